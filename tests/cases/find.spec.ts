import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { urls } from '../practice/hosts';
import { codeOf } from '../support/bundles';
import { expect, test } from '../support/fixtures';
import type { Pilot } from '../support/launch';

// Cases for finding a field, each a small document with the answer written in it. A control that its step does not find
// is a miss. A control found without being meant is wrong. Known failures are in known.json, and that list must be
// true.

declare const traps: typeof import('./find-entry');

/** A host where the extension does not run: nothing of it is in the page. */
const at = (file: string) => `${urls.unlisted}/cases/${file}`;

/** A page in which every document has the finder as `traps`. */
async function pageWithTraps({ context }: Pilot): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(`${await codeOf('traps')}; globalThis.traps = traps;`);
  return page;
}

interface Case {
  name: string;
  page: string;
  html: string;
  /** Steps that must be found in the case's frame. Undefined if it has none. */
  inside: string | undefined;
}

/** Returns the failures of one case, as lines, and the number of controls it asked about. */
async function run(page: Page, one: Case): Promise<{ failures: string[]; controls: number }> {
  await page.goto(at('blank.html'));
  await page.evaluate(async ({ html, inside }) => {
    document.body.setHTMLUnsafe(html);
    const frames = inside === undefined ? [] : [...document.querySelectorAll('iframe')];
    await Promise.all(frames.map((frame) => new Promise((done) => frame.addEventListener('load', done))));
  }, one);
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

test('finds what is meant, and nothing else', async ({ pilot }) => {
  test.setTimeout(180_000);
  const page = await pageWithTraps(pilot);
  const failures: string[] = [];
  let controls = 0;
  for (const file of ['labels.html', 'sections.html', 'hidden.html', 'forms.html', 'drawn.html']) {
    await page.goto(at(file));
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
  const key = (line: string) => line.split(' — ')[0]!;
  const known: string[] = JSON.parse(await readFile(new URL('known.json', import.meta.url), 'utf8'));
  console.log(`${controls} controls; ${failures.length} failures, ${known.length} known`);
  for (const line of failures) console.log(`  ${line}`);
  expect(controls).toBeGreaterThan(400);
  expect(failures.map(key).sort()).toEqual(known.sort());
});

test('proposes under strange headings what fits there as a whole', async ({ pilot }) => {
  const page = await pageWithTraps(pilot);
  await page.goto(at('near.html'));
  const cases: Pick<Case, 'name' | 'page' | 'html'>[] = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script[data-case]')].map((node) => ({
      name: node.dataset.case!,
      page: node.dataset.page!,
      html: node.textContent!,
    })),
  );
  expect(cases).toHaveLength(2);
  for (const { name, page: id, html } of cases) {
    await page.goto(at('blank.html'));
    await page.evaluate((body) => document.body.setHTMLUnsafe(body), html);
    const meant = await page.evaluate((id) => traps.answers(id).expected.filter(Boolean), id);
    const proposed = await page.evaluate((id) => traps.proposed(id), id);
    expect
      .soft(Object.fromEntries(proposed.map(({ step, control }) => [step, control])), name)
      .toEqual(Object.fromEntries(meant.map((step) => [step, step])));
  }
});

test('a text about a page is not the page', async ({ pilot }) => {
  const page = await pageWithTraps(pilot);
  await page.goto(at('prose.html'));
  const cases = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script[data-case]')].map((node) => ({
      name: node.dataset.case!,
      is: node.dataset.is!,
      html: node.textContent!,
    })),
  );
  expect(cases.length).toBeGreaterThan(8);
  for (const { name, is, html } of cases) {
    await page.goto(at('blank.html'));
    await page.evaluate((body) => document.body.setHTMLUnsafe(body), html);
    expect.soft(await page.evaluate(() => traps.taken()), name).toBe(is);
  }
});
