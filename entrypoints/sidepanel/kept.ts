import { useEffect, useState } from 'preact/hooks';
import { chosen } from '../../utils/journey/chosen';
import type { StoredProfile, Work } from '../../utils/profile/types';
import {
  getInUse,
  getProfile,
  type InUse,
  Locked,
  listHeads,
  listProgress,
  onStoreChange,
  onVaultChange,
  type ProfileHead,
  type ProgressRow,
} from '../../utils/store';

/** The part of the store that the panel shows. */
export interface Kept {
  profiles: ProfileHead[];
  profile: StoredProfile | null;
  work: Work | null;
  rows: ProgressRow[];
  /** Everybody's, for the journeys that are open elsewhere. */
  all: ProgressRow[];
  /** The vault is locked: nobody is shown, and the steps of whom the person worked for last. */
  locked: boolean;
  /** The owner of the progress. */
  ids: InUse;
}

async function people(ids: InUse): Promise<Omit<Kept, 'rows' | 'all'>> {
  try {
    const profiles = await listHeads();
    const head = chosen(profiles, ids).profile;
    const profile = (head && (await getProfile(head.id))) ?? null;
    const { work } = chosen(profile ? [profile] : [], ids);
    return { profiles, profile, work, locked: false, ids: { profile: profile?.id ?? null, work: work?.id ?? null } };
  } catch (error) {
    if (!(error instanceof Locked)) throw error;
    return { profiles: [], profile: null, work: null, locked: true, ids };
  }
}

async function load(): Promise<Kept> {
  const who = await people(await getInUse());
  const all = await listProgress();
  return { ...who, all, rows: all.filter(({ profile }) => profile === (who.ids.profile ?? '')) };
}

/** Follows the store. Changes that come while it is being read lead to one more reading, not to many. */
function follow(take: (kept: Kept) => void): () => void {
  let state: 'idle' | 'reading' | 'again' | 'over' = 'idle';
  const read = async () => {
    if (state !== 'idle') {
      if (state === 'reading') state = 'again';
      return;
    }
    state = 'reading';
    take(await load());
    const again = (state as string) === 'again';
    if ((state as string) !== 'over') state = 'idle';
    if (again) void read();
  };
  const stops = [onStoreChange(() => void read()), onVaultChange(() => void read())];
  void read();
  return () => {
    state = 'over';
    for (const stop of stops) stop();
  };
}

/** Returns the store's content for the person in use, undefined until it was read. */
export function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => follow(setKept), []);
  return kept;
}
