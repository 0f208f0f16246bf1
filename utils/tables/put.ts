/** Puts a value of a cell into a profile, with the parts that it needs: a certificate, a publication, a validity. */
import { blankCertificate } from '../profile/blank';
import { fieldAt } from '../profile/fields';
import { valueAt, withValue } from '../profile/paths';
import type { StoredProfile, Work } from '../profile/types';

interface Put {
  key: string;
  value: unknown;
}

function putPublication(profile: StoredProfile, path: string, { key, value }: Put): StoredProfile {
  const now = valueAt(profile, path) as Work['publication'];
  const { country } = profile.organization;
  const published = now.published ? now : { published: true as const, on: '', country, city: '' };
  if (value === 'unpublished') return withValue(profile, path, { published: false });
  if (key === 'published') return withValue(profile, path, value === 'true' ? published : { published: false });
  return withValue(profile, path, { ...published, [key]: value });
}

const isPeriod = (value: unknown): value is { from: string; until: string } =>
  typeof value === 'object' && value !== null && 'until' in value;

function putValidity(profile: StoredProfile, path: string, { key, value }: Put): StoredProfile {
  const now = valueAt(profile, path) as StoredProfile['organization']['validity'];
  const fixed = { kind: 'fixed' as const, from: now.from, until: now.kind === 'fixed' ? now.until : '' };
  if (isPeriod(value)) {
    const begun = putValidity(profile, path, { key: 'from', value: value.from });
    return putValidity(begun, path, { key: 'until', value: value.until });
  }
  if (key === 'from') return withValue(profile, path, { ...now, from: value });
  if (value === 'permanent') return withValue(profile, path, { kind: 'permanent', from: now.from });
  return withValue(profile, path, key === 'until' ? { ...fixed, until: value } : fixed);
}

export function put(profile: StoredProfile, path: string, value: unknown): StoredProfile {
  const certificate = /^(works\.\d+\.certificate)\./.exec(path)?.[1];
  if (certificate && valueAt(profile, certificate) === null)
    return put(withValue(profile, certificate, blankCertificate(profile.organization.name)), path, value);
  const publication = /^(works\.\d+\.publication)\.(\w+)$/.exec(path);
  if (publication) return putPublication(profile, publication[1] ?? '', { key: publication[2] ?? '', value });
  const validity = /^(\w+\.validity)\.(\w+)$/.exec(path);
  if (validity) return putValidity(profile, validity[1] ?? '', { key: validity[2] ?? '', value });
  return withValue(profile, path, value);
}

/**
 * Leaves a field of something new open. The values of a blank one do not count. The text of a date or number column
 * waits in its control, where the editor describes the expected value.
 */
export function leaveOpen(profile: StoredProfile, path: string, written: string): StoredProfile {
  const { as } = fieldAt(path);
  const isDate = as === 'date';
  // A publication or a certificate that is half known is there all the same.
  const blank = isDate || /\.certificate\./.test(path) ? put(profile, path, '') : profile;
  if (!isDate && as !== 'number') return as === 'choice' || as === 'code' ? put(blank, path, '') : blank;
  return { ...blank, typed: { ...blank.typed, [path]: written.slice(0, 200) } };
}
