import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Desk } from '../../../components/options/document-desk';
import type { Editing } from '../../../components/options/editing';
import { OptionsPage, type PageProps } from '../../../components/options/OptionsPage';
import { type Speech, SpeechContext } from '../../../components/speech';
import { checkProfile } from '../../../utils/profile/checks';
import { fields } from '../../../utils/profile/fields';
import { withValue } from '../../../utils/profile/paths';
import { proposals } from '../../../utils/profile/proposals';
import type { StoredProfile } from '../../../utils/profile/types';
import { sampleProfile, sampleWith } from '../profile/sample';

const wordsOf = (file: string) =>
  new Map(
    [...readFileSync(`utils/locales/${file}.yml`, 'utf8').matchAll(/^(\w+): "?(.*?)"?$/gm)].map(
      ([, key = '', word = '']) => [key, word],
    ),
  );

function speechIn(lang: 'zh' | 'en'): Speech {
  const words = wordsOf(lang === 'zh' ? 'zh_CN' : 'en');
  const t: Speech['t'] = (word, ...parts) =>
    parts.reduce((text, part, index) => text.replaceAll(`$${index + 1}`, part), words.get(word) ?? `?${word}`);
  return { lang, t, say: (text) => text[lang] };
}

const nothing = () => {};
const unmade = () => Promise.reject(new Error('nothing is drawn here'));
const idleDesk: Desk = {
  slots: {},
  take: nothing,
  accept: nothing,
  keep: nothing,
  cancel: nothing,
  improve: nothing,
  remove: nothing,
  undo: nothing,
  revert: nothing,
  dropOriginal: nothing,
  unmark: nothing,
  previewMark: unmade,
  mark: nothing,
  look: async () => null,
  page: unmade,
  bytes: async () => null,
  download: nothing,
};
const editingOf = (profile: StoredProfile, more: Partial<Editing> = {}): Editing => ({
  profile,
  findings: checkProfile(profile, '2026-01-15'),
  proposals: proposals(profile, '2026-01-15'),
  change: nothing,
  type: nothing,
  take: nothing,
  decide: nothing,
  addWork: nothing,
  removeWork: nothing,
  desk: idleDesk,
  ...more,
});

function show(more: Partial<PageProps> = {}, lang: 'zh' | 'en' = 'zh') {
  const props: PageProps = {
    entries: [{ id: 'profile-1', name: '云帆', organization: '厦门云帆示例科技有限公司', findings: 0 }],
    editing: null,
    saved: 'saved',
    why: null,
    question: null,
    news: '',
    trouble: null,
    onOpen: nothing,
    onNew: nothing,
    onImport: nothing,
    onExport: nothing,
    onDuplicate: nothing,
    onDelete: nothing,
    onTemplate: nothing,
    onUndo: nothing,
    onRetry: nothing,
    onDismiss: nothing,
    ...more,
  };
  act(() =>
    render(
      <SpeechContext.Provider value={speechIn(lang)}>
        <OptionsPage {...props} />
      </SpeechContext.Provider>,
      document.body,
    ),
  );
}

afterEach(() => act(() => render(null, document.body)));

const all = <E extends Element = HTMLElement>(selector: string) => [...document.body.querySelectorAll<E>(selector)];
const button = (name: string) => all<HTMLButtonElement>('button').find((one) => one.textContent === name);
const control = (path: string) => document.getElementById(path) as HTMLInputElement | null;
const full = () =>
  sampleWith({ 'ipp.poa': { holderIdNumber: '', expiresOn: '', documents: { holderId: null, poa: null } } });

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('every field of the format has a control with a name', () => {
    show({ editing: editingOf(full()) }, lang);
    for (const [path, { label }] of Object.entries(fields)) {
      const id = path.replace('*', '0');
      const found = control(id);
      expect(found, id).not.toBeNull();
      const name = found?.matches('fieldset')
        ? found.querySelector('legend')
        : document.querySelector(`label[for="${id}"]`);
      expect(name?.textContent).toContain(lang === 'zh' ? label.zh : label.en);
    }
  });

  test('no word is missing, and every control has exactly one name', () => {
    show(
      {
        editing: editingOf(full()),
        news: 'x',
        trouble: { title: 'options_notImported', errors: [{ zh: '一', en: 'one' }] },
      },
      lang,
    );
    expect(document.body.textContent).not.toMatch(/\?options_|\$\d/);
    for (const one of all<HTMLInputElement>('input:not([aria-hidden]), select, textarea'))
      expect(one.labels, one.id).toHaveLength(1);
  });
});

test('the names that people rely on', () => {
  const names = { zh: ['新建', '复制档案', '删除', '导出'], en: ['New', 'Duplicate', 'Delete', 'Export'] };
  for (const lang of ['zh', 'en'] as const) {
    show({ editing: editingOf(sampleProfile()) }, lang);
    for (const name of names[lang])
      expect(
        all('button').filter((one) => one.textContent?.includes(name)),
        name,
      ).toHaveLength(1);
    const label = document.querySelector('label[for="import"]')?.textContent;
    expect(label).toBe(lang === 'zh' ? '导入档案' : 'Import profiles');
    expect(document.querySelector('ul.profiles')?.getAttribute('aria-label')).toBe(lang === 'zh' ? '档案' : 'Profiles');
  }
});

test('doubled labels stand in groups of their own', () => {
  show({ editing: editingOf(sampleProfile()) });
  const legends = ['organization.idNumber', 'administrator.idNumber'].map(
    (id) => control(id)?.closest('fieldset')?.querySelector('legend')?.textContent,
  );
  expect(legends).toEqual(['机构信息', '管理员信息']);
});

test('an error is tied to its control; a warning is too, but does not make it invalid', () => {
  show({ editing: editingOf(sampleWith({ 'account.phone': '12', 'organization.validity.until': '2020-01-01' })) });
  const phone = control('account.phone');
  expect(phone?.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(phone?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('11 位数字');
  const until = control('organization.validity.until');
  expect(until?.hasAttribute('aria-invalid')).toBe(false);
  expect(document.getElementById(until?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('已经过期');
});

test('a proposal is put in by a click, never by itself', () => {
  const take = vi.fn();
  show({ editing: editingOf(sampleWith({ 'works.0.version': '1.0' }), { take }) });
  expect(take).not.toHaveBeenCalled();
  act(() => button('改为「V1.0」')?.click());
  expect(take).toHaveBeenCalledWith([expect.objectContaining({ field: 'works.0.version', value: 'V1.0' })]);
});

test('leaving a field normalises it', () => {
  const change = vi.fn();
  show({ editing: editingOf(withValue(sampleProfile(), 'account.phone', '１３８ 00138000'), { change }) });
  act(() => void control('account.phone')?.dispatchEvent(new Event('blur')));
  expect(change).toHaveBeenCalledWith('account.phone', '13800138000');
});

test('deleting asks first', () => {
  const onDelete = vi.fn();
  show({ editing: editingOf(sampleProfile()), onDelete });
  act(() => button('删除')?.click());
  const dialog = document.querySelector('dialog');
  expect(dialog?.textContent).toContain('不能恢复');
  expect(onDelete).not.toHaveBeenCalled();
  act(() =>
    all<HTMLButtonElement>('dialog button')
      .find((one) => one.textContent === '删除')
      ?.click(),
  );
  expect(onDelete).toHaveBeenCalledOnce();
});

test('a search box stands over more than eight profiles, and finds by name and organisation', () => {
  const entry = (index: number) => ({
    id: `${index}`,
    name: `公司 ${index}`,
    organization: index === 3 ? '远海' : '',
    findings: 0,
  });
  show({ entries: Array.from({ length: 8 }, (_, index) => entry(index)) });
  expect(document.getElementById('search')).toBeNull();
  show({ entries: Array.from({ length: 9 }, (_, index) => entry(index)) });
  const search = control('search')!;
  act(() => {
    search.value = '远海';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(all('ul.profiles li').map((one) => one.textContent)).toEqual(['公司 3远海']);
});

test('an empty house says what belongs there and offers the first step', () => {
  show({ entries: [] });
  expect(document.querySelector('main')?.textContent).toContain('还没有档案');
  expect(button('新建')?.className).toBe('primary');
  expect(button('导出')).toBeUndefined();
});
