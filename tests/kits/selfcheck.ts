/**
 * Shows that the kit pages work and that their oracle tells the truth. Every form is filled with trusted mouse and
 * keyboard. Before that its validator must complain, after that it must not. Then the model must hold the entered
 * values. `npx tsx tests/kits/selfcheck.ts [kit …]`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find.mjs';
import { complaintsOf, modelOf } from '../support/oracle';
import { HANDS } from './hands';
import { KITS } from './kits';
import { fillAccountByHand, fillByHand, SAMPLE } from './person';
import { serveKits } from './serve';

interface Identity {
  organization: Record<string, string | string[]>;
  administrator: Record<string, string | string[]>;
  authorisationLetter: string[];
}

const [licence, front, back, letter] = SAMPLE.files;
const WANTED: Identity = {
  organization: {
    country: '中国',
    region: ['福建', '厦门'],
    kind: '企业法人',
    name: '厦门云帆示例科技有限公司',
    foundedOn: '2017-04-24',
    idType: '统一社会信用代码证书',
    idNumber: '91350200MA2XQ7T14E',
    validity: '有效期',
    validFrom: '2017-04-24',
    validUntil: '2067-04-23',
    document: [licence],
  },
  administrator: {
    name: '林示例',
    gender: '男',
    idType: '居民身份证',
    idNumber: '350203199003070014',
    birthDate: '1990-03-07',
    validity: '有效期',
    validFrom: '2022-03-09',
    validUntil: '2042-03-09',
    idFront: [front],
    idBack: [back],
  },
  authorisationLetter: [letter],
};
const bare = (value: unknown) =>
  JSON.stringify(value)
    ?.replaceAll(/福建省/g, '福建')
    .replaceAll(/厦门市/g, '厦门');

const names = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const kits = names.length ? names : Object.keys(KITS);
const shots = process.argv.includes('--shots');
const server = await serveKits(kits);
const home = await mkdtemp(join(tmpdir(), 'kits-'));
const context = await chromium.launchPersistentContext(home, {
  executablePath: await findBrowser(),
  headless: true,
  viewport: { width: 1280, height: 900 },
  args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors', `--host-resolver-rules=${server.hostRules}`],
});
// The compiler that runs this file names inner functions with a helper that the page does not have.
await context.addInitScript('globalThis.__name ??= (made) => made;');
let failed = 0;
for (const kit of kits) {
  const problems: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`page error: ${error.message.split('\n')[0]}`));
  page.on(
    'requestfailed',
    (request) => /\.(woff2?|ttf|eot|svg)/.test(request.url()) || problems.push(`request failed: ${request.url()}`),
  );

  await page.goto(server.urls.account(kit));
  const ready = await page.waitForFunction(() => window.__practice, null, { timeout: 5000 }).catch(() => null);
  if (!ready) {
    console.log(`✘ ${kit}  does not start: ${problems.join('; ')}`);
    failed += 1;
    continue;
  }
  const emptyAccount = Object.keys(await complaintsOf(page)).length;
  if (emptyAccount < 5) problems.push(`empty account form: only ${emptyAccount} complaints`);
  await fillAccountByHand(page).catch((error: Error) => problems.push(`account: ${error.message.split('\n')[0]}`));
  const account = bare(await modelOf(page));
  const wantedAccount = bare({
    username: 'yunfan_demo',
    organizationName: '厦门云帆示例科技有限公司',
    phone: '13800138000',
  });
  if (account !== wantedAccount) problems.push(`account model: ${account}`);
  if (shots) await page.screenshot({ path: join(tmpdir(), `kit-${kit}-account.png`), fullPage: true });

  await page.goto(server.urls.identity(kit));
  await page.waitForFunction(() => window.__practice);
  await page.waitForTimeout(2200);
  const empty = Object.keys(await complaintsOf(page)).length;
  if (empty < 20) problems.push(`empty identity form: only ${empty} complaints`);
  problems.push(...(await fillByHand(page, HANDS[kit] ?? {})));
  await page.waitForTimeout(500);
  const model = (await modelOf(page)) as unknown as Identity;
  for (const group of ['organization', 'administrator'] as const)
    for (const [key, value] of Object.entries(WANTED[group]))
      if (bare(model[group][key]) !== bare(value)) problems.push(`${group}.${key} = ${bare(model[group][key])}`);
  if (bare(model.authorisationLetter) !== bare([letter])) problems.push(`letter = ${bare(model.authorisationLetter)}`);
  const full = await complaintsOf(page);
  if (Object.keys(full).length) problems.push(`validator: ${JSON.stringify(full)}`);
  const forbidden = await page.evaluate(() => window.__practice!.forbidden);
  if (Object.values(forbidden).some(Boolean)) problems.push(`forbidden: ${JSON.stringify(forbidden)}`);
  if (shots) await page.screenshot({ path: join(tmpdir(), `kit-${kit}-identity.png`), fullPage: true });
  await page.close();
  failed += problems.length ? 1 : 0;
  console.log(`${problems.length ? '✘' : '✔'} ${kit}  (complaints when empty: ${emptyAccount} and ${empty})`);
  for (const problem of problems.slice(0, 12)) console.log(`    ${problem}`);
}
await context.close();
await server.close();
await rm(home, { recursive: true, force: true });
console.log(`${kits.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
