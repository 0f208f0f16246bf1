import { describe, expect, test } from 'vitest';
import { blankProfile } from '../../../utils/profile/blank';
import { checkProfile } from '../../../utils/profile/checks';
import { fields } from '../../../utils/profile/fields';
import { valueAt } from '../../../utils/profile/paths';
import { sampleProfile, sampleWith } from './sample';

const today = '2026-01-15';
const found = (changes: Record<string, unknown>) =>
  checkProfile(sampleWith(changes), today).map(({ field, level }) => `${level} ${field}`);

test('a right profile and a blank one give no finding', () => {
  expect(checkProfile(sampleProfile(), today)).toEqual([]);
  expect(checkProfile(blankProfile(), today)).toEqual([]);
});

describe('one value changed, one finding', () => {
  test.each<[string, unknown, string]>([
    ['account.phone', '1380013800', 'error account.phone'],
    ['account.email', 'a@b', 'error account.email'],
    ['organization.idNumber', '91350200MA2XQ7T14F', 'error organization.idNumber'],
    ['organization.foundedOn', '2017-02-30', 'error organization.foundedOn'],
    ['organization.validity.until', '2025-12-31', 'warning organization.validity.until'],
    [
      'administrator.validity',
      { kind: 'fixed', from: '2006-03-16', until: '2026-03-16' },
      'warning administrator.validity.until',
    ],
    ['administrator.validity.until', '2043-03-09', 'warning administrator.validity.until'],
    ['organization.validity.from', '2017-04-23', 'warning organization.validity.from'],
    ['administrator.name', '阿卜杜拉•买买提', 'warning administrator.name'],
    ['organization.kind', '社会团体法人', 'warning organization.idNumber'],
    ['organization.city', '福州市', 'warning organization.idNumber'],
    ['account.email', 'copyright@qq.con', 'warning account.email'],
    ['account.phone', '１３８００１３８０００', 'warning account.phone'],
    ['ipp.complainant', '厦门云帆示例科技有限公司 ', 'warning ipp.complainant'],
    ['works.0.fullName', '云帆仓储管理系统V2.0', 'warning works.0.fullName'],
    ['works.0.fullName', '云帆仓储管理系统 2.1', 'warning works.0.fullName'],
    ['works.0.sourceLines', 0, 'warning works.0.sourceLines'],
    ['works.0.certificate.registrationNumber', '2019SR1034567', 'warning works.0.certificate.registrationNumber'],
    ['administrator.idNumber', '350203199003070015', 'error administrator.idNumber'],
    ['administrator.birthDate', '1990-03-08', 'error administrator.birthDate'],
    ['administrator.gender', '女', 'error administrator.gender'],
    ['works.0.completedOn', '2017-04-23', 'warning works.0.completedOn'],
    ['works.0.publication.on', '2020-06-17', 'error works.0.publication.on'],
    ['works.0.certificate.registeredOn', '2020-07-05', 'error works.0.certificate.registeredOn'],
    ['works.0.certificate.registrationNumber', '2020R11L0345678', 'error works.0.certificate.registrationNumber'],
    ['works.0.certificate.certificateNumber', '2020SR1034567', 'error works.0.certificate.certificateNumber'],
    ['works.0.version', '1.0', 'warning works.0.version'],
    ['works.0.shortName', '无', 'warning works.0.shortName'],
    ['works.0.fullName', '云帆仓储作业', 'warning works.0.fullName'],
    ['works.0.purpose', '长'.repeat(51), 'error works.0.purpose'],
    ['works.0.environment.runtimeSystem', '长'.repeat(51), 'error works.0.environment.runtimeSystem'],
    ['works.0.technicalFeatures', '长'.repeat(101), 'error works.0.technicalFeatures'],
    ['works.0.mainFunctions', '太短', 'warning works.0.mainFunctions'],
    ['works.0.technicalTags', ['APP', '小程序', '5G软件', 'VR软件'], 'error works.0.technicalTags'],
  ])('%s = %j', (path, value, expected) => {
    expect(found({ [path]: value })).toEqual([expected]);
  });
});

test('a value that is wrong in two ways says both', () => {
  expect(found({ 'organization.foundedOn': '2027-01-01' })).toEqual(['error organization.foundedOn']);
  expect(found({ 'organization.validity.until': '2017-04-24' })).toEqual([
    'error organization.validity.until',
    'warning organization.validity.until',
  ]);
  expect(found({ 'works.0.fullName': '云帆仓储' })).toEqual(['warning works.0.fullName', 'warning works.0.shortName']);
});

test('what R11 turns down is an error until a certificate says the same', () => {
  const filed = { 'works.0.certificate': null };
  expect(found({ ...filed, 'works.0.version': '1.0' })).toEqual(['error works.0.version']);
  expect(found({ ...filed, 'works.0.shortName': '无' })).toEqual(['error works.0.shortName']);
  expect(found({ ...filed, 'works.0.completedOn': '2017-04-23' })).toEqual(['error works.0.completedOn']);
});

test('60 days is soon, 61 is not', () => {
  expect(found({ 'organization.validity.until': '2026-03-16' })).toHaveLength(1);
  expect(found({ 'organization.validity.until': '2026-03-17' })).toHaveLength(0);
});

test('rights that were taken over may be older than the organisation', () => {
  expect(found({ 'works.0.completedOn': '2010-01-01', 'works.0.acquisition': '继受取得' })).toEqual([]);
});

test('another holder than complainant asks for a power of attorney, and says where the names part', () => {
  const findings = checkProfile(
    sampleWith({ 'works.0.certificate.holder': '厦门云帆示例科技（集团）有限公司' }),
    today,
  );
  expect(findings.map(({ field }) => field)).toEqual(['works.0.certificate.holder', 'ipp.complainant']);
  expect(findings[0]?.message.zh).toContain('第 9 个字');
  const poa = { holderIdNumber: '', expiresOn: '2026-01-14', documents: { holderId: null, poa: null } };
  expect(found({ 'works.0.certificate.holder': '别的有限公司', 'ipp.poa': poa })).toContain(
    'warning ipp.poa.expiresOn',
  );
});

test('documents of a kind that the portal refuses are errors, large ones for IPP warnings', () => {
  const pdf = { id: 'd', name: 'a.pdf', type: 'application/pdf', size: 9 * 1024 * 1024 };
  expect(found({ 'documents.businessLicence': pdf })).toEqual(['error documents.businessLicence']);
  expect(found({ 'works.0.documents.registrationCertificate': pdf })).toEqual([
    'warning works.0.documents.registrationCertificate',
  ]);
});

test('every message names its field in both languages and ends as a sentence', () => {
  const broken = sampleWith({
    'account.phone': '1',
    'organization.idNumber': '1',
    'administrator.idNumber': '1',
    'works.0.version': 'x',
    'works.0.completedOn': '2020-13-01',
  });
  for (const { field, message } of checkProfile(broken, today)) {
    const label = fields[field.replace('.0.', '.*.')]?.label;
    expect(message.zh).toContain(`「${label?.zh}」`);
    expect(message.zh).toMatch(/。$/);
    expect(message.en).toContain(label?.en);
    expect(message.en).toMatch(/\.$/);
  }
});

test('the fields are the fields of the format: each path leads to a value of a full profile, and none is left out', () => {
  const full = sampleWith({
    'ipp.poa': { holderIdNumber: '', expiresOn: '', documents: { holderId: null, poa: null } },
  });
  const paths = Object.keys(fields).map((path) => path.replace('*', '0'));
  for (const path of paths) expect(valueAt(full, path), path).toBeDefined();
  const leaves = (node: unknown, path: string): string[] =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.entries(node).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
      : [path];
  const { id: _id, updatedAt: _at, works, ...rest } = full;
  const { id: _work, ...work } = works[0]!;
  expect([...leaves(rest, ''), ...leaves(work, 'works.0')].sort()).toEqual(paths.sort());
});
