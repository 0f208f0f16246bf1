import { computePosition, flip, offset, type Placement, type Platform, type Side, shift } from '@floating-ui/core';
import { type Box, bottom, right } from './box';

/** Ring (3 px away, 2 px wide), its 6 px halo, and room for the arrow to reach into that. */
const GAP = 16;
/** Least distance from the bubble's edge to the viewport's, and from its corner to the middle of the arrow. */
const EDGE = 8;
const ARROW = 20;
/** Under this the words in the bubble can no longer be read, and it is better to stand in a corner. */
const LEAST_ROOM = 96;

// Right of a field nothing is covered; above it a field that is done already; below stand errors and popups.
const ORDER: readonly Placement[] = ['right-start', 'top-start', 'left-start', 'bottom-start'];

export interface Where {
  anchor: Box;
  /** What the bubble must leave free: the anchor and what belongs to it (error text, its open popup). */
  clear: Box;
  view: Box;
  size: { width: number; height: number };
}

export interface Spot {
  x: number;
  y: number;
  /** Side of the anchor on which the bubble stands; null when it stands in a corner, without an arrow. */
  side: Side | null;
  /** Middle of the arrow, from the bubble's top (right, left) or left (top, bottom). */
  arrow: number;
  /** Set when the bubble must be lower than it would like to be. */
  maxHeight: number | null;
}

/** Widest that the bubble may be, and narrowest that still reads well. */
const WIDE = 320;
const NARROW = 232;

/** How wide the bubble may be: rather narrower right of the control than under it. */
export function widthBeside({ clear, view }: Pick<Where, 'clear' | 'view'>): number {
  const room = right(view) - right(clear) - GAP - EDGE;
  return room >= NARROW ? Math.min(WIDE, room) : Math.min(WIDE, view.width - 2 * EDGE);
}

// Plain numbers instead of elements: the caller knows where everything is, whatever zoom or transform the page has.
const platform = (where: Where): Platform => ({
  getElementRects: () => ({ reference: where.clear, floating: { x: 0, y: 0, ...where.size } }),
  getDimensions: () => where.size,
  getClippingRect: () => where.view,
});

const upright = (side: Side) => side === 'top' || side === 'bottom';

/** How far the bubble slides along its side so that its arrow can reach the middle of a small anchor. */
const slide = (where: Where, side: Side) => {
  const { anchor, clear } = where;
  return upright(side)
    ? anchor.x - clear.x + Math.min(0, anchor.width / 2 - ARROW)
    : anchor.y - clear.y + Math.min(0, anchor.height / 2 - ARROW);
};

const arrowAt = (where: Where, side: Side, at: { x: number; y: number }) => {
  const { anchor, size } = where;
  const [start, length, from, room] = upright(side)
    ? [anchor.x, anchor.width, at.x, size.width]
    : [anchor.y, anchor.height, at.y, size.height];
  const wanted = start + Math.min(length / 2, ARROW) - from;
  return Math.min(Math.max(wanted, ARROW - 4), room - ARROW + 4);
};

function meets(at: { x: number; y: number }, size: Where['size'], other: Box): boolean {
  return at.x < right(other) && at.x + size.width > other.x && at.y < bottom(other) && at.y + size.height > other.y;
}

const outside = (at: { x: number; y: number }, { size, view }: Where) =>
  at.x < view.x || at.y < view.y || at.x + size.width > right(view) || at.y + size.height > bottom(view);

/** No side has room: the bubble gets as low as the larger of above and below, or stands in a corner. */
function squeeze(where: Where): Spot {
  const { clear, view, size } = where;
  const above = clear.y - view.y - GAP - EDGE;
  const below = bottom(view) - bottom(clear) - GAP - EDGE;
  const room = Math.min(Math.max(above, below), size.height);
  const x = Math.max(view.x + EDGE, Math.min(where.anchor.x, right(view) - EDGE - size.width));
  if (room < Math.min(LEAST_ROOM, size.height)) {
    const corner = { x: right(view) - EDGE - size.width, y: bottom(view) - EDGE - size.height };
    return { ...corner, side: null, arrow: 0, maxHeight: view.height - 2 * EDGE };
  }
  const side = above >= below ? 'top' : 'bottom';
  const y = side === 'top' ? clear.y - GAP - room : bottom(clear) + GAP;
  return { x, y, side, arrow: arrowAt(where, side, { x, y }), maxHeight: room };
}

/**
 * Where the bubble stands: right of, above, left of or below what must be left free, within the view.
 * In: boxes in one coordinate system. `avoid` names sides not to be used (something of the page's own is there).
 * Never meets `clear`, but where that leaves no room in the view at all.
 */
export async function place(where: Where, avoid: readonly Side[] = []): Promise<Spot> {
  const order = ORDER.filter((placement) => !avoid.some((side) => placement.startsWith(side)));
  const [first = 'right-start', ...rest] = order;
  const at = await computePosition(where, where, {
    placement: first,
    strategy: 'fixed',
    platform: platform(where),
    middleware: [
      offset(({ placement }) => ({ mainAxis: GAP, alignmentAxis: slide(where, placement.split('-')[0] as Side) })),
      flip({ fallbackPlacements: rest, crossAxis: false, padding: EDGE }),
      shift({ padding: EDGE }),
    ],
  });
  if (outside(at, where) || meets(at, where.size, where.clear)) return squeeze(where);
  const side = at.placement.split('-')[0] as Side;
  return { x: at.x, y: at.y, side, arrow: arrowAt(where, side, at), maxHeight: null };
}

/** As `place`, on a side where `free` says that nothing of the page's own is in the way, if there is such a side. */
export async function seat(where: Where, free: (taken: Box) => boolean): Promise<Spot> {
  const first = await place(where);
  const tried: Side[] = [];
  for (let spot = first; spot.side && spot.maxHeight === null; spot = await place(where, tried)) {
    if (free({ x: spot.x, y: spot.y, ...where.size })) return spot;
    tried.push(spot.side);
    if (tried.length === ORDER.length) break;
  }
  return first;
}
