import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claim, type Layer, NEVER, seat, type Where } from '../../../components/hint/overlay/placement';
import { type Box, meet, union } from '../../../components/hint/overlay/rect';

const view: Box = { x: 0, y: 0, width: 1024, height: 768 };
const size = { width: 320, height: 150 };
const at = (anchor: Box, clear = anchor, claims: Claim[] = []): Where => ({ anchor, clear, view, size, claims });
const nothing = (): Layer => 'none';
const never = (x: number, y: number, width: number, height: number): Claim => ({
  box: { x, y, width, height },
  weight: NEVER,
});

const cases: [string, Where, string][] = [
  ['a short field', at({ x: 180, y: 240, width: 200, height: 32 }), 'right'],
  ['a field as wide as the form', at({ x: 180, y: 240, width: 800, height: 32 }), 'top'],
  ['a button in the right-hand corner at the top', at({ x: 900, y: 20, width: 100, height: 32 }), 'left'],
  ['a wide field at the top', at({ x: 40, y: 20, width: 940, height: 32 }), 'bottom'],
];

test.each(cases)('%s', (_, where, side) => {
  expect(seat(where, nothing)?.side).toBe(side);
});

test('keeps off a layer of the page; a bar may be covered, a dialog never', () => {
  const where = at({ x: 400, y: 300, width: 100, height: 32 });
  expect(seat(where, (taken) => (taken.x < 500 ? 'none' : 'dialog'))?.side).toBe('top');
  expect(seat(where, () => 'bar')?.side).toBe('right');
  expect(seat(where, () => 'dialog')).toBe(null);
});

test('leaves the next field free, though its first side lies over it', () => {
  const anchor = { x: 180, y: 240, width: 200, height: 32 };
  const beside = at(anchor, anchor, [never(420, 240, 100, 32)]);
  expect(seat(beside, nothing)).toMatchObject({ side: 'top' });
  const under = at(anchor, anchor, [never(180, 290, 400, 32)]);
  expect(seat(under, nothing)?.y).toBeLessThan(200);
  // Keeps its place, while nothing speaks against that.
  expect(seat(at(anchor), nothing, 'right 1')?.place).toBe('right 1');
});

const box = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 700 }),
  width: fc.integer({ min: 8, max: 500 }),
  height: fc.integer({ min: 8, max: 200 }),
});

test('never covers what is to be left free, never leaves the view', () => {
  fc.assert(
    fc.property(box, box, fc.array(box, { maxLength: 6 }), (anchor, error, fields) => {
      const clear = union(anchor, { ...error, x: anchor.x, y: anchor.y + anchor.height });
      const claims = fields.map((one) => ({ box: one, weight: NEVER }));
      const spot = seat(at(anchor, clear, claims), nothing);
      if (!spot) throw new Error('no place');
      const bubble = { x: spot.x, y: spot.y, width: size.width, height: spot.maxHeight ?? size.height };
      expect(meet(bubble, view)).toEqual(bubble);
      if (spot.place !== 'corner') expect(meet(bubble, clear)).toBe(null);
    }),
  );
});
