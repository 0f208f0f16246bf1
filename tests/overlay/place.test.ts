import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, meet, union } from '../../entrypoints/portal.content/overlay/box';
import { place, seat, type Where } from '../../entrypoints/portal.content/overlay/place';

const view: Box = { x: 0, y: 0, width: 1024, height: 768 };
const size = { width: 320, height: 150 };
const at = (anchor: Box, clear = anchor): Where => ({ anchor, clear, view, size });

const cases: [string, Where, string][] = [
  ['a short field', at({ x: 180, y: 240, width: 200, height: 32 }), 'right'],
  ['a field as wide as the form', at({ x: 180, y: 240, width: 800, height: 32 }), 'top'],
  ['a button in the right-hand corner at the top', at({ x: 900, y: 20, width: 100, height: 32 }), 'left'],
  ['a wide field at the top', at({ x: 40, y: 20, width: 940, height: 32 }), 'bottom'],
];

test.each(cases)('%s', async (_, where, side) => {
  expect((await place(where)).side).toBe(side);
});

test('keeps off a layer of the page on one side, and takes the first side when all are taken', async () => {
  const where = at({ x: 400, y: 300, width: 100, height: 32 });
  expect((await seat(where, (taken) => taken.x < 500)).side).toBe('top');
  expect((await seat(where, () => false)).side).toBe('right');
});

test('never covers what is to be left free, never leaves the view', async () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 8, max: 500 }),
    height: fc.integer({ min: 8, max: 200 }),
  });
  await fc.assert(
    fc.asyncProperty(box, box, async (anchor, error) => {
      const clear = union(anchor, { ...error, x: anchor.x, y: anchor.y + anchor.height });
      const spot = await place(at(anchor, clear));
      const bubble = { x: spot.x, y: spot.y, width: size.width, height: spot.maxHeight ?? size.height };
      expect(meet(bubble, view)).toEqual(bubble);
      if (spot.side) expect(meet(bubble, clear)).toBe(null);
    }),
  );
});
