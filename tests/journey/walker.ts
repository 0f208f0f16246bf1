import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quick } from '../e2e/pages';
import { expect, fillUnfocused } from '../support/fixtures';
import { type LaunchOptions, launchPilot, type Pilot } from '../support/launch';
import { importProfiles } from '../support/options';
import { expectNothingForbidden, modelOf, onPracticePage } from '../support/oracle';
import { openPanel, type Panel } from '../support/panel';
import { openPortal, type PortalTab } from '../support/portal';
import { stopWorker } from '../support/worker';
import type { Stop, Way } from './ways';

/** The status of a review, as the panel shows it. */
export const reviewIn = (panel: Panel) => panel.page.getByRole('region', { name: /实名认证审核|知识产权验证/ });

/** Says something of one's case in the panel. */
export async function answer(panel: Panel, question: RegExp, said: string): Promise<void> {
  const box = panel.page.getByRole('combobox', { name: question });
  if (!(await box.isVisible())) await panel.page.getByText('我的情况', { exact: true }).click();
  await box.selectOption({ label: said });
}

/** The steps of a list by their names, without the texts beside them. */
const named = async (list: ReturnType<Panel['done']>): Promise<string[]> =>
  (await list.locator('li > .title').allInnerTexts()).map((text) => text.split('\n')[0]?.split(' ')[0] ?? '');

/** A browser with the extension that can be closed and opened again, with one portal's tab and its panel. */
export interface Scene {
  pilot: Pilot;
  portal: PortalTab;
  panel: Panel;
}

/** Closes the browser in the middle of it and opens it again at the same address. */
async function restart(scene: Scene, options: LaunchOptions): Promise<void> {
  const url = scene.portal.page.url().replace(/([?&])(?:state|stage|who)=[^&#]*/g, '$1');
  await scene.pilot.close();
  scene.pilot = await launchPilot(options);
  scene.portal = await openPortal(scene.pilot, url);
  scene.panel = await openPanel(scene.pilot, scene.portal.tab);
}

/** Looks at another page of the portal in a tab of its own, while the first one stays open. */
async function lookElsewhere({ pilot }: Scene): Promise<void> {
  const other = await openPortal(pilot, quick('registration.html#/index'));
  const panel = await openPanel(pilot, other.tab);
  await expect(panel.heading().filter({ hasText: '版权登记首页' })).toBeVisible();
  await panel.page.close();
  await other.page.close();
}

/** Returns the steps that are listed now. Expects none of another branch among them. */
async function listed({ panel }: Scene, way: Pick<Way, 'never'>): Promise<{ left: string[]; done: string[] }> {
  const [left, done] = [await named(panel.remaining()), await named(panel.done())];
  expect([...left, ...done].filter((step) => way.never.includes(step))).toEqual([]);
  return { left, done };
}

/** Walks over one page: it is recognised, one step is current, all that can be filled is, and the review is told. */
export async function visit(scene: Scene, stop: Stop, way: Pick<Way, 'never'>, options: LaunchOptions): Promise<void> {
  const isHere = () =>
    expect
      .poll(() => scene.panel.page.locator('h1').innerText(), { timeout: 40_000 })
      .toMatch(new RegExp(`${stop.title}$`));
  await onPracticePage(scene.portal.page, stop.practice);
  if (stop.meanwhile === 'restart') {
    // The success page is under the address of the first page. Only what the portal itself keeps comes back.
    if (stop.practice !== 'register/success') {
      await isHere();
      // The lists are those of this page once the review is told. Both come from one look at the store.
      if (stop.review) await expect(reviewIn(scene.panel).filter({ hasText: stop.review })).toBeVisible();
      const before = await listed(scene, way);
      await restart(scene, options);
      await onPracticePage(scene.portal.page, stop.practice);
      await expect.poll(async () => (await listed(scene, way)).left).toEqual(before.left);
    } else {
      const { page } = scene.portal;
      await scene.portal.asPerson(stop.onwards);
      await expect.poll(() => page.url()).toContain('registration.html');
      await restart(scene, options);
      return;
    }
  }
  if (stop.meanwhile === 'second-tab') await lookElsewhere(scene);
  await stopWorker(scene.pilot);
  if (stop.before) await scene.portal.asPerson(stop.before);
  const { panel, portal, pilot } = scene;
  await isHere();
  if (stop.review) await expect(reviewIn(panel).filter({ hasText: stop.review })).toBeVisible();
  else await expect(reviewIn(panel)).toHaveCount(0);
  await expect(panel.remaining().locator('[aria-current="step"]')).toHaveCount(1);
  if (stop.expects) {
    await fillUnfocused({ portal, panel }, pilot);
    expect(await modelOf(portal.page)).toMatchObject(stop.expects);
  }
  await listed(scene, way);
  await expectNothingForbidden(portal.page);
  await portal.asPerson(stop.onwards);
}

/** Walks one branch from its first page to its last, in a browser of its own. */
export async function walkWay(way: Way, hostRules: string): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'copyright-pilot-way-'));
  const options = { hostRules, lang: 'zh', home } as const;
  const pilot = await launchPilot(options);
  await importProfiles(pilot);
  const portal = await openPortal(pilot, way.start);
  const scene = { pilot, portal, panel: await openPanel(pilot, portal.tab) };
  try {
    for (const [question, said] of way.answers) await answer(scene.panel, question, said);
    for (const stop of way.stops) await visit(scene, stop, way, options);
    await expect.poll(async () => (await listed(scene, way)).left).toEqual(way.left);
  } finally {
    await scene.pilot.close();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}
