// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fromPage } from '../../../entrypoints/background/from-page';
import { fromPanel } from '../../../entrypoints/background/from-panel';
import { lookAgain } from '../../../entrypoints/background/gone';
import { textOf } from '../../../entrypoints/background/said';
import * as schema from '../../../entrypoints/background/schema';
import { isOwnPage, speakerOf } from '../../../entrypoints/background/senders';
import { inTurn, readTab, writeTab } from '../../../entrypoints/background/state';
import { pageById, portals } from '../../../utils/portals';
import { readProfileFile } from '../../../utils/profile/file';
import type { PageReport, ToPage } from '../../../utils/protocol/messages';
import type { StepState } from '../../../utils/protocol/plan';
import { getProgress, getTaught, importProfiles } from '../../../utils/store';
import { sample } from '../../support/sample';

const TAB = 7;
const PAGE = 'cpcc/account';
const send = vi.fn<(tab: number, message: ToPage) => Promise<unknown>>();
const sent = (kind: ToPage['kind']) => send.mock.calls.map(([, message]) => message).filter((one) => one.kind === kind);
const portal = portals.find(({ id }) => id === 'cpcc')!;
const SPEAKER = { tab: TAB, document: 'D1', portal };
const why = { code: 'fill.filled' };

const report = (states: Record<string, StepState> = {}, more: Partial<PageReport> = {}): PageReport => ({
  portal: 'cpcc',
  page: PAGE,
  errors: [],
  warnings: [],
  proposals: [],
  probable: null,
  yourTurn: false,
  translated: false,
  owner: { names: [], codes: [] },
  since: 0,
  visit: 'one',
  steps: (pageById(more.page ?? PAGE)?.steps ?? []).map(({ id, find }) => ({
    step: id,
    state: states[id] ?? ('label' in find ? 'empty' : 'there'),
  })),
  ...more,
});
const look = (one: PageReport) => fromPage(SPEAKER, { kind: 'report', report: one });
const progress = (step: string, fate: 'filled' | 'refused') =>
  fromPage(SPEAKER, { kind: 'progress', visit: 'one', at: null, outcome: { step, fate, why } });

let profile = '';
/** Presses Fill on the panel's page, after the person has had time to see it. */
const fill = async (shown: { page?: string; visit?: string } = {}) => {
  const state = await readTab(TAB);
  await writeTab(TAB, { ...state, turned: 0 });
  const { page, visit } = { page: state.report?.page ?? PAGE, visit: state.report?.visit ?? 'one', ...shown };
  return fromPanel({ kind: 'panel-fill', tab: TAB, profile, work: null, page, visit });
};

beforeEach(async () => {
  const file = readProfileFile(JSON.stringify(sample()));
  if (!file.ok) throw new Error('the sample is no profile file');
  [profile = ''] = await importProfiles({ profiles: file.profiles });
  await fromPanel({ kind: 'panel-use', tab: TAB, profile, work: null });
  send.mockReset().mockResolvedValue({ ok: true });
  browser.tabs.sendMessage = send as never;
});

describe('a report', () => {
  it('is kept for the panel, proves what it shows, and tells the page where its hint stands', async () => {
    await look(report({ username: 'set' }));
    expect((await readTab(TAB)).report?.page).toBe(PAGE);
    const steps = (await getProgress(profile)).map(({ step, how }) => `${step} ${how}`);
    expect(steps).toEqual([' seen', 'username seen']);
    expect(sent('guide')).toMatchObject([{ page: PAGE, done: ['username'] }]);
  });

  it('guides again only when something has changed', async () => {
    await look(report());
    await look(report());
    expect(sent('guide')).toHaveLength(1);
    await look(report({ username: 'set' }));
    expect(sent('guide')).toHaveLength(2);
  });

  it('of another visit breaks a running fill off; what it came to is read there, and nowhere after', async () => {
    await look(report());
    await fill();
    await fromPage(SPEAKER, { kind: 'progress', visit: 'one', at: 'username' });
    await look(report({}, { visit: 'two', page: null }));
    await look(report({}, { visit: 'two', page: 'cpcc/sign-in' }));
    const { fill: broken } = await readTab(TAB);
    expect(broken).toMatchObject({ running: false, canUndo: false, left: 'cpcc/sign-in' });
    expect(broken?.stopped?.zh).toContain('停在「用户名」');
    await look(report({}, { visit: 'two', page: PAGE }));
    expect((await readTab(TAB)).fill).toBeNull();
  });

  it('that comes late, after the browser called the page complete, still tells where a fill broke off', async () => {
    await look(report());
    await fill();
    await fromPage(SPEAKER, { kind: 'progress', visit: 'one', at: 'username' });
    send.mockRejectedValue(new Error('Receiving end does not exist'));
    await lookAgain(TAB);
    expect((await readTab(TAB)).report).toBeNull();
    await look(report({}, { visit: 'two', page: 'cpcc/sign-in' }));
    const { fill: broken, gone } = await readTab(TAB);
    expect(broken).toMatchObject({ running: false, left: 'cpcc/sign-in' });
    expect(broken?.stopped?.zh).toContain('停在「用户名」');
    expect(gone).toBeUndefined();
    await lookAgain(TAB);
    await look(report({}, { visit: 'three', page: 'cpcc/sign-in' }));
    expect((await readTab(TAB)).fill).toBeNull();
  });

  it('from a tab that was at another place meanwhile begins anew', async () => {
    await look(report());
    await fill();
    send.mockRejectedValue(new Error('Receiving end does not exist'));
    await lookAgain(TAB);
    const state = await readTab(TAB);
    await writeTab(TAB, { ...state, gone: Date.now() - 60_000 });
    await look(report({}, { visit: 'two' }));
    expect((await readTab(TAB)).fill).toBeNull();
  });

  it('of another visit or page drops the results of the last fill', async () => {
    for (const next of [report({}, { visit: 'two' }), report({}, { page: 'cpcc/sign-in' })]) {
      await look(report());
      await fill();
      await fromPage(SPEAKER, { kind: 'finished', visit: 'one', canUndo: true, stopped: null });
      await look(report());
      expect((await readTab(TAB)).fill?.canUndo).toBe(true);
      await look(next);
      expect((await readTab(TAB)).fill).toBeNull();
    }
  });
});

describe('a fill', () => {
  it('sends the plan of this page, and keeps what becomes of each field', async () => {
    await look(report());
    expect(await fill()).toEqual({ ok: true });
    const [message] = sent('fill');
    const steps = message?.kind === 'fill' ? message.plan.items.map(({ step }) => step) : [];
    expect(steps).toContain('username');
    await progress('username', 'filled');
    const { fill: state } = await readTab(TAB);
    expect(state).toMatchObject({ running: true, page: PAGE, profile });
    expect(state?.outcomes).toContainEqual({ step: 'username', fate: 'filled', why: textOf(why) });
    expect(await getProgress(profile)).toContainEqual(expect.objectContaining({ step: 'username', how: 'filled' }));
  });

  it('gives the value to copy where something is left to the person', async () => {
    await look(report());
    await fill();
    await progress('username', 'refused');
    const outcome = (await readTab(TAB)).fill?.outcomes.find(({ step }) => step === 'username');
    expect(outcome?.value).toBe(sample().profiles[0].account.username);
  });

  it('is refused with a reason where nothing can be filled', async () => {
    expect(await fill()).toMatchObject({ ok: false });
    await look(report({}, { page: null }));
    expect(await fill()).toMatchObject({ ok: false });
    await look(report({}, { yourTurn: true }));
    expect(await fill()).toMatchObject({ ok: false });
    expect(sent('fill')).toHaveLength(0);
  });

  it('leaves no trace when the tab has no content script', async () => {
    await look(report());
    send.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await fill()).toMatchObject({ ok: false, why: { en: expect.stringContaining('Reload') } });
    expect((await readTab(TAB)).fill).toBeNull();
  });

  it('does not begin twice', async () => {
    await look(report());
    const answers = await Promise.all([fill(), fill()]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('is taken back by undo, with what it had proved', async () => {
    await look(report());
    await fill();
    await progress('username', 'filled');
    await fromPage(SPEAKER, { kind: 'finished', visit: 'one', canUndo: true, stopped: null });
    expect(await fromPanel({ kind: 'panel-undo', tab: TAB })).toEqual({ ok: true });
    await progress('username', 'filled');
    await fromPage(SPEAKER, { kind: 'finished', visit: 'one', canUndo: false, stopped: null });
    expect((await readTab(TAB)).fill).toMatchObject({ running: false, canUndo: false, outcomes: [] });
    expect((await getProgress(profile)).map(({ step }) => step)).not.toContain('username');
  });
});

describe('an answer', () => {
  const proposal = { step: 'username', words: '会员名', label: '会 =name 员', section: '', control: 'text' };
  const answer = async (yes: boolean, steps = ['username']) => {
    await writeTab(TAB, { ...(await readTab(TAB)), turned: 0 });
    return fromPanel({ kind: 'panel-answer', tab: TAB, profile, work: null, page: PAGE, visit: 'one', steps, yes });
  };
  const kept = async () => (await getTaught('cpcc')).map(({ step, label, answer: said }) => `${step} ${label} ${said}`);

  it('of yes is kept, told to the page, and fills that field alone', async () => {
    await look(report({}, { proposals: [proposal] }));
    expect(await answer(true)).toEqual({ ok: true });
    expect(await kept()).toEqual(['username 会 =name 员 yes']);
    expect(sent('taught')).toMatchObject([{ rows: [{ page: PAGE, step: 'username', answer: 'yes' }] }]);
    const [message] = sent('fill');
    expect(message?.kind === 'fill' && message.plan.items.map(({ step }) => step)).toEqual(['username']);
  });

  it('of no is kept and fills nothing', async () => {
    await look(report({}, { proposals: [proposal] }));
    expect(await answer(false)).toEqual({ ok: true });
    expect(await kept()).toEqual(['username 会 =name 员 no']);
    expect(sent('fill')).toHaveLength(0);
  });

  it('to what the page does not propose any more is refused', async () => {
    await look(report());
    expect(await answer(true)).toMatchObject({ ok: false });
    expect(sent('fill')).toHaveLength(0);
  });

  it('keeps what the fill before said of other fields', async () => {
    await look(report());
    await fill();
    await progress('phone', 'filled');
    await fromPage(SPEAKER, { kind: 'finished', visit: 'one', canUndo: true, stopped: null });
    await look(report({}, { proposals: [proposal] }));
    await answer(true);
    expect((await readTab(TAB)).fill?.outcomes).toContainEqual(expect.objectContaining({ step: 'phone' }));
  });

  it('about the page is kept by its path and fills nothing', async () => {
    const fields = {
      zh: '这里有它 9 个项目中的 2 个：用户名等，只是名称或标题不同。',
      en: `2 of its 9 fields are here, among them ${pageById(PAGE)!.steps.find(({ id }) => id === 'username')!.title.en}; only names or headings differ.`,
    };
    const probable = { page: PAGE, path: '/register.html#/x', why: fields };
    await look(report({}, { page: null, probable }));
    expect(await fromPanel({ kind: 'panel-page', tab: TAB, yes: true })).toEqual({ ok: true });
    expect(await getTaught('cpcc')).toContainEqual(
      expect.objectContaining({ page: PAGE, step: '', label: probable.path, answer: 'yes' }),
    );
    expect(sent('fill')).toHaveLength(0);
  });
});

describe('a document', () => {
  const ask = (document: string) => fromPage(SPEAKER, { kind: 'document', document, offset: 0 });

  it('is handed out only while a running plan names it', async () => {
    await look(report({}, { page: 'cpcc/identity' }));
    await fill();
    const [message] = sent('fill');
    const items = message?.kind === 'fill' ? message.plan.items : [];
    const file = items.flatMap(({ wanted }) => (wanted.kind === 'file' ? [wanted] : []))[0];
    if (!file) throw new Error('the plan names no document');
    const piece = (await ask(file.document)) as { data: string; done: boolean };
    expect(piece.done).toBe(true);
    expect(atob(piece.data).length).toBe(file.size);
    expect(await ask('another')).toMatchObject({ ok: false });
    await fromPage(SPEAKER, { kind: 'finished', visit: 'one', canUndo: true, stopped: null });
    expect(await ask(file.document)).toMatchObject({ ok: false });
  });
});

describe('who may say what', () => {
  const own = { id: 'us', origin: 'chrome-extension://us/' };
  const origin = 'https://register.ccopyright.com.cn';
  const page = { id: 'us', frameId: 0, tab: { id: 3 }, documentId: 'D', documentLifecycle: 'active', origin };

  it('takes a content script only from the top frame of a listed host, by its exact origin', () => {
    expect(speakerOf(page as never, own)).toMatchObject({ tab: 3, document: 'D', portal: { id: 'cpcc' } });
    const others = [
      { ...page, id: 'them' },
      { ...page, frameId: 1 },
      { ...page, tab: undefined },
      { ...page, documentId: undefined },
      { ...page, documentLifecycle: 'prerender' },
      { ...page, documentLifecycle: 'cached' },
      { ...page, origin: 'null', url: `${origin}/login.html` },
      { ...page, origin: undefined, url: `${origin}/login.html` },
      { ...page, origin: 'http://register.ccopyright.com.cn' },
      { ...page, origin: `${origin}:8443` },
      { ...page, origin: `${origin}.example.test` },
    ];
    for (const other of others) expect(speakerOf(other as never, own)).toBeNull();
  });

  it('takes the panel only from the extension’s own pages', () => {
    const ours = { id: 'us', url: 'chrome-extension://us/sidepanel.html?tab=1', origin: 'chrome-extension://us' };
    expect(isOwnPage(ours as never, own)).toBe(true);
    expect(isOwnPage(page as never, own)).toBe(false);
    expect(isOwnPage({ ...ours, id: 'them' } as never, own)).toBe(false);
    expect(isOwnPage({ ...ours, origin: 'null' } as never, own)).toBe(false);
  });

  it('refuses a message of another shape', () => {
    expect(schema.fromPanel.safeParse({ kind: 'panel-fill', tab: '1', profile: 'a', work: null }).success).toBe(false);
    expect(schema.fromPage.safeParse({ kind: 'panel-fill', tab: 1, profile: 'a', work: null }).success).toBe(false);
    expect(schema.fromPage.safeParse({ kind: 'report', report: report() }).success).toBe(true);
  });
});

it('lets no job of a tab overtake another, and goes on after one that failed', async () => {
  const order: number[] = [];
  const slow = inTurn(1, async () => {
    await new Promise((done) => setTimeout(done, 20));
    order.push(1);
    throw new Error('first');
  });
  const fast = inTurn(1, async () => order.push(2));
  await expect(slow).rejects.toThrow('first');
  await fast;
  expect(order).toEqual([1, 2]);
});
