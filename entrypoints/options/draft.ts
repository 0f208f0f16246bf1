import { checkProfile, type Finding } from '../../utils/profile/checks';
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

/** The profile at hand, with what is not yet kept of it. `save` keeps a profile and answers it as kept. */
export function makeDraft(save: (profile: StoredProfile) => Promise<StoredProfile>, tell: () => void): Draft {
  let state: DraftState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const set = (next: DraftState | null) => {
    state = next;
    tell();
  };

  async function keep(): Promise<void> {
    if (!state || state.saved === 'saved') return;
    const { profile } = state;
    set({ profile, findings: checkProfile(profile), saved: 'saving' });
    const kept = await save(profile).catch(() => null);
    if (state?.profile.id !== profile.id) return;
    if (!kept) set({ ...state, saved: 'failed' });
    else if (state.profile === profile)
      set({ ...state, profile: { ...profile, updatedAt: kept.updatedAt }, saved: 'saved' });
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
