import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { luminance } from '../../../components/hint/overlay/theme';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The custom properties of the nth rule that sets --accent: light first, then dark. */
function palette(css: string, nth: number): Map<string, string> {
  const rule = css.split('}').filter((it) => it.includes('--accent:'))[nth] ?? '';
  return new Map([...rule.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

test.each([
  ['light', 0],
  ['dark', 1],
])('the hint has the colours of the panel: %s', (_, nth) => {
  const tokens = palette(read('../../../components/tokens.css'), nth);
  const hint = palette(read('../../../components/hint/hint.css'), nth);
  hint.delete('shadow');
  expect(hint.size).toBeGreaterThan(6);
  for (const [name, value] of hint) expect([name, value]).toEqual([name, tokens.get(name)]);
});

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(0, 0, 0, 0.8)', 0],
  ['oklch(0.5 0.1 120)', null],
])('luminance of %s', (color, light) => {
  expect(luminance(color)).toBe(light);
});
