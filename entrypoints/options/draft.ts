import { checkProfile, type Finding } from '../../utils/profile/checks';
import { mergeProfiles } from '../../utils/profile/merge';
import type { StoredProfile } from '../../utils/profile/types';

/** How long after the last key the draft is kept and checked. */
const PAUSE = 400;

export interface DraftState {
  profile: StoredProfile;
  findings: readonly Finding[];
  saved: 'saved' | 'unsaved' | 'saving' | 'failed';
}

export interface Draft {
  state(): DraftState | null;
  /** Takes another profile for the draft; what was changed in the one before is kept first. Stays with a draft that
   * cannot be kept, so that nothing typed is lost. */
  open(profile: StoredProfile | null): Promise<void>;
  /** Changes the draft; kept after a pause, whether its values are right or not. */
  change(how: (profile: StoredProfile) => StoredProfile): void;
  /** Keeps now what is not yet kept. Never throws: what could not be kept is `failed`, and stays in the draft. */
  flush(): Promise<void>;
  /** Lets go of the draft without keeping it: its profile is being deleted. */
  drop(): void;
}

type Save = (profile: StoredProfile, base: StoredProfile) => Promise<StoredProfile>;

/**
 * The profile at hand, with what is not yet kept of it. `save` keeps a profile that was changed from `base`, and answers
 * it as kept: with the changes of another page in it, if there were any.
 */
export function makeDraft(save: Save, tell: () => void): Draft {
  let state: DraftState | null = null;
  let base: StoredProfile | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const set = (next: DraftState | null) => {
    state = next;
    tell();
  };

  async function keep(): Promise<void> {
    if (!state || !base || state.saved === 'saved') return;
    const { profile } = state;
    set({ profile, findings: checkProfile(profile), saved: 'saving' });
    const kept = await save(profile, base).catch(() => null);
    if (state?.profile.id !== profile.id) return;
    if (!kept) return set({ ...state, saved: 'failed' });
    base = kept;
    // What was typed while it was being kept goes on top of it, and is kept with the next turn.
    if (state.profile === profile) set({ profile: kept, findings: checkProfile(kept), saved: 'saved' });
    else set({ ...state, profile: mergeProfiles(profile, state.profile, kept) });
  }

  const flush = () => {
    clearTimeout(timer);
    last = last.then(keep);
    return last;
  };

  return {
    state: () => state,
    flush,
    async open(profile) {
      await flush();
      if (state?.saved === 'failed') return;
      base = profile;
      set(profile && { profile, findings: checkProfile(profile), saved: 'saved' });
    },
    change(how) {
      if (!state) return;
      set({ ...state, profile: how(state.profile), saved: 'unsaved' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    drop() {
      clearTimeout(timer);
      set(null);
    },
  };
}
