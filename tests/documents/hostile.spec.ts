import { expect } from '@playwright/test';
import { test } from './fixtures';
import { bmp, committed, draw, pdf, type Upload } from './make';
import { cmykJpeg, nested, scan, sealed, zip } from './make-scans';
import { slotOf } from './slot';

/** Number of files that are tried: some in every run, `HOSTILE=1000` for all. */
const COUNT = Number(process.env.HOSTILE ?? 36);
/** The limit of a look, plus the time of a loaded machine to say so. */
const PATIENCE = 30_000;

/** Numbers that are the same in every run. */
function makeChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** Cuts a file off, turns bits over, writes huge numbers, or repeats a part of it. */
function spoil({ name, buffer }: Upload, number: number): Upload {
  const chance = makeChance(number * 7919 + 1);
  const bytes = Buffer.from(buffer);
  const ways = [
    () => bytes.subarray(0, chance(bytes.length)),
    () => {
      for (let count = 0; count < 12; count++) bytes[chance(bytes.length)]! ^= 1 << chance(8);
      return bytes;
    },
    () => {
      for (let count = 0; count < 4; count++) bytes.fill(0xff, chance(bytes.length)).copy(bytes, 0, 0, 16);
      buffer.copy(bytes, 0, 0, 16);
      return bytes;
    },
    () => {
      const at = chance(Math.min(600, bytes.length - 4));
      bytes.writeUInt32BE(0x7fff_ffff, at);
      return bytes;
    },
    () => Buffer.concat([bytes, bytes.subarray(chance(bytes.length)), bytes]),
  ];
  return { name: `${number}-${name}`, mimeType: '', buffer: ways[number % ways.length]!() };
}

test('a thousand hostile files take nothing with them', async ({ page }) => {
  test.setTimeout(60_000 + COUNT * PATIENCE);
  const plain = (rgb: readonly number[]) => [...rgb];
  const heic = committed('turned.heic');
  const good: Upload[] = [
    await draw(page, 'a.jpg', { type: 'image/jpeg', width: 400, height: 300 }),
    await draw(page, 'a.png', { type: 'image/png', width: 400, height: 300 }),
    await draw(page, 'a.webp', { type: 'image/webp', width: 400, height: 300 }),
    bmp('a.bmp', 120, 90),
    cmykJpeg('cmyk.jpg'),
    heic,
    committed('colours.heic'),
    committed('two.heic'),
    committed('fax.tif'),
    committed('locked.pdf'),
    scan('planes.tif', { samples: plain, colour: 2, isPlanar: true, pack: 'packbits' }),
    scan('tiles.tif', { samples: plain, colour: 2, tile: 160, pack: 'jpeg' }),
    scan('big.tif', { samples: plain, colour: 2, isBig: true, pack: 'deflate' }),
    pdf('a.pdf', [{ size: [300, 400], colour: [1, 0, 0], text: '授权书' }]),
    sealed('seal.pdf', 'Widget', 1),
    nested('nested.pdf', 3),
    zip('a.livp', { 'a.HEIC': heic.buffer, 'a.MOV': Buffer.from('film') }),
    zip('a.ofd', { 'OFD.xml': Buffer.from('<OFD/>') }),
  ];
  const slot = slotOf(page, '营业执照');
  const crashed = new Promise<never>((_, fail) => page.once('crash', () => fail(new Error('The tab crashed'))));
  crashed.catch(() => {});
  const settled = slot.offer.or(slot.alert).or(slot.status.filter({ hasText: /已放入/ }));
  const outcomes: Record<string, number> = {};
  for (let number = 0; number < COUNT; number++) {
    const file = spoil(good[number % good.length]!, number);
    await slot.choose(file);
    // Waits until the message about the file before is gone.
    await Promise.race([
      crashed,
      expect(slot.group).toContainText(new RegExp(`「${number}-|取消`), { timeout: PATIENCE }),
    ]);
    await Promise.race([crashed, settled.first().waitFor({ timeout: PATIENCE })]);
    const outcome = (await slot.offer.isVisible()) ? 'offered' : (await slot.alert.isVisible()) ? 'refused' : 'taken';
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  test.info().annotations.push({ type: 'outcomes', description: JSON.stringify(outcomes) });
  await slot.choose(await draw(page, 'good.jpg', { type: 'image/jpeg', width: 1200, height: 800 }));
  await slot.told('已放入「good.jpg」');
  await slot.choose(heic);
  await expect(slot.button('转换为 JPG')).toBeVisible({ timeout: PATIENCE });
});
