import { frameOf } from '../../../utils/engine/dom/flat-tree';
import type { Box } from './rect';

/** Moves boxes between the page's coordinates and the layer's, which differ where the page is zoomed by CSS. */
export interface Canvas {
  view: Box;
  local(box: Box): Box;
  client(box: Box): Box;
}

const moved = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

/** Returns the box of an element in the page's own window, also when the element is in a frame. */
export function boxOf(element: Element): Box {
  let { x, y, width, height } = element.getBoundingClientRect();
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
  }
  return { x, y, width, height };
}

/** Measures the layer, which spans the view, so that nothing has to be known of zooms and transforms around it. */
export function canvasOf(layer: HTMLElement): Canvas {
  const view = boxOf(layer);
  const scale = view.width / layer.offsetWidth || 1;
  return {
    view,
    local: (box) => scaled(moved(box, -view.x, -view.y), 1 / scale),
    client: (box) => moved(scaled(box, scale), view.x, view.y),
  };
}
