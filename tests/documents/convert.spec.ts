import { expect } from '@playwright/test';
import { expectAccessible } from '../e2e/axe';
import { test } from './fixtures';
import { bmp, CAMERA, committed, draw, pdf, QUARTERS, tiff, type Upload, withExif } from './make';
import { decode, downloaded, expectColours, slotOf } from './slot';

// Each job starts a worker with its libraries. A loaded machine takes seconds for each.
test.describe.configure({ timeout: 240_000 });

const quarters = QUARTERS.map((colour) => colour.match(/\d+/g)!.map(Number));
const [red = [], green = [], blue = [], yellow = []] = quarters;
const white = [255, 255, 255];
const all = (colour: number[]) => [colour, colour, colour, colour];

test('what the portal does not take is offered as JPG and comes out the same picture; the original stays', async ({
  page,
}) => {
  const webp = await draw(page, 'photo.webp', { type: 'image/webp', width: 1200, height: 800 });
  const files: [Upload, number[], number[][]][] = [
    [committed('colours.heic'), [1200, 800], quarters],
    [webp, [1200, 800], quarters],
    [bmp('scan.bmp', 1100, 700), [1100, 700], quarters],
    [tiff('one.tif', [[40, 60, 210]]), [600, 400], all(blue)],
    [committed('fax.tif'), [256, 128], []],
  ];
  const slot = slotOf(page, '营业执照');
  for (const [file, size, colours] of files) {
    await slot.choose(file);
    await expect(slot.offer).toContainText(file.name);
    await slot.button('转换为 JPG').click();
    await slot.told('已生成');
    const { name, bytes } = await slot.inUse();
    expect(name).toBe(file.name.replace(/\.\w+$/, '.jpg'));
    const found = await decode(page, bytes);
    expect([found.width, found.height]).toEqual(size);
    if (colours.length > 0) expectColours(found.quarters, colours);
    await slot.group.getByText(/^原件/).click();
    const original = await downloaded(page, slot.button('下载原件'));
    expect(original.bytes.equals(file.buffer)).toBe(true);
  }
});

test('of several pages the person chooses one', async ({ page }) => {
  const slot = slotOf(page, '授权书');
  const scans = tiff('scans.tiff', [
    [220, 30, 30],
    [30, 170, 60],
    [40, 60, 210],
  ]);
  await slot.choose(scans);
  await expect(slot.offer).toContainText('共 3 页');
  await expectAccessible(page);
  await slot.button('下一页').click();
  await expect(slot.offer.getByLabel('页码')).toHaveValue('2');
  await slot.button('转换为 JPG').click();
  await slot.told('已生成「scans-2.jpg」');
  expectColours((await decode(page, (await slot.inUse()).bytes)).quarters, all(green));

  const letter = pdf('letter.pdf', [
    { size: [595, 842], colour: [1, 0, 0] },
    { size: [595, 842], colour: [0, 0, 1], text: '授权书' },
  ]);
  await slot.choose(letter);
  await slot.offer.getByLabel('页码').fill('2');
  await slot.button('转换为 JPG').click();
  await slot.told('已生成「letter-2.jpg」');
  const { bytes } = await slot.inUse();
  const found = await decode(page, bytes);
  // A4 at 300 dpi.
  expect(found.width).toBeGreaterThan(2400);
  expectColours(found.quarters, [white, white, [0, 0, 255], white]);
  expect(await inkIn(page, bytes)).toBeGreaterThan(2000);
});

/** Dark pixels in the upper seventh of a page, where the text is. */
const inkIn = (page: import('@playwright/test').Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
    const picture = await createImageBitmap(blob);
    const ctx = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    ctx.drawImage(picture, 0, 0);
    const { data } = ctx.getImageData(0, 0, picture.width, Math.round(picture.height / 7));
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 90) ink++;
    return ink;
  }, bytes.toString('base64'));

test('a photograph comes out upright and without the place; without turning it stays the same picture', async ({
  page,
}) => {
  const slot = slotOf(page, '身份证人像面');
  const photo = await draw(page, 'IMG_0001.jpg', { type: 'image/jpeg', width: 1200, height: 800, quality: 0.95 });
  await slot.choose(withExif(photo, 6));
  await slot.told('转正');
  const turned = (await slot.inUse()).bytes;
  const found = await decode(page, turned);
  expect([found.width, found.height]).toEqual([800, 1200]);
  expectColours(found.quarters, [blue, red, yellow, green]);
  for (const secret of ['Exif', CAMERA]) expect(turned.includes(secret)).toBe(false);

  await slot.choose(withExif(photo, 1));
  await slot.told('拍摄地点');
  const { bytes } = await slot.inUse();
  expect(bytes.includes('Exif')).toBe(false);
  expect(bytes.equals(photo.buffer)).toBe(true);
});

test('the name follows the bytes; what is transparent becomes white', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  const jpeg = await draw(page, 'licence.png', { type: 'image/jpeg', width: 1200, height: 800 });
  await slot.choose(jpeg);
  await slot.told('已放入');
  expect((await slot.inUse()).name).toBe('licence.jpg');

  const colours = [null, QUARTERS[1], null, QUARTERS[3]];
  const clear = await draw(page, 'clear.webp', { type: 'image/webp', width: 1200, height: 800, colours });
  await slot.choose(clear);
  await slot.button('转换为 JPG').click();
  await slot.told('已生成');
  expectColours((await decode(page, (await slot.inUse()).bytes)).quarters, [white, green, white, yellow]);
});

test('too heavy is offered smaller, and kept as it is when the person wants so', async ({ page }) => {
  const slot = slotOf(page, '营业执照');
  const noisy = await draw(page, 'noisy.png', { type: 'image/png', width: 1500, height: 1250, noise: 255 });
  expect(noisy.buffer.length).toBeGreaterThan(5_000_000);
  await slot.choose(noisy);
  await expect(slot.button('压缩到 5 MB 以内')).toBeVisible();
  await slot.button('压缩到 5 MB 以内').click();
  await slot.told('已生成「noisy.jpg」');
  const { bytes } = await slot.inUse();
  expect(bytes.length).toBeLessThanOrEqual(5_000_000);
  expect((await decode(page, bytes)).width).toBe(1500);

  await slot.choose(noisy);
  await slot.button('保留原样').click();
  await slot.told('已放入');
  expect((await slot.inUse()).bytes.equals(noisy.buffer)).toBe(true);
});
