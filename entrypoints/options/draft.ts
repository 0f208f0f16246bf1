import type { Text } from '../../utils/bilingual';
import { checkProfile, type Finding } from '../../utils/profile/checks';
import { mergeProfiles } from '../../utils/profile/merge';
import { type Proposal, proposals } from '../../utils/profile/proposals';
import type { StoredProfile } from '../../utils/profile/types';
import { whyNotKept } from './trouble';

/** Time after the last key until the draft is checked and shown as kept. */
const PAUSE = 400;

export interface DraftState {
  profile: StoredProfile;
  findings: readonly Finding[];
  proposals: readonly Proposal[];
  saved: 'saved' | 'unsaved' | 'saving' | 'failed';
  /** Why it could not be kept, for `failed`. */
  why: Text | null;
}

export interface Draft {
  state(): DraftState | null;
  /**
   * Takes another profile for the draft. First keeps the changes of the one before. Stays with a draft that cannot be
   * kept, so that nothing typed is lost.
   */
  open(profile: StoredProfile | null): Promise<void>;
  /** Changes the draft, and keeps it at once, whether its values are right or not. So a crash loses no key. */
  change(how: (profile: StoredProfile) => StoredProfile): void;
  /** Keeps unsaved changes now. Never throws: a failed save is `failed`, and stays in the draft. */
  flush(): Promise<void>;
  /** Lets go of the draft without keeping it: its profile is being deleted. */
  drop(): void;
}

type Save = (profile: StoredProfile, base: StoredProfile) => Promise<StoredProfile>;

const judged = (profile: StoredProfile) => ({
  profile,
  findings: checkProfile(profile),
  proposals: proposals(profile),
});

/**
 * Makes the draft of the open profile, with its changes that are not yet kept. `save` keeps a profile that was changed
 * from `base`, and returns it as kept. The returned profile holds changes of another page, if there were any.
 */
export function makeDraft(save: Save, tell: () => void): Draft {
  let state: DraftState | null = null;
  let base: StoredProfile | null = null;
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const set = (next: DraftState | null) => {
    state = next;
    tell();
  };

  /** One turn of keeping. Several keys may have come since the last one. */
  async function keep(): Promise<void> {
    if (!state || !base || !dirty) return;
    const { profile } = state;
    dirty = false;
    const kept = await save(profile, base).catch((error: unknown) => whyNotKept(error));
    if (state?.profile.id !== profile.id) return;
    if (!('id' in kept)) {
      dirty = true;
      return set({ ...state, ...judged(state.profile), saved: 'failed', why: kept });
    }
    base = kept;
    // Text typed during the saving goes on top of the kept profile, and is kept with the next turn.
    const now = state.profile === profile ? kept : mergeProfiles(profile, state.profile, kept);
    const settled = !dirty && timer === undefined;
    set(settled ? { ...judged(now), saved: 'saved', why: null } : { ...state, profile: now });
  }

  const write = () => {
    last = last.then(keep);
    return last;
  };

  /** The person has paused. Now the findings are shown, and whether the draft is kept. */
  function settle() {
    clearTimeout(timer);
    timer = undefined;
    if (!state || state.saved === 'saved') return;
    const saved = state.saved === 'failed' ? 'failed' : base === state.profile && !dirty ? 'saved' : 'saving';
    set({ ...state, ...judged(state.profile), saved });
  }

  const flush = () => {
    settle();
    return write();
  };

  return {
    state: () => state,
    flush,
    async open(profile) {
      await flush();
      if (state?.saved === 'failed') return;
      base = profile;
      set(profile && { ...judged(profile), saved: 'saved', why: null });
    },
    change(how) {
      if (!state) return;
      set({ ...state, profile: how(state.profile), saved: 'unsaved', why: null });
      dirty = true;
      clearTimeout(timer);
      timer = setTimeout(settle, PAUSE);
      void write();
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
      dirty = false;
      set(null);
    },
  };
}
