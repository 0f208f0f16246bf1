// @vitest-environment node
import { expect, test } from 'vitest';
import { emptyTexts } from '../../build/without-words';

test('texts of every make become empty, and nothing else changes', () => {
  const source = `export const list = coded('x', {
  one: { zh: '「一」', en: "One's" },
  more: (at: Text | null): Text => ({ zh: \`停在「\${at?.zh}」\`, en: at ? \`at \${at.en}\` : '' }),
});
export const zh = '留下';`;
  expect(emptyTexts(source)).toBe(`export const list = coded('x', {
  one: { zh: '', en: '' },
  more: (at: Text | null): Text => ({ zh: '', en: '' }),
});
export const zh = '留下';`);
});
