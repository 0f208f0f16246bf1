import type { Text } from '../../utils/bilingual';
import type { StoredProfile } from '../../utils/profile/types';
import type { PageOwner } from '../../utils/protocol/plan';
import { listHeads } from '../../utils/store';
import { words } from './words';

const form = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

const isSame = (one: string, other: string): boolean => form(one) === form(other);

/**
 * Returns why nothing may be filled if a page names another client: the client, and the profile that is theirs. Null if
 * the page names nobody, or the client in use.
 */
export async function otherOwner(owner: PageOwner | undefined, profile: StoredProfile): Promise<Text | null> {
  const { names = [], codes = [] } = owner ?? {};
  const own = [profile.organization.name, profile.ipp.complainant, profile.organization.idNumber].filter(Boolean);
  const isOther = (said: string) => own.length > 0 && !own.some((one) => isSame(one, said));
  const other = codes.length > 0 ? codes.find(isOther) : names.every(isOther) ? names[0] : undefined;
  if (other === undefined) return null;
  const said = names.find(isOther) ?? other;
  const right = (await listHeads()).find(({ organization, code }) => isSame(organization, said) || isSame(code, other));
  return words.otherOwner(said, profile.organization.name, right?.name ?? null);
}
