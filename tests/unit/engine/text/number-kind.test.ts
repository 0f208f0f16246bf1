import { describe, expect, it } from 'vitest';
import { askedKind, numberKind } from '../../../../utils/engine/text/number-kind';

describe('numberKind', () => {
  it.each([
    ['350203199003070014', 'person'],
    ['11010119900307001X', 'person'],
    ['91350200MA2XQ7T14E', 'organization'],
    ['12100000400000624D', 'organization'],
    // A company in 延庆 whose code looks like an ID number, and a foreigner's card of residence.
    ['911101199612010018', null],
    ['911101196840000018', 'organization'],
    ['2020SR0123456', null],
    ['E12345678', null],
    ['9135-0200MA2XQ7T14', null],
  ])('%s is of a %s', (value, kind) => expect(numberKind(value)).toBe(kind));
});

describe('askedKind', () => {
  it.each([
    ['统一社会信用代码', 'organization'],
    ['营业执照号码', 'organization'],
    ['Unified social credit code', 'organization'],
    ['居民身份证号码', 'person'],
    ['机构管理员证件号码', 'person'],
    ['ID card number', 'person'],
    ['公民身份号码', 'person'],
    ['证件号码', null],
    ['身份证明编号', null],
    ['权利人身份号码', null],
    ['统一社会信用代码/身份证号码', null],
  ])('“%s” asks for %s', (words, kind) => expect(askedKind(words)).toBe(kind));
});
