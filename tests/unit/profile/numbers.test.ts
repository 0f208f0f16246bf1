import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditCodeCheck, creditCodeFault, organizationCodeCheck } from '../../../utils/profile/checks/credit-code';
import {
  certificateNumberFault,
  emailFault,
  mobileFault,
  registrationNumberFault,
  versionFault,
} from '../../../utils/profile/checks/numbers';
import { residentIdCheck, residentIdFault } from '../../../utils/profile/checks/resident-id';
import { provinces } from '../../../utils/profile/regions';

const today = '2026-01-15';
const runs = { numRuns: 10_000 };
const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const signs = (length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));

const creditCode = fc.tuple(signs(2), digits(6), signs(8)).map(([office, region, inner]) => {
  const first17 = office + region + inner + organizationCodeCheck(inner);
  return first17 + creditCodeCheck(first17);
});

const birthDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const residentId = fc
  .tuple(fc.constantFrom(...provinces), digits(4), birthDate, digits(3))
  .map(([{ code }, area, born, order]) => code + area + born + order)
  .map((first17) => first17 + residentIdCheck(first17));

const swap = (text: string, index: number) =>
  text.slice(0, index) + text.charAt(index + 1) + text.charAt(index) + text.slice(index + 2);

describe.each([
  { name: 'credit code (GB 32100)', number: creditCode, fault: creditCodeFault, other: alphabet },
  {
    name: 'resident ID (GB 11643)',
    number: residentId,
    fault: (text: string) => residentIdFault(text, today),
    other: [...'0123456789X'],
  },
])('$name', ({ number, fault, other }) => {
  test('a right one is right', () => {
    fc.assert(
      fc.property(number, (text) => fault(text) === null),
      runs,
    );
  });

  test('every single wrong sign is found', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.constantFrom(...other), (text, index, sign) => {
        fc.pre(text[index] !== sign);
        return fault(text.slice(0, index) + sign + text.slice(index + 1)) !== null;
      }),
      runs,
    );
  });

  test('every exchange of neighbours is found', () => {
    fc.assert(
      fc.property(number, fc.nat(16), (text, index) => {
        fc.pre(text[index] !== text[index + 1]);
        return fault(swap(text, index)) !== null;
      }),
      runs,
    );
  });

  test('anything at all is judged without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof fault(text) === 'object'),
      runs,
    );
  });
});

test('examples whose check digits are right', () => {
  for (const code of ['91350200MA2XQ7T14E', '91350100M000100Y43']) expect(creditCodeFault(code)).toBeNull();
  for (const id of ['350203199003070014', '11010519491231002X', '11010519491231002x'])
    expect(residentIdFault(id, today)).toBeNull();
});

test.each([
  ['35020319900307001', '17 位'],
  ['350203199002300014', '不是一个日期'],
  ['350203209003070014', '还没有到'],
  ['990203199003070014', '不是省级'],
  ['350203199003070015', '校验不符'],
])('resident ID %s: %s', (id, says) => {
  expect(residentIdFault(id, today)?.message.zh).toContain(says);
});

test.each([
  ['91350200MA2XQ7T14', '17 位'],
  ['9135020OMA2XQ7T14E', '「O」'],
  ['91350200MA2XQ7T14F', '校验不符'],
])('credit code %s: %s', (code, says) => {
  expect(creditCodeFault(code)?.message.zh).toContain(says);
});

test('look-alikes are proposed when one number alone can be meant', () => {
  expect(creditCodeFault('9I35O2OOMA2XQ7TI4E')?.propose).toBe('91350200MA2XQ7T14E');
  expect(residentIdFault('35O203l99OO3070014'.toUpperCase(), today)?.propose).toBe('350203199003070014');
  expect(creditCodeFault('91350200MA2XQ7T14F')?.propose).toBeUndefined();
});

test('a credit code whose inner organisation code is wrong is found although its own check is right', () => {
  const first17 = '91350200MA2XQ7T13';
  expect(creditCodeFault(first17 + creditCodeCheck(first17))?.message.en).toContain('organisation code');
});

test.each([
  [mobileFault, '13800138000', null],
  [mobileFault, '+8613800138000', '13800138000'],
  [mobileFault, '12800138000', undefined],
  [emailFault, 'copyright@yunfan.example', null],
  [emailFault, 'copyright@yunfan', undefined],
  [emailFault, 'copyright＠yunfan.example', undefined],
  [registrationNumberFault, '2020SR1034567', null],
  [registrationNumberFault, '2020SR034567', null],
  [registrationNumberFault, '2020SR1O34567', '2020SR1034567'],
  [certificateNumberFault, '软著登字第6213457号', null],
  [certificateNumberFault, '6213457', '软著登字第6213457号'],
  [versionFault, 'V1.0', null],
  [versionFault, 'v1.0', 'V1.0'],
  [versionFault, '1.0.2', 'V1.0.2'],
  [versionFault, 'V1.0版', undefined],
] as const)('%o %s', (judge, text, propose) => {
  if (propose === null) expect(judge(text)).toBeNull();
  else expect(judge(text)).toMatchObject({ message: { zh: expect.any(String) } });
  if (propose !== null) expect(judge(text)?.propose).toBe(propose);
});

test('the three numbers that get mixed up are named', () => {
  expect(registrationNumberFault('2020R11L0345678')?.message.zh).toContain('流水号');
  expect(certificateNumberFault('2020R11L0345678')?.message.zh).toContain('流水号');
  expect(registrationNumberFault('软著登字第6213457号')?.message.zh).toContain('证书号');
  expect(certificateNumberFault('2020SR1034567')?.message.zh).toContain('登记号');
});
