// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../utils/engine/text/normalise';
import { pageById, portalByHost, portals } from '../../../utils/portals';
import { registrationNumber } from '../../../utils/portals/ipp/certificate-words';
import type { FieldFind, Page, Step } from '../../../utils/portals/types';

const pages = portals.flatMap((portal) => portal.pages.map((page) => ({ portal, page })));
const fieldOf = (step: Step): FieldFind | null => ('label' in step.find ? step.find : null);
const twice = (list: readonly string[]) => [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
const common = (a: readonly string[], b: readonly string[]) => {
  const inB = new Set(b.map(normalise));
  return a.filter((word) => inB.has(normalise(word)));
};
/** Every list of equivalents on a page, with its place. */
const lists = (page: Page): [string, readonly string[]][] => [
  ...(page.when.shows ?? []).map((words, at): [string, readonly string[]] => [`shows[${at}]`, words]),
  ...(page.when.fields?.labels ?? []).map((words, at): [string, readonly string[]] => [`fields[${at}]`, words]),
  ...page.steps.flatMap(({ id, find, from }): [string, readonly string[]][] => [
    ...Object.entries(find)
      .filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]))
      .map(([key, words]): [string, readonly string[]] => [`${id}.${key}`, words]),
    ...('label' in find && find.part ? [[`${id}.captions`, find.part.captions] as [string, readonly string[]]] : []),
    ...(typeof from === 'object' ? [[`${id}.from`, from.always] as [string, readonly string[]]] : []),
  ]),
];

test('ids are unique, and a page says whose it is', () => {
  expect(twice(pages.map(({ page }) => page.id))).toEqual([]);
  for (const { portal, page } of pages) {
    expect(page.id).toMatch(new RegExp(`^${portal.id}/[a-z0-9-]+$`));
    expect(twice(page.steps.map(({ id }) => id)), page.id).toEqual([]);
  }
});

test('pages and portals are found by what names them', () => {
  for (const { page } of pages) expect(pageById(page.id)).toBe(page);
  for (const portal of portals) for (const host of portal.hosts) expect(portalByHost(host)).toBe(portal);
  expect(pageById('cpcc/gone')).toBeUndefined();
  expect(portalByHost('ccopyright.com.cn')).toBeUndefined();
});

test('journeys name pages that exist, each once', () => {
  for (const portal of portals)
    for (const journey of portal.journeys) {
      expect(journey.pages.filter((id) => !portal.pages.some((page) => page.id === id))).toEqual([]);
      expect(twice(journey.pages)).toEqual([]);
    }
});

describe.each(pages.map(({ page }) => ({ id: page.id, page })))('$id', ({ page }) => {
  const fields = page.steps.filter(fieldOf);

  test('is recognised by something that can be seen', () => {
    const { shows = [], fields: form, hides = [] } = page.when;
    expect(shows.length + (form ? 1 : 0)).toBeGreaterThan(0);
    if (form) expect(form.labels.length).toBeGreaterThanOrEqual(form.atLeast);
    for (const words of [...shows, ...(form?.labels ?? [])]) expect(common(words, hides)).toEqual([]);
    for (const step of fields) expect(common(fieldOf(step)!.label, hides), step.id).toEqual([]);
  });

  test('a form to fill is never recognised by words alone', () => {
    const fillable = page.steps.some((step) => step.from && step.find && 'label' in step.find);
    if (fillable && !page.when.path) expect(page.when.fields).toBeDefined();
  });

  test('no word stands twice in a list, and none is empty', () => {
    for (const [where, words] of lists(page)) {
      const forms = words.map(normalise);
      expect(forms.length, where).toBeGreaterThan(0);
      expect(twice(forms), where).toEqual([]);
      expect(forms, where).not.toContain('');
    }
  });

  test('every value goes to one step', () => {
    const named = page.steps
      .map(({ from }) => from)
      .filter((from): from is Exclude<typeof from, object | undefined> => typeof from === 'string');
    expect(twice(named)).toEqual([]);
  });

  test('a label that two steps share is told apart by group or part', () => {
    for (const [at, one] of fields.entries())
      for (const other of fields.slice(at + 1)) {
        const a = fieldOf(one)!;
        const b = fieldOf(other)!;
        const pair = `${one.id} / ${other.id}`;
        const parts = a.part && b.part && a.part.index !== b.part.index;
        if (common(a.label, b.label).length > 0) {
          if (parts) expect(common(a.part!.captions, b.part!.captions), pair).toEqual([]);
          else expect(a.group && b.group && common(a.group, b.group), pair).toEqual([]);
        }
        expect(common(a.alone ?? [], [...b.label, ...(b.alone ?? [])]), pair).toEqual([]);
        expect(common(b.alone ?? [], a.label), pair).toEqual([]);
      }
  });

  test('a group is asked for only where the label really stands more than once', () => {
    for (const step of fields) {
      const find = fieldOf(step)!;
      if (!find.group) continue;
      const others = fields.filter(
        (other) => other !== step && common(fieldOf(other)!.label, [find.label[0]!]).length > 0,
      );
      expect(
        others.map(({ id }) => id),
        step.id,
      ).not.toEqual([]);
    }
  });

  test('passwords, codes, agreements and buttons are never filled', () => {
    for (const step of page.steps) {
      const find = fieldOf(step);
      if (!find || /password|check/.test(find.control) || /验证码|code/i.test(find.label[0]!))
        expect(step.from, step.id).toBeUndefined();
    }
  });
});

test('three numbers are not mixed up', () => {
  const others = [
    '证书号',
    '证书编号',
    '证书号码',
    '流水号',
    '受理号',
    'Certificate number',
    'Certificate No.',
    'Serial number',
    'Application number',
    '作品登记号',
  ];
  expect(common(registrationNumber, others)).toEqual([]);
});

test('no label is so short of meaning that anything could carry it', () => {
  const vague = [
    '名称',
    '号码',
    '编号',
    '类型',
    '日期',
    '上传',
    '证件',
    '附件',
    '文件',
    '地址',
    '信息',
    'Name',
    'Number',
    'Type',
    'Date',
    'Upload',
    'File',
  ];
  for (const { page } of pages)
    for (const step of page.steps)
      expect(common(fieldOf(step)?.label ?? [], vague), `${page.id} ${step.id}`).toEqual([]);
});
