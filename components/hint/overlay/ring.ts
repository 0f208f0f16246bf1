import { type Box, bottom, grow, right } from './rect';

/** 3 px away from the control, 2 px wide. */
const OUT = 5;

const HALO = 6;

/** Draws the ring around the control, cut off where a scrolling box cuts the control off. */
export function placeRing(ring: HTMLElement, { box, room, radius }: { box: Box; room: Box; radius: number }): void {
  const around = grow(box, OUT);
  const cut = [
    box.y < room.y ? room.y - around.y : -HALO,
    right(box) > right(room) ? right(around) - right(room) : -HALO,
    bottom(box) > bottom(room) ? bottom(around) - bottom(room) : -HALO,
    box.x < room.x ? room.x - around.x : -HALO,
  ];
  Object.assign(ring.style, {
    left: `${around.x}px`,
    top: `${around.y}px`,
    width: `${around.width}px`,
    height: `${around.height}px`,
    borderRadius: `${Math.min(Math.max(radius + OUT, 8), around.height / 2)}px`,
    clipPath: `inset(${cut.map((side) => `${side}px`).join(' ')})`,
  });
}
