import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Upload } from './make';

/** One document of the options page, as a person meets it. */
export function slotOf(page: Page, label: string) {
  const group = page.locator('.document').filter({ has: page.getByLabel(label, { exact: true }) });
  const button = (name: string | RegExp) => group.getByRole('button', { name });
  const status = group.getByRole('status');
  return {
    group,
    button,
    status,
    choose: (file: Upload) => page.getByLabel(label, { exact: true }).setInputFiles(file),
    alert: group.getByRole('alert'),
    offer: group.locator('.offer'),
    /** Returns the file for the portal: the bytes that the download button hands out, and their name. */
    inUse: () => downloaded(page, button(/^(下载|Download)$/)),
    told: (text: string | RegExp) => expect(status).toContainText(text, { timeout: 60_000 }),
  };
}

/** The file that a press on a button downloads. */
export async function downloaded(page: Page, by: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), by.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export interface Decoded {
  width: number;
  height: number;
  /** The colours at 25 % and 75 %, row by row: left upper, right upper, left lower, right lower. */
  quarters: number[][];
}

/** Decodes a picture with the browser's own decoder, as stored. Does not follow the turn of EXIF. */
export function decode(page: Page, bytes: Buffer): Promise<Decoded> {
  return page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
    const picture = await createImageBitmap(blob, { imageOrientation: 'none' } as unknown as ImageBitmapOptions);
    const { width, height } = picture;
    const ctx = new OffscreenCanvas(width, height).getContext('2d')!;
    ctx.drawImage(picture, 0, 0);
    const at = (x: number, y: number) => [...ctx.getImageData(x * width, y * height, 1, 1).data.slice(0, 3)];
    return { width, height, quarters: [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)] };
  }, bytes.toString('base64'));
}

/** Expects two lists of colours to be the same, but for the effects of JPEG. */
export function expectColours(found: number[][], wanted: readonly (readonly number[])[]): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((colour, index) => {
    colour.forEach((value, channel) => {
      const right = wanted[index]![channel]!;
      expect(Math.abs(value - right), `colour ${index}: ${colour} instead of ${wanted[index]}`).toBeLessThan(14);
    });
  });
}
