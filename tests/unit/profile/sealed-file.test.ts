// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openFile, readSealed, type SealedFile, sealFile } from '../../../utils/profile/sealed-file';

vi.mock('hash-wasm', () => import('../../support/quick-kdf'));

const secret = '厦门云帆示例科技有限公司';
const text = JSON.stringify({ name: secret, filler: 'x'.repeat(5_000) });
const sealed = await sealFile(text, '一 二 三');
const file = (): SealedFile => {
  const read = readSealed(sealed);
  if (!read?.ok) throw new Error('not read');
  return read.file;
};

test('what was sealed tells nothing and opens with its passphrase alone, however that is composed', async () => {
  expect(sealed).not.toContain(secret);
  expect(await openFile(file(), '一 二 三')).toEqual({ text });
  expect(await openFile(file(), '一 二')).toBe('wrong-passphrase');
  const composed = await sealFile('{}', 'é');
  const read = readSealed(composed);
  expect(read?.ok && (await openFile(read.file, 'e\u0301'))).toEqual({ text: '{}' });
});

test('the same text is never sealed the same', async () => {
  expect(await sealFile(text, '一 二 三')).not.toBe(sealed);
});

describe('what is no sealed file, broken, newer or greedy', () => {
  const json = () => JSON.parse(sealed);
  test('is told apart', () => {
    expect(readSealed('{"format":"copyright-pilot/profiles"}')).toBeNull();
    expect(readSealed('PK')).toBeNull();
    expect(readSealed(sealed.slice(0, -9))).toMatchObject({
      ok: false,
      error: { zh: expect.stringContaining('不完整') },
    });
    expect(readSealed(JSON.stringify({ ...json(), version: 2 }))).toMatchObject({
      ok: false,
      error: { zh: expect.stringContaining('更新的版本') },
    });
    const greedy = { ...json(), kdf: { ...json().kdf, memory: 4_000_000 } };
    expect(readSealed(JSON.stringify(greedy))).toMatchObject({ ok: false });
  });

  test('any byte changed is refused', async () => {
    const { data } = file();
    for (const at of [0, 20, data.length - 8]) {
      const changed = data.slice(0, at) + (data[at] === 'A' ? 'B' : 'A') + data.slice(at + 1);
      expect(await openFile({ ...file(), data: changed }, '一 二 三')).toBe('wrong-passphrase');
    }
  });

  test('any text is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string(), (any) => readSealed(any) === null),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('kdf', 'iv', 'data', 'version'), (value, key) => {
        const read = readSealed(JSON.stringify({ ...json(), [key]: value }));
        return read !== null;
      }),
      { numRuns: 1_000 },
    );
  });
});
