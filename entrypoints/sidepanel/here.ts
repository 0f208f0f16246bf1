import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelProps } from '../../components/panel/Panel';
import type { Speech } from '../../components/speech';
import { download } from '../../utils/download';
import { answers, CASE } from '../../utils/journey/branches';
import { scopeOf } from '../../utils/journey/scope';
import type { DoneItem, Item } from '../../utils/journey/standing';
import { waitOf } from '../../utils/journey/wait';
import { dayInChina, momentInChina } from '../../utils/journey/workdays';
import type { Answer, FromPanel } from '../../utils/protocol/messages';
import { markDone, type ProgressRow, unmarkDone } from '../../utils/store';
import { ask } from './ask';
import { toConfirm } from './confirm';
import type { Kept } from './kept';
import { type Model, progressOf, resultsOf, statusOf } from './model';
import { noticesOf } from './notices';

/** Keeps the notice beside the state of the tab. It is gone with the person's next action. */
function useNotice(speech: Speech, place: unknown[]) {
  const [notice, setNotice] = useState('');
  // A notice belongs to the place where it was given.
  useEffect(() => setNotice(''), place);
  const refusal = (answer: Answer) => !answer.ok && setNotice(speech.say(answer.why));
  return { notice, setNotice, refusal };
}

/** A press counts once the panel has shown the page for this time (milliseconds). */
const SETTLED_MS = 800;

/** True once the panel has been in sight, with the same page, for long enough. */
function useSettled(page: string): boolean {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      setSettled('');
      if (document.visibilityState === 'visible') timer = setTimeout(() => setSettled(page), SETTLED_MS);
    };
    wait();
    document.addEventListener('visibilitychange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wait);
    };
  }, [page]);
  return settled === page;
}

export interface Situation {
  tab: number;
  model: Model;
  kept: Kept;
  now: number;
  options: string;
  /** True if notifications are allowed already. */
  mayNotify: boolean;
}

/** Returns the person's changes by hand. They are kept at once, and the page's hint follows. */
function correctionsOf({ tab, model, kept }: Situation) {
  const profile = kept.ids.profile ?? '';
  const { work } = kept.ids;
  const use = () => ask({ kind: 'panel-use', tab, profile, work });
  const rowFor = ({ page, step }: Item, how: ProgressRow['how'] = 'ticked') => ({
    profile,
    work: scopeOf(model.portal, page.id, work),
    page: page.id,
    step: step.id,
    how,
    at: Date.now(),
  });
  const { journey, review } = model.standing;
  const reviewRow = { profile, work: journey ? scopeOf(model.portal, journey.id, work) : '', page: journey?.id ?? '' };
  return {
    use,
    tick: (item: Item) => markDone([rowFor(item)]).then(use),
    untick: (item: DoneItem) =>
      (item.how === 'ticked' ? unmarkDone([rowFor(item)]) : markDone([rowFor(item, 'reopened')])).then(use),
    answer: (answer: string, question: keyof typeof answers) => {
      const row = { profile, work: '', page: CASE, how: 'ticked', at: Date.now() } as const;
      const others = answers[question].filter((one) => one !== answer).map((step) => ({ ...row, step }));
      return unmarkDone(others)
        .then(() => markDone([{ ...row, step: answer }]))
        .then(use);
    },
    since: (day: string) =>
      markDone([{ ...reviewRow, step: 'waiting', how: 'ticked', at: momentInChina(day, 12) }]).then(use),
    withdraw: () =>
      unmarkDone(
        review
          ? [
              { ...review.row, profile },
              { ...reviewRow, step: 'waiting' },
            ]
          : [],
      ).then(use),
  };
}

type Corrections = ReturnType<typeof correctionsOf>;

function waitFor(
  situation: Situation,
  { since, withdraw }: Corrections,
  tell: (word: 'panel_wait_reminded' | 'panel_wait_refused') => void,
) {
  const { journey, review: state } = situation.model.standing;
  if (!journey?.review || !state) return null;
  const remind = () =>
    void browser.permissions
      .request({ permissions: ['notifications'] })
      .then((isAllowed) => tell(isAllowed ? 'panel_wait_reminded' : 'panel_wait_refused'));
  return {
    review: journey.review,
    state,
    wait: waitOf(journey.review, state.since, situation.now),
    isSaid: situation.model.page?.says !== undefined && journey.review.pages[situation.model.page.id] === state.status,
    today: dayInChina(situation.now),
    onRemind: situation.mayNotify ? null : remind,
    onSince: (day: string) => void since(day),
    onWithdraw: () => void withdraw(),
  };
}

/** True if filling comes next. False if the person has to do something first, and after a fill that left this step. */
function isFillNext({ standing: { current }, fill }: Model): boolean {
  if (!current?.here) return true;
  if (fill?.running) return true;
  return current.step.from !== undefined && !fill?.outcomes.some(({ step }) => step === current.step.id);
}

const reportName = ({ portal, page }: Model, now: number): string =>
  `page-report-${page?.id.replace('/', '-') ?? portal.id}-${dayInChina(now)}.json`;

/** The part of the panel that belongs to a portal's tab. */
export function useHere(situation: Situation | null, speech: Speech): PanelProps['here'] {
  const model = situation?.model;
  const [sent, setSent] = useState(false);
  const { notice, setNotice, refusal } = useNotice(speech, [situation?.tab, model?.page?.id]);
  const isSettled = useSettled(`${situation?.tab} ${model?.visit} ${model?.page?.id}`);
  if (!situation || !model) return null;
  const { tab, kept } = situation;
  const profile = kept.ids.profile ?? '';
  const { work } = kept.ids;
  const hand = correctionsOf(situation);
  const act = async (message: FromPanel) => {
    setNotice('');
    setSent(true);
    refusal(await ask(message));
    setSent(false);
  };
  const copy = async (label: string, value: string) => {
    const copied = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    setNotice(copied ? speech.t('panel_copied', label) : speech.t('panel_copyFailed'));
  };
  const show = (step: string) => void ask({ kind: 'panel-show', tab, step }).then(refusal);
  const items = toConfirm(model, kept, speech);
  const shown = { page: model.page?.id ?? '', visit: model.visit };
  const answer = (steps: string[], yes: boolean) =>
    void act({ kind: 'panel-answer', tab, profile, work, ...shown, steps, yes });
  /** Lights up the controls of a field on the page, or puts the lights out again. */
  const choose = (step: string) =>
    step === model.choosing?.id
      ? void ask({ kind: 'panel-stop', tab }).then(refusal)
      : void act({ kind: 'panel-choose', tab, profile, work, ...shown, step });
  const results = resultsOf(model, speech);
  const progress = progressOf(model);
  const busy = sent || model.fill?.running === true;
  const { current } = model.standing;
  return {
    now: {
      standing: model.standing,
      yourTurn: model.yourTurn ? model.portal.yourTurn.why : null,
      otherCase: model.otherCase,
      translated: model.translated,
      fill:
        kept.profile && model.fillable > 0 && !model.translated
          ? {
              disabled: busy || model.yourTurn || !isSettled,
              counts: { fields: model.fillable - model.files, files: model.files },
              isNext: isFillNext(model),
              isRunning: busy,
            }
          : null,
      progress: progress && { ...progress, onStop: () => void ask({ kind: 'panel-stop', tab }).then(refusal) },
      needs: current && results.length === 0 ? model.needsOf(current) : [],
      status: (!model.fill?.running && notice) || statusOf(model, speech),
      onFill: () => void act({ kind: 'panel-fill', tab, profile, work, ...shown }),
      copy: model.copy && {
        label: speech.say(model.copy.step.title),
        onCopy: () => model.copy && void copy(speech.say(model.copy.step.title), model.copy.value),
      },
      onShow: ({ step }) => show(step.id),
    },
    thisPage: model.probable && {
      ...model.probable,
      onAnswer: (yes: boolean) => void act({ kind: 'panel-page', tab, yes }),
    },
    toConfirm: {
      items: model.translated ? [] : items,
      isBusy: busy || model.yourTurn,
      onAnswer: ({ step }, yes) => answer([step], yes),
      onAll: () =>
        answer(
          items.map(({ step }) => step),
          true,
        ),
    },
    notices: noticesOf(model, speech, show),
    wait: waitFor(situation, hand, (word) => setNotice(speech.t(word))),
    results:
      results.length > 0
        ? {
            results,
            canUndo: model.fill?.canUndo === true,
            onUndo: () => void act({ kind: 'panel-undo', tab }),
            onShow: model.fill?.page === model.page?.id ? ({ outcome }) => show(outcome.step) : null,
            choosing: model.choosing?.id ?? null,
            onChoose: ({ outcome: { step } }) => (model.unfound.has(step) ? () => choose(step) : null),
            onCopy: ({ label, outcome }) => void copy(label, outcome.value ?? ''),
          }
        : null,
    report: {
      onMake: async () => {
        const answer = await ask({ kind: 'panel-report', tab });
        refusal(answer);
        return answer.ok ? (answer.text ?? null) : null;
      },
      onSave: (text: string) =>
        download(new Blob([text], { type: 'application/json' }), reportName(model, situation.now)),
    },
    ready:
      model.ready.length > 0
        ? { items: model.ready, isFirst: model.standing.done.length === 0, options: situation.options }
        : null,
    steps: {
      standing: model.standing,
      needsOf: model.needsOf,
      onShow: ({ step }) => show(step.id),
      onTick: (item) => void hand.tick(item),
      onUntick: (item) => void hand.untick(item),
    },
    case:
      model.questions.length > 0
        ? { questions: model.questions, onAnswer: (answer, question) => void hand.answer(answer, question) }
        : null,
  };
}
