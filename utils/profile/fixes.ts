import { PERMANENT } from './checks/dates';
import type { Finding } from './checks/finding';
import { valueAt } from './paths';
import { partsOfPrintedName } from './printed-name';
import type { Proposal } from './proposals';
import type { StoredProfile } from './types';

const why = { zh: '', en: '' };

/** Returns the changes that a finding proposes: its own field, and what comes along. */
export function fixesFor(profile: StoredProfile, { field, propose = '' }: Finding): Proposal[] {
  if (field.endsWith('.validity.until') && propose === PERMANENT)
    return [{ field: field.replace(/until$/, 'kind'), value: 'permanent', why }];
  const parts = field.endsWith('.fullName') ? partsOfPrintedName(String(valueAt(profile, field) ?? '')) : null;
  const work = field.replace(/\.fullName$/, '');
  // Parts of the printed name go into the empty fields, so that nothing is lost.
  const along = (['shortName', 'version'] as const).flatMap((key): Proposal[] =>
    parts?.[key] && valueAt(profile, `${work}.${key}`) === ''
      ? [{ field: `${work}.${key}`, value: parts[key], why }]
      : [],
  );
  return [{ field, value: propose, why }, ...along];
}
