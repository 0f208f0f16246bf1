// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScrubber, scrubbed } from '../../../utils/report/scrub';
import { secretsOf } from '../../../utils/report/secrets';
import { sample } from '../../support/sample';

const secrets = secretsOf(sample().profiles);
const scrub = createScrubber(secrets);
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}年月日号]/gu, '');

// Written as pages write values: each takes the value and says what must not be left of it.
const wide = (text: string) =>
  [...text].map((one) => (/[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)).join('');
const apart = (by: string) => (text: string) => [...text].join(by);
const dated = (form: (y: string, m: string, d: string) => string) => (text: string) =>
  text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, y, m, d) => form(y, m, d));
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text,
  wide,
  apart(' '),
  apart('•'),
  apart('​'),
  (text) => text.toUpperCase(),
  (text) => text.replace(/(.{3})/gu, '$1 '),
  dated((y, m, d) => `${y}年${Number(m)}月${Number(d)}日`),
  dated((y, m, d) => `${d}/${m}/${y}`),
  dated((y, m, d) => `${m}.${d}.${y}`),
];
const telling = secrets.filter((one) => plain(one).length >= (/\p{Script=Han}/u.test(one) ? 2 : 3));

test('10,000 reports with a planted value: none of it is left', () => {
  const words = fc.constantFrom('机构名称', '请选择', 'Certificate', '上传', '*', '提交', 'ant-form-item', '');
  fc.assert(
    fc.property(
      fc.constantFrom(...telling),
      fc.constantFrom(...WAYS),
      fc.array(words, { maxLength: 4 }),
      fc.array(words, { maxLength: 4 }),
      fc.boolean(),
      (secret, way, before, after, isSplit) => {
        const written = way(secret);
        const half = Math.ceil(written.length / 2);
        const planted = isSplit
          ? [written.slice(0, half), written.slice(half)]
          : [`${before.join('')}${written}${after.join('')}`];
        const left = scrub([...before, ...planted, ...after]);
        expect(plain(left.join(''))).not.toContain(plain(written));
      },
    ),
    { numRuns: 10_000 },
  );
});

const blocks = (count: number) => '▮'.repeat(count);

test('masked in part, a value goes as well; what only looks like it stays', () => {
  const take = createScrubber(['13800138000', '张小三', 'yunfan_demo']);
  expect(take(['手机 138****8000'])).toEqual([`手机 ${blocks(11)}`]);
  expect(take(['138xxxx8000', '张*三', '张**'])).toEqual([blocks(11), blocks(3), blocks(3)]);
  expect(take(['* 机构名称', '9****8', '李*三', '请输入 ***'])).toEqual([
    '* 机构名称',
    '9****8',
    '李*三',
    '请输入 ***',
  ]);
});

test('labels and options of a form stay as they are', () => {
  const words = [
    '机构名称',
    '统一社会信用代码',
    '证件有效期',
    '长期',
    '企业法人',
    '男',
    '女',
    '中国',
    '* 必填',
    'ant-form-item-required',
  ];
  expect(scrub(words)).toEqual(words);
});

test('numbers and mail addresses go, whosever they are', () => {
  expect(createScrubber([])(['440301 19900101 1234', 'someone@example.com', '最多 500 个字'])).toEqual([
    blocks(20),
    blocks(19),
    '最多 500 个字',
  ]);
});

test('characters beyond the basic plane go whole', () => {
  expect(createScrubber(['张𠮷𠮷'])(['管理员：张𠮷𠮷'])).toEqual([`管理员：${blocks(5)}`]);
});

test('a report keeps its shape', () => {
  const take = createScrubber(['云帆科技']);
  expect(scrubbed({ controls: [{ names: ['云帆', '科技'], limit: 20 }], note: '云 帆 科 技!' }, take)).toEqual({
    controls: [{ names: [blocks(2), blocks(2)], limit: 20 }],
    note: `${blocks(7)}!`,
  });
});
