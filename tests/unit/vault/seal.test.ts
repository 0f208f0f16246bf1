// @vitest-environment node
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { importDataKey, newDataKey, unwrap, wrap } from '../../../utils/vault/header';
import { keyFrom, newKdf } from '../../../utils/vault/kdf';
import { NotOpened, open, seal } from '../../../utils/vault/seal';

vi.mock('hash-wasm', () => import('../../support/quick-kdf'));

const key = await importDataKey(newDataKey());
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array));
const place = fc.string({ minLength: 1, maxLength: 40 });

test('what is sealed opens in its place, and is never sealed twice alike', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, place, async (plain, where) => {
      const [one, two] = [await seal(key, where, plain), await seal(key, where, plain)];
      expect(await open(key, where, one)).toEqual(plain);
      expect(one.iv).not.toEqual(two.iv);
      expect(one.data).not.toEqual(two.data);
    }),
    { numRuns: 500 },
  );
});

test('one changed bit, another place or another key: not opened', async () => {
  const other = await importDataKey(newDataKey());
  await fc.assert(
    fc.asyncProperty(bytes, place, place, fc.nat(), fc.nat(7), async (plain, where, elsewhere, at, bit) => {
      fc.pre(where !== elsewhere);
      const sealed = await seal(key, where, plain);
      const all = [...sealed.iv, ...sealed.data];
      const spot = at % all.length;
      all[spot] = (all[spot] ?? 0) ^ (1 << bit);
      const changed = { v: 1, iv: new Uint8Array(all.slice(0, 12)), data: new Uint8Array(all.slice(12)) } as const;
      await expect(open(key, where, changed)).rejects.toThrow(NotOpened);
      await expect(open(key, elsewhere, sealed)).rejects.toThrow(NotOpened);
      await expect(open(other, where, sealed)).rejects.toThrow(NotOpened);
    }),
    { numRuns: 300 },
  );
});

test('another version of the seal is refused', async () => {
  const sealed = await seal(key, 'profiles:a', new Uint8Array([1]));
  await expect(open(key, 'profiles:a', { ...sealed, v: 2 as 1 })).rejects.toThrow(NotOpened);
});

test('a data key is unwrapped by its passphrase, however its letters are composed, and by no other', async () => {
  const data = newDataKey();
  const header = await wrap('a vault', data, 'Zürich 四匹马');
  expect(await unwrap(header, 'Zu\u0308rich 四匹马')).toEqual(data);
  for (const other of ['zürich 四匹马', 'Zürich 四匹马 ']) expect(await unwrap(header, other)).toBeNull();
  expect(await unwrap({ ...header, id: 'another vault' }, 'Zürich 四匹马')).toBeNull();
  const next = await wrap(header.id, data, 'another');
  expect(next.kdf.salt).not.toEqual(header.kdf.salt);
  expect(await unwrap(next, 'another')).toEqual(data);
  expect(await unwrap(next, 'Zürich 四匹马')).toBeNull();
});

test('keys are made at the figures of RFC 9106, and without WebAssembly with PBKDF2', async () => {
  expect(newKdf()).toMatchObject({ name: 'argon2id', memory: 64 * 1024, passes: 3, lanes: 1 });
  expect(newKdf(false)).toMatchObject({ name: 'pbkdf2-sha256', iterations: 600_000 });
  const header = await wrap('a vault', newDataKey(), 'horse', newKdf(false));
  expect(await unwrap(header, 'horse')).toHaveLength(32);
  expect(await unwrap(header, 'house')).toBeNull();
});

// RFC 9106 §5.3 has a secret and associated data, and hash-wasm takes only the first. So this vector is of the
// reference implementation's tests (phc-winner-argon2, test.c). Version 0x13, t = 2, m = 2^16 KiB, p = 1, "password",
// "somesalt".
test('Argon2id is Argon2id', async () => {
  const { argon2id } = await vi.importActual<typeof import('hash-wasm')>('hash-wasm');
  const hash = await argon2id({
    password: 'password',
    salt: new TextEncoder().encode('somesalt'),
    memorySize: 65_536,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'hex',
  });
  expect(hash).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

test('the key of a passphrase stays inside the browser', async () => {
  const made = await keyFrom('horse', newKdf());
  expect(made.extractable).toBe(false);
});
