import type { How } from '../../utils/journey/standing';
import type { Fate } from '../../utils/protocol/plan';
import type { Word } from '../speech';

const fates: Record<Fate, Word> = {
  filled: 'panel_fate_filled',
  already: 'panel_fate_already',
  kept: 'panel_fate_kept',
  'by-hand': 'panel_fate_byHand',
  'not-found': 'panel_fate_notFound',
  refused: 'panel_fate_refused',
};

const hows: Record<How, Word> = {
  filled: 'panel_how_filled',
  seen: 'panel_how_seen',
  passed: 'panel_how_passed',
  ticked: 'panel_how_ticked',
};

/** Returns the word for the outcome of a field. */
export const fateWord = (fate: Fate): Word => fates[fate];

/** Returns the words for how a step is known to be done. */
export const howWord = (how: How): Word => hows[how];
