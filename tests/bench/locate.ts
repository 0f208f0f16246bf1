import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { startPractice } from '../practice/serve';
import { findBrowser } from '../support/find.mjs';
import { hintText } from '../support/hint';
import { launchPilot } from '../support/launch';
import { layOut } from './locate-page';
import { median, p95, table } from './numbers';

/**
 * Measures finding: locate + survey of 200 steps on a page with 200 controls in 20,000 elements. It runs warm, `RUNS`
 * (30) times, in an isolated world like a content script. Then measures the cost of the content script for a page that
 * opens, in the built extension, from Chromium's trace. That is reading and running the script, and its first look
 * (recognise, locate, survey, errors).
 */
const RUNS = Number(process.env.RUNS ?? 30);
const WARM = 8;

interface Once {
  ms: number;
  found: number;
  controls: number;
  elements: number;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: new URL('./locate-entry.ts', import.meta.url).pathname, formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The engine was not bundled');
  return `${output.output[0].code}; globalThis.bench = bench;`;
}

/** Runs code in an isolated world of the page. */
async function isolated(page: Page): Promise<<T>(code: string) => Promise<T>> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

async function finding(): Promise<{ times: number[]; last: Once }> {
  const code = await bundle();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.setContent('<!doctype html><body></body>');
    // tsx marks functions with a helper that the page does not have.
    await page.evaluate('globalThis.__name = (it) => it');
    await page.evaluate(layOut);
    const run = await isolated(page);
    await run(code);
    const all: Once[] = [];
    for (let at = 0; at < WARM + RUNS; at++) all.push(await run<Once>('bench.once()'));
    return { times: all.slice(WARM).map(({ ms }) => ms), last: all.at(-1)! };
  } finally {
    await browser.close();
  }
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  /** The part of `dur` in which the thread really ran. Leaves out other work of the machine. */
  tdur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/**
 * Returns the cost of opening a page, in milliseconds of the content script's own work. `run` is reading and running
 * it, `look` its first look.
 */
async function opening(page: Page, url: string): Promise<{ run: number; look: number }> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  await page.goto(url);
  while ((await hintText(page)) === '') await page.waitForTimeout(50);
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const own = events
    .filter(
      ({ args, dur }) => dur && `${args?.data?.url ?? ''}${args?.fileName ?? ''}`.includes('content-scripts/portal.js'),
    )
    .sort((a, b) => a.ts - b.ts);
  const outer = own.filter(
    (one) => !own.some((other) => other !== one && other.ts <= one.ts && other.ts + other.dur! >= one.ts + one.dur!),
  );
  const calls = outer.filter(({ name }) => name === 'FunctionCall').map(({ dur, tdur }) => (tdur ?? dur!) / 1000);
  const read = outer.filter(({ name }) => name !== 'FunctionCall').map(({ dur, tdur }) => (tdur ?? dur!) / 1000);
  return { run: read.reduce((sum, one) => sum + one, 0), look: Math.max(0, ...calls) };
}

const ms = (all: readonly number[]) => [`${median(all).toFixed(1)} ms`, `${p95(all).toFixed(1)} ms`];
const rows: string[][] = [];

const { times, last } = await finding();
rows.push([
  `locate + survey, ${last.found} of ${last.controls} controls in ${last.elements} elements`,
  ...ms(times),
  '30 ms',
]);

const practice = await startPractice({ portals: ['cpcc'] });
const pilot = await launchPilot({ hostRules: practice.hostRules });
try {
  for (const [name, path] of [
    ['account form', 'register.html?state=none&stage=account#/identity'],
    ['identity form', 'realname.html?state=email#/identity'],
  ]) {
    const all: { run: number; look: number }[] = [];
    for (let at = 0; at < RUNS; at++) {
      const page = await pilot.context.newPage();
      all.push(await opening(page, `${practice.urls.cpcc}/${path}`));
      await page.close();
    }
    rows.push([`init on the ${name}: script read and run`, ...ms(all.map(({ run }) => run)), '15 ms']);
    rows.push([`init on the ${name}: its first look`, ...ms(all.map(({ look }) => look)), '']);
  }
} finally {
  await pilot.close();
  await practice.close();
}
const script = readFileSync(new URL('../../.output/chrome-mv3/content-scripts/portal.js', import.meta.url));
console.log(table(['finding', 'median', 'P95', 'limit'], rows));
console.log(`content script  ${(gzipSync(script).length / 1024).toFixed(1)} kB gzipped`);
