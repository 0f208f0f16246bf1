import { isSameCity, isSameProvince, regionOf } from '../regions';
import type { Profile } from '../types';
import { cardsWithBirthDate, organizationIdTypes } from '../words';
import { creditCodeFault } from './credit-code';
import { at, type Fault, type Finding, fault } from './finding';
import { judged } from './mix-ups';
import { emailDoubt, emailFault, mobileFault } from './numbers';
import { birthDateOf, genderOf, isForeignCard, residentIdFault } from './resident-id';

const given = (value: string, judge: (value: string) => Fault | null) => (value ? judge(value) : null);

export const account = ({ account: { phone, email } }: Profile, today: string): Finding[] => {
  const wrong = at('account.email', 'error', given(email, emailFault));
  const wants = { zh: '管理员的 11 位手机号', en: 'the administrator’s mobile number of 11 digits' };
  return [
    ...at(
      'account.phone',
      'error',
      given(phone, (text) => judged(text, { kind: 'mobile', wants, today }, mobileFault)),
    ),
    ...(wrong.length > 0 ? wrong : at('account.email', 'warning', given(email, emailDoubt))),
  ];
};

const asksForCreditCode = (idType: string) =>
  idType === '' || (organizationIdTypes as readonly string[]).includes(idType);

/**
 * The first character of a credit code is the registering office (GB 32100-2015, table 2): 9 for the market regulator.
 */
const offices: Readonly<Record<string, { starts: RegExp; zh: string }>> = {
  企业法人: { starts: /^9/, zh: '9' },
  机关法人: { starts: /^1/, zh: '1' },
  事业单位法人: { starts: /^1/, zh: '1' },
  社会团体法人: { starts: /^5/, zh: '5' },
};

function officeFault(code: string, kind: string): Fault | null {
  const office = offices[kind];
  if (!office || office.starts.test(code)) return null;
  return fault(
    `以 ${code[0]} 开头，而机构类型「${kind}」的代码以 ${office.zh} 开头。请核对机构类型和号码。`,
    `begins with ${code[0]}, while codes of the type ${kind} begin with ${office.zh}. Compare type and number.`,
  );
}

function codeRegionFault(code: string, { province, city }: Profile['organization']): Fault | null {
  const region = regionOf(code.slice(2, 8));
  if (!region || !province) return null;
  if (isSameProvince(province, region.province) && isSameCity(city, region)) return null;
  return fault(
    `的地区是${region.province}${region.city}，与所填的${province}${city}不同。迁过址也会这样，请核对。`,
    `says ${region.province}${region.city}, the profile says ${province}${city}. That happens after a move; make sure.`,
  );
}

/** The credit code, or the number in its place. Then the contradictions of a right one with type and region. */
export function organization({ organization: own }: Profile, today: string): Finding[] {
  const { idType, idNumber, kind } = own;
  if (!idNumber || !asksForCreditCode(idType)) return [];
  const path = 'organization.idNumber';
  const wants = { zh: '营业执照上 18 位的统一社会信用代码', en: 'the credit code of 18 characters on the licence' };
  const wrong = judged(idNumber, { kind: 'credit-code', wants, today }, creditCodeFault);
  if (wrong) return at(path, 'error', wrong);
  return [...at(path, 'warning', officeFault(idNumber, kind)), ...at(path, 'warning', codeRegionFault(idNumber, own))];
}

/** Full years between two days. */
const yearsBetween = (from: string, to: string) =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

function ageFault(born: string, today: string): Fault | null {
  const age = yearsBetween(born, today);
  if (age >= 18 && age <= 100) return null;
  return fault(
    `说明此人今年 ${age} 岁。请核对出生年份。`,
    `says that the person is ${age} years old. Compare the year of birth.`,
  );
}

/** A foreign permanent resident's number under the type of a citizen's card. */
const foreignCard = fault(
  '与号码不符：号码是外国人永久居留身份证的。请把类型改成它。',
  'does not agree with the number, which is that of a foreign permanent resident’s card. Choose that type.',
  '外国人永久居留身份证',
);

const notForeign = fault(
  '应为 18 位、以 9 开头的号码（旧证为 3 个字母加 12 位数字），最后一位是校验码。请逐位对照证件。',
  'should have 18 characters beginning with 9 (older cards: three letters and twelve digits), the last one a check character. Compare it with the card one by one.',
);

/** The ID number, and birth date and gender against it (GB 11643-1999: places 7–14 and 17). */
export function administrator({ administrator: person }: Profile, today: string): Finding[] {
  if (!cardsWithBirthDate.includes(person.idType) || !person.idNumber) return [];
  const path = 'administrator.idNumber';
  const isForeign = isForeignCard(person.idNumber);
  const type = at('administrator.idType', 'error', isForeign && person.idType === '居民身份证' ? foreignCard : null);
  if (isForeign && person.idNumber.length !== 18) return type;
  if (!isForeign && person.idType === '外国人永久居留身份证') return at(path, 'error', notForeign);
  const wants = { zh: '管理员本人的 18 位身份证号码', en: 'the administrator’s own ID number of 18 characters' };
  const broken = judged(person.idNumber, { kind: 'resident-id', wants, today }, (id) => residentIdFault(id, today));
  if (broken) return at(path, 'error', broken);
  const born = birthDateOf(person.idNumber);
  const gender = genderOf(person.idNumber);
  const differs = (says: string) =>
    fault(
      `与身份证号码不一致：号码上是${says}。请核对两者。`,
      `does not agree with the ID number, which says ${says}. Check the two.`,
      says,
    );
  return [
    ...type,
    ...at(path, 'warning', ageFault(born, today)),
    ...at(
      'administrator.birthDate',
      'error',
      given(person.birthDate, (date) => (date === born ? null : differs(born))),
    ),
    ...at(
      'administrator.gender',
      'error',
      given(person.gender, (word) => (word === gender ? null : differs(gender))),
    ),
  ];
}

/** The holder's number is a credit code or a resident ID. Other papers exist, so it is only a warning. */
export function poa({ ipp }: Profile, today: string): Finding[] {
  const number = ipp.poa?.holderIdNumber ?? '';
  if (number === '') return [];
  const path = 'ipp.poa.holderIdNumber';
  if (number.length !== 18) {
    const wants = { zh: '著作权人营业执照或身份证上的号码', en: 'the number on the holder’s licence or ID card' };
    const none = fault('', '');
    const other = judged(number, { kind: 'credit-code', wants, today }, () => none);
    return other === none ? [] : at(path, 'warning', other);
  }
  const asPerson = residentIdFault(number, today);
  const asOrganization = creditCodeFault(number);
  return at(path, 'warning', asPerson && asOrganization && (/^\d{17}[\dX]$/i.test(number) ? asPerson : asOrganization));
}
