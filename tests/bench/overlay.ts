import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { startPractice } from '../practice/serve';
import { findBrowser } from '../support/find.mjs';
import { hintText } from '../support/hint';
import { launchPilot } from '../support/launch';

/**
 * Measures the cost of the extension on a page that never rests: the account form with 20,000 more elements, changed
 * every 50 ms. Method: the same page in two browsers, with the extension and without, in turn. There are `RUNS` pairs
 * (10) of `SECONDS` (5) each after 3 s to settle. Counted from outside: main-thread time (Chromium's
 * Performance.getMetrics, TaskDuration). Counted too: frames that came more than half a frame late
 * (requestAnimationFrame). Within noise: the mean difference of the pairs is less than twice its standard error, or
 * less than 2 % of the main thread. On a busy machine that noise is wide. So the profiler once measures the share of
 * the main thread in the extension's own script. Nearly all of it are the engine's looks at the page, which
 * utils/engine/watch.ts keeps under a twentieth.
 */

const RUNS = Number(process.env.RUNS ?? 10);
const SECONDS = Number(process.env.SECONDS ?? 5);
const FORM = 'register.html?state=none&stage=account&slow=0&wait=0#/identity';

/** Runs in the page: 20,000 elements, of which some change class, text and place every 50 ms. */
function restless(): void {
  const box = document.createElement('section');
  box.style.cssText = 'height: 240px; overflow: auto; contain: strict';
  const row = (index: number) => {
    const line = document.createElement('div');
    for (let cell = 0; cell < 9; cell++)
      line.append(Object.assign(document.createElement('span'), { textContent: `第 ${index} 行 ${cell} ` }));
    return line;
  };
  box.append(...Array.from({ length: 2000 }, (_, index) => row(index)));
  document.body.append(box);
  let turn = 0;
  setInterval(() => {
    turn++;
    for (let at = 0; at < 100; at++)
      (box.children[(turn * 37 + at * 19) % 2000] as Element).className = `row-${turn % 7}`;
    for (let at = 0; at < 20; at++)
      (box.children[(turn * 11 + at) % 2000]?.firstChild as Element).textContent = `${turn}`;
    box.lastElementChild?.remove();
    box.prepend(row(turn));
  }, 50);
}

/** Runs in the page: counts the frames of some seconds, and those that came late. */
const frames = (seconds: number): Promise<{ count: number; late: number }> =>
  new Promise((done) => {
    const end = performance.now() + seconds * 1000;
    let [count, late, last] = [0, 0, performance.now()];
    const next = (now: number) => {
      count++;
      if (now - last > 25) late += Math.round((now - last) / (1000 / 60)) - 1;
      last = now;
      if (now < end) requestAnimationFrame(next);
      else done({ count, late });
    };
    requestAnimationFrame(next);
  });

interface Sample {
  busy: number;
  late: number;
}

async function prepare(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  // tsx marks functions with a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (it) => it;' });
  await page.goto(url);
  await page.getByPlaceholder('请输入机构全称').waitFor();
  await page.evaluate(restless);
  await page.waitForTimeout(3000);
  return page;
}

async function measure(page: Page): Promise<Sample> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  const busy = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  await page.bringToFront();
  const before = await busy();
  const { late } = await page.evaluate(frames, SECONDS);
  const after = await busy();
  await cdp.detach();
  return { busy: ((after - before) / SECONDS) * 100, late };
}

/** The share of the main thread, in percent, that is spent in a script of the extension. */
async function ownShare(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.start');
  await page.evaluate(frames, SECONDS);
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.detach();
  const own = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id),
  );
  const all = (profile.samples ?? []).map((node, at) => ({ node, took: profile.timeDeltas?.[at] ?? 0 }));
  const sum = (some: typeof all) => some.reduce((total, { took }) => total + took, 0);
  return (100 * sum(all.filter(({ node }) => own.has(node)))) / sum(all);
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
const error = (all: readonly number[]) =>
  Math.sqrt(all.reduce((sum, one) => sum + (one - mean(all)) ** 2, 0) / Math.max(1, all.length - 1) / all.length);

function report(name: string, unit: string, pairs: readonly (readonly [number, number])[]): boolean {
  const differences = pairs.map(([without, withIt]) => withIt - without);
  const [shift, noise] = [mean(differences), error(differences)];
  console.log(
    `${name.padEnd(18)} without ${mean(pairs.map(([a]) => a)).toFixed(1)} ${unit}, with ${mean(pairs.map(([, b]) => b)).toFixed(1)} ${unit}: difference ${shift.toFixed(2)} ± ${noise.toFixed(2)}`,
  );
  return shift <= 2 * noise || (unit === '%' && shift < 2);
}

const practice = await startPractice({ portals: ['cpcc'] });
const url = `${practice.urls.cpcc}/${FORM}`;
const home = await mkdtemp(join(tmpdir(), 'copyright-pilot-'));
const pilot = await launchPilot({ hostRules: practice.hostRules });
const bare = await chromium.launchPersistentContext(home, {
  executablePath: await findBrowser(),
  viewport: { width: 1280, height: 900 },
  args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors', `--host-resolver-rules=${practice.hostRules}`],
});
try {
  const [without, withIt] = [await prepare(bare, url), await prepare(pilot.context, url)];
  if ((await hintText(withIt)) === '') throw new Error('No hint on the page: there is nothing to measure.');
  const pairs: [Sample, Sample][] = [];
  for (let run = 0; run < RUNS; run++) {
    const first = run % 2 === 0 ? without : withIt;
    const one = await measure(first);
    const other = await measure(first === without ? withIt : without);
    pairs.push(first === without ? [one, other] : [other, one]);
  }
  const busy = report(
    'main-thread time',
    '%',
    pairs.map(([a, b]) => [a.busy, b.busy]),
  );
  const late = report(
    'late frames',
    `in ${SECONDS} s`,
    pairs.map(([a, b]) => [a.late, b.late]),
  );
  const own = await ownShare(withIt);
  console.log(`own script         ${own.toFixed(2)} % of the main thread`);
  const isLight = busy && late && own < 5;
  console.log(isLight ? 'within noise' : 'more than noise');
  process.exitCode = isLight ? 0 : 1;
} finally {
  await pilot.close();
  await bare.close();
  await practice.close();
  await rm(home, { recursive: true, force: true, maxRetries: 3 });
}
