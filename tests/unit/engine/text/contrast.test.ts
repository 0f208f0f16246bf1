import { expect, test } from 'vitest';
import { channelsOf, contrast } from '../../../../utils/engine/text/contrast';

const WHITE = [255, 255, 255];

test('contrast is near to WCAG’s: 21 for black on white, 1 for the same', () => {
  expect(contrast([0, 0, 0, 1], WHITE)).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119, 1], WHITE)).toBeCloseTo(4.48, 0);
  expect(contrast(WHITE, [0, 0, 0])).toBeCloseTo(21, 5);
  expect(contrast([10, 20, 30, 1], [10, 20, 30])).toBe(1);
});

test('what is see-through is mixed with its ground', () => {
  expect(contrast([0, 0, 0, 0], WHITE)).toBe(1);
  expect(contrast([0, 0, 0, 0.25], WHITE)).toBeCloseTo(contrast([191, 191, 191, 1], WHITE), 1);
});

test('grey words that kits use for hints and switched-off fields can be told from white, nearly white ones cannot', () => {
  for (const grey of ['rgb(192, 196, 204)', 'rgba(0, 0, 0, 0.25)', 'rgb(221, 221, 221)'])
    expect(contrast(channelsOf(grey)!, WHITE), grey).toBeGreaterThan(1.2);
  for (const white of ['rgb(254, 254, 254)', 'rgba(0, 0, 0, 0.05)'])
    expect(contrast(channelsOf(white)!, WHITE), white).toBeLessThan(1.2);
});

test('a colour that is not written in sRGB is not judged', () => {
  expect(channelsOf('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1]);
  expect(channelsOf('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5]);
  for (const color of ['oklch(0.5 0.1 20)', 'color(srgb 1 0 0)', 'transparent', ''])
    expect(channelsOf(color)).toBeNull();
});
