import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../../components/panel/Panel';
import type { Result } from '../../../components/panel/Results';
import type { DoneItem, Item } from '../../../utils/journey/standing';
import type { Page, Portal, Step } from '../../../utils/portals/types';
import { speechIn, wordsOf } from './words';

const text = (zh: string, en: string) => ({ zh, en });
const name: Step = {
  id: 'name',
  title: text('机构全称', 'Full name'),
  find: { label: ['机构全称'], control: 'text' },
  from: 'organization.name',
  hint: { what: text('填写机构全称。', 'Enter the full name.'), why: text('与执照一致。', 'As on the licence.') },
};
const next: Step = {
  id: 'next',
  title: text('下一步', 'Next'),
  find: { button: ['下一步'] },
  hint: { what: text('点击下一步。', 'Press next.') },
};
const page: Page = { id: 'p/account', title: text('创建账户', 'Create the account'), when: {}, steps: [name, next] };
const portal = { id: 'cpcc', title: text('中国版权保护中心', 'The Centre') } as Portal;
const item = (step: Step, state: Item['state']): Item => ({ page, step, here: true, state });
const nothing = () => {};

const result: Result = {
  label: '机构全称',
  outcome: { step: 'name', fate: 'refused', why: text('有两处同名。', 'Two are called so.'), value: '云帆' },
};

function props(more: Partial<PanelProps> = {}, lang: 'zh' | 'en' = 'zh'): PanelProps {
  const current = item(name, 'empty');
  const done: DoneItem[] = [{ ...item(next, 'there'), how: 'ticked' }];
  const standing = { journey: null, page, current, remaining: [current], done, review: null };
  const work = (id: string) => ({ id, name: id });
  return {
    speech: speechIn(lang),
    who: {
      profiles: [{ id: 'a', name: '甲' }],
      profile: 'a',
      works: [work('w1'), work('w2')],
      work: 'w1',
      options: '#',
      onUse: nothing,
    },
    where: { portal, page, entries: [], translated: false, progress: null, signOut: null },
    here: {
      now: {
        standing,
        yourTurn: null,
        otherCase: false,
        translated: false,
        fill: { disabled: false, isNext: true, isRunning: false },
        progress: null,
        needs: [],
        status: '',
        onFill: nothing,
        onShow: nothing,
      },
      thisPage: null,
      toConfirm: { items: [], isBusy: false, onAnswer: nothing, onAll: nothing },
      notices: [],
      wait: null,
      ready: null,
      case: null,
      report: { onMake: async () => null, onSave: nothing },
      results: {
        results: [result],
        canUndo: true,
        onUndo: nothing,
        onCopy: nothing,
        onShow: null,
        choosing: null,
        onChoose: () => null,
      },
      steps: { standing, needsOf: () => [], onShow: nothing, onTick: nothing, onUntick: nothing },
    },
    journeys: [],
    terms: [],
    ...more,
  };
}

const root = document.createElement('div');
document.body.append(root);
const show = (given: PanelProps) => act(() => render(<Panel {...given} />, root));
const button = (label: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === label);
const list = (label: string) =>
  [...root.querySelectorAll('ul')].find(
    (one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent === label,
  );
afterEach(() => render(null, root));

describe('the panel', () => {
  it.each([
    ['zh', ['填写本页', '撤销填写', '在页面上指出', '复制'], ['填写结果', '剩余步骤', '已完成']],
    ['en', ['Fill this page', 'Undo', 'Show on page', 'Copy'], ['Fill results', 'Remaining steps', 'Done']],
  ] as const)('names its controls and lists in %s', (lang, buttons, lists) => {
    show(props({}, lang));
    for (const label of buttons) expect(button(label), label).toBeTruthy();
    for (const label of lists) expect(list(label)?.children.length, label).toBeGreaterThan(0);
    const labels = [...root.querySelectorAll('label')].map((one) => one.textContent);
    expect(labels).toEqual(lang === 'zh' ? ['档案', '软件'] : ['Profile', 'Software']);
  });

  it('fills at the first press of a double click, not at the second, which may have been meant for another window', () => {
    const given = props();
    const fill = vi.fn();
    given.here!.now.onFill = fill;
    show(given);
    const press = (detail: number) =>
      button('填写本页')!.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
    press(2);
    expect(fill).not.toHaveBeenCalled();
    press(1);
    // The keyboard does the same.
    press(0);
    expect(fill).toHaveBeenCalledTimes(2);
  });

  it('asks about fields under other names, and sends each answer', () => {
    const items = ['a', 'b'].map((step) => ({ step, words: `页面 ${step}`, field: `项目 ${step}`, value: '913…7T14' }));
    const said: string[] = [];
    const toConfirm = {
      items,
      isBusy: false,
      onAnswer: ({ step }: { step: string }, yes: boolean) => said.push(`${step} ${yes}`),
      onAll: () => said.push('all'),
    };
    show(props({ here: { ...props().here!, toConfirm } }));
    expect(list('待确认')?.textContent).toContain('「页面 a」就是「项目 a」吗？');
    expect(list('待确认')?.textContent).toContain('913…7T14');
    for (const label of ['是', '不是', '全部填写']) button(label)?.click();
    expect(said).toEqual(['a true', 'a false', 'all']);
  });

  it('asks about a page that is probably a known one', () => {
    const said: boolean[] = [];
    const thisPage = {
      title: text('创建账户', 'Create the account'),
      why: text('像。', 'Alike.'),
      onAnswer: (yes: boolean) => said.push(yes),
    };
    show(props({ here: { ...props().here!, thisPage } }));
    const group = root.querySelector('fieldset');
    expect(group?.querySelector('legend')?.textContent).toBe('这一页');
    expect(group?.textContent).toContain('「创建账户」');
    for (const one of group?.querySelectorAll('button') ?? []) one.click();
    expect(said).toEqual([true, false]);
  });

  it('heads itself with portal and page', () => {
    show(props());
    expect(root.querySelector('h1')?.textContent).toBe('中国版权保护中心 · 创建账户');
  });

  it('says plainly that a page is unknown, and where to go without a portal', () => {
    show(props({ where: { portal, page: null, entries: [], translated: false, progress: null, signOut: null } }));
    expect(root.textContent).toContain('这个页面还没有认出来');
    show(
      props({
        where: {
          portal: null,
          page: null,
          entries: [{ href: 'https://x.test/', name: '入口' }],
          progress: null,
          translated: false,
          signOut: null,
        },
        here: null,
      }),
    );
    expect(root.querySelector('a[href="https://x.test/"]')?.textContent).toBe('入口');
  });

  it('shows no software to choose where there is one', () => {
    show(props({ who: { ...props().who, works: [{ id: 'w1', name: 'w1' }] } }));
    expect(root.querySelectorAll('select').length).toBe(1);
  });

  it('marks the current step and reports each field with its fate and reason', () => {
    show(props());
    expect(root.querySelectorAll('[aria-current="step"]').length).toBe(1);
    const lines = [...(list('填写结果')?.querySelectorAll('li > p') ?? [])].map((one) => one.textContent);
    expect(lines.slice(0, 3)).toEqual(['机构全称', '已拒绝', '有两处同名。']);
  });

  it('hands every press to its callback', () => {
    const given = props();
    const here = given.here;
    if (!here?.results) throw new Error('no results');
    const calls = { fill: vi.fn(), undo: vi.fn(), copy: vi.fn(), show: vi.fn(), untick: vi.fn() };
    here.now.onFill = calls.fill;
    here.results.onUndo = calls.undo;
    here.results.onCopy = calls.copy;
    here.steps.onShow = calls.show;
    here.steps.onUntick = calls.untick;
    show(given);
    for (const label of ['填写本页', '撤销填写', '复制', '在页面上指出', '展开', '取消标记'])
      act(() => button(label)?.click());
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledTimes(1);
  });

  it('keeps the done steps readable while they are folded', () => {
    show(props());
    expect(list('已完成')?.querySelectorAll('li').length).toBe(1);
    expect(button('取消标记')).toBeUndefined();
  });

  it('offers the first step where there is no profile', () => {
    show(props({ who: { ...props().who, profiles: [], profile: null } }));
    expect(root.textContent).toContain('还没有档案');
    expect(root.querySelector('select')).toBeNull();
  });
});

it('has the same words in both languages', () => {
  expect(Object.keys(wordsOf('en'))).toEqual(Object.keys(wordsOf('zh_CN')));
});
