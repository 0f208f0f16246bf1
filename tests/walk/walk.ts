import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import { pageById } from '../../utils/portals';
import type { Lang, Pilot } from '../support/launch';
import { modelOf, onPracticePage } from '../support/oracle';
import { openPanel, type Panel, type Row } from '../support/panel';
import { openPortal, type PortalTab } from '../support/portal';
import { stopWorker } from '../support/worker';
import type { Stop, Walk } from './journeys';

/** The result of one page of a journey. */
export interface Step {
  page: string;
  title: string;
  rows: Row[];
  /** Model values that differ from the expected ones: name, wanted, got. */
  wrong: { field: string; wanted: unknown; got: unknown }[];
  /** Other faults, empty if there are none. */
  faults: string[];
}

/** Called when a page is open with its hint, and again when it is filled. */
export type Look = (portal: PortalTab, panel: Panel, name: string) => Promise<void>;

const titleOf = (id: string, lang: Lang) => pageById(id)?.title[lang] ?? id;

function differences(wanted: Record<string, unknown>, got: Record<string, unknown>, at = ''): Step['wrong'] {
  return Object.entries(wanted).flatMap(([name, want]) => {
    const field = `${at}${name}`;
    const have = got?.[name];
    const isGroup = typeof want === 'object' && want !== null && !Array.isArray(want);
    if (isGroup) return differences(want as typeof wanted, have as typeof got, `${field}.`);
    return isDeepStrictEqual(want, have) ? [] : [{ field, wanted: want, got: have }];
  });
}

const forbiddenIn = (portal: PortalTab) =>
  portal.page.evaluate(() =>
    Object.entries({ ...window.__practice!.forbidden }).flatMap(([what, count]) =>
      count ? [`${what} × ${count}`] : [],
    ),
  );

async function fillHere({ pilot, portal, panel }: Scene, expects: NonNullable<Stop['expects']>) {
  await expect(panel.fillButton()).toBeEnabled();
  await stopWorker(pilot);
  await panel.page.bringToFront();
  await portal.unfocus();
  const rows = await panel.fill();
  return { rows, wrong: differences(expects, await modelOf(portal.page)) };
}

async function visit(stop: Stop, scene: Scene, name: string): Promise<Step> {
  const { portal, panel, look } = scene;
  const title = titleOf(stop.is, scene.pilot.lang);
  const step: Step = { page: stop.is, title, rows: [], wrong: [], faults: [] };
  try {
    await onPracticePage(portal.page, stop.practice);
    if (stop.before) await portal.asPerson(stop.before);
    await expect(panel.heading().filter({ hasText: title })).toBeVisible({ timeout: 20_000 });
    await look(portal, panel, name);
    if (stop.expects) {
      Object.assign(step, await fillHere(scene, stop.expects));
      await look(portal, panel, `${name}-filled`);
    }
    step.faults.push(...(await forbiddenIn(portal)).map((what) => `the extension did what it never may: ${what}`));
    await portal.asPerson(stop.onwards);
  } catch (error) {
    step.faults.push(error instanceof Error ? error.message : String(error));
  }
  return step;
}

interface Scene {
  pilot: Pilot;
  portal: PortalTab;
  panel: Panel;
  look: Look;
}

/** Walks one journey as the person and the extension do together. Stops at the first page that cannot be passed. */
export async function walk(pilot: Pilot, journey: Walk, look: Look, told: (step: Step) => void): Promise<Step[]> {
  const portal = await openPortal(pilot, journey.start);
  const panel = await openPanel(pilot, portal.tab);
  const steps: Step[] = [];
  for (const [index, stop] of journey.stops.entries()) {
    const name = `${journey.id}-${String(index + 1).padStart(2, '0')}-${stop.is.split('/')[1]}`;
    const step = await visit(stop, { pilot, portal, panel, look }, name);
    steps.push(step);
    told(step);
    if (step.faults.length > 0) break;
  }
  await panel.page.close();
  await portal.page.close();
  return steps;
}

/** True if a journey was walked to its end with everything right. */
export const isRight = (journey: Walk, steps: Step[]): boolean =>
  steps.length === journey.stops.length &&
  steps.every(({ wrong, faults }) => wrong.length === 0 && faults.length === 0);
