import { describe, expect, test } from 'vitest';
import type { ProfileCondition, ValueName } from '../../../utils/portals/types';
import { blankProfile, blankWork } from '../../../utils/profile/blank';
import { cityWords, provinceWords } from '../../../utils/profile/regions';
import { applies, resolveValue } from '../../../utils/profile/values';
import { sampleProfile, sampleWith, sampleWork } from './sample';

const names = [
  'account.username',
  'account.phone',
  'account.email',
  'organization.country',
  'organization.region',
  'organization.kind',
  'organization.name',
  'organization.foundedOn',
  'organization.idType',
  'organization.idNumber',
  'organization.validity',
  'organization.validFrom',
  'organization.validUntil',
  'administrator.name',
  'administrator.gender',
  'administrator.idType',
  'administrator.idNumber',
  'administrator.birthDate',
  'administrator.validity',
  'administrator.validFrom',
  'administrator.validUntil',
  'documents.businessLicence',
  'documents.administratorIdFront',
  'documents.administratorIdBack',
  'documents.authorisationLetter',
  'work.nameOnCertificate',
  'work.completedOn',
  'work.publishedOn',
  'work.certificate.holder',
  'work.certificate.registrationNumber',
  'work.certificate.registeredOn',
  'work.documents.registrationCertificate',
  'work.documents.operationScreenshot',
  'ipp.poa.holderIdNumber',
  'ipp.poa.expiresOn',
  'ipp.poa.documents.holderId',
  'ipp.poa.documents.poa',
] as const satisfies readonly ValueName[];

const value = (source: ValueName, changes: Record<string, unknown> = {}) => {
  const profile = sampleWith(changes);
  return resolveValue(profile, profile.works[0] ?? null, source);
};

/** Returns the words of an option that is wanted. Undefined for every other value. */
const wordsOf = (wanted: unknown): string[] | undefined => (wanted as { anyOf?: string[] }).anyOf;

test.each(names)('%s: a blank profile gives a reason in both languages, never a value that is empty', (name) => {
  const result = resolveValue(blankProfile(), blankWork(), name);
  if ('absent' in result)
    expect(result.absent).toMatchObject({ zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) });
  else expect(JSON.stringify(result)).not.toMatch(/"":|:""|\[""/);
});

test.each<[ValueName, unknown]>([
  ['account.username', { kind: 'text', text: 'yunfan_demo' }],
  ['organization.country', { kind: 'option', anyOf: ['中国', '中华人民共和国', 'China'] }],
  [
    'organization.region',
    {
      kind: 'path',
      levels: [
        ['福建省', '福建'],
        ['厦门市', '厦门'],
      ],
    },
  ],
  ['organization.kind', { kind: 'option', anyOf: ['企业法人'] }],
  ['organization.foundedOn', { kind: 'date', iso: '2017-04-24' }],
  ['organization.validity', { kind: 'option', anyOf: ['有效期', '固定期限', '有期限', '非长期'] }],
  ['organization.validUntil', { kind: 'date', iso: '2067-04-23' }],
  ['administrator.gender', { kind: 'option', anyOf: ['男', '男性', 'Male'] }],
  ['work.nameOnCertificate', { kind: 'text', text: '云帆仓储管理系统[简称：云帆仓储]V1.0' }],
  ['work.publishedOn', { kind: 'date', iso: '2020-07-06' }],
  ['work.certificate.registrationNumber', { kind: 'text', text: '2020SR1034567' }],
])('%s', (name, expected) => {
  const got = value(name);
  // Lists of words that mean the same grow. The profile's own word stays first.
  const [words, wanted] = [wordsOf(got), wordsOf(expected)];
  if (!wanted) return expect(got).toEqual(expected);
  expect(words?.[0]).toBe(wanted[0]);
  expect(words).toEqual(expect.arrayContaining(wanted));
});

test('the profile’s own word comes first, then what means the same', () => {
  expect(value('organization.idType')).toMatchObject({ anyOf: expect.arrayContaining(['营业执照']) });
  const licence = value('organization.idType', { 'organization.idType': '营业执照' });
  expect(licence).toMatchObject({
    anyOf: expect.arrayContaining(['统一社会信用代码证书', '统一社会信用代码', '营业执照（统一社会信用代码）']),
  });
  expect(wordsOf(licence)?.[0]).toBe('营业执照');
  expect(value('administrator.idType')).toMatchObject({
    anyOf: expect.arrayContaining(['居民身份证', '身份证', '中华人民共和国居民身份证']),
  });
});

test('documents travel as references with name, type and size', () => {
  const ref = { id: 'd1', name: 'a.png', type: 'image/png', size: 7 };
  expect(value('documents.businessLicence', { 'documents.businessLicence': ref })).toEqual({
    kind: 'file',
    document: 'd1',
    name: 'a.png',
    type: 'image/png',
    size: 7,
  });
});

describe('what must stay empty says why', () => {
  test.each<[ValueName, Record<string, unknown>, string]>([
    ['organization.validUntil', { 'organization.validity': { kind: 'permanent', from: '2017-04-24' } }, '长期有效'],
    ['work.publishedOn', { 'works.0.publication': { published: false } }, '未发表'],
    ['work.certificate.holder', { 'works.0.certificate': null }, '登记证书'],
    ['ipp.poa.expiresOn', {}, '授权书'],
    ['organization.foundedOn', { 'organization.foundedOn': '2017-02-30' }, '不是日历上的日期'],
  ])('%s', (name, changes, why) => {
    expect(value(name, changes)).toMatchObject({ absent: { zh: expect.stringContaining(why) } });
  });

  test('no work chosen', () => {
    expect(resolveValue(sampleProfile(), null, 'work.completedOn')).toMatchObject({
      absent: { zh: expect.stringContaining('还没有选择软件') },
    });
  });
});

test('a word that is always right is passed on', () => {
  expect(resolveValue(sampleProfile(), null, { always: ['Yes', '是'] })).toEqual({
    kind: 'option',
    anyOf: ['Yes', '是'],
  });
});

test('without a short name the certificate has name and version alone', () => {
  expect(value('work.nameOnCertificate', { 'works.0.shortName': '' })).toEqual({
    kind: 'text',
    text: '云帆仓储管理系统V1.0',
  });
});

test.each([
  ['福建', ['福建', '福建省']],
  ['内蒙古自治区', ['内蒙古自治区', '内蒙古']],
  ['广西', ['广西', '广西壮族自治区']],
  ['香港特别行政区', ['香港特别行政区', '香港']],
  ['北京市', ['北京市', '北京']],
  ['别处', ['别处']],
])('province %s', (word, expected) => {
  expect(provinceWords(word)).toEqual(expected);
});

test.each([
  ['厦门', '福建省', ['厦门', '厦门市']],
  ['恩施土家族苗族自治州', '湖北省', ['恩施土家族苗族自治州', '恩施']],
  ['巴音郭楞蒙古自治州', '新疆', ['巴音郭楞蒙古自治州', '巴音郭楞']],
  ['阿里地区', '西藏自治区', ['阿里地区', '阿里']],
  ['锡林郭勒盟', '内蒙古', ['锡林郭勒盟', '锡林郭勒']],
  ['北京市', '北京市', ['北京市', '北京', '市辖区']],
  ['浦东新区', '上海市', ['浦东新区', '上海市', '上海', '市辖区']],
])('city %s in %s', (word, province, expected) => {
  expect(cityWords(word, province)).toEqual(expected);
});

test.each<[ProfileCondition, Record<string, unknown>, boolean]>([
  ['holder-differs', {}, false],
  ['holder-differs', { 'works.0.certificate.holder': '别的有限公司' }, true],
  ['holder-differs', { 'works.0.certificate': null }, false],
  ['organization-fixed', {}, true],
  ['organization-fixed', { 'organization.validity': { kind: 'permanent', from: '' } }, false],
  ['administrator-fixed', {}, true],
  ['published', {}, true],
  ['published', { 'works.0.publication': { published: false } }, false],
])('%s with %j: %s', (condition, changes, expected) => {
  const profile = sampleWith(changes);
  expect(applies(profile, profile.works[0] ?? null, condition)).toBe(expected);
});

test('without a work nothing of a work applies', () => {
  expect(applies(sampleProfile(), null, 'holder-differs')).toBe(false);
  expect(applies(sampleProfile(), null, 'published')).toBe(false);
  expect(sampleWork().publication.published).toBe(true);
});
