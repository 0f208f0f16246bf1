import type { Profile } from '../types';
import { organizationIdTypes } from '../words';
import { creditCodeFault } from './credit-code';
import { at, called, type Fault, type Finding, fault } from './finding';
import { emailFault, mobileFault } from './numbers';
import { birthDateOf, genderOf, residentIdFault } from './resident-id';

const given = (value: string, judge: (value: string) => Fault | null) => (value ? judge(value) : null);

export const account = ({ account: { phone, email } }: Profile): Finding[] => [
  ...at('account.phone', 'error', given(phone, mobileFault)),
  ...at('account.email', 'error', given(email, emailFault)),
];

export function organization({ organization: { idType, idNumber } }: Profile): Finding[] {
  const isCreditCode = idType === '' || (organizationIdTypes as readonly string[]).includes(idType);
  return isCreditCode ? at('organization.idNumber', 'error', given(idNumber, creditCodeFault)) : [];
}

/** The ID number, and birth date and gender against it (GB 11643-1999: places 7–14 and 17). */
export function administrator({ administrator: person }: Profile, today: string): Finding[] {
  if (person.idType !== '居民身份证' || !person.idNumber) return [];
  const broken = residentIdFault(person.idNumber, today);
  if (broken) return at('administrator.idNumber', 'error', broken);
  const born = birthDateOf(person.idNumber);
  const gender = genderOf(person.idNumber);
  const differs = (says: string) =>
    fault(
      `与身份证号码不一致：号码上是${says}。请核对两者。`,
      `does not agree with the ID number, which says ${says}. Check the two.`,
      says,
    );
  return [
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

/** Where two names part, as words: the portals compare them letter by letter. */
function difference(one: string, other: string): { zh: string; en: string } {
  const [a, b] = [[...one], [...other]];
  const index = a.findIndex((sign, at) => sign !== b[at]);
  const place = index < 0 ? a.length : index;
  const sign = (signs: string[], none: string) => signs[place] ?? none;
  return {
    zh: `第 ${place + 1} 个字：「${sign(a, '（没有）')}」与「${sign(b, '（没有）')}」`,
    en: `character ${place + 1}: “${sign(a, 'nothing')}” and “${sign(b, 'nothing')}”`,
  };
}

function sameName(path: string, [value, other]: [string, string], otherPath: string): Finding[] {
  if (!value || !other || value === other) return [];
  const { zh, en } = difference(value, other);
  const name = called(otherPath);
  return at(
    path,
    'warning',
    fault(
      `与${name.zh}不同（${zh}）。门户逐字核对，请确认。`,
      `differs from ${name.en} (${en}). The portals compare letter by letter; make sure.`,
    ),
  );
}

/** Holder on the certificate, organisation and complainant: one name, or a power of attorney. */
export const names = ({ organization: { name }, works, ipp }: Profile): Finding[] => [
  ...works.flatMap(({ certificate }, index) =>
    sameName(`works.${index}.certificate.holder`, [certificate?.holder ?? '', name], 'organization.name'),
  ),
  ...works.flatMap(({ certificate }, index) =>
    certificate?.holder && ipp.complainant && certificate.holder !== ipp.complainant && !ipp.poa
      ? at(
          'ipp.complainant',
          'warning',
          fault(
            `与软件 ${index + 1} 的著作权人不同。IPP 会要求授权书：请在下面补上。`,
            `differs from the copyright holder of software ${index + 1}. IPP will ask for a power of attorney: add it below.`,
          ),
        )
      : [],
  ),
];

/** The holder's number is a credit code or a resident ID; other papers exist, so it is only a warning. */
export function poa({ ipp }: Profile, today: string): Finding[] {
  const number = ipp.poa?.holderIdNumber ?? '';
  if (number.length !== 18) return [];
  const asPerson = residentIdFault(number, today);
  const asOrganization = creditCodeFault(number);
  return at(
    'ipp.poa.holderIdNumber',
    'warning',
    asPerson && asOrganization && (/^\d{17}[\dX]$/i.test(number) ? asPerson : asOrganization),
  );
}
