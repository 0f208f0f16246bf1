import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { type Kits, serveKits } from '../kits/serve';
import { findBrowser } from '../support/find.mjs';

// Cases for finding a field, each a small document with the answer written in it. A control that its step does not find
// is a miss; anything found that is not meant is wrong. Known failures stand in known.json, and that list must be true.

declare const traps: typeof import('./find-entry');
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

let server: Kits;
let browser: Browser;
let code: string;
test.beforeAll(async () => {
  server = await serveKits([]);
  browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${server.hostRules}`],
  });
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: path('find-entry.ts'), formats: ['iife'], name: 'traps' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The engine was not bundled');
  code = output.output[0].code;
});
test.afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Case {
  name: string;
  page: string;
  html: string;
  /** Steps that must be found in the case's frame; undefined when it has none. */
  inside: string | undefined;
}

/** What went wrong in one case, as lines; and how many controls it asked about. */
async function run(page: Page, one: Case): Promise<{ failures: string[]; controls: number }> {
  await page.goto(server.urls.trap('blank.html'));
  await page.evaluate((html) => document.body.setHTMLUnsafe(html), one.html);
  if (one.inside !== undefined) await page.waitForLoadState('networkidle');
  await page.evaluate(`${code}; globalThis.traps = traps;`);
  const { answers, expected } = await page.evaluate((id) => traps.answers(id), one.page);
  const failures: string[] = [];
  const meant = [...expected, ...(one.inside ?? '').split(' ')].filter(Boolean);
  for (const { step, found, why } of answers) {
    if (found !== '' && (found !== step || !meant.includes(step)))
      failures.push(`${one.name} · ${step} · WRONG — finds what is for ${found}`);
    else if (found === '' && meant.includes(step)) failures.push(`${one.name} · ${step} · missed — ${why}`);
  }
  return { failures, controls: meant.length };
}

test('finds what is meant, and nothing else', async () => {
  test.setTimeout(180_000);
  const page = await browser.newPage();
  const failures: string[] = [];
  let controls = 0;
  for (const file of ['labels.html', 'hidden.html', 'forms.html', 'drawn.html']) {
    await page.goto(server.urls.trap(file));
    const cases: Case[] = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('script[data-case]')].map((node) => ({
        name: node.dataset.case!,
        page: node.dataset.page!,
        html: node.textContent!,
        inside: node.dataset.inside,
      })),
    );
    for (const one of cases) {
      const result = await run(page, one);
      failures.push(...result.failures);
      controls += result.controls;
    }
  }
  await page.close();
  const key = (line: string) => line.split(' — ')[0]!;
  const known: string[] = JSON.parse(await readFile(path('known.json'), 'utf8'));
  console.log(`${controls} controls; ${failures.length} failures, ${known.length} known`);
  for (const line of failures) console.log(`  ${line}`);
  expect(controls).toBeGreaterThan(400);
  expect(failures.map(key).sort()).toEqual(known.sort());
});

test('a text about a page is not the page', async () => {
  const page = await browser.newPage();
  await page.goto(server.urls.trap('prose.html'));
  const cases = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script[data-case]')].map((node) => ({
      name: node.dataset.case!,
      is: node.dataset.is!,
      html: node.textContent!,
    })),
  );
  expect(cases.length).toBeGreaterThan(8);
  for (const { name, is, html } of cases) {
    await page.goto(server.urls.trap('blank.html'));
    await page.evaluate((body) => document.body.setHTMLUnsafe(body), html);
    await page.evaluate(`${code}; globalThis.traps = traps;`);
    expect.soft(await page.evaluate(() => traps.taken()), name).toBe(is);
  }
  await page.close();
});
