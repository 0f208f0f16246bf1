import type { Page } from '../../portals/types';
import type { PageError } from '../../protocol/plan';
import { ancestors, innermost } from '../dom/flat-tree';
import { isVisible } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import type { PageModel } from '../find/page-model';
import { matchesAny } from '../text/label-match';
import { readerOf } from '../widgets/readers';
import type { Widget } from '../widgets/types';
import { type Candidate, candidatesOn, LONGEST, NO_WORDS } from './error-candidates';
import { createErrorMatcher, explain, type Known } from './known-errors';
import type { FindResults } from './survey';

const gapBetween = (a: DOMRect, b: DOMRect) => ({
  x: Math.max(a.left - b.right, b.left - a.right, 0),
  y: Math.max(a.top - b.bottom, b.top - a.bottom, 0),
});

/** Returns the control of a text: the nearest above or in its line, among those of its area. */
function controlNear(
  element: Element,
  { widgets, counts }: PageModel,
  isMeant: (widget: Widget) => boolean,
): Widget | null {
  const box = element.getBoundingClientRect();
  for (const up of ancestors(element)) {
    if (!counts.get(up)) continue;
    const near = widgets
      .filter(({ box: face }) => up.contains(face))
      .map((widget) => ({ widget, rect: widget.box.getBoundingClientRect() }))
      .map((one) => ({ ...one, gap: gapBetween(one.rect, box) }))
      .filter(({ rect, gap }) => rect.top <= box.bottom && gap.y <= 48 && gap.x <= 240)
      .sort((a, b) => a.gap.y - b.gap.y || Number(isMeant(b.widget)) - Number(isMeant(a.widget)));
    return near[0]?.widget ?? null;
  }
  return null;
}

/** Returns the step that a message names (「机构全称」不能为空); null unless exactly one. */
function stepNamed(name: string, page: Page | null): string | null {
  const named = page?.steps.filter(({ find }) => 'label' in find && matchesAny(name, find.label)) ?? [];
  return named.length === 1 ? named[0]!.id : null;
}

/** Hides what a person typed, and what looks like a number, a code or an address. */
function maskFor(model: PageModel): (text: string) => string {
  const typed = model.widgets
    .filter((widget) => readerOf(widget).isTyped)
    .map(({ control }) =>
      ('value' in control ? String((control as HTMLInputElement).value) : visibleText(control)).trim(),
    )
    .filter((value) => value.length > 1)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    typed
      .reduce((masked, value) => masked.replaceAll(value, '…'), text)
      .replace(/[\w.+-]+@[\w-]+\.[\w.-]+|(?=[\w-]*\d)[A-Za-z\d][\w-]{10,}|\d{6,}/g, '…');
}

interface Spoken extends Candidate {
  said: string;
}

/** Returns the candidates that have a text. */
const spoken = (candidates: readonly Candidate[]): Spoken[] =>
  candidates
    .map((one) => ({ ...one, said: visibleText(one.element) }))
    .filter(({ said }) => said.length > 1 && said.length <= LONGEST && !NO_WORDS.test(said));

/** A red button (删除 beside a file) is no error. */
const isToPress = ({ element, said }: Spoken): boolean =>
  element.closest('a, button, [role="button"], [role="link"]') !== null ||
  (said.length <= 6 && getComputedStyle(element).cursor === 'pointer');

/** Returns the candidates whose elements hold no other candidate. */
function innermostOf(all: readonly Spoken[]): Spoken[] {
  const inner = new Set(innermost(all.map(({ element }) => element)));
  return all.filter(({ element }) => inner.has(element));
}

interface Complaint extends PageError {
  floating: boolean;
}

/** Reads the errors of a page. Remembers red remarks that were always there, and messages that went away. */
export interface ErrorReader {
  read: (page: Page | null, model: PageModel, found: FindResults) => PageError[];
  /** The person went on: messages that are gone are forgotten. Returns true if there were any. */
  forgetMessages: () => boolean;
}

/** @param known the portal's known error texts */
export function createErrorReader(known: Parameters<typeof createErrorMatcher>[0]): ErrorReader {
  const { mayKnow, match: know } = createErrorMatcher(known);
  let at: string | null = null;
  let remarks: Set<string> | null = null;
  let messagesSeen: Complaint[] = [];

  /** Returns the error that a candidate is, or null. */
  const judge = (one: Spoken): { known: Known | null } | null => {
    const meaning = know(one.said);
    if (one.sign === 'tied') return { known: meaning };
    if (meaning && !meaning.error.prompt) return one.sign !== 'none' || one.floating ? { known: meaning } : null;
    if (isToPress(one)) return null;
    if (one.sign === 'marked') return remarks?.has(one.said) ? null : { known: meaning };
    // Other red texts at a control are errors only if they were not there from the start.
    return one.sign === 'red' && one.widget && remarks && !remarks.has(one.said) ? { known: meaning } : null;
  };

  const collect = (model: PageModel, page: Page | null, found: FindResults): Complaint[] => {
    const candidates = spoken(candidatesOn(model, mayKnow, remarks === null));
    const mask = maskFor(model);
    const stepOf = new Map<Widget, string>();
    for (const [id, located] of found)
      if (located.ok && 'row' in located) for (const widget of located.row) stepOf.set(widget, id);
    const complaints = new Map<string, Complaint>();
    for (const one of innermostOf(candidates.filter(({ sign, floating }) => sign !== 'none' || floating))) {
      const { element, floating, said } = one;
      const widget = one.widget ?? (floating ? null : controlNear(element, model, (other) => stepOf.has(other)));
      if (widget && model.names(widget).some(({ text }) => matchesAny(said, [text]))) continue;
      const verdict = judge({ ...one, widget });
      if (!verdict || !isVisible(element)) continue;
      const step = (widget && stepOf.get(widget)) ?? stepNamed(verdict.known?.field ?? '', page);
      const title = page?.steps.find(({ id }) => id === step)?.title ?? null;
      const text = mask(said).slice(0, 120);
      const plain = verdict.known && explain(verdict.known, title, mask);
      complaints.set(`${step}\n${text}`, { step, text, plain, floating });
    }
    remarks ??= new Set(candidates.flatMap(({ sign, said }) => (sign === 'none' || sign === 'red' ? [said] : [])));
    return [...complaints.values()].slice(0, 30);
  };

  return {
    read(page, model, found) {
      if ((page?.id ?? null) !== at) {
        at = page?.id ?? null;
        remarks = null;
        messagesSeen = [];
      }
      const now = collect(model, page, found);
      const kept = messagesSeen.filter((one) => now.every(({ text }) => text !== one.text));
      messagesSeen = [...now.filter(({ floating }) => floating), ...kept].slice(0, 5);
      return [...now, ...kept].map(({ step, text, plain }) => ({ step, text, plain }));
    },
    forgetMessages() {
      const any = messagesSeen.length > 0;
      messagesSeen = [];
      return any;
    },
  };
}
