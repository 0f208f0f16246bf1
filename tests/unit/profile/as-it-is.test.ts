// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { checkProfile } from '../../../utils/profile/checks';
import { residentIdCheck } from '../../../utils/profile/checks/resident-id';
import { fixesFor } from '../../../utils/profile/fixes';
import { valueAt } from '../../../utils/profile/paths';
import { nameOnCertificate, partsOfPrintedName } from '../../../utils/profile/printed-name';
import { withProposal } from '../../../utils/profile/proposals';
import { cityWords } from '../../../utils/profile/regions';
import { resolveValue } from '../../../utils/profile/values';
import { sampleProfile, sampleWith } from './sample';

const today = '2026-11-22';
const at = (changes: Record<string, unknown>, field: string) =>
  checkProfile(sampleWith(changes), today).filter((one) => one.field === field);

describe('registration numbers as certificates of all years print them', () => {
  test.each([
    ['2003SR3318', '软著登字第008409号', '2003-05-12'],
    ['2008SR04127', '软著登字第091306号', '2008-02-25'],
    ['2008SR31507', '软著登字第BJ18339号', '2008-12-25'],
    ['2010SR012345', '软著登字第0200618号', '2010-03-18'],
    ['2024SR0312456', '软著登字第12716329号', '2024-02-28'],
  ])('%s', (registrationNumber, certificateNumber, registeredOn) => {
    const profile = sampleWith({
      'organization.foundedOn': '1999-05-06',
      'works.0.completedOn': '2003-01-10',
      'works.0.publication': { published: false },
      'works.0.certificate': {
        ...sampleProfile().works[0]?.certificate,
        registrationNumber,
        certificateNumber,
        registeredOn,
      },
    });
    expect(checkProfile(profile, today).filter(({ field }) => field.includes('certificate'))).toEqual([]);
  });

  test.each(['2008SR127', '2008SR041270001', '208SR04127'])('%s is none', (number) => {
    expect(
      at({ 'works.0.certificate.registrationNumber': number }, 'works.0.certificate.registrationNumber'),
    ).not.toEqual([]);
  });
});

describe('numbers of cards', () => {
  const withCheck = (digits: string) => digits + residentIdCheck(digits);
  const foreign = '911840198204170017';

  test('a foreign permanent resident’s number under the type of a citizen’s card: the type is said, not the province', () => {
    const changes = { 'administrator.idNumber': foreign, 'administrator.birthDate': '1982-04-17' };
    expect(at(changes, 'administrator.idType')).toMatchObject([{ level: 'error', propose: '外国人永久居留身份证' }]);
    expect(at(changes, 'administrator.idNumber')).toEqual([]);
  });

  test.each([
    ['外国人永久居留身份证', foreign, '1982-04-17'],
    ['外国人永久居留身份证', 'USA310100121001', '1982-04-17'],
    ['港澳台居民居住证', withCheck('81000019820417001'), '1982-04-17'],
    ['居民身份证', withCheck('82000019820417001'), '1982-04-17'],
    ['居民身份证', withCheck('83000019820417001'), '1982-04-17'],
  ])('%s %s has nothing against it', (idType, idNumber, birthDate) => {
    const profile = sampleWith({
      'administrator.idType': idType,
      'administrator.idNumber': idNumber,
      'administrator.birthDate': birthDate,
    });
    expect(checkProfile(profile, today).filter(({ field }) => field.startsWith('administrator'))).toEqual([]);
  });

  test('a wrong check character of a foreign card is found; birth date and gender are compared', () => {
    const type = { 'administrator.idType': '外国人永久居留身份证' };
    expect(at({ ...type, 'administrator.idNumber': '911840198204170018' }, 'administrator.idNumber')).toMatchObject([
      { level: 'error' },
    ]);
    const other = { ...type, 'administrator.idNumber': foreign, 'administrator.gender': '女' };
    expect(at(other, 'administrator.gender')).toMatchObject([{ propose: '男' }]);
  });
});

describe('regions', () => {
  test.each([
    ['上海市', '浦东新区', '91310115MA1N4C83XT'],
    ['上海', '市辖区', '91310115MA1N4C83XT'],
    ['重庆市', '渝北区', '91500112MA5YT3K19X'],
    ['湖北省', '仙桃市', '91429004MA4R9D214Q'],
    ['吉林省', '延边', '91222401MA17X6C40L'],
    ['吉林省', '延边州', '91222401MA17X6C40L'],
  ])('%s %s agrees with %s', (province, city, idNumber) => {
    const changes = { 'organization.province': province, 'organization.city': city, 'organization.idNumber': idNumber };
    expect(at(changes, 'organization.idNumber')).toEqual([]);
  });

  test('another city is doubted still; districts and counties of municipalities have their words', () => {
    expect(at({ 'organization.city': '福州市' }, 'organization.idNumber')).toMatchObject([{ level: 'warning' }]);
    expect(cityWords('浦东新区', '上海市')).toEqual(['浦东新区', '上海市', '上海', '市辖区']);
    expect(cityWords('城口县', '重庆市')).toContain('县');
  });
});

test.each(['2099-12-31', '9999-12-31'])('%s asks whether 长期 is meant, and takes it with one click', (until) => {
  for (const who of ['organization', 'administrator']) {
    const field = `${who}.validity.until`;
    const profile = sampleWith({ [field]: until });
    const [finding, ...more] = checkProfile(profile, today).filter((one) => one.field === field);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ level: 'warning', propose: '长期有效' });
    if (!finding) throw new Error('no finding');
    const fixed = fixesFor(profile, finding).reduce(withProposal, profile);
    expect(valueAt(fixed, `${who}.validity`)).toMatchObject({ kind: 'permanent' });
  }
});

describe('the name as the certificate prints it', () => {
  const printed = '云帆仓储管理系统[简称：云帆仓储]V1.0';
  test.each([
    printed,
    '云帆仓储管理系统 [简称: 云帆仓储] V1.0',
    '云帆仓储管理系统（简称：云帆仓储）V1.0',
    '云帆仓储管理系统V1.0',
    '云帆仓储管理系统',
  ])('%s goes to IPP once', (fullName) => {
    const profile = sampleWith({ 'works.0.fullName': fullName });
    expect(resolveValue(profile, profile.works[0] ?? null, 'work.nameOnCertificate')).toEqual({
      kind: 'text',
      text: printed,
    });
  });

  test('a finding proposes the full name alone, and nothing of the printed name is lost', () => {
    const profile = sampleWith({ 'works.0.fullName': printed, 'works.0.shortName': '' });
    const finding = checkProfile(profile, today).find(({ field }) => field === 'works.0.fullName');
    expect(finding?.propose).toBe('云帆仓储管理系统');
    if (!finding) throw new Error('no finding');
    const fixed = fixesFor(profile, finding).reduce(withProposal, profile);
    expect(fixed.works[0]).toMatchObject({ fullName: '云帆仓储管理系统', shortName: '云帆仓储', version: 'V1.0' });
    expect(nameOnCertificate(fixed.works[0] ?? { fullName: '', shortName: '', version: '' })).toBe(printed);
  });

  test('a name with another version in it is left as it is', () => {
    expect(nameOnCertificate({ fullName: '云帆系统V2.0', shortName: '', version: 'V1.0' })).toBe('云帆系统V2.0V1.0');
    expect(partsOfPrintedName('云帆系统')).toBeNull();
  });
});

test('a renamed company keeps the holder that its certificate prints; nothing tells it to make the names equal', () => {
  const changes = {
    'organization.name': '厦门云帆示例数字科技有限公司',
    'ipp.complainant': '厦门云帆示例数字科技有限公司',
  };
  for (const field of ['works.0.certificate.holder', 'ipp.complainant']) {
    const [finding] = at(changes, field);
    expect(finding?.message.zh).toMatch(/照证书原样填写.*名称变更证明.*R41.*授权书/);
    expect(finding?.message.zh).not.toMatch(/改成一样/);
    expect(finding?.message.en).not.toMatch(/equal/);
    expect(finding?.compare?.isSlip).toBe(false);
  }
});

describe('characters that were lost, wherever they hide', () => {
  test.each([
    ['administrator.name', '林?', 'warning'],
    ['organization.name', '成都?台示例软件有限公司', 'warning'],
    ['administrator.name', '沈\ue863', 'error'],
    ['works.0.certificate.holder', '林\ufffd', 'error'],
    ['works.0.mainFunctions', '管理\ufffd库存', 'error'],
    ['works.0.languages', ['Ja\ufffda'], 'error'],
    ['account.username', 'a\ud800', 'error'],
    ['ipp.complainant', 'MÃ¼ller', 'error'],
  ])('%s %s', (field, value, level) => {
    expect(at({ [field]: value }, field)).toContainEqual(expect.objectContaining({ level }));
  });

  test.each(['林𬭎', '𠮷田', '䶮', '\u{30000}'])('%s is whole', (value) => {
    expect(at({ 'administrator.name': value }, 'administrator.name')).toEqual([]);
  });
});
