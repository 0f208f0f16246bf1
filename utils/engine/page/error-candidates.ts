import { ancestors } from '../dom/flat-tree';
import { shortTextNodes } from '../dom/text-nodes';
import type { PageModel } from '../find/page-model';
import { readerOf } from '../widgets/readers';
import type { Widget } from '../widgets/types';

/** Class names of errors. The first set is certain, the second may be a hint only. */
const OUTRIGHT = /(?:^|[-_\s])(?:errors?|err|invalid|danger|failed?)(?:$|[-_\s])|error/i;

const PLACES =
  '[class*="error" i], [class*="invalid" i], [class*="explain" i], [class*="feedback" i], [class*="help" i], [class*="message" i], [class*="danger" i], [class*="warn" i], [class*="tip" i], [class*="extra" i]';

/** Class names of messages over the page. */
const MESSAGES =
  '[class*="message" i], [class*="toast" i], [class*="notif" i], [class*="msg" i], [class*="snackbar" i], [role="alert"], [role="status"], [role="alertdialog"]';

const TROUBLE = /error|fail|danger|warn|invalid|negative|close-circle|cross-circle/i;

/** The longest error: a sentence or two. */
export const LONGEST = 160;

/** A counter (12/50), a single character. */
export const NO_WORDS = /^[\d\s/*＊!×:：.,()（）-]*$/;

/** True if a colour is the red of errors, or orange. */
export function isRed(color: string): boolean {
  const [r = 0, g = 0, b = 0, a = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return /^rgb/.test(color) && a > 0.3 && r > 120 && r > 1.6 * g && r > 1.6 * b;
}

const classOf = (element: Element) => element.getAttribute('class') ?? '';

const inRed = (element: Element) => isRed(getComputedStyle(element).color);

/** True if the element, or one close around it, is marked as an error. */
function saysTrouble(element: Element, words: RegExp, levels: number): boolean {
  let level = 0;
  for (const up of ancestors(element)) {
    if (level++ > levels || up.localName === 'body') return false;
    if (words.test(classOf(up))) return true;
  }
  return false;
}

/** True if an element is over the page: fixed or in the top layer, without controls of its own. */
function floats(element: Element, { counts }: PageModel): boolean {
  for (const up of ancestors(element)) {
    if (up.localName === 'body' || counts.has(up)) return false;
    if (up.matches('dialog:modal, :popover-open, [role="alertdialog"]')) return true;
    if (getComputedStyle(up).position === 'fixed') return true;
  }
  return false;
}

/** A control area may be this much taller than its control. */
const ROOM = 160;

/** Returns the area of a control, and the one it shares with a few others (a phone number and its country code). */
function* itemsOf({ box: face }: Widget, { counts }: PageModel): Generator<Element> {
  const tallest = face.getBoundingClientRect().height + ROOM;
  let own: Element = face;
  for (const up of ancestors(face)) {
    const count = counts.get(up) ?? 0;
    if (count > 4 || /^(?:body|form|main)$/.test(up.localName) || up.getBoundingClientRect().height > tallest) break;
    if (count === 1) own = up;
    else {
      yield own;
      return yield up;
    }
  }
  yield own;
}

/** Returns the elements that markup ties to a control as its error, or as a description while it is invalid. */
function* tiedTo({ control, box: face }: Widget): Generator<{ element: Element; sign: Evidence }> {
  const root = control.getRootNode() as Document | ShadowRoot;
  for (const one of [control, face])
    for (const [name, sign] of [
      ['aria-errormessage', 'tied'],
      ['aria-describedby', 'marked'],
    ] as const) {
      if (sign === 'marked' && one.getAttribute('aria-invalid') !== 'true') continue;
      for (const id of (one.getAttribute(name) ?? '').split(/\s+/)) {
        const element = id && root.getElementById(id);
        if (element) yield { element, sign };
      }
    }
}

const isInvalid = ({ control, box: face }: Widget) =>
  control.getAttribute('aria-invalid') === 'true' || face.getAttribute('aria-invalid') === 'true';

/** The evidence for an error: linked by markup, named by class, red, or none. */
export type Evidence = 'tied' | 'marked' | 'red' | 'none';

/** A text that may be an error, with the evidence of its place. */
export interface Candidate {
  element: Element;
  widget: Widget | null;
  sign: Evidence;
  floating: boolean;
}

/** Returns texts in and under each control's area: those in red or in the place of an error, or all. */
function* textsAtControls(model: PageModel, all: boolean): Generator<Candidate> {
  const done = new Set<Element>();
  // An upload shows its errors in its own box.
  const faces = model.widgets.filter((widget) => readerOf(widget).box !== 'button').map(({ box: face }) => face);
  for (const widget of model.widgets) {
    for (const tied of tiedTo(widget)) yield { ...tied, widget, floating: false };
    const invalid = isInvalid(widget);
    for (const item of itemsOf(widget, model)) {
      if (done.has(item)) continue;
      done.add(item);
      const places = new Set(item.querySelectorAll(PLACES));
      for (const element of renderedIn(item)) {
        if (done.has(element) || !mayBeText(element, places) || faces.some((face) => touches(face, element))) continue;
        done.add(element);
        const sign = signOf(element, places.has(element) && (invalid || saysTrouble(element, OUTRIGHT, 3)));
        if (all || sign !== 'none')
          yield { element, widget: model.counts.get(item) === 1 ? widget : null, sign, floating: false };
      }
    }
  }
}

/** A control area with more texts is a permanent calendar or a list of countries. */
const MOST = 150;

/** Returns the rendered texts of an element. Closed panels are skipped as a whole. */
function* renderedIn(item: Element): Generator<Element> {
  const filter = (node: Node) =>
    (node as Element).checkVisibility({ visibilityProperty: true })
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT;
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_ELEMENT, filter);
  for (let count = 0; walker.nextNode() && count < MOST; count++) yield walker.currentNode as Element;
}

/** @param expected whether errors stand in this place, and the control is said to be wrong */
function signOf(element: Element, expected: boolean): Evidence {
  if (element.getAttribute('role') === 'alert') return 'tied';
  if (OUTRIGHT.test(classOf(element))) return 'marked';
  if (!inRed(element)) return 'none';
  return expected ? 'marked' : 'red';
}

const touches = (a: Element, b: Element) => a.contains(b) || b.contains(a);

const mayBeText = (element: Element, places: ReadonlySet<Element>) =>
  (element.childElementCount === 0 || places.has(element)) &&
  !element.closest('[class*="placeholder" i]') &&
  !/^(?:label|legend|option|svg|path|script|style|input|textarea|select|button)$/.test(element.localName);

/** Returns messages over the page, and alerts. */
function* messages(model: PageModel): Generator<Candidate> {
  const { body } = model.doc;
  for (const alert of model.doc.querySelectorAll('[role="alert"], [role="alertdialog"]'))
    yield { element: alert, widget: null, sign: troubleAt(alert), floating: floats(alert, model) };
  for (const child of body?.children ?? []) {
    if (model.counts.has(child)) continue;
    const inside = [...child.querySelectorAll(MESSAGES)];
    for (const element of child.matches(MESSAGES) ? [child, ...inside] : inside)
      if (floats(element, model)) yield { element, widget: null, sign: troubleAt(element), floating: true };
  }
}

const troubleAt = (element: Element): Evidence =>
  saysTrouble(element, TROUBLE, 2) || inRed(element) || troubleIn(element) ? 'marked' : 'none';

const troubleIn = (element: Element) =>
  [...element.querySelectorAll('[class]')].slice(0, 12).some((one) => TROUBLE.test(classOf(one)) || inRed(one));

/** Returns known errors anywhere on the page, in red or over it. */
function* knownTexts(model: PageModel, mayKnow: (text: string) => boolean): Generator<Candidate> {
  for (const node of shortTextNodes(model.doc).all) {
    const text = node.data;
    if (text.length < 2 || text.length > LONGEST || !mayKnow(text)) continue;
    const element = node.parentElement;
    if (!element || /^(?:script|style|option|label|noscript)$/.test(element.localName)) continue;
    const floating = floats(element, model);
    if (floating || inRed(element) || saysTrouble(element, OUTRIGHT, 1))
      yield { element, widget: null, sign: floating ? 'none' : 'red', floating };
  }
}

/**
 * Every text of a page that may be an error of its own, each with what its place says.
 * @param all also the texts at the controls that look like none, to know them when they turn red
 */
export const candidatesOn = (model: PageModel, mayKnow: (text: string) => boolean, all: boolean): Candidate[] => [
  ...textsAtControls(model, all),
  ...messages(model),
  ...knownTexts(model, mayKnow),
];
