import { useEffect, useState } from 'preact/hooks';
import { chosen } from '../../utils/journey/chosen';
import type { StoredProfile, Work } from '../../utils/profile/types';
import { getInUse, getProgress, listProfiles, onStoreChange, type ProgressRow } from '../../utils/store';

/** What the panel shows of the store. */
export interface Kept {
  profiles: StoredProfile[];
  profile: StoredProfile | null;
  work: Work | null;
  rows: ProgressRow[];
}

async function load(): Promise<Kept> {
  const profiles = await listProfiles();
  const use = chosen(profiles, await getInUse());
  return { profiles, ...use, rows: await getProgress(use.profile?.id ?? '') };
}

/** Follows the store; changes that come while it is being read lead to one more reading, not to many. */
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
  const stop = onStoreChange(() => void read());
  void read();
  return () => {
    state = 'over';
    stop();
  };
}

/** What the store holds for the person in use; undefined until it was read. */
export function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => follow(setKept), []);
  return kept;
}
