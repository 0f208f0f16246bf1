import type { Page } from '@playwright/test';
import { inject } from '../support/bundles';
import { type Held, judge, type Result } from './judge';
import type { Looked, Pairs } from './look-entry';
import type { Generated } from './serve';
import { type Spec, shown } from './spec';

declare const window: { __generated?: object };
declare const lookUnderTest: { look(address: string): Looked };

/** Returns what the form would hold if each step filled what it found. */
function heldBy(spec: Spec, pairs: Pairs): Held {
  const fields = new Map(shown(spec).map((field) => [field.id, field]));
  return Object.fromEntries(
    Object.entries(pairs).map(([step, at]) => [at, (at === step && fields.get(at)?.right[0]) || `value of ${step}`]),
  );
}

/** A page that was only read, and what each step found. */
export type ReadResult = Result & { looked: Looked };

/** Opens a page, reads it, and judges what would be filled. */
export async function lookAt(page: Page, server: Generated, spec: Spec): Promise<ReadResult> {
  const started = Date.now();
  server.put(spec);
  await page.bringToFront();
  await page.goto(spec.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Boolean(window.__generated), null, { polling: 30 });
  await inject(page, 'lookUnderTest');
  const looked = await page.evaluate((address) => lookUnderTest.look(address), spec.url);
  const { taken } = looked;
  const held = { atOnce: heldBy(spec, looked.atOnce), confirmed: heldBy(spec, looked.confirmed) };
  const cells = judge(spec, { taken, rows: [], rowsAfter: [], ...held });
  const seconds = (Date.now() - started) / 1000;
  return { spec, taken, cells, forbidden: {}, plain: 0, fill: 0, seconds, answered: false, looked };
}
