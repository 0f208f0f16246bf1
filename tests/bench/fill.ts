import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { startSubmission } from '../e2e/ipp';
import { startPractice } from '../practice/serve';
import { accountModel, identityModel, submissionBasicModel } from '../support/expected';
import { launchPilot } from '../support/launch';
import { importProfiles } from '../support/options';
import { complaintsOf, modelOf, onPracticePage } from '../support/oracle';
import { openPanel, type Panel } from '../support/panel';
import { openPortal, type PortalTab } from '../support/portal';
import * as floor from './floor';
import { median, p95, table } from './numbers';
import * as rivals from './rivals';

/**
 * Measures a fill, from the click in the panel until the last field is reported as proved. Measures two more on the
 * same page in the same run. The floor is a script that knows every selector and only commits. The rivals are the
 * pacing of the known ones, on the text fields. All are judged by the page's own model and validator. `RUNS` (30)
 * rounds after a warm one. `FORMS` picks some forms.
 *
 * The pages' own latency is fixed, so that the runs can be compared. It is stated with each form and lies in the floor,
 * too.
 */
const RUNS = Number(process.env.RUNS ?? 30);

type Model = Record<string, unknown>;

interface Contestant {
  name: string;
  /** The model to achieve. The rivals know text fields only. */
  model: Model;
  run: (portal: PortalTab, panel: Panel) => Promise<number>;
}

interface Form {
  name: string;
  latency: string;
  open: (host: { cpcc: string; ipp: string }) => string;
  /** The name of the practice page, once it is open. */
  stands: string;
  /** The person's actions before the form is there. */
  before?: (page: Page) => Promise<void>;
  model: Model;
  /** Complaints of the validator that are the person's to meet. */
  persons: string[];
  files: Parameters<typeof floor.layOut>[1];
  floor: (page: Page) => Promise<number>;
  texts: (page: Page) => Promise<rivals.Texts>;
  textModel: Model;
}

declare const chrome: {
  storage: {
    session: { get(key: string): Promise<Record<string, { fill?: { outcomes: unknown[]; running: boolean } }>> };
  };
};

/** Returns milliseconds from the click in the panel until the last field was proved, and until the watch was over. */
async function press({
  portal,
  panel,
}: {
  portal: PortalTab;
  panel: Panel;
}): Promise<{ proved: number; over: number }> {
  await expect(panel.fillButton()).toBeEnabled();
  await panel.page.bringToFront();
  await portal.unfocus();
  await panel.page.evaluate(
    ({ key }) => {
      const times = { click: 0, proved: 0, over: 0 };
      (window as unknown as { times: typeof times }).times = times;
      addEventListener('click', () => (times.click = performance.now()), { capture: true, once: true });
      const state = async () => {
        const { fill } = (await chrome.storage.session.get(key))[key] ?? {};
        return fill;
      };
      let known = '';
      const listener = async () => {
        const now = performance.now();
        const fill = await state();
        if (!fill || times.click === 0) return;
        const outcomes = JSON.stringify(fill.outcomes);
        if (outcomes !== known) times.proved = now;
        known = outcomes;
        if (!fill.running && times.over === 0 && fill.outcomes.length > 0) times.over = now;
      };
      (
        chrome.storage as unknown as { session: { onChanged: { addListener(f: () => void): void } } }
      ).session.onChanged.addListener(listener);
    },
    { key: `tab:${portal.tab}` },
  );
  await panel.fillButton().click();
  await panel.page.waitForFunction(() => (window as unknown as { times: { over: number } }).times.over > 0, null, {
    timeout: 60_000,
    polling: 100,
  });
  const times = await panel.page.evaluate(
    () => (window as unknown as { times: { click: number; proved: number; over: number } }).times,
  );
  return { proved: times.proved - times.click, over: times.over - times.click };
}

const cssOf = (ids: readonly string[]) => ids.map((id) => `#iprBasic_${id}`);
/** The texts of a page of the copyright portal, marked by their place: its controls have neither name nor id. */
const byPlaceholder =
  (texts: readonly (readonly [place: string, value: unknown, nth?: number])[]) => async (page: Page) => {
    await page.evaluate((texts) => {
      for (const [place, , nth = 0] of texts)
        document.querySelectorAll(`input[placeholder*="${place}"]`)[nth]?.setAttribute('data-bench', `${place}${nth}`);
    }, texts);
    return texts.map(([place, value, nth = 0]) => [`[data-bench="${place}${nth}"]`, String(value)] as const);
  };

const { organization, administrator } = identityModel as Record<string, Model>;
const identity = (name: string, latency: string, query: string): Form => ({
  name,
  latency,
  open: ({ cpcc }) => `${cpcc}/realname.html?state=email&wait=0&${query}#/identity`,
  stands: 'realname/identity',
  model: identityModel,
  persons: [],
  files: floor.identityFiles,
  floor: (page) => floor.identity(page, identityModel),
  texts: byPlaceholder([
    ['请输入机构名称', organization!.name],
    ['请输入证件号码', organization!.idNumber],
    ['请输入真实姓名', administrator!.name],
    ['请输入证件号码', administrator!.idNumber, 1],
  ]),
  textModel: {
    organization: { name: organization!.name, idNumber: organization!.idNumber },
    administrator: { name: administrator!.name, idNumber: administrator!.idNumber },
  },
});

const texts = ['workName', 'holder', 'registrationNumber'] as const;
const forms: Form[] = [
  {
    name: 'account: text only',
    latency: 'none',
    open: ({ cpcc }) => `${cpcc}/register.html?state=none&stage=account&slow=0&wait=0#/identity`,
    stands: 'register/account',
    model: accountModel,
    persons: ['code', 'password', 'passwordAgain'],
    files: {},
    floor: (page) => floor.account(page, accountModel),
    texts: byPlaceholder([
      ['请输入用户名', accountModel.username],
      ['请输入机构全称', accountModel.organizationName],
      ['请输入手机号', accountModel.phone],
    ]),
    textModel: accountModel,
  },
  identity('identity', '9 lists of 750 ms, 2 × 150 ms, files 600 ms', 'slow=750&upload=600'),
  identity('identity, quick lists', '2 × 150 ms, files 600 ms', 'slow=0&upload=600'),
  {
    name: 'IPP basic information',
    latency: 'popups of antd 3 (200 ms), files 600 ms',
    open: ({ ipp }) => `${ipp}/ippCenter.htm?signed=in&upload=600&lang=zh#/ipr/submission`,
    stands: 'submission-basic',
    before: async (page) => {
      if (await page.evaluate(() => window.__practice?.page === 'submission-basic')) return;
      await onPracticePage(page, 'submission-type');
      await startSubmission(page);
    },
    model: { ...submissionBasicModel, commitment: false },
    persons: ['commitment'],
    files: floor.basicFiles,
    floor: (page) => floor.basic(page),
    texts: async () => cssOf(texts).map((css, index) => [css, String(submissionBasicModel[texts[index]!])] as const),
    textModel: Object.fromEntries(texts.map((name) => [name, submissionBasicModel[name]])),
  },
];

/** Returns the fields of the model that are not as wanted. For a rival only the text fields are compared. */
function wrongIn(model: Model, wanted: Model): number {
  let wrong = 0;
  for (const [key, value] of Object.entries(wanted)) {
    if (value && typeof value === 'object' && !Array.isArray(value))
      wrong += wrongIn((model[key] ?? {}) as Model, value as Model);
    else if (JSON.stringify(model[key]) !== JSON.stringify(value)) wrong += 1;
  }
  return wrong;
}

const practice = await startPractice({ uploadDelay: 600 });
const hosts = { cpcc: practice.urls.cpcc, ipp: practice.urls.ipp.taobao };
const pilot = await launchPilot({ hostRules: practice.hostRules });
await importProfiles(pilot);
// tsx names inner functions through a helper that pages do not have.
await pilot.context.addInitScript('globalThis.__name = (one) => one');
const asked = process.env.FORMS?.split(',');
for (const form of forms.filter(({ name }) => !asked || asked.some((one) => name.startsWith(one)))) {
  const portal = await openPortal(pilot, form.open(hosts));
  const panel = await openPanel(pilot, portal.tab);
  const over: number[] = [];
  const contestants: Contestant[] = [
    { name: 'floor', model: form.model, run: () => form.floor(portal.page) },
    {
      name: 'Copyright Pilot',
      model: form.model,
      run: async () => {
        const times = await press({ portal, panel });
        over.push(times.over);
        return times.proved;
      },
    },
    {
      name: 'rival 3 × 20 ms (text)',
      model: form.textModel,
      run: async () => rivals.threeSteps(portal.page, await form.texts(portal.page)),
    },
    {
      name: 'rival 8 × 24 + 72 ms (text)',
      model: form.textModel,
      run: async () => rivals.eightPieces(portal.page, await form.texts(portal.page)),
    },
  ];
  const times = contestants.map(() => [] as number[]);
  const wrong = contestants.map(() => 0);
  const complaints = contestants.map(() => new Set<string>());
  for (let round = 0; round <= RUNS; round++) {
    for (const [index, one] of contestants.entries()) {
      await portal.page.goto('about:blank');
      await portal.page.goto(form.open(hosts));
      if (form.before) await portal.asPerson(form.before);
      await onPracticePage(portal.page, form.stands);
      await expect(portal.page.locator('input').first()).toBeAttached();
      await floor.layOut(portal.page, form.files);
      const ms = await one.run(portal, panel);
      if (round === 0) continue;
      times[index]!.push(ms);
      const wrongNow = wrongIn(await modelOf(portal.page), one.model);
      if (wrongNow > 0 && one.name === 'Copyright Pilot')
        console.log(await panel.status().textContent(), await panel.rows());
      wrong[index]! += wrongNow;
      for (const field of Object.keys(await complaintsOf(portal.page)))
        if (!form.persons.includes(field)) complaints[index]!.add(field);
    }
  }
  console.log(`\n${form.name} — ${RUNS} runs; the page's own latency: ${form.latency}`);
  const [base] = times.map(median);
  console.log(
    table(
      ['', 'median', 'P95', '× floor', 'wrong fields', 'validator'],
      contestants.map(({ name }, index) => [
        name,
        `${median(times[index]!).toFixed(0)} ms`,
        `${p95(times[index]!).toFixed(0)} ms`,
        (median(times[index]!) / base!).toFixed(2),
        `${wrong[index]}`,
        complaints[index]!.size === 0
          ? 'content'
          : name.startsWith('rival')
            ? 'not asked'
            : [...complaints[index]!].join(' '),
      ]),
    ),
  );
  const speed = median(times[3]!) / median(times[1]!);
  console.log(
    `the pilot's watch over what it filled ends at ${median(over.slice(1)).toFixed(0)} ms${form.name.includes('text only') ? `; ${speed.toFixed(1)} × faster than 8 × 24 + 72 ms` : ''}`,
  );
  await panel.page.close();
  await portal.page.close();
}
const script = readFileSync(new URL('../../.output/chrome-mv3/content-scripts/portal.js', import.meta.url));
console.log(`\ncontent script: ${(gzipSync(script).length / 1024).toFixed(1)} kB gzipped`);
await pilot.close();
await practice.close();
