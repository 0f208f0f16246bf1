/** Builds the profile that some rows make, on top of the one that is kept. In: row values. Out: an item of the plan. */
import { blankProfile, blankWork } from '../profile/blank';
import { checkProfile } from '../profile/checks';
import { valueAt } from '../profile/paths';
import { nameOnCertificate } from '../profile/printed-name';
import type { StoredProfile } from '../profile/types';
import type { Change, Item } from './plan-types';
import { leaveOpen, put } from './put';
import { looseVersion, type RowValues, textAt } from './row-values';

/** The place of the software that a row means: by its registration number, else by its name and version. */
export function placeOfWork({ works }: StoredProfile, row: RowValues['work']): number {
  const number = textAt(row, 'works.*.certificate.registrationNumber');
  const byNumber = number ? works.findIndex(({ certificate }) => certificate?.registrationNumber === number) : -1;
  if (byNumber >= 0) return byNumber;
  const fullName = textAt(row, 'works.*.fullName');
  if (fullName === '') return -1;
  const version = textAt(row, 'works.*.version');
  const shortName = textAt(row, 'works.*.shortName');
  const printed = nameOnCertificate({ fullName, shortName, version });
  return works.findIndex((work) => {
    if (nameOnCertificate(work) === printed) return true;
    return work.fullName === fullName && (version === '' || looseVersion(work.version) === looseVersion(version));
  });
}

/** Returns the differences between the kept profile and the new one, field by field. */
function changesOf(before: StoredProfile, after: StoredProfile, paths: ReadonlySet<string>): Change[] {
  return [...paths].flatMap((field) => {
    const [was, is] = [valueAt(before, field), valueAt(after, field)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

interface Built {
  profile: StoredProfile;
  touched: Set<string>;
}

function putRow(
  { profile, touched }: Built,
  { own, work, unread }: RowValues,
  base: StoredProfile | null,
): StoredProfile {
  let made = profile;
  for (const [path, value] of own) {
    made = put(made, path, value);
    touched.add(path);
  }
  if (!base)
    for (const [path, written] of unread) if (!path.startsWith('works.')) made = leaveOpen(made, path, written);
  if (work.size === 0) return made;
  const known = placeOfWork(made, work);
  const place = known >= 0 ? known : made.works.length;
  if (known < 0) made = { ...made, works: [...made.works, blankWork()] };
  for (const [path, value] of work) {
    const field = path.replace('*', String(place));
    made = put(made, field, value);
    if (place < (base?.works.length ?? 0)) touched.add(field);
  }
  if (known >= 0) return made;
  for (const [path, written] of unread)
    if (path.startsWith('works.')) made = leaveOpen(made, path.replace('*', String(place)), written);
  return made;
}

export function buildItem(rows: readonly RowValues[], base: StoredProfile | null): Item {
  const built: Built = { profile: base ?? { ...blankProfile(), works: [] }, touched: new Set() };
  const before = built.profile.works.length;
  for (const row of rows) built.profile = putRow(built, row, base);
  let { profile } = built;
  if (profile.name === '') profile = { ...profile, name: profile.organization.name };
  const newWorks = profile.works.length - before;
  const changes = base ? changesOf(base, profile, built.touched) : [];
  const what = !base ? 'new' : changes.length + newWorks > 0 ? 'changed' : 'same';
  const findings = checkProfile(profile).length;
  return { what, rows: rows.map(({ row }) => row), profile, base, changes, newWorks, findings };
}
