import type { MarkStyle, Paper } from './types';

/** A part of a page, in shares of its width and height. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One line of the watermark: its middle in pixels, its angle in radians, the size of its letters. */
export interface Line {
  x: number;
  y: number;
  angle: number;
  size: number;
}

/** Amount of writing or drawing around a point of the page, 0 for bare ground. */
export type Ink = (x: number, y: number) => number;

/** A page in pixels, with its free areas and its ink. */
export interface Page {
  width: number;
  height: number;
  free: readonly Area[];
  ink: Ink;
}

/**
 * The only words that the portal allows on a document (S). All are full-width, so a line is as long as their number.
 */
export const MARK = '仅供办理中国版权保护中心各项申请使用';

const ANGLE = (-16 * Math.PI) / 180;
const SMALLEST = 11;
/** More lines would not make the purpose of the copy plainer. */
const MOST = 3;

const ids = 85.6 / 54;
const near = (value: number, wanted: number, by: number) => Math.abs(value / wanted - 1) <= by;

/**
 * Returns the areas that must stay free. An ID card fills its scan (GA 461: 85.6 × 54 mm). It has the portrait at the
 * right, the number along the bottom. On its other side: the emblem and the dates. A photograph with a margin has them
 * nearby, so the areas grow. On a licence (2019 form, landscape): the code, the square code, the seal with its date.
 */
export function keptFree(paper: Paper, width: number, height: number): Area[] {
  const shape = width / height;
  const exact = near(shape, ids, 0.08);
  if (paper === 'id-front' && shape > 1.1) {
    if (exact)
      return [
        { x: 0.63, y: 0.06, width: 0.37, height: 0.7 },
        { x: 0, y: 0.79, width: 1, height: 0.21 },
      ];
    return [
      { x: 0.55, y: 0.03, width: 0.45, height: 0.8 },
      { x: 0, y: 0.68, width: 1, height: 0.32 },
    ];
  }
  if (paper === 'id-back' && shape > 1.1) {
    const top = exact ? 0.7 : 0.6;
    return [
      { x: 0, y: top, width: 1, height: 1 - top },
      { x: 0.03, y: 0.04, width: exact ? 0.2 : 0.25, height: exact ? 0.4 : 0.45 },
    ];
  }
  if (paper === 'licence' && shape > 1.1)
    return [
      { x: 0.02, y: 0.06, width: 0.3, height: 0.14 },
      { x: 0.78, y: 0.04, width: 0.2, height: 0.24 },
      { x: 0.72, y: 0.68, width: 0.26, height: 0.28 },
    ];
  return [];
}

const lettersOf = ({ x, y, angle, size }: Line) =>
  [...MARK].map((_, index) => {
    const along = (index - (MARK.length - 1) / 2) * size;
    return { x: x + along * Math.cos(angle), y: y + along * Math.sin(angle) };
  });

/** True if every letter of a line is on the page and none in an area that stays free. */
function isFree(line: Line, width: number, height: number, free: readonly Area[]): boolean {
  const half = line.size * 0.75;
  for (const { x, y } of lettersOf(line)) {
    if (x - half < 0 || y - half < 0 || x + half > width || y + half > height) return false;
    const hit = free.some(
      (area) =>
        x + half > area.x * width &&
        x - half < (area.x + area.width) * width &&
        y + half > area.y * height &&
        y - half < (area.y + area.height) * height,
    );
    if (hit) return false;
  }
  return true;
}

/** Two lines are apart across their direction, or one begins behind the other's end. */
function areApart(one: Line, other: Line): boolean {
  const [dx, dy] = [one.x - other.x, one.y - other.y];
  const across = Math.abs(-dx * Math.sin(ANGLE) + dy * Math.cos(ANGLE));
  const along = Math.abs(dx * Math.cos(ANGLE) + dy * Math.sin(ANGLE));
  return across >= one.size * 4.5 || along >= (MARK.length + 2) * one.size;
}

/** Lines of one size that fit, none near another, over as little writing as can be. */
function repeated({ width, height, free, ink }: Page, size: number): Line[] {
  const candidates: { line: Line; covers: number }[] = [];
  const half = (MARK.length * size * Math.cos(ANGLE)) / 2;
  for (let y = size; y < height; y += size) {
    for (let x = half; x <= width - half; x += size) {
      const line = { x, y, angle: ANGLE, size };
      if (!isFree(line, width, height, free)) continue;
      candidates.push({ line, covers: lettersOf(line).reduce((sum, at) => sum + ink(at.x, at.y), 0) });
    }
  }
  candidates.sort((a, b) => a.covers - b.covers);
  const lines: Line[] = [];
  for (const { line } of candidates) {
    if (lines.length === MOST) break;
    if (lines.every((other) => areApart(line, other))) lines.push(line);
  }
  return lines;
}

const places: Readonly<Record<Exclude<MarkStyle, 'repeated'>, number>> = { top: 0.2, middle: 0.5, bottom: 0.8 };

/**
 * Returns the lines of the watermark on a page. Repeated lines keep out of the free areas, in the largest letters that
 * fit at least twice (else once). A single line goes across the page, at the place that the person chose.
 */
export function linesFor(style: MarkStyle, page: Page): Line[] {
  const { width, height } = page;
  if (style !== 'repeated') {
    const size = Math.min((width * 0.92) / MARK.length, height / 5);
    return [{ x: width / 2, y: height * places[style], angle: 0, size }];
  }
  let single: Line[] = [];
  for (let size = Math.min(width, height * 1.6) / 26; size >= SMALLEST; size *= 0.94) {
    const lines = repeated(page, size);
    if (lines.length > 1) return lines;
    if (single.length === 0) single = lines;
  }
  return single;
}
