import type { Hints } from '../../components/hint/overlay/types';
import { newReadCache, withReadCache } from '../../utils/engine/dom/read-cache';
import { rootsOf } from '../../utils/engine/dom/roots';
import { fill } from '../../utils/engine/fill/fill';
import { undo } from '../../utils/engine/fill/undo';
import { candidatesFor } from '../../utils/engine/find/near/candidates';
import { proposeFields } from '../../utils/engine/find/near/proposals';
import { readPage } from '../../utils/engine/find/page-model';
import { describePage } from '../../utils/engine/page/describe';
import { createErrorReader } from '../../utils/engine/page/errors';
import { readOwner } from '../../utils/engine/page/owner';
import { recognise } from '../../utils/engine/page/recognise';
import { createRelevance } from '../../utils/engine/page/relevance';
import { readReviewList } from '../../utils/engine/page/review-list';
import { locateAll, survey } from '../../utils/engine/page/survey';
import { isTranslated } from '../../utils/engine/page/translated';
import { readWarnings } from '../../utils/engine/page/warnings';
import { watch } from '../../utils/engine/page/watch';
import { reasons } from '../../utils/engine/reasons';
import { type TaughtRow, teach } from '../../utils/portals/taught';
import type { Page, Portal } from '../../utils/portals/types';
import type { No, PageAnswer, PageReport, Stop, ToPage } from '../../utils/protocol/messages';
import type { Outcome, PageError, PageOutcome, Plan } from '../../utils/protocol/plan';
import { reasonOf } from '../../utils/protocol/reason';
import { fetchFile, tell } from './background-client';
import { createRun, type Run } from './fill-run';
import type { Guide } from './hint-guide';
import { guard } from './interruptions';

interface Parts {
  doc: Document;
  /** The portal as described, and the person's answers about it. */
  described: Portal;
  taught: readonly TaughtRow[];
  guide: Guide;
  hints: Hints;
  /** Its signal is aborted, and it is invalid, when the extension is gone. */
  context: { signal: AbortSignal; isInvalid: boolean };
}

const no = (why: No): PageAnswer => ({ ok: false, no: why });

const coded = ({ step, fate, why }: Outcome): PageOutcome => ({ step, fate, why: reasonOf(why) });

/** Returns a plan with the items of an earlier one for the same page added. So an undo takes back both. */
const withEarlier = (plan: Plan, earlier?: Plan): Plan =>
  earlier?.page === plan.page
    ? {
        ...plan,
        items: [...earlier.items.filter(({ step }) => !plan.items.some((one) => one.step === step)), ...plan.items],
      }
    : plan;

/** Watches one document: reports its page and the state of its steps, fills when asked, takes back when asked. */
export function createPilot({ doc, described, taught, guide, hints, context }: Parts) {
  const { signal } = context;
  let portal = teach(described, taught);
  const visit = crypto.randomUUID();
  const uploads = new Map<string, string>();
  const sent = new Map<string, string>();
  const errors = createErrorReader(portal.errors);
  const relevance = createRelevance(portal);
  let page: Page | null = null;
  let told = '';
  /** The last known page, and the time since when it has been open. */
  let stands = { page: '', since: Date.now() };
  let failed = false;
  let running: Run | null = null;
  let last: { plan: Plan; changed: string[] } | null = null;

  const lookNow = (force: boolean) => {
    const moment = newReadCache();
    const seen = recognise(new URL(location.href), doc, portal, moment);
    const stood = page?.id;
    page = seen.page;
    if (page && page.id !== stands.page) stands = { page: page.id, since: Date.now() };
    if (last && page && page.id !== last.plan.page) {
      last = null;
      uploads.clear();
      sent.clear();
    }
    if (page?.id !== stood) hints.leaveChoice();
    guide.enter(page);
    const model = readPage(doc, page ?? { steps: [] }, moment);
    const found = page ? locateAll(page, model) : new Map();
    const list = portal.journeys.find(({ review }) => page && review?.list?.page === page.id)?.review?.list;
    const report = withReadCache(
      moment,
      (): PageReport => ({
        portal: portal.id,
        page: page?.id ?? null,
        steps: page ? survey(page, doc, model, found) : [],
        errors: errors.read(page, model, found),
        warnings: page ? readWarnings(page, model, found) : [],
        proposals: page ? proposeFields(page, model, found, portal.vocabulary) : [],
        probable: isTranslated(doc) ? null : seen.probable,
        yourTurn: seen.blockedByCheck,
        translated: isTranslated(doc),
        owner: readOwner(doc, page, found),
        since: stands.since,
        ...(list && { lines: readReviewList(doc, list.words).slice(0, 300) }),
        visit,
      }),
    );
    follow(withReadCache(moment, () => rootsOf(doc)));
    guide.saw({ found, warnings: report.warnings, errors: report.errors });
    const now = JSON.stringify(report);
    relevance.afterRead(model, found, now !== told);
    if (now === told && !force) return;
    told = now;
    void tell({ kind: 'report', report }, () => told === now);
  };

  /** A page can be in any state. An error while looking at it is reported once and never stops the looking. */
  const look = (force = false) => {
    if (running || context.isInvalid) return;
    try {
      lookNow(force);
    } catch (error) {
      if (!failed) console.error(error);
      failed = true;
    }
  };

  /** Returns the page as recognised at a moment. None while it is unrecognised again. */
  const pageNow = (moment = newReadCache()) => recognise(new URL(location.href), doc, portal, moment).page;

  /** Runs one job alone, with the hint out of the way, and says at the end how it came out. */
  const alone = async (at: Page, job: (run: Run) => Promise<void>) => {
    const run = createRun(at, pageNow);
    running = run;
    hints.pause();
    guard({
      doc,
      own: hints.host,
      signal: run.signal,
      onPerson: () => run.stop('person'),
      onMoved: run.look,
      onGone: () => run.stop('moved'),
    });
    let stopped: Stop | null = null;
    // These messages show the background that this page is still alive.
    const beat = setInterval(() => void tell({ kind: 'progress', visit, at: null }), 15_000);
    try {
      await job(run);
      stopped = run.why();
    } catch (error) {
      console.error(error);
      stopped = 'failed';
    } finally {
      clearInterval(beat);
      run.end();
      running = null;
      hints.resume();
      look(true);
      await tell({ kind: 'finished', visit, canUndo: (last?.changed.length ?? 0) > 0, stopped });
    }
  };

  /** Returns the page's own errors about fields that were just filled. */
  const complaintsAt = (at: Page): readonly PageError[] => {
    const moment = newReadCache();
    const model = readPage(doc, at, moment);
    return withReadCache(moment, () => errors.read(at, model, locateAll(at, model)));
  };

  const startFill = (plan: Plan): PageAnswer => {
    if (running) return no('busy');
    look();
    const at = page;
    if (!at || at.id !== plan.page) return no('other-page');
    void alone(at, async (run) => {
      const right = new Map<string, Outcome>();
      const progress = (step: string | null, outcome?: Outcome) => {
        if (outcome) right[/^(?:filled|already)$/.test(outcome.fate) ? 'set' : 'delete'](outcome.step, outcome);
        void tell({ kind: 'progress', visit, at: step, ...(outcome && { outcome: coded(outcome) }) });
      };
      const { signal, isHere } = run;
      const changed = await fill({ doc, page: at, plan, fetchFile, signal, uploads, sent, progress, isHere });
      const before = last?.plan.page === plan.page ? last.changed.filter((step) => !changed.includes(step)) : [];
      last = { plan: withEarlier(plan, last?.plan), changed: [...before, ...changed] };
      if (run.why() === 'moved') return;
      for (const { step, text } of complaintsAt(at)) {
        const outcome = step !== null && right.get(step);
        if (outcome) progress(null, { ...outcome, fate: 'refused', why: reasons.complains(text) });
      }
    });
    return { ok: true };
  };

  const startUndo = (): PageAnswer => {
    if (running) return no('busy');
    const at = page;
    const taken = last;
    if (!at || !taken || taken.changed.length === 0) return no('nothing-to-undo');
    last = null;
    uploads.clear();
    sent.clear();
    void alone(at, async ({ signal }) => {
      for (const outcome of await undo(doc, at, taken.plan, taken.changed, signal))
        await tell({ kind: 'progress', visit, at: null, outcome: coded(outcome) });
    });
    return { ok: true };
  };

  /** Lights up the controls that a field may be; the press is told to the background, which keeps it and fills. */
  const startChoice = (id: string): PageAnswer => {
    if (running) return no('busy');
    look();
    const at = page;
    const find = at?.steps.find((step) => step.id === id)?.find;
    if (!at || !find || !('label' in find)) return no('other-page');
    const model = readPage(doc, at);
    const candidates = candidatesFor(find, model, locateAll(at, model));
    if (candidates.length === 0) return no('nothing-to-choose');
    hints.choose(candidates, (chosen) => {
      const control = page?.id === at.id && chosen !== null ? candidates[chosen]!.label : null;
      void tell({ kind: 'chosen', page: at.id, step: id, control });
    });
    return { ok: true };
  };

  const describe = (): PageAnswer => {
    const model = readPage(doc, page ?? { steps: [] });
    return { ok: true, description: describePage(model, page ? locateAll(page, model) : new Map()) };
  };

  const follow = watch({ doc, look: () => look(), signal, isRelevant: relevance.matters });
  const wentOn = (event: Event) => {
    if (event.isTrusted && errors.forgetMessages()) look();
  };
  for (const type of ['pointerdown', 'keydown'])
    doc.addEventListener(type, wentOn, { capture: true, passive: true, signal });
  // Back from the browser's memory: the background has forgotten this document meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && look(true), { signal });
  look();

  return {
    /** Does the background's order and answers at once. The result follows by message. */
    receive(message: ToPage): PageAnswer {
      switch (message.kind) {
        case 'survey':
          look(true);
          return { ok: true };
        case 'fill':
          return startFill(message.plan);
        case 'taught':
          portal = teach(described, message.rows);
          look(true);
          return { ok: true };
        case 'undo':
          return startUndo();
        case 'stop':
          running?.stop('asked');
          hints.leaveChoice();
          return { ok: true };
        case 'describe':
          return describe();
        case 'choose':
          return startChoice(message.step);
        case 'show':
          return guide.point(message.step) ? { ok: true } : no('not-there');
        case 'guide':
          guide.follow(message);
          return { ok: true };
      }
    },
  };
}
