import { fateWord } from '../../components/panel/outcomes';
import type { Result } from '../../components/panel/Results';
import type { Speech } from '../../components/speech';
import type { Text } from '../../utils/bilingual';
import { answerTo, isFor, meets, type Question } from '../../utils/journey/branches';
import { checklist, type ReadyItem, readyOf } from '../../utils/journey/ready';
import { type Item, type Standing, standing } from '../../utils/journey/standing';
import { portals } from '../../utils/portals';
import type { Branch, Condition, Page, Portal, Step } from '../../utils/portals/types';
import { typedValueOf } from '../../utils/profile/typed-value';
import { applies } from '../../utils/profile/values';
import { type FillState, isLost, lost, type PageReport, type TabState } from '../../utils/protocol/messages';
import type { Fate, PageError, Proposal, Warning } from '../../utils/protocol/plan';
import type { Kept } from './kept';

/** Facts of the tab and the person together. */
export interface Model {
  portal: Portal;
  page: Page | null;
  standing: Standing;
  yourTurn: boolean;
  /** The browser translates the page. */
  translated: boolean;
  /** The open page is for the other kind of account. */
  otherCase: boolean;
  /** Controls that probably are steps of the page. */
  proposals: Proposal[];
  /** The known page that the open one probably is. */
  probable: { title: Text; why: Text } | null;
  /** True if a condition is met for this person. */
  applies: (condition: Condition) => boolean;
  errors: PageError[];
  warnings: Warning[];
  /** The last fill, while its page is open. */
  fill: FillState | null;
  /** Number of fields of the page that can be filled for this person, files included. */
  fillable: number;
  files: number;
  /** Names the document whose page the panel shows. */
  visit: string;
  /** The value whose Copy button the person pressed in a hint on the page. */
  copy: { step: Step; value: string } | null;
  /** The fields that no control was found for: the person may choose it on the page. */
  unfound: ReadonlySet<string>;
  /** The field whose control the person is choosing now. */
  choosing: Step | null;
  /** The things that the journey asks to have ready. */
  ready: ReadyItem[];
  needsOf(item: Item): ReadyItem[];
  questions: { question: Question; answer: Branch }[];
  /** Minutes that a long page has been open, null on any other. */
  openFor: number | null;
}

/** The last fill as it is to be shown: one whose page has died is over. */
function shownFill(fill: FillState | null, page: string | null, now: number): FillState | null {
  if (!fill || !(fill.running || fill.page === page || fill.left !== undefined)) return null;
  return isLost(fill, now) ? { ...fill, running: false, at: null, stopped: lost } : fill;
}

function probableOf({ pages }: Portal, { probable, yourTurn }: PageReport): Model['probable'] {
  const page = pages.find(({ id }) => id === probable?.page);
  return page && probable && !yourTurn ? { title: page.title, why: probable.why } : null;
}

const unfoundIn = (steps: readonly Step[], report: PageReport): ReadonlySet<string> => {
  const isFound = (id: string) =>
    report.steps.some(({ step, state }) => step === id && /^(?:empty|set|there)$/.test(state));
  return new Set(steps.filter(({ id, from, find }) => from && 'label' in find && !isFound(id)).map(({ id }) => id));
};

const MINUTE = 60_000;

/** Returns the value to copy for a step, null if the profile has nothing to type. */
function copyOf(step: Step | undefined, { profile, work }: Kept): Model['copy'] {
  const value = step && profile && typedValueOf({ profile, work })(step);
  return step && value ? { step, value } : null;
}

/** Puts together the kept state of the tab and of the person at a moment. Null if no portal is open. */
export function modelOf({ report, fill, copy, choosing }: TabState, kept: Kept, now: number): Model | null {
  const portal = portals.find(({ id }) => id === report?.portal);
  if (!report || !portal) return null;
  const { profile, work, rows, ids } = kept;
  const met = (condition: Condition) =>
    meets(condition, { rows, profile: (one) => profile !== null && applies(profile, work, one) });
  const seen = { portal, page: report.page, surveys: report.steps, rows, work: ids.work, applies: met };
  const stand = standing(seen);
  const { page, journey } = stand;
  const steps = page?.steps ?? [];
  const isOwn = page === null || isFor(page, met);
  const whose = { profile, work, applies: met };
  const fillable = isOwn ? steps.filter(({ from, only }) => from && (!only || met(only))) : [];
  return {
    portal,
    page,
    standing: stand,
    yourTurn: report.yourTurn,
    translated: report.translated,
    otherCase: !isOwn,
    proposals: isOwn ? report.proposals : [],
    probable: probableOf(portal, report),
    applies: met,
    errors: report.errors,
    warnings: report.warnings.filter(({ step }) => {
      const only = steps.find(({ id }) => id === step)?.only;
      return !only || met(only);
    }),
    fill: shownFill(fill, report.page, now),
    fillable: fillable.length,
    files: fillable.filter(({ find }) => 'label' in find && find.control === 'upload').length,
    visit: report.visit,
    copy: copyOf(
      steps.find(({ id }) => id === copy),
      kept,
    ),
    unfound: unfoundIn(steps, report),
    choosing: steps.find(({ id }) => id === choosing?.step) ?? null,
    ready: journey ? checklist(journey, whose) : [],
    needsOf: ({ step }) => readyOf(step.needs ?? [], whose),
    questions: (journey?.asks ?? []).map((question) => ({ question, answer: answerTo(question, rows) })),
    openFor: page?.long ? Math.max(0, Math.floor((now - report.since) / MINUTE)) : null,
  };
}

const stepsOf = (portal: Portal, page: string) => portal.pages.find(({ id }) => id === page)?.steps ?? [];

/**
 * Returns the outcomes of the last fill in the order of the page, once it has ended. While it runs nothing jumps about.
 */
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

/** Returns the number of fields that a running fill has dealt with, and of all. Null while none runs. */
export function progressOf({ portal, fill, fillable }: Model): { done: number; total: number } | null {
  if (!fill?.running) return null;
  const steps = stepsOf(portal, fill.page);
  const done = fill.outcomes.filter(({ step }) => steps.find(({ id }) => id === step)?.from).length;
  return { done, total: Math.max(fillable, done) };
}

/** Returns the current event for the live region: the progress of the fill, or its end. */
export function statusOf(model: Model, speech: Speech): string {
  const { portal, fill, choosing } = model;
  if (choosing) return speech.t('panel_choosing', speech.say(choosing.title));
  if (!fill) return '';
  const progress = progressOf(model);
  if (!progress) return summary(fill, speech);
  const at = stepsOf(portal, fill.page).find(({ id }) => id === fill.at);
  if (!at) return speech.t('panel_starting');
  return speech.t('panel_filling', speech.say(at.title), String(progress.done), String(progress.total));
}

/** Nearly as long as the portal lets people sit. Unsubmitted values may soon be lost. */
const LATE = 0.75;

/** Returns a warning about signing out on a long page, null if there is none. */
export function signOutOf({ portal, openFor }: Model, { t, say }: Speech): { says: string; late: boolean } | null {
  const { signsOut } = portal;
  if (!signsOut || openFor === null) return null;
  if (openFor > signsOut.minutes) return { says: t('panel_signOut_late'), late: true };
  const late = openFor >= signsOut.minutes * LATE;
  return {
    says: late ? `${say(signsOut.says)} ${t('panel_signOut_since', String(openFor))}` : say(signsOut.says),
    late,
  };
}
