import { expect, test } from 'vitest';
import { proposals, withProposal } from '../../../utils/profile/proposals';
import { shownAt, withoutWork, withTyped } from '../../../utils/profile/typed';
import { sampleProfile, sampleWith } from './sample';

const today = '2026-01-15';
const proposed = (changes: Record<string, unknown>) =>
  Object.fromEntries(proposals(sampleWith(changes), today).map(({ field, value }) => [field, value]));

test('a whole profile leaves nothing to propose', () => {
  expect(proposals(sampleProfile(), today)).toEqual([]);
});

test('birth date and gender follow from the resident ID, but only from a right one and into empty fields', () => {
  const empty = { 'administrator.birthDate': '', 'administrator.gender': '' };
  expect(proposed(empty)).toEqual({ 'administrator.birthDate': '1990-03-07', 'administrator.gender': '男' });
  expect(proposed({ ...empty, 'administrator.idNumber': '350203199003070015' })).toEqual({});
  expect(proposed({ ...empty, 'administrator.idType': '护照' })).toEqual({});
  expect(proposed({ ...empty, 'administrator.gender': '女' })).toEqual({ 'administrator.birthDate': '1990-03-07' });
});

test('region and type follow from the credit code', () => {
  const empty = { 'organization.province': '', 'organization.city': '', 'organization.kind': '' };
  expect(proposed(empty)).toEqual({
    'organization.province': '福建省',
    'organization.city': '厦门市',
    'organization.kind': '企业法人',
  });
  // Another province than the code's was chosen on purpose: its city is not ours to guess.
  expect(proposed({ 'organization.province': '浙江省', 'organization.city': '' })).toEqual({});
});

test.each([
  ['2004-05-01', '2009-05-01'],
  ['2010-05-01', '2020-05-01'],
  ['2022-03-09', '2042-03-09'],
])('an ID card from %s is valid until %s', (from, until) => {
  expect(proposed({ 'administrator.validity': { kind: 'fixed', from, until: '' } })).toEqual({
    'administrator.validity.until': until,
  });
});

test('from 46 years on a card is valid for good', () => {
  const profile = sampleWith({ 'administrator.validity': { kind: 'fixed', from: '2036-03-08', until: '' } });
  const [one] = proposals(profile, today);
  expect(withProposal(profile, one!).administrator.validity).toEqual({ kind: 'permanent', from: '2036-03-08' });
});

test.each([
  '20261122',
  '2026-11-22',
  '2026/11/22',
  '2026.11.22',
  '2026年11月22日',
  '２０２６－１１－２２',
  '2026 11 22',
])('%s is a date as soon as it is whole, and stands as typed until the control is left', (text) => {
  const typing = withTyped(sampleProfile(), 'organization.foundedOn', { text, done: false });
  expect(typing.organization.foundedOn).toBe('2026-11-22');
  expect(shownAt(typing, 'organization.foundedOn')).toBe(text);
  const left = withTyped(typing, 'organization.foundedOn', { text, done: true });
  expect(shownAt(left, 'organization.foundedOn')).toBe('2026-11-22');
  expect(left.typed).toEqual({});
});

test('what is no date stays as it was typed', () => {
  const left = withTyped(sampleProfile(), 'organization.foundedOn', { text: '2026年春', done: true });
  expect([left.organization.foundedOn, shownAt(left, 'organization.foundedOn')]).toEqual(['', '2026年春']);
  const cleared = withTyped(left, 'organization.foundedOn', { text: '', done: true });
  expect(cleared.typed).toEqual({});
});

test.each([
  ['42180', 42180],
  ['42,180 行', 42180],
  ['４２１８０', 42180],
  ['4.2万', 42000],
  ['', null],
  ['about 4000', null],
  ['4.5', null],
])('lines of source %s are %s', (text, value) => {
  const path = 'works.0.sourceLines';
  expect(withTyped(sampleProfile(), path, { text, done: true }).works[0]?.sourceLines).toBe(value);
});

test('what was typed in the works behind a removed one moves along', () => {
  const work = sampleProfile().works[0]!;
  const three = { ...sampleProfile(), works: [work, { ...work, id: '2' }, { ...work, id: '3' }] };
  const typed = { 'works.1.completedOn': 'gone', 'works.2.completedOn': 'x', 'account.phone': 'y' };
  expect(withoutWork({ ...three, typed }, 1).typed).toEqual({ 'works.1.completedOn': 'x', 'account.phone': 'y' });
});
