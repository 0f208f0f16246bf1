import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find.mjs';

const COLUMNS = 6;
const WIDTH = 360;

/** Lays the pictures of a folder out on one sheet for each language: pictures are called <language>-<page>.png. */
async function sheets(folder: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const page = await browser.newPage({ viewport: { width: COLUMNS * (WIDTH + 16) + 16, height: 800 } });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png') && !name.startsWith('sheet-')).sort();
  for (const lang of ['zh', 'en']) {
    const path = join(folder, `sheet-${lang}.png`);
    await rm(path, { force: true });
    const cells = await Promise.all(
      names
        .filter((name) => name.startsWith(`${lang}-`))
        .map(async (name) => {
          const data = (await readFile(join(folder, name))).toString('base64');
          return `<figure><figcaption>${name}</figcaption><img width="${WIDTH}" src="data:image/png;base64,${data}"></figure>`;
        }),
    );
    await page.setContent(`<style>body{margin:16px;display:grid;grid-template-columns:repeat(${COLUMNS},${WIDTH}px);gap:16px;
      background:#d8e0dd;font:12px sans-serif}figure{margin:0}img{display:block}</style>${cells.join('')}`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
  await browser.close();
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say which folder holds the pictures.');
await sheets(folder);
