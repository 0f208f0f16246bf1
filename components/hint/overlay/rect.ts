/** A rectangle of getBoundingClientRect, reduced to the parts needed here. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const right = (box: Box) => box.x + box.width;

export const bottom = (box: Box) => box.y + box.height;

const between = (x: number, y: number, toX: number, toY: number): Box => ({ x, y, width: toX - x, height: toY - y });

/** The smallest box around both. */
export const union = (a: Box, b: Box): Box =>
  between(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(right(a), right(b)), Math.max(bottom(a), bottom(b)));

/** Returns the common part of both boxes, null if they do not meet. */
export function meet(a: Box, b: Box): Box | null {
  const shared = between(
    Math.max(a.x, b.x),
    Math.max(a.y, b.y),
    Math.min(right(a), right(b)),
    Math.min(bottom(a), bottom(b)),
  );
  return shared.width > 0 && shared.height > 0 ? shared : null;
}

export const grow = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** True if two boxes are the same to within a pixel or so. */
export const near = (a: Box, b: Box, slack = 1): boolean =>
  Math.abs(a.x - b.x) <= slack &&
  Math.abs(a.y - b.y) <= slack &&
  Math.abs(a.width - b.width) <= slack &&
  Math.abs(a.height - b.height) <= slack;
