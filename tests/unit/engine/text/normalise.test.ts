import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bilingualHalves, formsIn, matchesAny } from '../../../../utils/engine/text/label-match';
import { normalise } from '../../../../utils/engine/text/normalise';

// Rules for comparing labels: decoration never counts, everything else always does.

const han = fc.stringMatching(/^[一-龥]{2,10}$/);
const latin = fc.stringMatching(/^[A-Za-z]{3,8}( [A-Za-z]{2,8}){0,2}$/);
const name = fc.oneof(han, latin).filter((text) => normalise(text).length > 1);
const blank = fc.constantFrom('', ' ', '\u00a0', '\u3000', '\u200b', '\u2003', '\n ', '\ufeff', '\u2060');
const before = fc.constantFrom('', '*', '＊', '* ', '＊　', '• ', '※', '✱ ', '★', '【必填】', '（必填）');
const after = fc.constantFrom(
  '',
  ':',
  '：',
  ' *',
  '＊：',
  '？',
  ' ⓘ',
  '（选填）',
  '（必填）：',
  '(required)',
  '（6位）',
  ' ★',
);

/** The same name with blanks between its letters. */
const spaced = (text: string, gap: string) => [...text].join(gap);
/** The same letters in their full-width forms. */
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');

describe('normalise', () => {
  test('is done once and for all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        (text) => void expect(normalise(normalise(text))).toBe(normalise(text)),
      ),
    );
  });

  test('takes decoration for what it is', () => {
    fc.assert(
      fc.property(name, before, after, blank, (text, front, back, gap) => {
        expect(normalise(front + gap + spaced(text, gap) + gap + back)).toBe(normalise(text));
        expect(normalise(wide(text))).toBe(normalise(text));
        expect(normalise(text.toUpperCase())).toBe(normalise(text));
      }),
    );
  });

  test('keeps every letter and figure', () => {
    const letters = (text: string) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]/gu)
        ?.join('') ?? '';
    fc.assert(fc.property(name, (text) => void expect(letters(normalise(text))).toBe(letters(text))));
  });
});

describe('isOneOf', () => {
  test('knows a name however it is decorated', () => {
    fc.assert(
      fc.property(name, name, before, after, blank, (text, other, front, back, gap) => {
        expect(matchesAny(front + spaced(text, gap) + back, [other, text])).toBe(true);
      }),
    );
  });

  test('never takes a part for the whole, or the whole for a part', () => {
    const more = fc.oneof(han, fc.constantFrom('说明', '（英文）', '(old)', '拼音', '2', 's'));
    fc.assert(
      fc.property(han, more, fc.boolean(), (text, rest, first) => {
        const longer = first ? rest + text : text + rest;
        if (normalise(longer) === normalise(text)) return;
        expect(matchesAny(longer, [text])).toBe(false);
        expect(matchesAny(text, [longer])).toBe(false);
      }),
    );
  });

  test('takes both languages together where both are names, and neither alone', () => {
    const between = fc.constantFrom(' ', ' / ', '/', '（', ' (', '｜', '\n');
    fc.assert(
      fc.property(han, latin, between, fc.boolean(), (zh, en, gap, chineseFirst) => {
        const close = /[(（]/.test(gap) ? ')' : '';
        const both = chineseFirst ? `${zh}${gap}${en}${close}` : `${en}${gap}${zh}${close}`;
        expect(matchesAny(both, [zh, en]), both).toBe(true);
        expect(matchesAny(both, [zh]), both).toBe(false);
        expect(matchesAny(both, [en]), both).toBe(false);
      }),
    );
  });

  test('a number before a label does not count, one inside or behind does', () => {
    fc.assert(
      fc.property(han, fc.integer({ min: 1, max: 20 }), (text, at) => {
        expect(matchesAny(`${at}、${text}`, [text])).toBe(true);
        expect(matchesAny(`${at}. ${text}：`, [text])).toBe(true);
        expect(matchesAny(`${text}${at}`, [text])).toBe(false);
      }),
    );
  });

  test('what says nothing is no name', () => {
    for (const text of ['', ' ', '*', '：', '＊ :', '（必填）', '\u200b'])
      expect(matchesAny(text, ['', '*', '：', '机构全称', text]), JSON.stringify(text)).toBe(false);
  });

  test('every form that is indexed is one that may be asked for', () => {
    fc.assert(fc.property(name, (text) => void expect(formsIn(text)).toContain(normalise(text))));
    fc.assert(
      fc.property(han, latin, (zh, en) => {
        expect(formsIn(`${zh} ${en}`)).toEqual(expect.arrayContaining([...(bilingualHalves(`${zh} ${en}`) ?? [])]));
      }),
    );
  });
});

test.each([
  ['真 实 姓 名', '真实姓名', true],
  ['＊机构全称：', '机构全称', true],
  ['机构全称*:', '机构全称', true],
  ['成立日期（YYYY-MM-DD）', '成立日期', true],
  ['用户名（4-20位字符）', '用户名', true],
  ['注册资本（万元）', '注册资本', true],
  ['机构名称（全称）', '机构名称', false],
  ['机构全称说明', '机构全称', false],
  ['机构全称（英文）', '机构全称', false],
  ['备用手机号', '手机号', false],
  ['手机号2', '手机号', false],
  ['第1项 手机号', '手机号', false],
  ['Registration number (old)', 'Registration number', false],
])('%s for %s: %s', (text, wanted, is) => expect(matchesAny(text, [wanted])).toBe(is));
