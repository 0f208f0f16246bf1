import type { Result } from '../../components/panel/Results';
import type { Speech } from '../../components/panel/words';
import { fateWord } from '../../components/panel/words';
import type { Fate } from '../../utils/engine/types';
import { isFor, meets } from '../../utils/journey/branches';
import { type Standing, standing } from '../../utils/journey/standing';
import type { FillState, TabState } from '../../utils/messages';
import { portals } from '../../utils/portals';
import type { Condition, Page, Portal } from '../../utils/portals/types';
import { applies } from '../../utils/profile/values';
import type { Kept } from './kept';

/** What the panel knows of the tab and the person together. */
export interface Model {
  portal: Portal;
  page: Page | null;
  standing: Standing;
  yourTurn: boolean;
  /** The last fill, while its page is open. */
  fill: FillState | null;
  /** How many fields of the page can be filled for this person. */
  fillable: number;
}

/** Puts together what is kept of the tab and of the person; null where no portal is open. */
export function modelOf({ report, fill }: TabState, { profile, work, rows }: Kept): Model | null {
  const portal = portals.find(({ id }) => id === report?.portal);
  if (!report || !portal) return null;
  const met = (condition: Condition) =>
    meets(condition, { rows, profile: (one) => profile !== null && applies(profile, work, one) });
  const seen = { portal, page: report.page, surveys: report.steps, rows, work: work?.id ?? null, applies: met };
  const stand = standing(seen);
  const steps = stand.page?.steps ?? [];
  return {
    portal,
    page: stand.page,
    standing: stand,
    yourTurn: report.yourTurn,
    fill: fill && (fill.running || fill.page === report.page) ? fill : null,
    fillable:
      stand.page && isFor(stand.page, met) ? steps.filter(({ from, only }) => from && (!only || met(only))).length : 0,
  };
}

const stepsOf = (portal: Portal, page: string) => portal.pages.find(({ id }) => id === page)?.steps ?? [];

/** The outcomes of the last fill in the order of the page, once it has ended; while it runs nothing jumps about. */
export function resultsOf({ portal, fill }: Model, { say }: Speech): Result[] {
  if (!fill || fill.running) return [];
  return stepsOf(portal, fill.page).flatMap(({ id, title }) => {
    const outcome = fill.outcomes.find(({ step }) => step === id);
    return outcome ? [{ label: say(title), outcome }] : [];
  });
}

const ORDER: readonly Fate[] = ['filled', 'already', 'kept', 'by-hand', 'not-found', 'refused'];

function summary(fill: FillState, { t, say }: Speech): string {
  const counts = ORDER.flatMap((fate) => {
    const count = fill.outcomes.filter((one) => one.fate === fate).length;
    return count > 0 ? [t('panel_count', t(fateWord(fate)), String(count))] : [];
  });
  const sum = counts.length > 0 ? [t('panel_summary', counts.join(t('panel_summaryJoin')))] : [];
  if (fill.stopped) return [say(fill.stopped), ...sum].join(' ');
  return sum[0] ?? t('panel_nothingFilled');
}

/** What is happening, for the live region: how far the fill is, or how it ended. */
export function statusOf({ portal, fill, fillable }: Model, speech: Speech): string {
  if (!fill) return '';
  if (!fill.running) return summary(fill, speech);
  const steps = stepsOf(portal, fill.page);
  const at = steps.find(({ id }) => id === fill.at);
  if (!at) return speech.t('panel_starting');
  const through = fill.outcomes.filter(({ step }) => steps.find(({ id }) => id === step)?.from).length;
  return speech.t('panel_filling', speech.say(at.title), String(through), String(Math.max(fillable, through)));
}
