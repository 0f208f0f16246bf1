/** Detects styles that hide a box while it keeps its place and size. */

const number = (text: string | undefined, whole: number): number =>
  text === undefined ? 0 : text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text) || 0;

type Size = Pick<DOMRect, 'width' | 'height'>;

/** Returns the four sides of `inset(…)`, given with one to four values. */
function insetLeaves(values: string, { width, height }: Size): boolean {
  const [top = '0', right = top, bottom = top, left = right] = values.split(' round')[0]!.trim().split(/\s+/);
  return (
    width - number(left, width) - number(right, width) >= 2 &&
    height - number(top, height) - number(bottom, height) >= 2
  );
}

function polygonLeaves(values: string, { width, height }: Size): boolean {
  const points = values
    .replace(/^\s*(?:nonzero|evenodd)\s*,/, '')
    .split(',')
    .map((point) => point.trim().split(/\s+/))
    .map(([x, y]) => [number(x, width), number(y, height)] as const);
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(area) / 2 >= 8;
}

/** True if a `clip-path` leaves a part of the box visible, or has a shape that is not parsed here. */
export function clipPathLeaves(path: string, size: Size): boolean {
  const [, shape, values = ''] = path.match(/^([a-z]+)\((.*)\)/s) ?? [];
  if (shape === 'inset') return insetLeaves(values, size);
  if (shape === 'polygon') return polygonLeaves(values, size);
  if (shape !== 'circle' && shape !== 'ellipse') return true;
  const radii = values
    .split(/\bat\b/)[0]!
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  return radii.every((radius) => /side/.test(radius) || number(radius, Math.max(size.width, size.height)) >= 2);
}

/** The old `clip: rect(…)`. It only works on boxes out of the flow. */
const clipLeaves = (clip: string): boolean => {
  const [top = 0, right = 0, bottom = 0, left = 0] = clip
    .replace(/^rect\(|\)$/g, '')
    .split(/[\s,]+/)
    .map((side) => (side === 'auto' ? Number.NaN : Number.parseFloat(side)));
  return !(right - left < 2 || bottom - top < 2);
};

/** True if a style clips the element to nothing. */
export function isClippedAway(style: CSSStyleDeclaration, element: Element): boolean {
  const { clipPath } = style;
  if (clipPath !== 'none' && !clipPathLeaves(clipPath, element.getBoundingClientRect())) return true;
  return style.clip !== 'auto' && /absolute|fixed/.test(style.position) && !clipLeaves(style.clip);
}

const alphaOf = (color: string): number => {
  if (color === 'transparent') return 0;
  const alpha = color.match(/(?:rgba\([^)]*,|\/)\s*([\d.]+%?)\s*\)$/)?.[1];
  return alpha === undefined ? 1 : number(alpha, 1);
};

/** True if a colour is not transparent. */
export const isSeeThrough = (color: string): boolean => alphaOf(color) < 0.1;

/** True if a mask is a transparent gradient. Masks made of pictures are not judged. */
const masksAll = (mask: string): boolean =>
  /gradient\(/.test(mask) &&
  (mask.match(/rgba?\([^)]*\)|transparent|#[\da-f]{3,8}\b/gi) ?? []).every((color) => alphaOf(color) < 0.1);

/** True if a filter or a mask hides the whole element. */
export function isTransparent(style: CSSStyleDeclaration): boolean {
  const { filter, maskImage } = style;
  const share = filter === 'none' ? null : filter.match(/opacity\(([\d.]+%?)\)/)?.[1];
  return (share != null && number(share, 1) < 0.1) || (maskImage !== 'none' && masksAll(maskImage));
}
