import { isLifted } from '../../components/hint/overlay/frames';
import type { Hints, HintView } from '../../components/hint/overlay/types';
import type { Text } from '../../utils/bilingual';
import { deepestWithText } from '../../utils/engine/dom/find-text';
import { findControl } from '../../utils/engine/find/locate';
import { readPage } from '../../utils/engine/find/page-model';
import type { FindResult } from '../../utils/engine/find/types';
import type { FindResults } from '../../utils/engine/page/survey';
import type { Page, Step } from '../../utils/portals/types';
import type { Guidance } from '../../utils/protocol/messages';
import type { PageError, Warning } from '../../utils/protocol/plan';

/** The results of a look at the page that hints need. */
export interface Seen {
  found: FindResults;
  warnings: readonly Warning[];
  errors: readonly PageError[];
}

/** Shows the hint of one step at a time, on the control that it is about. */
export interface Guide {
  /** The page is this one now (or none). A hint of another page goes. */
  enter: (page: Page | null) => void;
  /** After each look at the page. */
  saw: (seen: Seen) => void;
  /** The background says where the person is on one page, which may be another by now. */
  follow: (guidance: Guidance & { page: string }) => void;
  /** The person asked to see a step. Returns false if it is not on the page. */
  point: (step: string) => boolean;
  /** True if the person wants hints at all. A hint that they ask for is shown all the same. */
  allow: (wanted: boolean) => void;
}

interface Ways {
  lang: 'zh' | 'en';
  /** The person wants no hints on any page any more. */
  onNever: () => void;
  /** The person wants to copy the text for a step. The side panel offers it. */
  copy: (page: string, step: string) => void;
}

const NOTHING: Seen = { found: new Map(), warnings: [], errors: [] };

/** A control that a page draws again is looked for again, at most this part of the time. */
const SHARE = 20;

const PRESSED = 'button, a, [role="button"], input';

/** Returns the element that a text names: the button in its row, the link beside the field. */
const namedBy = (element: Element): Element => deepestWithText(element, (at) => at.matches(PRESSED));

const faceIn = (located: FindResult | undefined): Element | null => {
  if (!located?.ok) return null;
  return 'widget' in located ? located.widget.box : namedBy(located.element);
};

const faceOf = (seen: Seen, step: Step): Element | null => faceIn(seen.found.get(step.id));

/**
 * Keeps one hint on the page. It is at a wrong choice, or at a complaint about what was done. Else it is at the step of
 * the journey, or the one that the person walked to. Hidden by the person it stays away until they ask for it or the
 * page changes.
 */
export function createGuide(doc: Document, hints: Hints, { lang, onNever, copy }: Ways): Guide {
  let page: Page | null = null;
  let seen = NOTHING;
  /** The person's place on each page, as the background last told it. The background says nothing twice. */
  const heard = new Map<string, Guidance>();
  let shown: string | null = null;
  let unmarked = '';
  let anchored: Element | null = null;
  let allowed = true;
  let walked = false;
  let searched = { at: Number.NEGATIVE_INFINITY, cost: 0 };
  const hidden = new Set<string>();
  const dismissed = new Set<string>();
  const say = (text: Text) => text[lang];

  const lookAgain = (step: Step): Element | null => {
    const now = performance.now();
    if (!page || now - searched.at < SHARE * searched.cost) return null;
    const located = findControl(readPage(doc, page), step.find);
    searched = { at: performance.now(), cost: performance.now() - now };
    return faceIn(located);
  };
  const anchorOf = (step: Step): Element | null => {
    const known = faceOf(seen, step);
    return known?.isConnected && known.getClientRects().length > 0 ? known : lookAgain(step);
  };
  const told = () => (page ? heard.get(page.id) : undefined);
  /** Returns the steps of this person's case whose control is there. The step that they asked to see is one of them. */
  const present = () => {
    const asked = told()?.asked;
    const isAsked = ({ id }: Step) => !asked || asked.includes(id) || (walked && id === shown);
    const there = (page?.steps ?? []).filter((step) => isAsked(step) && faceOf(seen, step) !== null);
    // A tour over the page only has to go away, and nothing else can be used before.
    const over = there.find((step) => step.done === 'gone' && step.optional && isLifted(faceOf(seen, step) as Element));
    return over ? [over] : there;
  };

  /** Returns the controls to be used after this step, and all others that hints are about. */
  const neighboursOf = (step: Step) => {
    const all = page?.steps ?? [];
    const at = all.indexOf(step);
    const next = present().find((one) => all.indexOf(one) > at);
    const faces = (steps: readonly Step[]) => steps.flatMap((one) => (one === next ? [] : (faceOf(seen, one) ?? [])));
    // A field before this one is most often done. A button may be pressed again (another code).
    const isPast = (one: Step) => all.indexOf(one) < at && !('button' in one.find);
    return {
      next: next ? [faceOf(seen, next) as Element] : [],
      later: faces(all.filter((one) => one !== step && !isPast(one))),
      earlier: faces(all.filter(isPast)),
    };
  };

  const alertOf = (id: string): HintView['alert'] => {
    const warning = seen.warnings.find(({ step }) => step === id);
    if (warning) return { kind: 'warning', text: say(warning.text) };
    const error = seen.errors.find(({ step, plain }) => step === id && plain);
    return error?.plain ? { kind: 'error', text: say(error.plain) } : undefined;
  };
  const keyOf = (id: string) => `${page?.id}/${id}/${alertOf(id)?.text ?? ''}`;
  /** The first step with something wrong that the person has not walked on from. */
  const alarmed = (done: readonly string[]): string | null => {
    const wrong = [
      ...seen.warnings.map(({ step }) => step),
      ...seen.errors.flatMap(({ step, plain }) => (step && plain && done.includes(step) ? [step] : [])),
    ];
    return present().find(({ id }) => wrong.includes(id) && !dismissed.has(keyOf(id)))?.id ?? null;
  };

  const show = (id: string | null, scroll: boolean): boolean => {
    const here = present();
    const at = here.findIndex((step) => step.id === id);
    const step = here[at];
    if (!page || !step) {
      if (shown !== null) hints.show(null);
      shown = null;
      unmarked = '';
      return false;
    }
    const go = (to: number) => () => {
      walked = true;
      dismissed.add(keyOf(step.id));
      show(here[to]?.id ?? null, true);
    };
    const alert = alertOf(step.id);
    const position = `${at + 1} / ${here.length}`;
    const mayCopy = told()?.copies.includes(step.id) ?? false;
    const key = `${keyOf(step.id)} ${position} ${mayCopy}`;
    const anchor = faceOf(seen, step);
    if (unmarked === key && anchored === anchor && !scroll) {
      hints.lookAgain();
      return true;
    }
    const at0 = page.id;
    shown = step.id;
    unmarked = key;
    anchored = anchor;
    hints.show(
      {
        id: `${page.id}/${step.id}`,
        title: say(step.title),
        what: say(step.hint.what),
        ...(step.hint.why && { why: say(step.hint.why) }),
        ...(step.note && { note: say(step.note) }),
        ...(alert && { alert }),
        position,
        lang,
        anchor: () => anchorOf(step),
        neighbours: () => neighboursOf(step),
        ...(at < here.length - 1 && { onNext: go(at + 1) }),
        ...(at > 0 && { onBack: go(at - 1) }),
        ...(mayCopy && { onCopy: () => copy(at0, step.id) }),
        onHide: () => {
          hidden.add(at0);
          shown = null;
        },
        onNever: () => {
          allowed = false;
          shown = null;
          onNever();
        },
      },
      { scroll },
    );
    return true;
  };

  /** Puts the hint where it belongs now. */
  const settle = () => {
    const wanted = told();
    if (!page || !wanted || !allowed || hidden.has(page.id)) {
      // A hint that the person asked for stays until they put it away.
      if (walked && shown !== null) show(shown, false);
      else show(null, false);
      return;
    }
    const here = present().map((step) => step.id);
    const stays = walked && shown !== null && here.includes(shown) ? shown : null;
    // The next step may only appear once a smaller one before it is done (signing in).
    const { current, done } = wanted;
    const next = current !== null && here.includes(current) ? current : (here.find((id) => !done.includes(id)) ?? null);
    show(alarmed(done) ?? stays ?? next, false);
  };

  return {
    enter(next) {
      if (next?.id === page?.id) return;
      show(null, false);
      page = next;
      seen = NOTHING;
      walked = false;
      dismissed.clear();
    },
    saw(next) {
      seen = next;
      settle();
    },
    follow(guidance) {
      // It may come when the page is another already: it is not said again once this one is back.
      heard.set(guidance.page, guidance);
      settle();
    },
    point(step) {
      if (page) hidden.delete(page.id);
      walked = true;
      shown = step;
      return show(step, true);
    },
    allow(wants) {
      if (wants === allowed) return;
      allowed = wants;
      if (!wants) walked = false;
      settle();
    },
  };
}
