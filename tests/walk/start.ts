import { mkdir, rm } from 'node:fs/promises';
import { type Practice, startPractice } from '../practice/serve';
import { launchPilot } from '../support/launch';
import { importProfiles } from '../support/options';
import { walks } from './journeys';
import { renewDocs, takePictures } from './pictures';
import { printed, writeSummary } from './report';
import { isRight, type Look, walk } from './walk';

const FOLDER = new URL('../../.output/practice/', import.meta.url);
const SHOTS = new URL('pictures/', FOLDER);

function hasDisplay(): boolean {
  if (process.argv.includes('--walk') || process.argv.includes('--pictures') || process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** With a display: the portals' first pages in a browser that stays open until the person closes it. */
async function stayOpen(practice: Practice): Promise<number> {
  const pilot = await launchPilot({ hostRules: practice.hostRules, headless: false, lang: systemLang() });
  await importProfiles(pilot);
  await pilot.desk.goto(walks[0]!.start);
  const other = await pilot.context.newPage();
  await other.goto(`${practice.urls.ipp.alibabagroup}/`);
  await pilot.desk.bringToFront();
  console.log('The browser is open. Press the toolbar icon for the side panel; close the browser to end.');
  await new Promise<void>((done) => {
    pilot.context.on('close', () => done());
    process.once('SIGINT', () => pilot.context.close().then(done));
  });
  return 0;
}

const systemLang = () => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh' : 'en');

const shoot: Look = async (portal, panel, name) => {
  await portal.page.waitForTimeout(400);
  await portal.page.screenshot({ path: new URL(`${name}.png`, SHOTS).pathname });
  await panel.page.screenshot({ path: new URL(`${name}-panel.png`, SHOTS).pathname, fullPage: true });
};

/** Without one: both journeys from the first page to the last, judged by the portals' own models. */
async function walkThrough(practice: Practice): Promise<number> {
  await rm(SHOTS, { recursive: true, force: true });
  await mkdir(SHOTS, { recursive: true });
  const walked = [];
  const pilot = await launchPilot({ hostRules: practice.hostRules, lang: 'zh' });
  await importProfiles(pilot);
  for (const journey of walks) {
    console.log(`\n${journey.title}`);
    const steps = await walk(pilot, journey, shoot, (step) => console.log(printed(step)));
    walked.push({ journey, steps, right: isRight(journey, steps) });
  }
  await pilot.close();
  await writeSummary(FOLDER, walked);
  const right = walked.every((one) => one.right);
  if (process.argv.includes('--pictures')) {
    await takePictures(practice, SHOTS);
    await renewDocs(SHOTS);
  }
  console.log(
    `\n${right ? 'Everything is right.' : 'Something is wrong.'} See .output/practice/summary.md and the pictures beside it.`,
  );
  return right ? 0 : 1;
}

// A run without a person ends even if something hangs.
if (!hasDisplay()) setTimeout(() => process.exit(1), 10 * 60_000).unref();

const practice = await startPractice({ uploadDelay: 300 });
let status = 1;
try {
  status = hasDisplay() ? await stayOpen(practice) : await walkThrough(practice);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await practice.close();
}
process.exit(status);
