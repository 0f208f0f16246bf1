import type { Fate } from '../../utils/engine/types';
import type { How } from '../../utils/journey/standing';
import type { Text } from '../../utils/portals/types';
import type { Lang } from '../text';

const fates = {
  filled: 'panel_fate_filled',
  already: 'panel_fate_already',
  kept: 'panel_fate_kept',
  'by-hand': 'panel_fate_byHand',
  'not-found': 'panel_fate_notFound',
  refused: 'panel_fate_refused',
} as const satisfies Record<Fate, string>;

const hows = {
  filled: 'panel_how_filled',
  seen: 'panel_how_seen',
  passed: 'panel_how_passed',
  ticked: 'panel_how_ticked',
} as const satisfies Record<How, string>;

/** The panel's own words, by their names in the locale files. */
export type PanelWord =
  | (typeof fates)[Fate]
  | (typeof hows)[How]
  | `panel_${'profile' | 'software' | 'fill' | 'undo' | 'show' | 'copy' | 'results' | 'remaining' | 'done'}`
  | `panel_${'unfold' | 'fold' | 'tick' | 'untick' | 'optional' | 'what' | 'nameless'}`
  | `panel_${'noTab' | 'noTabWhy' | 'unknown' | 'nothingHere' | 'next' | 'finished' | 'noProfile' | 'noProfileWhy'}`
  | `panel_${'newProfile' | 'importProfile' | 'openOptions' | 'starting' | 'filling' | 'copied' | 'copyFailed'}`
  | `panel_${'hints' | 'hintsOff' | 'hintsOn'}`
  | `panel_${'summary' | 'summaryJoin' | 'count' | 'nothingFilled'}`
  | `panel_${'point' | 'goTo' | 'pitfall' | 'needs' | 'reopen' | 'progress' | 'yourTurn' | 'otherCase' | 'translated' | 'translatedWhy' | 'guessed' | 'close'}`
  | `panel_${'errors' | 'errors_count' | 'errors_page' | 'warnings' | 'signOut_since' | 'signOut_late'}`
  | `panel_ready${'' | '_have' | '_check' | '_missing' | '_all' | '_count' | '_complete'}`
  | `panel_case${'' | '_kind' | '_account' | '_role'}`
  | `panel_case_${'organization' | 'individual' | 'new' | 'old' | 'applicant' | 'agent'}`
  | `panel_review_${'waiting' | 'passed' | 'turnedDown'}`
  | `panel_wait_${'since' | 'left' | 'today' | 'overdue' | 'unknown' | 'submitted' | 'remind' | 'reminded'}`
  | `panel_wait_${'refused' | 'withdraw' | 'short' | 'about'}`
  | `panel_journeys${'' | '_open' | '_next' | '_done'}`
  | `panel_glossary${'' | '_search' | '_count' | '_none'}`;

/** How the views speak: their own words, and the texts that come with the data, in one language. */
export interface Speech {
  t: (word: PanelWord, ...parts: string[]) => string;
  say: (text: Text) => string;
  lang: Lang;
}

/** The word for what became of a field. */
export const fateWord = (fate: Fate) => fates[fate];
/** The words for how a step is known to be done. */
export const howWord = (how: How) => hows[how];
