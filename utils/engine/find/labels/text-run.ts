import { ancestors, contains, elementOf, parentOf } from '../../dom/flat-tree';
import { isHelpText, isLabelLike, isQualifier, labelText } from '../../dom/label-text';
import { isRendered, layoutOf, rectOf } from '../../dom/visibility';
import { iconFont, visibleText } from '../../dom/visible-text';

/** A text, its element and its box. */
export interface Run {
  element: Element;
  text: string;
  box: DOMRect;
}

const isInline = (element: Element): boolean => layoutOf(element).display.startsWith('inline');

/** Returns the box of a node's own text. */
export function placeOf(node: Node): DOMRect {
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Returns the element whose whole text is one label: the label around a text node, else its run in the line. */
export function textRunAt(node: Text, until: Element): Run {
  let element: Element = elementOf(node)!;
  // A text in the same element as the control: the element is more than the label.
  if (contains(element, until)) return lineRun(node, { element, box: placeOf(node), until });
  for (const up of ancestors(element)) {
    if (up === until || contains(up, until)) break;
    if (isLabelLike(up)) return { element: up, text: labelText(up), box: rectOf(up) };
    if (!isInline(up) || visibleText(up).length > 60) break;
    element = up;
  }
  const parent = parentOf(element);
  const alone = !parent || parent === until || contains(parent, until);
  if (alone || isInline(element)) return lineRun(element, { element, box: rectOf(element), until });
  return { element, text: labelText(element), box: rectOf(element) };
}

const wordsOf = (node: Node): string =>
  node.nodeType === Node.ELEMENT_NODE
    ? isRendered(node as Element)
      ? labelText(node as Element)
      : ''
    : (node.nodeValue ?? '').replace(iconFont, '').trim();

/** True if a node ends a line of text: a control or a line break. */
const apart = 'input, select, textarea, br, [role="spinbutton"], [contenteditable="true"]';

/** Returns a text with its neighbours in the line, up to the first gap. */
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
      if (other && (contains(other, until) || other.matches(apart))) break;
      if (!words) continue;
      if (other && ((isHelpText(other) && !isQualifier(other)) || !isInline(other))) break;
      const rect = placeOf(at);
      const gap = edge === 'left' ? reach - rect.right : rect.left - reach;
      if (gap > 6 || Math.abs(rect.top - box.top) > box.height) break;
      text = edge === 'left' ? words + text : text + words;
      reach = rect[edge];
    }
  }
  return { element, text, box };
}
