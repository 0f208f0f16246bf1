import { expect, type Page } from '@playwright/test';
import type { Pilot } from '../support/launch';
import { openPanel, type Panel, type Row } from '../support/panel';
import { openPortal, type PortalTab } from '../support/portal';
import { type Filled, type Held, judge, type Result, type Taken } from './judge';
import type { Generated } from './serve';
import { type Spec, shown } from './spec';

/** A browser with the extension, a portal's tab and the panel that follows it: used for one page after the other. */
export interface Bench {
  portal: PortalTab;
  panel: Panel;
  server: Generated;
  /** The last error that a page threw. */
  thrown: { error: string };
}

/** Longest time until a whole page is known. */
const PATIENCE = 2200;
/** Time for which a page that must not be known is watched. */
const WATCH = 1200;
// The counts stand in the button behind its name, hidden from what reads it.
const FILL = /^(填写本页|Fill this page)/.source;

/** The test interface of a page that is composed from a spec. */
interface Made {
  __practice?: { model(): Held; forbidden: Record<string, number> };
  __generated?: { fill(answers: readonly [string, string][]): Promise<number> };
  watch?: { started: number; seen: boolean; ended: number };
}
declare const window: Made;

export async function openBench(pilot: Pilot, server: Generated, first: Spec): Promise<Bench> {
  server.put(first);
  const portal = await openPortal(pilot, first.url);
  const thrown = { error: '' };
  portal.page.on('pageerror', ({ message }) => {
    thrown.error = message;
  });
  return { portal, panel: await openPanel(pilot, portal.tab), server, thrown };
}

async function load(bench: Bench, spec: Spec): Promise<void> {
  const { page } = bench.portal;
  await page.goto('about:blank');
  await bench.panel.page.waitForFunction(enabled, FILL, { polling: 30, timeout: 5000 }).catch(() => {});
  await page.goto(spec.url, { waitUntil: 'commit' });
  bench.thrown.error = '';
  await page
    .waitForFunction(() => Boolean(window.__generated), null, { polling: 30, timeout: 45_000 })
    .catch((error) => {
      throw new Error(`The page does not stand: ${bench.thrown.error || error.message}`);
    });
}

/** In the panel: whether no fill button can be pressed. */
const enabled = (name: string) =>
  ![...document.querySelectorAll('button')].some(
    (one) => new RegExp(name).test((one.textContent ?? '').trim()) && !one.disabled && one.ariaDisabled !== 'true',
  );

const answersOf = (spec: Spec): [string, string][] =>
  shown(spec)
    .filter(({ right }) => right.length > 0)
    .map(({ id, right }) => [id, right[0]!]);

/** Fills the page by its plain script; throws when the script cannot, which makes the page unfair. */
export async function prove(bench: Bench, spec: Spec): Promise<number> {
  bench.server.put(spec);
  await load(bench, spec);
  const { page } = bench.portal;
  const answers = answersOf(spec);
  const took = await page.evaluate((answers) => window.__generated!.fill(answers), answers);
  const held = await page.evaluate(() => window.__practice!.model());
  const bare = (text = '') => text.replaceAll(/福建省/g, '福建').replaceAll(/厦门市/g, '厦门');
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/${spec.seed}-${spec.kit}.png`, fullPage: true });
  const missing = answers.filter(([id, value]) => bare(held[id]) !== value);
  if (missing.length > 0)
    throw new Error(missing.map(([id, value]) => `${id} holds “${held[id]}”, not “${value}”`).join('; '));
  return took;
}

const thisPage = (panel: Panel) =>
  panel.page.getByRole('group', { name: /^(这一页|This page)$/ }).getByRole('button', { name: /^(是|Yes)$/ });
const toConfirm = (panel: Panel) => panel.page.getByRole('list', { name: /^(待确认|To confirm)$/ });

/** Waits until the page is known or said to be probably one; presses 是 on the latter. */
async function take(panel: Panel, patience: number, says: boolean): Promise<Taken> {
  const end = Date.now() + patience;
  do {
    if (!(await panel.page.evaluate(enabled, FILL))) return 'known';
    if ((await thisPage(panel).count()) > 0) {
      if (!says) return 'probable';
      await thisPage(panel).first().click();
      await expect(panel.fillButton()).toBeEnabled({ timeout: 3000 });
      return 'probable';
    }
    await new Promise((done) => setTimeout(done, 60));
  } while (Date.now() < end);
  return 'not taken';
}

/** Watches the fill button from the press until it can be pressed again. */
async function pressing(panel: Panel, press: () => Promise<void>): Promise<number> {
  await panel.page.evaluate((name) => {
    const watch = { started: 0, seen: false, ended: 0 };
    window.watch = watch;
    const button = () =>
      [...document.querySelectorAll('button')].find((one) => new RegExp(name).test((one.textContent ?? '').trim()));
    addEventListener('click', () => (watch.started ||= performance.now()), { capture: true, once: true });
    const look = () => {
      const disabled = button()?.disabled ?? true;
      if (disabled) watch.seen = true;
      else if (watch.seen && !watch.ended) watch.ended = performance.now();
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, FILL);
  await press();
  // An answer that is only noted starts nothing, and is over at once.
  const over = () => {
    const { started, seen, ended } = window.watch!;
    return ended > 0 || (!seen && performance.now() - started > 2000);
  };
  await panel.page.waitForFunction(over, null, { polling: 30, timeout: 90_000 });
  return panel.page.evaluate(() => Math.max(0, window.watch!.ended - window.watch!.started));
}

/** Says 是 to everything that is proposed. */
async function confirm(panel: Panel): Promise<boolean> {
  const list = toConfirm(panel);
  if ((await list.count()) === 0) return false;
  const all = panel.page.getByRole('button', { name: /^(全部填写|Fill all)/ });
  const yes = list.getByRole('button', { name: /^(是|Yes)$/ });
  for (let turns = 0; turns < 40; turns++) {
    const target = (await all.count()) > 0 ? all.first() : yes.first();
    if ((await target.count()) === 0) break;
    await pressing(panel, () => target.click());
  }
  return true;
}

const rowsOf = (panel: Panel): Promise<Row[]> => panel.rows().catch(() => []);
const modelOf = (page: Page): Promise<Held> => page.evaluate(() => window.__practice!.model());

/** Opens a page and does what a person does in the panel: take it, fill it, confirm what is proposed. */
async function fill(bench: Bench, spec: Spec): Promise<Filled & { fill: number; answered: boolean }> {
  const { panel, portal } = bench;
  await load(bench, spec);
  const empty = await modelOf(portal.page);
  const isMiss = spec.form === 'miss';
  const taken = await take(panel, isMiss ? WATCH : PATIENCE, !isMiss);
  const nothing = { taken, rows: [], rowsAfter: [], atOnce: empty, confirmed: empty, fill: 0, answered: false };
  if (taken === 'not taken' || isMiss) return nothing;
  await panel.page.bringToFront();
  await portal.unfocus();
  const took = await pressing(panel, () => panel.fillButton().click());
  const rows = await rowsOf(panel);
  const atOnce = await modelOf(portal.page);
  await portal.unfocus();
  const more = await confirm(panel);
  const confirmed = more ? await modelOf(portal.page) : atOnce;
  const rowsAfter = more ? await rowsOf(panel) : rows;
  return { taken, rows, atOnce, confirmed, rowsAfter, fill: took, answered: more || taken === 'probable' };
}

/** Tries one page: first by its plain script, then by the extension. */
export async function tryPage(bench: Bench, spec: Spec): Promise<Result> {
  const started = Date.now();
  const plain = await prove(bench, spec);
  const filled = await fill(bench, spec);
  const forbidden = await bench.portal.page.evaluate(() => window.__practice!.forbidden);
  const { taken, fill: took, answered } = filled;
  const seconds = (Date.now() - started) / 1000;
  return { spec, taken, cells: judge(spec, filled), forbidden, plain, fill: took, seconds, answered };
}
