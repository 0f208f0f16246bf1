import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import { committed, draw, QUARTERS, type Upload, withExif } from './make';
import { cmykJpeg, type Make, nested, scan, sealed, zip } from './make-scans';
import { decode, expectColours, slotOf } from './slot';

// Each job starts a worker with its libraries. A loaded machine takes seconds for each.
test.describe.configure({ timeout: 240_000 });

const quarters = QUARTERS.map((colour) => colour.match(/\d+/g)!.map(Number));
const [red = [], green = [], blue = [], yellow = []] = quarters;
const white = [255, 255, 255];

type Slot = ReturnType<typeof slotOf>;

/** Brings a file, converts it where that is offered, and answers the picture in use. */
async function made(page: Page, slot: Slot, file: Upload) {
  await slot.choose(file);
  const convert = slot.button('转换为 JPG');
  await expect(slot.offer.or(slot.status.filter({ hasText: /已放入/ }))).toContainText(/\S/, { timeout: 60_000 });
  if (await convert.isVisible()) {
    await convert.click();
    await expect(slot.status).toContainText('已生成', { timeout: 60_000 });
  }
  const { bytes } = await slot.inUse();
  return { bytes, found: await decode(page, bytes) };
}

test('a seal that is an annotation is on the picture as it is on the screen', async ({ page }) => {
  const slot = slotOf(page, '授权书');
  const seals: [Upload, number[]][] = [
    [sealed('stamp.pdf', 'Stamp', null), [255, 0, 0]],
    [sealed('stamp-printed.pdf', 'Stamp', 4), [255, 0, 0]],
    [sealed('signature.pdf', 'Widget', null), [255, 0, 0]],
    // “Invisible” is for unknown kinds of annotations only (ISO 32000-1, table 165).
    [sealed('signature-invisible.pdf', 'Widget', 1), [255, 0, 0]],
    [sealed('hidden.pdf', 'Stamp', 2), white],
    [sealed('no-view.pdf', 'Stamp', 32), white],
  ];
  for (const [file, colour] of seals) {
    const { found } = await made(page, slot, file);
    expectColours(found.quarters, [white, colour, white, white]);
  }
});

const plain = (rgb: readonly number[]) => [...rgb];
const cmyk = (rgb: readonly number[]) => [...rgb.map((value) => 255 - value), 0];
const clear = (rgb: readonly number[]) => [...rgb, rgb === blue ? 255 : 0];
const makes: [string, Make][] = [
  ['planes-in-tiles', { samples: plain, colour: 2, isPlanar: true, tile: 160, pack: 'packbits' }],
  ['tiles', { samples: plain, colour: 2, tile: 160, pack: 'deflate', predictor: 2 }],
  ['big', { samples: plain, colour: 2, isBig: true, pack: 'packbits' }],
  ['16-bit', { samples: plain, colour: 2, bits: 16, pack: 'deflate' }],
  ['cmyk', { samples: cmyk, colour: 5 }],
  ['jpeg-in-tiles', { samples: plain, colour: 2, pack: 'jpeg', tile: 160 }],
  ['jpeg-cmyk', { samples: cmyk, colour: 5, pack: 'jpeg' }],
];

test('a TIFF of any make is read right', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  for (const [name, make] of makes) {
    const { found } = await made(page, slot, scan(`${name}.tif`, make));
    expect([found.width, found.height], name).toEqual([640, 320]);
    expectColours(found.quarters, quarters);
  }
  const { found } = await made(page, slot, scan('clear.tif', { samples: clear, colour: 2, extra: 2 }));
  expectColours(found.quarters, [white, white, white, white]);
});

test('a fax comes out as sharp as it was sent', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  const { bytes } = await made(page, slot, committed('fax.tif'));
  const dark = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
    const picture = await createImageBitmap(blob);
    const ctx = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    ctx.drawImage(picture, 0, 0);
    const { data } = ctx.getImageData(0, 0, picture.width, picture.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) count++;
    return count / (picture.width * picture.height);
  }, bytes.toString('base64'));
  expect(dark).toBeGreaterThan(0.4);
  expect(dark).toBeLessThan(0.6);
});

test('what is not read is named, with what to do', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  const web = {
    name: '证书.pdf',
    mimeType: '',
    buffer: Buffer.from('<!DOCTYPE html><html><body>请登录</body></html>'),
  };
  const faults: [Upload, string | RegExp][] = [
    [scan('lab.tif', { samples: plain, colour: 8 }), '另存为 JPG 或 PNG'],
    [zip('电子营业执照.ofd', { 'OFD.xml': Buffer.from('<OFD/>') }), '打印或导出为 PDF'],
    [zip('授权书.docx', { 'word/document.xml': Buffer.from('<w/>') }), '另存为 PDF'],
    [zip('材料.zip', { 'a.txt': Buffer.from('a') }), '先解压'],
    [web, '重新登录'],
    [nested('nested.pdf', 8), /过于复杂|处理了太久/],
  ];
  for (const [file, words] of faults) {
    await slot.choose(file);
    await expect(slot.alert).toContainText(words, { timeout: 60_000 });
    await expect(slot.alert).toContainText(file.name);
  }
});

test('phones: a live photo, a turned HEIC, a burst, a picture with a second one behind it', async ({ page }) => {
  const slot = slotOf(page, '身份证人像面');
  const heic = committed('turned.heic');
  const live = zip('IMG_0001.livp', { 'IMG_0001.HEIC': heic.buffer, 'IMG_0001.MOV': Buffer.from('a film') });
  for (const file of [heic, live]) {
    const { found } = await made(page, slot, file);
    expect([found.width, found.height]).toEqual([384, 512]);
    expectColours(found.quarters, [blue, red, yellow, green]);
  }
  await slot.choose(committed('two.heic'));
  await expect(slot.offer).toContainText('共 2 页', { timeout: 30_000 });
  await slot.button('取消').click();

  const photo = await draw(page, 'MVIMG.jpg', { type: 'image/jpeg', width: 1200, height: 800 });
  const film = Buffer.concat([photo.buffer, Buffer.from('\0\0\0\x18ftypmp42'), photo.buffer]);
  await slot.choose(withExif({ ...photo, buffer: film }, 1));
  await slot.told('拍摄地点');
  expect((await slot.inUse()).bytes.equals(photo.buffer)).toBe(true);
});

test('what programs show differently is made plain, and the original stays', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  const cut = [QUARTERS[0], null, QUARTERS[2], null];
  const files: [Upload, string, number[][]][] = [
    [cmykJpeg('print.jpg'), 'CMYK', quarters],
    [
      await draw(page, 'cut-out.png', { type: 'image/png', width: 1200, height: 800, colours: cut }),
      '透明',
      [red, white, blue, white],
    ],
  ];
  for (const [file, words, colours] of files) {
    const { found } = await made(page, slot, file);
    await slot.told(words);
    expectColours(found.quarters, colours);
    await expect(slot.group.getByText(/^原件/)).toBeVisible();
  }
  const opaque = await draw(page, 'opaque.png', { type: 'image/png', width: 1200, height: 800 });
  await slot.choose(opaque);
  await slot.told('已放入「opaque.png」。');
  expect((await slot.inUse()).bytes.equals(opaque.buffer)).toBe(true);
});
