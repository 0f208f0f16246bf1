// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '../../../utils/documents/fit';
import { isGrey } from '../../../utils/documents/grey';
import { inspectJpeg, stripJpeg } from '../../../utils/documents/jpeg';
import { namedKindOf, typeOfFile } from '../../../utils/documents/kinds';
import { keptFree, linesFor, MARK } from '../../../utils/documents/layout';
import { type Brought, paperAt, planFor } from '../../../utils/documents/plan';
import { acceptedAt } from '../../../utils/profile/documents';
import { nameFor } from '../../../utils/profile/file-name';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((s) => s.charCodeAt(0)) : part)));

describe('what a file is, by its bytes', () => {
  test.each([
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['image/png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], 'IHDR')],
    ['image/gif', bytes('GIF89a......')],
    ['image/bmp', bytes('BM..........')],
    ['application/pdf', bytes('%PDF-1.7....')],
    ['application/pdf', bytes('\n\nsent by a scanner\n%PDF-1.7')],
    ['image/heic', bytes([0, 0, 0, 0x18], 'ftypheic', [0, 0, 0, 0], 'mif1heic')],
    ['image/heic', bytes([0, 0, 0, 0x18], 'ftypmif1', [0, 0, 0, 0], 'mif1heic')],
    ['image/avif', bytes([0, 0, 0, 0x18], 'ftypavif', [0, 0, 0, 0], 'mif1avif')],
    ['image/webp', bytes('RIFF....WEBPVP8 ')],
    ['image/tiff', bytes('II*', [0], '............')],
    ['image/tiff', bytes('MM', [0], '*............')],
    [null, bytes([0, 0, 0, 0x18], 'ftypmp42', [0, 0, 0, 0], 'isommp42')],
    [null, bytes('PK', [3, 4], '............')],
    [null, bytes('<svg xmlns=')],
    [null, bytes('')],
  ])('%s', (type, head) => expect(typeOfFile(head)).toBe(type));

  test('any bytes at all are answered', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (head) => void typeOfFile(head)));
  });

  test.each([
    ['ofd or any zip', null, bytes('PK', [3, 4], '............')],
    ['a film', 'film', bytes([0, 0, 0, 0x14], 'ftypqt  ', [0, 0, 0, 0])],
    ['Word', 'writing', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['an archive', 'archive', bytes('Rar!', [0x1a, 7])],
    ['a drawing', 'drawing', bytes('<?xml version="1.0"?><svg xmlns="')],
    ['JPEG XL', 'drawing', bytes([0, 0, 0, 0x0c], 'JXL ', [0x0d, 0x0a, 0x87, 0x0a])],
    ['a page of a sign-in', 'web', bytes('\n<!DOCTYPE html><html>')],
    ['words', null, bytes('nothing to be seen here')],
  ])('%s is named %s', (_, kind, head) => expect(namedKindOf(head)).toBe(kind));

  test.each([
    ['licence.png', 'image/jpeg', '', 'licence.jpg'],
    ['licence.JPEG', 'image/jpeg', '', 'licence.jpeg'],
    ['营业执照.JPG', 'image/jpeg', '', '营业执照.jpg'],
    ['wechat.jfif', 'image/jpeg', '', 'wechat.jpg'],
    ['old.jpe', 'image/jpeg', '', 'old.jpg'],
    ['twice.HEIC.jpg', 'image/webp', '', 'twice.webp'],
    ['live.HEIC.livp', 'image/heic', '', 'live.heic'],
    ['IMG.0001', 'image/png', '', 'IMG.0001.png'],
    ['软件 v1.0', 'application/pdf', '', '软件 v1.0.pdf'],
    ['软件 v1.0.pdf', 'application/pdf', '', '软件 v1.0.pdf'],
    ['letter.pdf', 'image/jpeg', '-2', 'letter-2.jpg'],
    ['.heic', 'image/jpeg', '', 'document.jpg'],
    ['📄', 'image/png', '', 'document.png'],
    ['a\u202egpj.hta', 'application/pdf', '', 'agpj.hta.pdf'],
    ['../c:\\x|y?.png', 'image/png', '', '_c__x_y_.png'],
  ])('%s as %s%s is called %s', (name, type, mark, wanted) => expect(nameFor(name, type, mark)).toBe(wanted));

  test('a long name is cut between characters, and keeps its ending', () => {
    const name = nameFor(`${'𠮷扫'.repeat(200)}.JPG`, 'image/jpeg');
    expect(name.endsWith('.jpg')).toBe(true);
    expect(name.isWellFormed()).toBe(true);
    expect(new TextEncoder().encode(name).length).toBeLessThan(256 + 80);
  });

  // Any code points, lone surrogates among them.
  const anyName = fc
    .array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0x10ffff })), { maxLength: 120 })
    .map((codes) => String.fromCodePoint(...codes));

  test('any name at all becomes one that a portal can take', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = nameFor(name, 'image/jpeg');
        expect(safe).toMatch(/^[^\\/:*?"<>|]+\.jpe?g$/u);
        expect(safe.isWellFormed()).toBe(true);
        expect(nameFor(safe, 'image/jpeg')).toBe(safe);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what becomes of a file', () => {
  const photo: Brought = {
    name: 'a.jpg',
    type: 'image/jpeg',
    size: 2_000_000,
    width: 4000,
    height: 3000,
    pages: 1,
    orientation: 1,
    metadata: false,
    odd: null,
  };
  const licence = 'documents.businessLicence';
  const certificate = 'works.0.documents.registrationCertificate';
  const material = 'works.0.documents.programMaterial';
  const doing = (path: string, more: Partial<Brought>) => {
    const plan = planFor(path, { ...photo, ...more });
    return plan.do === 'offer' ? `${plan.how}${plan.mayKeep ? ' or keep' : ''}` : plan.do;
  };

  test.each<[string, Partial<Brought>, string]>([
    [licence, {}, 'keep'],
    [licence, { metadata: true }, 'strip'],
    [licence, { metadata: true, orientation: 6 }, 'upright'],
    [licence, { odd: 'cmyk' }, 'plain'],
    [licence, { odd: 'alpha', metadata: true }, 'plain'],
    [licence, { size: 5_000_001 }, 'shrink or keep'],
    [licence, { size: 60_000_000 }, 'shrink'],
    [licence, { width: 9000 }, 'shrink or keep'],
    [licence, { type: 'image/gif' }, 'convert'],
    [licence, { type: 'application/pdf', pages: 3 }, 'convert'],
    [certificate, { type: 'application/pdf', size: 9_000_000 }, 'keep'],
    [certificate, { type: 'image/gif' }, 'keep'],
    [certificate, { type: 'image/webp' }, 'convert'],
    [certificate, { size: 8_000_001 }, 'shrink or keep'],
    [material, {}, 'refuse'],
    [material, { type: 'application/pdf' }, 'keep'],
    [material, { type: 'application/pdf', size: 50_000_000 }, 'refuse'],
  ])('%s %o: %s', (path, more, wanted) => expect(doing(path, more)).toBe(wanted));

  test('only papers for the copyright centre that may carry a watermark have one', () => {
    expect(acceptedAt(licence)).toEqual(['image/jpeg', 'image/png']);
    expect(paperAt(licence)).toBe('licence');
    for (const path of [certificate, material, 'documents.authorisationLetter', 'ipp.poa.documents.poa'])
      expect(paperAt(path)).toBeNull();
  });
});

describe('fit', () => {
  /** A picture whose bytes go with its area and its quality. */
  const encoder = (full: number) => (scale: number, quality: number) =>
    Promise.resolve(new Blob([new Uint8Array(Math.round(full * scale ** 1.8 * quality ** 2))]));

  test('keeps within the limit, and uses most of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1000, max: 400_000 }),
        fc.integer({ min: 2000, max: 50_000 }),
        async (full, limit) => {
          const blob = await fit(encoder(full), limit);
          expect(blob!.size).toBeLessThanOrEqual(limit);
          expect(blob!.size).toBeGreaterThanOrEqual(Math.min(limit, full * 0.8) * 0.6);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('what fits at once is made once, in the best quality', async () => {
    const made: number[] = [];
    await fit((_, quality) => {
      made.push(quality);
      return Promise.resolve(new Blob(['x']));
    }, 10);
    expect(made).toEqual([0.92]);
  });

  test('gives up where nothing fits', async () => {
    expect(await fit(() => Promise.resolve(new Blob(['too long'])), 2)).toBeNull();
  });
});

describe('grey', () => {
  const page = (colour: (index: number) => [number, number, number]) =>
    Uint8ClampedArray.from(Array.from({ length: 40_000 }, (_, index) => [...colour(index), 255]).flat());

  test('a scan without colour stays grey under noise', () => {
    expect(isGrey(page((i) => [i % 256, i % 256, i % 256]))).toBe(true);
    expect(isGrey(page((i) => [200 + (i % 5), 198 + (i % 7), 203 + (i % 3)]))).toBe(true);
  });

  test('a seal, a signature or a faint ground is colour', () => {
    expect(isGrey(page((i) => (i % 500 === 0 ? [200, 40, 40] : [250, 250, 250])))).toBe(false);
    expect(isGrey(page(() => [243, 240, 225]))).toBe(false);
  });
});

describe('the watermark', () => {
  const bare = () => 0;

  test('says the one thing that the portal allows', () => {
    expect(MARK).toBe('仅供办理中国版权保护中心各项申请使用');
  });

  test.each([
    ['id-front', 1012, 638],
    ['id-front', 4032, 3024],
    ['id-back', 1012, 638],
    ['licence', 1500, 1060],
    ['licence', 1060, 1500],
    ['other', 800, 3000],
  ] as const)('on %s of %i × %i it is whole, on the page, and out of what stays free', (paper, width, height) => {
    const free = keptFree(paper, width, height);
    const lines = linesFor('repeated', { width, height, free, ink: bare });
    expect(lines.length).toBeGreaterThan(0);
    for (const { x, y, angle, size } of lines) {
      expect(size).toBeGreaterThanOrEqual(Math.min(width, height) / 60);
      for (let along = -9 * size; along <= 9 * size; along += size / 2) {
        const at = { x: x + along * Math.cos(angle), y: y + along * Math.sin(angle) };
        expect(at.x).toBeGreaterThan(0);
        expect(at.x).toBeLessThan(width);
        for (const area of free) {
          const inside =
            at.x > area.x * width &&
            at.x < (area.x + area.width) * width &&
            at.y > area.y * height &&
            at.y < (area.y + area.height) * height;
          expect(inside).toBe(false);
        }
      }
    }
  });

  test('it goes where less is written', () => {
    const ink = (_: number, y: number) => (y < 500 ? 100 : 0);
    const lines = linesFor('repeated', { width: 1000, height: 1000, free: [], ink });
    expect(lines[0]!.y).toBeGreaterThan(600);
  });
});

describe('JPEG', () => {
  const segment = (marker: number, body: string) => bytes([0xff, marker, 0, body.length + 2], body);
  const frame = bytes([0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0]);
  const scan = bytes([0xff, 0xda, 0, 2], 'data', [0xff, 0x00, 0xff, 0xd0], 'more');
  const join = (...parts: Uint8Array[]) => bytes(parts.flatMap((part) => [...part]));
  const end = bytes([0xff, 0xd9]);
  const start = bytes([0xff, 0xd8]);

  test('what is private goes, the picture stays bit by bit', () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0....');
    const clean = join(start, segment(0xe0, 'JFIF\0'), profile, frame, scan, end);
    const loud = join(
      start,
      segment(0xe0, 'JFIF\0'),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0'),
      segment(0xed, 'Photoshop'),
      profile,
      segment(0xfe, 'a comment'),
      frame,
      scan,
      end,
      bytes('what a phone hangs on behind it'),
    );
    expect(inspectJpeg(loud)).toMatchObject({
      width: 40,
      height: 30,
      components: 1,
      whole: true,
      orientation: 1,
      metadata: true,
    });
    expect(inspectJpeg(clean)).toMatchObject({ metadata: false });
    expect(join(...stripJpeg(loud))).toEqual(clean);
  });

  test('cut off anywhere it is no whole picture, and never hangs', () => {
    const whole = join(start, segment(0xe0, 'JFIF\0'), frame, scan, end);
    for (let length = 0; length < whole.length; length++)
      expect(inspectJpeg(whole.subarray(0, length))?.whole ?? false).toBe(false);
  });
});
