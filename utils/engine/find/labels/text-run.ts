import { holderOf, holds, lineage, parentOf } from '../../dom/flat-tree';
import { isAside, isLabelLike, isQualifier, labelText } from '../../dom/label-text';
import { boxOf, isRendered, traitsOf } from '../../dom/visibility';
import { iconFont, shownText } from '../../dom/visible-text';

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
