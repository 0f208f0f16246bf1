// Pictures of every hint of both portals in one language, pasted together to look at. Run: npx tsx tests/hint/sheets.ts
// zh [part of a page's name]. Needs the built extension. Leaves .output/hints/<lang>-<n>.png.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { practicePages } from '../e2e/pages';
import { startPractice } from '../practice/serve';
import { type Lang, launchPilot } from '../support/launch';
import { importProfiles } from '../support/options';
import { type Look, look, type Rect } from './lab';

const lang: Lang = process.argv[2] === 'en' ? 'en' : 'zh';
const only = process.argv[3] ?? '';
const OUT = new URL('../../.output/hints/', import.meta.url);
const VIEW = { width: 1024, height: 768 };
const A_SHEET = 12;
/** Longer than the bubble has to be shown before it may be pressed. */
const STEADY = 650;

interface Shot {
  name: string;
  data: string;
}

const middle = (rect: Rect) => [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;

async function press(page: Page, button: 'next' | 'back' | 'cue'): Promise<boolean> {
  await page.waitForTimeout(STEADY);
  const now = await look(page);
  const rect = now?.buttons[button];
  if (!now || !rect || (button === 'cue' ? !now.away : !now.seen)) return false;
  await page.mouse.click(...middle(rect));
  return true;
}

/** The part of the view around ring and bubble. */
function cut({ ring, bubble }: Look): Rect {
  const x = Math.max(0, Math.min(ring.x, bubble.x) - 120);
  const y = Math.max(0, Math.min(ring.y, bubble.y) - 60);
  const right = Math.min(VIEW.width, Math.max(ring.x + ring.width, bubble.x + bubble.width) + 40);
  const bottom = Math.min(VIEW.height, Math.max(ring.y + ring.height, bubble.y + bubble.height) + 60);
  return { x, y, width: right - x, height: bottom - y };
}

async function shoot(page: Page, name: string): Promise<Shot | null> {
  await page.waitForTimeout(STEADY);
  const now = await look(page);
  if (!now?.seen) return null;
  const image = await page.screenshot({ clip: cut(now) });
  return { name, data: image.toString('base64') };
}

/** Every hint of a page, from its first to its last. */
async function hintsOf(page: Page, name: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  await press(page, 'cue');
  while (await press(page, 'back'));
  for (let count = 1; ; count++) {
    await press(page, 'cue');
    const shot = await shoot(page, `${name} ${count}`);
    if (shot) shots.push(shot);
    else console.log(`${name} ${count}: nothing to be seen`);
    if (!(await press(page, 'next'))) return shots;
  }
}

async function paste(page: Page, shots: readonly Shot[], name: string): Promise<void> {
  const figures = shots.map(
    (shot) => `<figure><figcaption>${shot.name}</figcaption><img src="data:image/png;base64,${shot.data}"></figure>`,
  );
  const style =
    'body{margin:8px;display:grid;grid-template-columns:repeat(3,1fr);gap:8px;align-items:start;font:13px sans-serif;background:#bbb}figure{margin:0}img{max-width:100%;display:block}';
  await page.setViewportSize({ width: 1700, height: 600 });
  await page.setContent(`<style>${style}</style>${figures.join('')}`);
  await writeFile(new URL(`${name}.png`, OUT), await page.screenshot({ fullPage: true }));
}

const practice = await startPractice({ uploadDelay: 100 });
const pilot = await launchPilot({ hostRules: practice.hostRules, lang });
const shots: Shot[] = [];
try {
  await mkdir(OUT, { recursive: true });
  await importProfiles(pilot);
  // tsx marks functions with a helper that pages do not have.
  await pilot.context.addInitScript({ content: 'globalThis.__name = (it) => it;' });
  const mine = practicePages.filter(
    ({ name, is }) => is && name.includes(only) && (!name.startsWith('ipp-') || name.endsWith(`-${lang}`)),
  );
  for (const { name, url, reach } of mine) {
    const page = await pilot.context.newPage();
    await page.setViewportSize(VIEW);
    await page.goto(url);
    await page.waitForTimeout(1500);
    await reach?.(page);
    await page.waitForTimeout(1200);
    shots.push(...(await hintsOf(page, name)));
    await page.close();
  }
  const desk = await pilot.context.newPage();
  for (let at = 0; at < shots.length; at += A_SHEET) {
    const name = `${lang}${only}-${at / A_SHEET + 1}`;
    await rm(new URL(`${name}.png`, OUT), { force: true });
    await paste(desk, shots.slice(at, at + A_SHEET), name);
  }
  console.log(`${shots.length} hints in .output/hints`);
} finally {
  await pilot.close();
  await practice.close();
}
