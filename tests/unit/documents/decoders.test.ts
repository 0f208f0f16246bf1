// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitMemory } from '../../../utils/documents/decode/memory-limit';
import { readTiff } from '../../../utils/documents/decode/tiff/directory';
import { pageOf, pagesOf } from '../../../utils/documents/decode/tiff/page';
import { unpackers } from '../../../utils/documents/decode/tiff/unpack';
import { DocumentFault } from '../../../utils/documents/types';
import { ArchiveError, openArchive } from '../../../utils/zip';
import { scan } from '../../documents/make-scans';

const wasm = () => new Uint8Array(readFileSync('node_modules/libheif-js/libheif-wasm/libheif.wasm'));
const versionOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

const isAtLeast = (version: string, floor: string) => {
  const [own, least] = [version, floor].map((text) => text.split('.').map(Number));
  const at = own!.findIndex((part, index) => part !== least![index]);
  return at < 0 || own![at]! > (least![at] ?? 0);
};

/**
 * Versions below these have faults that files can use. libheif-js has nothing newer than 1.23.2 with libde265 1.0.15
 * (2026-11). Its CVE-2026-33165 writes out of bounds within its own memory. So each file gets a module of its own, with
 * a limit.
 */
test.each([
  ['pdfjs-dist', '6.2.108'],
  ['libheif-js', '1.23.2'],
])('%s is %s or newer', (name, floor) => expect(isAtLeast(versionOf(name), floor)).toBe(true));

test('the libraries in the HEIC module are those that are known', () => {
  const text = Buffer.from(wasm()).toString('latin1');
  for (const version of ['1.23.2', '1.0.15']) expect(text).toContain(`${version}\0`);
});

test('nothing reads TIFF but the decoder with bounds', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(dependencies).filter((name) => /tif/i.test(name))).toEqual([]);
});

test('the HEIC module cannot grow beyond its limit', async () => {
  const module = wasm();
  limitMemory(module, 1_000);
  // One memory, with a limit, of 260 pages at first.
  const memory = Buffer.from(module).indexOf(Buffer.from([1, 1, 0x84, 0x02]));
  expect([...module.subarray(memory + 4, memory + 7)]).toEqual([0xe8, 0x87, 0x00]);
  expect(WebAssembly.validate(module)).toBe(true);
  expect(() => limitMemory(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), 1)).toThrow();
});

const entry = (tag: number, type: number, count: number, value: number) => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
};
const buffer = ({ buffer, byteOffset, length }: Buffer) => buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
const tiff = (next: number, ...entries: Buffer[]) => {
  const bytes = Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0'),
    Buffer.from([entries.length, 0]),
    ...entries,
    Buffer.alloc(4),
  ]);
  bytes.writeUInt32LE(next, bytes.length - 4);
  return buffer(bytes);
};
const size = [entry(256, 4, 1, 10), entry(257, 4, 1, 10)];

test('a directory that names itself is read once', () => {
  expect(readTiff(tiff(8, ...size)).directories).toHaveLength(1);
});

test('counts that no file could hold are refused, or not read', () => {
  expect(() => readTiff(tiff(0, ...size, entry(273, 4, 0xffff_fff0, 8)))).toThrow(DocumentFault);
  // The notes of a camera may say anything.
  expect(readTiff(tiff(0, ...size, entry(700, 1, 0xffff_fff0, 8))).directories).toHaveLength(1);
});

const good = scan('good.tif', { samples: (rgb) => [...rgb], colour: 2, pack: 'packbits' }).buffer;

/** Reads a TIFF like a look, before anything is drawn. Returns false for a fault, throws for anything else. */
async function survives(bytes: Buffer): Promise<boolean> {
  try {
    const file = readTiff(buffer(bytes));
    for (const directory of pagesOf(file)) {
      const page = pageOf(file, directory);
      for (const piece of page.pieces.slice(0, 4))
        await unpackers[page.compression]?.(file.bytes.slice(piece.from, piece.to), 4_096);
    }
    return true;
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    return false;
  }
}

test('a TIFF with changed, cut or added bytes is read or refused, and never hangs', async () => {
  expect(await survives(good)).toBe(true);
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  const head = fc.tuple(fc.integer({ min: good.length - 400, max: good.length - 1 }), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(change, head), { maxLength: 6 }), fc.nat(good.length), async (changes, end) => {
      const bytes = Buffer.from(good);
      for (const [at, value] of changes) bytes[at] = value;
      await survives(end % 3 ? bytes : bytes.subarray(0, end));
    }),
    { numRuns: 200 },
  );
});

test.each([1, 5, 8, 32773, 32946])('compression %s: any bytes are answered at once', async (compression) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.nat(5_000), async (bytes, size) => {
      const out = await Promise.resolve()
        .then(() => unpackers[compression]!(Uint8Array.from([0x80, ...bytes]), size))
        .catch((error) => error);
      if (!(out instanceof DocumentFault)) expect(out).toHaveLength(size);
    }),
    { numRuns: 100 },
  );
});

test('any bytes at all are no trouble for the reader of archives', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        openArchive(bytes as Uint8Array<ArrayBuffer>);
      } catch (error) {
        expect(error).toBeInstanceOf(ArchiveError);
      }
    }),
  );
});
