import type { ReadCache } from '../../utils/engine/dom/read-cache';
import type { Page } from '../../utils/portals/types';

/** One fill, or one taking back, on its way. */
export interface Run {
  signal: AbortSignal;
  stop: (who: 'person' | 'asked' | 'moved') => void;
  /** True if its page is still there, as far as a look shows. Stops it if another page is there. */
  isHere: (look: ReadCache) => boolean;
  /** The same, now. */
  look: () => void;
  /** Why it stopped early. Null if it did not. */
  why: () => 'person' | 'asked' | 'moved' | null;
  /** Called when the run is over, so that its listeners may go. */
  end: () => void;
}

/**
 * A page may be unrecognised for a moment while it changes. One that stays so for this long has gone, in milliseconds.
 */
const GONE = 2000;

/** @param pageNow what the page is recognised as; null while it is not */
export function createRun(page: Page, pageNow: (look?: ReadCache) => Page | null): Run {
  const control = new AbortController();
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
    stop,
    isHere,
    look: () => void isHere(),
    why: () => who,
    end: () => control.abort(),
  };
}
