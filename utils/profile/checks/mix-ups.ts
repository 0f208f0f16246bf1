import type { Text } from '../../bilingual';
import { creditCodeFault, organizationCodeCheck } from './credit-code';
import { type Fault, fault } from './finding';
import { residentIdFault } from './resident-id';

export type NumberKind =
  | 'credit-code'
  | 'resident-id'
  | 'old-licence'
  | 'old-id'
  | 'organization-code'
  | 'registration'
  | 'certificate'
  | 'serial'
  | 'mobile'
  | 'email';

/** 登记号, 证书号 and 流水号 as certificates and the list of filings print them (2026-07). */
export const shapes = {
  // Four and five digits until 2008, six until 2010. Certificates of Beijing had BJ before five of their own.
  registration: /^20\d{2}SR\d{4,7}$/,
  certificate: /^软著登字第(?:BJ\d{4,6}|\d{6,8})号$/,
  serial: /^20\d{2}R\d{2}L\d{6,8}$/,
  mobile: /^1[3-9]\d{9}$/,
} as const;

/** 15 digits: region, two-digit year, month, day, order (GB 11643-1989; out of use since 2013). */
const oldId = /^\d{6}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;

const isOrganizationCode = (text: string) => {
  const code = text.replace('-', '');
  return /^[0-9A-Z]{8}[\dX]$/.test(code) && organizationCodeCheck(code.slice(0, 8)) === code[8];
};

/** In this order: particular kinds come first. */
const kinds: readonly { kind: NumberKind; name: Text; is(text: string, today: string): boolean }[] = [
  {
    kind: 'registration',
    name: { zh: '登记号', en: 'the registration number' },
    is: (t) => shapes.registration.test(t),
  },
  { kind: 'certificate', name: { zh: '证书号', en: 'the certificate number' }, is: (t) => shapes.certificate.test(t) },
  {
    kind: 'serial',
    name: { zh: '申请流水号', en: 'the serial number of the application' },
    is: (t) => shapes.serial.test(t),
  },
  { kind: 'mobile', name: { zh: '手机号', en: 'a mobile number' }, is: (t) => shapes.mobile.test(t) },
  { kind: 'email', name: { zh: '邮箱', en: 'an e-mail address' }, is: (t) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(t) },
  {
    kind: 'resident-id',
    name: { zh: '身份证号码', en: 'a resident ID number' },
    is: (t, today) => residentIdFault(t, today) === null,
  },
  {
    kind: 'credit-code',
    name: { zh: '统一社会信用代码', en: 'a unified social credit code' },
    is: (t) => creditCodeFault(t) === null,
  },
  {
    kind: 'old-id',
    name: {
      zh: '15 位的旧身份证号码（2013 年停用）',
      en: 'a resident ID number of the old kind with 15 digits, out of use since 2013',
    },
    is: (t) => oldId.test(t),
  },
  {
    kind: 'old-licence',
    name: { zh: '15 位的旧营业执照注册号', en: 'a registration number of an old licence, with 15 digits' },
    is: (t) => /^\d{15}$/.test(t),
  },
  {
    kind: 'organization-code',
    name: {
      zh: '9 位的组织机构代码，它只是信用代码的第 9–17 位',
      en: 'an organisation code, which is only places 9–17 of the credit code',
    },
    is: isOrganizationCode,
  },
];

/** Returns the evident kind of a number, for any field. Null if that is not clear. */
export const kindOf = (text: string, today: string): NumberKind | null =>
  kinds.find(({ is }) => is(text.toUpperCase(), today) || is(text, today))?.kind ?? null;

/**
 * Returns the fault that `judge` finds, null if none. If the number is evidently of another kind, the fault names both
 * kinds. `wants` describes the number that the field asks for, and where to find it.
 */
export function judged(
  text: string,
  own: { kind: NumberKind; wants: Text; today: string },
  judge: (text: string) => Fault | null,
): Fault | null {
  const found = judge(text);
  if (!found) return null;
  const other = kinds.find(
    ({ kind, is }) => kind !== own.kind && (is(text, own.today) || is(text.toUpperCase(), own.today)),
  );
  // Fifteen digits are an old number of one of two kinds. The field itself decides which.
  const kind =
    other?.kind === 'old-id' && own.kind === 'credit-code' ? kinds.find((one) => one.kind === 'old-licence') : other;
  if (!kind) return found;
  return fault(
    `填的是${kind.name.zh}。这里要${own.wants.zh}。`,
    `holds ${kind.name.en}. Wanted here: ${own.wants.en}.`,
  );
}
