import { ancestors } from '../../dom/flat-tree';
import { shortTextNodes } from '../../dom/text-nodes';
import { isBoxSized, isVisible, rectOf } from '../../dom/visibility';
import { normalise } from '../../text/normalise';
import { isPrompt } from '../../text/prompt';
import type { PageMemory } from '../page-memory';

/** Class names of elements that open a list and have no form markup. */

export const looks = /(?:^|[-_])(?:select|selection|selector|picker|cascader|dropdown|combobox)(?:$|[-_])/i;

const control = 'input:not([type="hidden"]), textarea, select';

/** True if the mouse shows a hand over the element, or over the box in it that fills it. */
const pointed = (element: Element): boolean =>
  [element, ...element.children].some((one) => getComputedStyle(one).cursor === 'pointer');

const switchName = /(?:^|[-_])(?:switch|toggle)$/i;

const verdicts = new Map<string, 'list' | 'switch' | null>();

/** True if class names speak of something that opens a list, and of no part of such a list; or of a switch. */
function looksLike(classes: string): 'list' | 'switch' | null {
  const known = verdicts.get(classes);
  if (known !== undefined) return known;
  const names = classes.split(/\s+/);
  const isList = names.some((name) => looks.test(name)) && !/option|item|menu|panel|popup|list/i.test(classes);
  const verdict = isList ? 'list' : names.some((name) => switchName.test(name)) ? 'switch' : null;
  if (verdicts.size > 5000) verdicts.clear();
  verdicts.set(classes, verdict);
  return verdict;
}

/** Markup of links, buttons, and the rows of a popup: element-ui 2's is named `el-cascader-node` (2026-12). */
const elsewhere =
  'a, button, nav, [role="menu"], [role="menuitem"], [role="listbox"], [role="option"], [role="tree"], [role="treeitem"]';

/** Yields elements whose class names say that they open a list or are a switch. */
function* named(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('[class]')) {
    const verdict = looksLike(element.getAttribute('class') ?? '');
    if (!verdict || element.closest(elsewhere)) continue;
    if (verdict === 'switch') {
      if (isUnmarkedSwitch(element)) yield element;
      continue;
    }
    if (!isBoxSized(element)) continue;
    if (isPrompt(element.textContent ?? '') || element.tabIndex >= 0 || pointed(element)) yield element;
  }
}

/** True if an element without a role names itself a switch, and looks and feels like one. */
export function isUnmarkedSwitch(element: HTMLElement): boolean {
  if (looksLike(element.getAttribute('class') ?? '') !== 'switch' || element.hasAttribute('role')) return false;
  const { width, height } = rectOf(element);
  return element.tabIndex >= 0 && width >= 20 && width <= 120 && height >= 12 && height <= 48;
}

const asks = /^(?:-*请(?:先)?选择|-*选择$|(?:please)?(?:select|choose|pick)(?:$|[^a-z]|a|an|the|one|your))/i;

const asksForFile = /文件|图片|照片|材料|附件|file|image|photo|upload/i;

/** True if a person can press it: its markup says so, or the mouse shows a hand. */
const isPressable = (element: Element): boolean =>
  (element as HTMLElement).tabIndex >= 0 ||
  element.hasAttribute('aria-expanded') ||
  element.hasAttribute('onclick') ||
  getComputedStyle(element).cursor === 'pointer';

/** Returns the box around a prompt, if it can be pressed and looks like a control. Else null. */
function boxAround(text: Element): HTMLElement | null {
  let box: HTMLElement | null = null;
  const said = normalise(text.textContent ?? '');
  for (const up of ancestors(text)) {
    if (/^(?:label|nav|option|select|li|a|form|body|td|dialog)$/.test(up.localName)) break;
    if (normalise(up.textContent ?? '').length > said.length + 2 || rectOf(up).height > 72) break;
    if (isPressable(up) && isBoxSized(up)) box = up as HTMLElement;
  }
  return box;
}

/** Yields boxes that show a prompt (请选择), whatever their markup is. */
function* asking(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const [text, pieces] of shortTextNodes(root).by) {
    if (text.length > 40 || !/选择|select|choose|pick/i.test(text)) continue;
    const said = normalise(text);
    if (said.length > 24 || !asks.test(said) || asksForFile.test(said)) continue;
    for (const { node } of pieces) {
      const box = node.parentElement && boxAround(node.parentElement);
      if (box && isVisible(box)) yield box;
    }
  }
}

/** Returns a CSS selector of the element's classes without state classes, or '' if it has none. */
function makeOf(element: Element): string {
  // Buttons with the same classes do different things.
  if (/^(?:button|summary)$/.test(element.localName) || element.getAttribute('role') === 'button') return '';
  const names = [...element.classList].filter(
    (name) => !/active|open|focus|placeholder|empty|has|is-|hover|selected|value|invalid|error/i.test(name),
  );
  return names.length > 0 ? `${element.localName}.${names.map((name) => CSS.escape(name)).join('.')}` : '';
}

/** Yields triggers that an earlier look found by their prompt. */
function* remembered(root: Document | ShadowRoot, { triggerMakes, triggers }: PageMemory): Generator<HTMLElement> {
  for (const make of triggerMakes)
    for (const element of root.querySelectorAll<HTMLElement>(make))
      if (isPressable(element) && isBoxSized(element)) yield element;
  for (const element of triggers) {
    if (!element.isConnected) triggers.delete(element);
    else if (element.getRootNode() === root) yield element;
  }
}

/** Returns the elements without form markup that open a list, by their classes, look or prompt. */
export function findUnmarkedTriggers(root: Document | ShadowRoot, memory: PageMemory): HTMLElement[] {
  for (const element of asking(root)) {
    const make = makeOf(element);
    if (make) memory.triggerMakes.add(make);
    else memory.triggers.add(element);
  }
  const found = new Set([...named(root), ...remembered(root, memory)]);
  const bare = [...found].filter(
    (element) => !element.shadowRoot && !element.querySelector(`${control}, label, th, dt`) && !element.closest('nav'),
  );
  return bare.filter((element) => !bare.some((other) => other !== element && other.contains(element)));
}
