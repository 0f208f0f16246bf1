import type { Stock } from './compose';
import { HELD_OUT_WORDS } from './held-out/words';
import { OPEN } from './words/index';

/** Stock that pages are composed of: the open wordings, or those held out. */
export const stockOf = (of: Omit<Stock, 'words'>): Stock => ({ ...of, words: of.heldOut ? HELD_OUT_WORDS : OPEN });
