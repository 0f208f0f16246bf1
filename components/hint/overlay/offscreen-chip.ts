import type { Way } from '../Hint';
import { type Box, bottom, right } from './rect';

/** Distance from the edge of the surrounding box. */
const EDGE = 12;

/** Distances from the edge that are tried, to get past a bar that the page keeps there. */
const STEPS = [0, 56, 112];

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Returns the direction of a control that is not visible in this part of the view. */
export function wayTo(anchor: Box, room: Box): Way {
  const [dx, dy] = [
    anchor.x + anchor.width / 2 - (room.x + room.width / 2),
    anchor.y + anchor.height / 2 - (room.y + room.height / 2),
  ];
  const sideways = Math.abs(dx) - room.width / 2 > Math.abs(dy) - room.height / 2;
  if (sideways) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'up' : 'down';
}

interface Around {
  anchor: Box;
  room: Box;
  way: Way;
  size: { width: number; height: number };
}

/** The places for the chip at the edge nearest to the control, the outermost first. */
export function cueSpots({ anchor, room, way, size }: Around): Box[] {
  const x = clamp(anchor.x + anchor.width / 2 - size.width / 2, room.x + EDGE, right(room) - size.width - EDGE);
  const y = clamp(anchor.y + anchor.height / 2 - size.height / 2, room.y + EDGE, bottom(room) - size.height - EDGE);
  return STEPS.map((inwards) => {
    const away = EDGE + inwards;
    if (way === 'up') return { x, y: room.y + away, ...size };
    if (way === 'down') return { x, y: bottom(room) - size.height - away, ...size };
    return { x: way === 'left' ? room.x + away : right(room) - size.width - away, y, ...size };
  });
}
