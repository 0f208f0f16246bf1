import type { Page } from '../portals/types';
import { createExplainer, type Known, plainWords } from './explain';
import type { Scene } from './locate';
import { shownText } from './names';
import type { Found } from './survey';
import { isOneOf } from './text';
import type { PageError } from './types';
import { isVisible, lineage } from './visible';
import type { Widget } from './widgets';

/** How kits and people name the place of an error. The first kind says so outright, the second may only help. */
const OUTRIGHT = /(?:^|[-_\s])(?:errors?|err|invalid|danger|failed?)(?:$|[-_\s])|error/i;
const PLACES =
  '[class*="error" i], [class*="invalid" i], [class*="explain" i], [class*="feedback" i], [class*="help" i], [class*="message" i], [class*="danger" i], [class*="warn" i], [class*="tip" i], [class*="extra" i]';
/** What kits call a message that comes up over the page. */
const MESSAGES =
  '[class*="message" i], [class*="toast" i], [class*="notif" i], [class*="msg" i], [class*="snackbar" i], [role="alert"], [role="status"], [role="alertdialog"]';
const TROUBLE = /error|fail|danger|warn|invalid|negative|close-circle|cross-circle/i;

const LONGEST = 160;
/** A counter (12/50), a lone sign. */
const NO_WORDS = /^[\d\s/*＊!×:：.,()（）-]*$/;

/** The red that portals write their errors in; orange too. */
export function isRed(color: string): boolean {
  const [r = 0, g = 0, b = 0, a = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return /^rgb/.test(color) && a > 0.3 && r > 120 && r > 1.6 * g && r > 1.6 * b;
}

const classOf = (element: Element) => element.getAttribute('class') ?? '';
const inRed = (element: Element) => isRed(getComputedStyle(element).color);

/** Whether the element, or one close around it, says outright that something is wrong. */
function saysTrouble(element: Element, words: RegExp, levels: number): boolean {
  let level = 0;
  for (const up of lineage(element)) {
    if (level++ > levels || up.localName === 'body') return false;
    if (words.test(classOf(up))) return true;
  }
  return false;
}

/** Comes up over the page: fixed or in the top layer, and no place of controls itself (a page may be fixed as a whole). */
function floats(element: Element, { census }: Scene): boolean {
  for (const up of lineage(element)) {
    if (up.localName === 'body' || census.has(up)) return false;
    if (up.matches('dialog:modal, :popover-open, [role="alertdialog"]')) return true;
    if (getComputedStyle(up).position === 'fixed') return true;
  }
  return false;
}

/** A control's own corner of the form: the largest element with no other control in it that is not much taller. */
function itemOf({ face }: Widget, { census }: Scene): Element {
  let item: Element = face;
  const tallest = face.getBoundingClientRect().height + 160;
  for (const up of lineage(face)) {
    if ((census.get(up) ?? 0) > 1 || /^(?:body|form|main)$/.test(up.localName)) break;
    if (up.getBoundingClientRect().height > tallest) break;
    item = up;
  }
  return item;
}

/** The elements that the markup itself ties to a control as its error. */
function tiedTo({ control, face }: Widget): Element[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const ids = [control, face].flatMap((one) => [
    one.getAttribute('aria-errormessage'),
    one.getAttribute('aria-invalid') === 'true' ? one.getAttribute('aria-describedby') : null,
  ]);
  return ids.flatMap((id) => (id ?? '').split(/\s+/)).flatMap((id) => (id && root.getElementById(id)) || []);
}

const isInvalid = ({ control, face }: Widget) =>
  control.getAttribute('aria-invalid') === 'true' || face.getAttribute('aria-invalid') === 'true';

/** A text on the page that may be an error, and how sure its place makes that. */
interface Candidate {
  element: Element;
  widget: Widget | null;
  /** The place alone says that it is one, even when the words are unknown. */
  sure: boolean;
  floating: boolean;
}

/** Texts in and under the corner of each control. */
function* inItems(scene: Scene): Generator<Candidate> {
  for (const widget of scene.widgets) {
    for (const element of tiedTo(widget)) yield { element, widget, sure: true, floating: false };
    const item = itemOf(widget, scene);
    const invalid = isInvalid(widget);
    const named = new Set(item.querySelectorAll(PLACES));
    for (const element of item.querySelectorAll('*')) {
      if (widget.face.contains(element) && widget.kind !== 'upload') continue;
      if (element.contains(widget.face) || /^(?:label|legend|option|svg|path|script|style)$/.test(element.localName))
        continue;
      const place = named.has(element);
      if (!place && element.childElementCount > 0) continue;
      const sure =
        OUTRIGHT.test(classOf(element)) ||
        element.getAttribute('role') === 'alert' ||
        (place && (invalid || saysTrouble(element, OUTRIGHT, 3)));
      if (sure || inRed(element)) yield { element, widget, sure, floating: false };
    }
  }
}

/** Messages that came up over the page, and what calls itself an alert. */
function* messages(scene: Scene): Generator<Candidate> {
  const { body } = scene.doc;
  for (const alert of scene.doc.querySelectorAll('[role="alert"], [role="alertdialog"]'))
    yield {
      element: alert,
      widget: null,
      sure: saysTrouble(alert, TROUBLE, 2) || inRed(alert),
      floating: floats(alert, scene),
    };
  for (const child of body?.children ?? []) {
    if (scene.census.has(child)) continue;
    const inside = [...child.querySelectorAll(MESSAGES)];
    for (const element of child.matches(MESSAGES) ? [child, ...inside] : inside)
      if (floats(element, scene))
        yield { element, widget: null, sure: saysTrouble(element, TROUBLE, 2) || troubleIn(element), floating: true };
  }
}

const troubleIn = (element: Element) =>
  [...element.querySelectorAll('[class]')].slice(0, 12).some((one) => TROUBLE.test(classOf(one)) || inRed(one));

/** Known words anywhere on the page, in red or on something that came up over it. */
function* knownTexts(scene: Scene, mayKnow: (text: string) => boolean): Generator<Candidate> {
  const start = scene.doc.body;
  if (!start) return;
  const walker = scene.doc.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < 2 || text.length > LONGEST || !mayKnow(text)) continue;
    const element = node.parentElement;
    if (!element || /^(?:script|style|option|label|noscript)$/.test(element.localName)) continue;
    const floating = floats(element, scene);
    if (floating || inRed(element) || saysTrouble(element, OUTRIGHT, 1))
      yield { element, widget: null, sure: false, floating };
  }
}

const gapBetween = (a: DOMRect, b: DOMRect) => ({
  x: Math.max(a.left - b.right, b.left - a.right, 0),
  y: Math.max(a.top - b.bottom, b.top - a.bottom, 0),
});

/** The control that a text stands at: the nearest right above it or in its line, among those that share its corner. */
function widgetAt(element: Element, { widgets, census }: Scene): Widget | null {
  const box = element.getBoundingClientRect();
  for (const up of lineage(element)) {
    if (!census.get(up)) continue;
    const near = widgets
      .filter(({ face }) => up.contains(face))
      .map((widget) => ({ widget, rect: widget.face.getBoundingClientRect() }))
      .filter(({ rect }) => rect.top <= box.bottom && gapBetween(rect, box).y <= 48 && gapBetween(rect, box).x <= 240)
      .sort((a, b) => gapBetween(a.rect, box).y - gapBetween(b.rect, box).y || b.rect.top - a.rect.top);
    return near[0]?.widget ?? null;
  }
  return null;
}

/** Hides what a person typed, and what looks like a number, a code or an address of theirs. */
function maskFor(scene: Scene): (text: string) => string {
  const typed = scene.widgets
    .filter(({ kind }) => kind === 'text' || kind === 'textarea' || kind === 'date')
    .map(({ control }) =>
      ('value' in control ? String((control as HTMLInputElement).value) : shownText(control)).trim(),
    )
    .filter((value) => value.length > 1)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    typed
      .reduce((masked, value) => masked.replaceAll(value, '…'), text)
      .replace(/[\w.+-]+@[\w-]+\.[\w.-]+|(?=[\w-]*\d)[A-Za-z\d][\w-]{10,}|\d{6,}/g, '…');
}

interface Complaint extends PageError {
  floating: boolean;
}

/** Reads the errors that a page shows; remembers red remarks that always stood there, and messages that went away. */
export interface ErrorReader {
  read: (page: Page | null, scene: Scene, found: Found) => PageError[];
  /** The person went on: messages that are gone from the page need not be kept any longer. Answers whether any was. */
  wentOn: () => boolean;
}

/** @param known the portal's known error texts */
export function createErrorReader(known: Parameters<typeof createExplainer>[0]): ErrorReader {
  const { mayKnow, know } = createExplainer(known);
  let at: string | null = null;
  let remarks: Set<string> | null = null;
  let messagesSeen: Complaint[] = [];

  /** The complaint that a candidate is, or why it is none: null. */
  const judge = (one: Candidate, scene: Scene, said: string): { known: Known | null } | null => {
    if (said.length < 2 || said.length > LONGEST || NO_WORDS.test(said)) return null;
    if (one.widget && scene.names(one.widget).some(({ text }) => isOneOf(said, [text]))) return null;
    const meaning = know(said);
    if (one.sure || (meaning && !meaning.error.prompt)) return { known: meaning };
    // Other red words at a control are an error only when they have not been there all along.
    return one.widget && !one.floating && remarks && !remarks.has(said) ? { known: meaning } : null;
  };

  const collect = (scene: Scene, page: Page | null, found: Found): Complaint[] => {
    const candidates = [...inItems(scene), ...messages(scene), ...knownTexts(scene, mayKnow)];
    const elements = new Set(candidates.map(({ element }) => element));
    const innermost = candidates.filter(({ element }) => {
      for (const other of elements) if (other !== element && element.contains(other)) return false;
      return true;
    });
    const mask = maskFor(scene);
    const stepOf = new Map<Widget, string>();
    for (const [id, located] of found)
      if (located.ok && 'row' in located) for (const widget of located.row) stepOf.set(widget, id);
    const complaints = new Map<string, Complaint>();
    const standing = new Set<string>();
    for (const one of innermost) {
      const said = shownText(one.element);
      const verdict = judge(one, scene, said);
      if (remarks === null && one.widget && !one.sure) standing.add(said);
      if (!verdict || !isVisible(one.element)) continue;
      const widget = one.widget ?? (one.floating ? null : widgetAt(one.element, scene));
      const step = (widget && stepOf.get(widget)) ?? null;
      const title = page?.steps.find(({ id }) => id === step)?.title ?? null;
      const text = mask(said).slice(0, 120);
      const plain = verdict.known && plainWords(verdict.known, title, mask);
      complaints.set(`${step}\n${text}`, { step, text, plain, floating: one.floating });
    }
    remarks ??= standing;
    return [...complaints.values()].slice(0, 30);
  };

  return {
    read(page, scene, found) {
      if ((page?.id ?? null) !== at) {
        at = page?.id ?? null;
        remarks = null;
        messagesSeen = [];
      }
      const now = collect(scene, page, found);
      const kept = messagesSeen.filter((one) => now.every(({ text }) => text !== one.text));
      messagesSeen = [...now.filter(({ floating }) => floating), ...kept].slice(0, 5);
      return [...now, ...kept].map(({ step, text, plain }) => ({ step, text, plain }));
    },
    wentOn() {
      const any = messagesSeen.length > 0;
      messagesSeen = [];
      return any;
    },
  };
}
