import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { inject } from '../support/bundles';
import { expect, test } from '../support/fixtures';
import { onPracticePage } from '../support/oracle';
import { letPass } from '../support/time';
import { freeze } from './freeze';
import { practicePages } from './pages';

declare const engineUnderTest: typeof import('./engine-entry');

// Every saved page is tried against every page description, each alone: taken for itself and for nothing else.
// SAVE_PAGES=1 saves the practice pages again.

const FOLDER = new URL('../saved-pages/', import.meta.url);

if (process.env.SAVE_PAGES) {
  for (const { name, url, practice, reach, is } of practicePages) {
    test(`saves ${name}`, async ({ open }) => {
      const { portal } = await open(url);
      if (reach) await portal.asPerson(reach);
      await onPracticePage(portal.page, practice);
      await letPass(1500);
      await mkdir(FOLDER, { recursive: true });
      const head = `<!-- ${JSON.stringify({ url: portal.page.url(), is })} -->\n`;
      await writeFile(new URL(`${name}.html`, FOLDER), head + (await freeze(portal.page)));
    });
  }
}

test('every saved page is recognised as itself and as nothing else', async ({ pilot }) => {
  const page = await pilot.context.newPage();
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.html'));
  expect(files.length).toBe(practicePages.length);
  for (const file of files) {
    const html = await readFile(new URL(file, FOLDER), 'utf8');
    const { url, is } = JSON.parse(/^<!-- (.*) -->/.exec(html)?.[1] ?? '{}');
    await page.goto('about:blank');
    await page.setContent(html);
    await inject(page, 'engineUnderTest');
    const verdict = await page.evaluate((address) => engineUnderTest.verdicts(address), url);
    expect.soft(verdict.page, `${file}: ${verdict.why}`).toBe(is);
    expect.soft(verdict.alone, `${file}, each description alone`).toEqual(is === null ? [] : [is]);
  }
  await page.close();
});
