import { ancestors, contains } from '../dom/flat-tree';
import { coveringElement, elementAt } from '../dom/hit-test';
import { isFixed, layoutOf } from '../dom/visibility';
import type { Widget } from '../widgets/types';

/** Tells which of several controls is in front. Does not scroll. */

/** Returns the nearest ancestor that is fixed to the window or in the top layer. */
function layerOf(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  for (const up of ancestors(element)) {
    if (up.localName === 'dialog' && up.matches(':modal')) return up;
    if (layoutOf(up).position !== 'fixed' || !view) continue;
    const { width, height } = up.getBoundingClientRect();
    if (width >= view.innerWidth * 0.9 && height >= view.innerHeight * 0.9) return up;
  }
  return null;
}

/** True if a layer covers the whole window, as under a dialog. */
function isUnderLayer(element: Element): boolean {
  const doc = element.ownerDocument;
  const view = doc.defaultView;
  if (!view) return false;
  const [right, bottom] = [view.innerWidth - 4, view.innerHeight - 4];
  const layers = [
    [4, 4],
    [right, 4],
    [4, bottom],
    [right, bottom],
  ].map(([x, y]) => {
    const hit = elementAt(doc, x!, y!);
    return hit && layerOf(hit);
  });
  return layers.every((layer) => layer !== null && !contains(layer, element));
}

/** True if another of the controls covers this one, or is in a dialog over the page that holds this one. */
export function isBehind(widget: Widget, among: readonly Widget[]): boolean {
  const others = among.filter((other) => other !== widget);
  const cover = coveringElement(widget.box);
  if (cover && others.some((other) => contains(other.box, cover))) return true;
  const dialog = others.some((other) => isFixed(other.box) && coveringElement(other.box) === null);
  return dialog && !isFixed(widget.box) && isUnderLayer(widget.box);
}
