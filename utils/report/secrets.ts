import { fields } from '../profile/fields';
import type { StoredProfile } from '../profile/types';

/** Words that portals offer, or that a new profile begins with: they tell nothing of a person. */
const common = new Set(Object.values(fields).flatMap(({ words = [], start }) => [...words, ...(start ? [start] : [])]));

/** Keys whose strings name no person and no thing of theirs. */
const OWN_KEYS = /^(?:id|type|kind|path|updatedAt|data)$/;

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number') into.add(String(value));
  else if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) if (!OWN_KEYS.test(key)) collect(one, into);
}

/** Returns every value of the profiles that a report must not hold: texts, numbers, dates, names of files. */
export function secretsOf(profiles: readonly StoredProfile[]): string[] {
  const found = new Set<string>();
  for (const profile of profiles) collect(profile, found);
  return [...found].filter((value) => value.trim() !== '' && !common.has(value));
}
