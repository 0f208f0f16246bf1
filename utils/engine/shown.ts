import { childrenOf, holderOf, holds, lineage, parentOf } from './flat';
import { isSeeThrough } from './hidden';
import { question } from './look';
import { normalise } from './text';
import { boxOf, isRendered, isVisible, traitsOf } from './visible';

/** Reading what stands on the page: whole labels instead of text nodes, without icons and side remarks. */

const labelTags = /^(?:label|th|dt|legend|h[1-6])$/;
const labelClass =
  /(?:^|[-_\s])(?:label|form-?title|field-?name|item-?name|item-?title|caption|th|key)(?:$|[-_\s])|label$/i;
const aside =
  /tip|help|desc|hint|note|explain|extra|remark|prefix|addon|suffix|append|prepend|icon|count|error|message|badge/i;
const iconFont = /[\ue000-\uf8ff]/g;

const ligature = /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/;
const iconName = /(?:^|[-_\s])(?:icons?|symbols?)(?:$|[-_\s])/i;

/** Whether a text is a word that an icon font draws as one sign (arrow_drop_down), also while the font is not there. */
function isIcon(element: Element): boolean {
  const text = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
  if (text.length < 3 || text.length > 40 || !ligature.test(text)) return false;
  if (/icon|symbol|awesome|glyph/i.test(getComputedStyle(element).fontFamily)) return true;
  const up = element.parentElement;
  const around = up?.textContent?.trim() === text ? [element, up] : [element];
  const isNamed = around.some((one) => iconName.test(one.getAttribute('class') ?? ''));
  return isNamed && (text.includes('_') || around.some((one) => one.matches('i, [aria-hidden="true"], [role="img"]')));
}

/** Whether markup says that an element is the label of something. */
export const isLabelLike = (element: Element): boolean =>
  labelTags.test(element.localName) || labelClass.test(element.getAttribute('class') ?? '');

/** A heading of a whole part of the page, unless it stands right before one control. */
export const isHeading = (element: Element): boolean => /^(?:legend|h[1-6])$/.test(element.localName);

/** A remark, an icon, a link beside a label: no part of the name. */
export const isAside = (element: Element): boolean =>
  /^(?:small|a|button|i|svg)$/.test(element.localName) ||
  element.getAttribute('role') === 'alert' ||
  aside.test(element.getAttribute('class') ?? '');

const advice = /^[请与需按须应仅不可如例填输选查点最至以限同见支]/;

/** Whether a remark makes the label the name of something else: （英文）, 备用. Advice (与执照一致) does not. */
function isQualifier(element: Element): boolean {
  if (
    /^(?:a|button|svg)$/.test(element.localName) ||
    /icon|error|message|badge/i.test(element.getAttribute('class') ?? '')
  )
    return false;
  const text = normalise(shownText(element));
  const inner = text.replace(/^[([【]|[)\]】]$/g, '');
  return /^\p{L}+$/u.test(inner) && !advice.test(inner) && inner.length <= (inner === text ? 3 : 8);
}

/** The text of an element as far as it is rendered, without icon fonts. */
export const shownText: (element: Element) => string = question((element) => textWithout(element, () => false));

/** The same, leaving out whole subtrees. */
export function textWithout(element: Element, skip: (element: Element) => boolean): string {
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const inner = node as Element;
      if (/^(?:script|style|template|option|noscript)$/.test(inner.localName)) return;
      if (inner !== element && (skip(inner) || !isRendered(inner) || isIcon(inner))) return;
      for (const child of childrenOf(inner)) walk(child);
    }
  };
  walk(element);
  return text.replace(iconFont, '').replace(/\s+/g, ' ').trim();
}

/** The text of a label without what only stands beside the name. */
export const labelText = (label: Element, skip?: (element: Element) => boolean): string =>
  textWithout(
    label,
    (inner) =>
      skip?.(inner) === true ||
      (inner !== label && isAside(inner) && !labelTags.test(inner.localName) && !isQualifier(inner)),
  );

/** Whether a text could be read at all: big enough, and in a colour. */
export function isReadable(element: Element): boolean {
  if (!isVisible(element)) return false;
  const { fontSize, color } = getComputedStyle(element);
  return Number.parseFloat(fontSize) >= 5 && !isSeeThrough(color);
}

/** A text with the element whose text it is, and where it stands. */
export interface Run {
  element: Element;
  text: string;
  box: DOMRect;
}

const isInline = (element: Element): boolean => traitsOf(element).display.startsWith('inline');

/** Where a node's own text stands. */
export function placeOf(node: Node): DOMRect {
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** The element whose whole text is one name: the label around a text node, else its run in the line. */
export function runOf(node: Text, until: Element): Run {
  let element: Element = holderOf(node)!;
  // A text beside the control in the same element: the element is more than the name.
  if (holds(element, until)) return lineRun(node, { element, box: placeOf(node), until });
  for (const up of lineage(element)) {
    if (up === until || holds(up, until)) break;
    if (isLabelLike(up)) return { element: up, text: labelText(up), box: boxOf(up) };
    if (!isInline(up) || shownText(up).length > 60) break;
    element = up;
  }
  const parent = parentOf(element);
  const alone = !parent || parent === until || holds(parent, until);
  if (alone || isInline(element)) return lineRun(element, { element, box: boxOf(element), until });
  return { element, text: labelText(element), box: boxOf(element) };
}

const wordsOf = (node: Node): string =>
  node.nodeType === Node.ELEMENT_NODE
    ? isRendered(node as Element)
      ? labelText(node as Element)
      : ''
    : (node.nodeValue ?? '').replace(iconFont, '').trim();

/** What ends a line of text: a control, a line break. */
const apart = 'input, select, textarea, br, [role="spinbutton"], [contenteditable="true"]';

/** A text with its neighbours in the line, as far as no gap parts them. */
function lineRun(
  node: Element | Text,
  { element, box, until }: { element: Element; box: DOMRect; until: Element },
): Run {
  let text = wordsOf(node);
  for (const [next, edge] of [
    ['previousSibling', 'left'],
    ['nextSibling', 'right'],
  ] as const) {
    let reach = box[edge];
    for (let at: Node | null = node[next]; at; at = at[next]) {
      const words = at.nodeType === Node.COMMENT_NODE ? '' : wordsOf(at);
      const other = at.nodeType === Node.ELEMENT_NODE ? (at as Element) : null;
      if (other && (holds(other, until) || other.matches(apart))) break;
      if (!words) continue;
      if (other && ((isAside(other) && !isQualifier(other)) || !isInline(other))) break;
      const rect = placeOf(at);
      const gap = edge === 'left' ? reach - rect.right : rect.left - reach;
      if (gap > 6 || Math.abs(rect.top - box.top) > box.height) break;
      text = edge === 'left' ? words + text : text + words;
      reach = rect[edge];
    }
  }
  return { element, text, box };
}
