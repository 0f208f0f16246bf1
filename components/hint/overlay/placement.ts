import { type Box, bottom, meet, right } from './rect';

/** Ring (3 px away, 2 px wide), its 6 px halo, and room for the arrow to reach into that. */
const GAP = 16;

/** Least distance from the bubble's edge to the viewport's, and from its corner to the middle of the arrow. */
const EDGE = 8;

const ARROW = 20;

/** With less room the words in the bubble can no longer be read, and a corner is better. */
const LEAST_ROOM = 96;

export type Side = 'right' | 'top' | 'left' | 'bottom';

/** A thing on the page that the bubble should rather not cover, with the cost of covering it. */
export interface Claim {
  box: Box;
  weight: number;
}

/** Costs more than everything else that can be covered together: the person uses it next. */
export const NEVER = 1000;

export interface Where {
  anchor: Box;
  /** The area that the bubble must leave free: the anchor and what belongs to it (error text, its open popup). */
  clear: Box;
  view: Box;
  size: { width: number; height: number };
  claims?: readonly Claim[];
}

export interface Spot {
  x: number;
  y: number;
  /** Side of the anchor to which the arrow points. Null if the bubble has no arrow. */
  side: Side | null;
  /** Middle of the arrow, from the bubble's top (right, left) or left (top, bottom). */
  arrow: number;
  /** Set when the bubble must be lower than it would like to be. */
  maxHeight: number | null;
  /** Name of the place, so that the bubble can keep to it. */
  place: string;
}

/** Widest that the bubble may be, and narrowest that still reads well. */
const WIDE = 320;

const NARROW = 232;

/** Returns the width of the bubble. Right of the control it is rather narrower than under it. */
export function widthBeside({ clear, view }: Pick<Where, 'clear' | 'view'>): number {
  const room = right(view) - right(clear) - GAP - EDGE;
  return room >= NARROW ? Math.min(WIDE, room) : Math.min(WIDE, view.width - 2 * EDGE);
}

const upright = (side: Side) => side === 'top' || side === 'bottom';

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Returns the arrow of a bubble at `at`, null if it could not reach the anchor. */
function arrowAt({ anchor, size }: Where, side: Side, at: { x: number; y: number }): number | null {
  const [start, length, from, room] = upright(side)
    ? [anchor.x, anchor.width, at.x, size.width]
    : [anchor.y, anchor.height, at.y, size.height];
  const arrow = clamp(start + Math.min(length / 2, ARROW) - from, ARROW - 4, room - ARROW + 4);
  return arrow + from >= start && arrow + from <= start + length ? arrow : null;
}

/** Returns starts of the bubble along its side: as the anchor does, with both middles together, or ending with it. */
function slides(start: number, length: number, own: number): number[] {
  const reach = Math.min(length / 2, ARROW);
  return [start + Math.min(0, reach - ARROW), start + length / 2 - own / 2, start + length + ARROW - reach - own];
}

// Right of a field nothing is covered. Above it is a field that is already done. Below are errors and popups.
const ORDER: readonly Side[] = ['right', 'top', 'left', 'bottom'];

function mainAxis({ clear, size }: Where, side: Side): number {
  if (side === 'right') return right(clear) + GAP;
  if (side === 'left') return clear.x - GAP - size.width;
  return side === 'top' ? clear.y - GAP - size.height : bottom(clear) + GAP;
}

type Place = Omit<Spot, 'maxHeight'>;

/** The places at the anchor's four sides. */
function* beside(where: Where): Generator<Place> {
  const { anchor, view, size } = where;
  for (const side of ORDER) {
    const main = mainAxis(where, side);
    const along = upright(side)
      ? slides(anchor.x, anchor.width, size.width)
      : slides(anchor.y, anchor.height, size.height);
    for (const [turn, start] of along.entries()) {
      const at = upright(side)
        ? { x: clamp(start, view.x + EDGE, right(view) - EDGE - size.width), y: main }
        : { x: main, y: clamp(start, view.y + EDGE, bottom(view) - EDGE - size.height) };
      const arrow = arrowAt(where, side, at);
      yield { ...at, side: arrow === null ? null : side, arrow: arrow ?? 0, place: `${side} ${turn}` };
    }
  }
}

/** Places further off, without an arrow: in the anchor's row behind its neighbours, then at the edges of the view. */
function* apart(where: Where): Generator<Place> {
  const { anchor, clear, view, size, claims = [] } = where;
  const y = clamp(anchor.y + Math.min(0, anchor.height / 2 - ARROW), view.y + EDGE, bottom(view) - EDGE - size.height);
  const row = { x: right(clear), y, width: right(view) - right(clear), height: size.height };
  const behind = claims.flatMap(({ box }) => (meet(box, row) ? [right(box)] : []));
  const none = { side: null, arrow: 0 };
  for (const x of new Set(behind)) yield { ...none, x: x + GAP, y, place: `behind ${Math.round(x - anchor.x)}` };
  const [left, top] = [view.x + EDGE, view.y + EDGE];
  const [far, low] = [right(view) - EDGE - size.width, bottom(view) - EDGE - size.height];
  for (const [x, at] of [
    [far, y],
    [left, y],
    [far, low],
    [far, top],
    [left, low],
    [left, top],
  ] as const)
    yield { ...none, x, y: at, place: `edge ${x === far} ${at === y ? 'row' : at === low}` };
}

function fits({ x, y }: Place, { size, view, clear }: Where): boolean {
  if (x < view.x || y < view.y || x + size.width > right(view) || y + size.height > bottom(view)) return false;
  return !meet({ x, y, ...size }, clear);
}

/** Returns the distance of two boxes. */
const gap = (a: Box, b: Box) =>
  Math.max(a.x - right(b), b.x - right(a), 0) + Math.max(a.y - bottom(b), b.y - bottom(a), 0);

/** So many pixels further off are as bad as covering something of weight 1. */
const FAR = 5;

/** Returns the cost of a place: what is covered, the distance, then the rank in the list of places. */
function costOf(spot: Place, turn: number, { size, clear, claims = [] }: Where): number {
  const bubble = { x: spot.x, y: spot.y, ...size };
  const covered = claims.reduce((sum, { box, weight }) => (meet(box, bubble) ? sum + weight : sum), 0);
  return covered + (gap(bubble, clear) - GAP) / FAR + turn / 10 + (spot.side === null ? 4 : 0);
}

/**
 * Returns all places where the bubble fits into the view and leaves free what it must, the best first. `last` is the
 * place before. The bubble stays there while no other place is clearly better.
 */
export function places(where: Where, last?: string): Spot[] {
  return [...beside(where), ...apart(where)]
    .map((spot, turn) => ({ spot, turn }))
    .filter(({ spot }) => fits(spot, where))
    .map(({ spot, turn }) => ({ spot, cost: costOf(spot, turn, where) - (spot.place === last ? 3 : 0) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ spot }) => ({ ...spot, maxHeight: null }));
}

/** Used if no side has room. The bubble gets as low as the larger of above and below, or goes into a corner. */
function squeeze(where: Where): Spot {
  const { clear, view, size } = where;
  const above = clear.y - view.y - GAP - EDGE;
  const below = bottom(view) - bottom(clear) - GAP - EDGE;
  const room = Math.min(Math.max(above, below), size.height);
  const x = Math.max(view.x + EDGE, Math.min(where.anchor.x, right(view) - EDGE - size.width));
  if (room < Math.min(LEAST_ROOM, size.height)) {
    const corner = { x: right(view) - EDGE - size.width, y: bottom(view) - EDGE - size.height };
    return { ...corner, side: null, arrow: 0, maxHeight: view.height - 2 * EDGE, place: 'corner' };
  }
  const side = above >= below ? 'top' : 'bottom';
  const y = side === 'top' ? clear.y - GAP - room : bottom(clear) + GAP;
  const arrow = arrowAt(where, side, { x, y });
  return { x, y, side: arrow === null ? null : side, arrow: arrow ?? 0, maxHeight: room, place: 'squeezed' };
}

/** The page's own layer over a place: nothing, a bar along an edge, or something that the person works in. */
export type Layer = 'none' | 'bar' | 'dialog';

/**
 * Returns the place of the bubble: right of, above, left of or below what must be left free. Else further off, within
 * the view. Null if only a dialog of the page's own is left. In: boxes in one coordinate system, the layer over a
 * place, and the bubble's place before.
 */
export function seat(where: Where, over: (taken: Box) => Layer, last?: string): Spot | null {
  let bar: Spot | null = null;
  const all = places(where, last);
  for (const spot of all) {
    const layer = over({ x: spot.x, y: spot.y, ...where.size });
    if (layer === 'none') return spot;
    if (layer === 'bar') bar ??= spot;
  }
  return bar ?? (all.length === 0 ? squeeze(where) : null);
}
