import type { Text } from '../../utils/bilingual';
import type { ReadCache } from '../../utils/engine/dom/read-cache';
import { reasons } from '../../utils/engine/reasons';
import type { Page } from '../../utils/portals/types';

/** One fill, or one taking back, on its way. */
export interface Run {
  signal: AbortSignal;
  /** The step that it is at, to say where it stopped. */
  at: (step: string) => void;
  stop: (who: 'person' | 'asked' | 'moved') => void;
  /** True if its page still stands there, as far as a look tells; stops it where another one does. */
  isHere: (look: ReadCache) => boolean;
  /** The same, now. */
  look: () => void;
  /** Why it stopped early, and where; null when it did not. */
  why: () => Text | null;
  /** True if it stopped because its page went. */
  left: () => boolean;
  /** It is over: what listens for its sake may go. */
  end: () => void;
}

/** A page that is unmarked again is not to be seen for a moment; one that stays away so long has gone, in milliseconds. */
const GONE = 2000;

/** @param pageNow what the page is recognised as; null while it is not */
export function createRun(page: Page, pageNow: (look?: ReadCache) => Page | null): Run {
  const control = new AbortController();
  let step: string | null = null;
  let who: 'person' | 'asked' | 'moved' | null = null;
  let missed: number | null = null;
  const stop = (by: 'person' | 'asked' | 'moved') => {
    who ??= by;
    control.abort();
  };
  const isHere = (look?: ReadCache) => {
    const now = pageNow(look);
    if (now?.id === page.id) {
      missed = null;
      return true;
    }
    missed ??= performance.now();
    if (now !== null || performance.now() - missed > GONE) stop('moved');
    return false;
  };
  return {
    signal: control.signal,
    at: (id) => {
      step = id;
    },
    stop,
    isHere,
    look: () => void isHere(),
    why: () => who && reasons[who](page.steps.find(({ id }) => id === step)?.title ?? null),
    left: () => who === 'moved',
    end: () => control.abort(),
  };
}
