// @vitest-environment node
import { expect, test } from 'vitest';
import { portals } from '../../../utils/portals';
import { type TaughtRow, teach } from '../../../utils/portals/taught';

const [portal] = portals;
const row = (more: Partial<TaughtRow>): TaughtRow => ({
  portal: 'cpcc',
  page: 'cpcc/account',
  step: 'username',
  label: '会员',
  section: '',
  control: 'text',
  answer: 'yes',
  at: 1,
  ...more,
});
const pageOf = (rows: TaughtRow[]) => teach(portal!, rows).pages.find(({ id }) => id === 'cpcc/account')!;
const taughtOf = (rows: TaughtRow[], step: string) => {
  const find = pageOf(rows).steps.find(({ id }) => id === step)?.find;
  return find && 'label' in find ? find.taught : undefined;
};

test('an answer about a control goes to its step alone', () => {
  const rows = [row({}), row({ label: '昵称', answer: 'no' }), row({ page: 'cpcc/identity', label: '别处' })];
  const label = { section: '', control: 'text' };
  expect(taughtOf(rows, 'username')).toEqual({ yes: [{ ...label, label: '会员' }], no: [{ ...label, label: '昵称' }] });
  expect(taughtOf(rows, 'phone')).toBeUndefined();
});

test('an answer about a page goes to the page', () => {
  expect(pageOf([row({ step: '', label: '/a#/b' })]).taught).toEqual({ yes: ['/a#/b'], no: [] });
});

test('without answers nothing changes', () => {
  expect(teach(portal!, []).pages).toEqual(portal!.pages);
});
