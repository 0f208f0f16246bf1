// @vitest-environment node
import { expect, test } from 'vitest';
import { checkProfile } from '../../../utils/profile/checks';
import { fields } from '../../../utils/profile/fields';
import { asIsoDate, normalise, normaliseProfile } from '../../../utils/profile/normalise';
import { withValue } from '../../../utils/profile/paths';
import { asCount } from '../../../utils/profile/typed';
import { sampleProfile } from './sample';

/** Limit in milliseconds for 10,000 characters. Quadratic code takes hundreds. */
const MOST = 5;

const characters = [
  ...' \t\n\r\u000b\u00a0\u3000\u200b\u0000\u001f-–_/.,:;\'"()[]（）【】［］*+=@#&|?!$^{}<>～·',
  ...'0159aAzZoOIlLSVvXx年月日万千行人第号必填简称版本长期中软件公司',
  '必填',
  '(a',
  'V1.',
  '1,',
  '1-',
  '[简称：',
  '𠮷',
  '\ud800',
  '\u0301',
  'ﷺ',
];

/** The shortest of three, of the processor and not of the clock: other tests run beside this one. */
function shortest(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const began = process.cpuUsage();
    work();
    return process.cpuUsage(began).user / 1_000;
  });
  return Math.min(...times);
}

const long = (one: string) => one.repeat(Math.ceil(10_000 / one.length)).slice(0, 10_000);

/** A run between two letters and one at the end. A pattern for the end of a line is slow on these. */
const shapes = (one: string) => [long(one), `x${long(one)}x`];

test('no normaliser is slow on 10,000 of any one character', () => {
  const slow: string[] = [];
  for (const one of characters)
    for (const text of shapes(one)) {
      const each = {
        code: () => normalise(text, { label: { zh: '', en: '' }, as: 'code', upper: true }),
        line: () => normalise(text, { label: { zh: '', en: '' }, as: 'line' }),
        prose: () => normalise(text, { label: { zh: '', en: '' }, as: 'prose' }),
        list: () => normalise([text], { label: { zh: '', en: '' }, as: 'list' }),
        date: () => asIsoDate(text),
        count: () => asCount(text),
      };
      for (const [name, work] of Object.entries(each)) {
        const took = shortest(work);
        if (took > MOST) slow.push(`${name} ${JSON.stringify(one)} ${took.toFixed(1)}`);
      }
    }
  expect(slow).toEqual([]);
});

const paths = Object.keys(fields).filter((path) => fields[path]?.as !== 'document' && !path.startsWith('ipp.poa'));
const put = (profile: ReturnType<typeof sampleProfile>, path: string, text: string) =>
  withValue(profile, path.replace('*', '0'), fields[path]?.as === 'list' ? [text] : text);

test('no check is slow on 10,000 of any one character in all fields together', () => {
  const slow = characters.flatMap((one) => {
    const profile = paths.reduce((made, path) => put(made, path, long(one)), sampleProfile());
    const took = shortest(() => checkProfile(profile));
    return took > MOST * 10 ? [`${JSON.stringify(one)} ${took.toFixed(1)}`] : [];
  });
  expect(slow).toEqual([]);
}, 60_000);

test('no check is slow on 10,000 of one character in one field', () => {
  const usual = shortest(() => checkProfile(sampleProfile()));
  const slow: string[] = [];
  for (const one of [' ', '0', 'V1.', '-', '(', '@', '['])
    for (const path of paths) {
      const profile = put(sampleProfile(), path, long(one));
      const took = shortest(() => checkProfile(profile)) - usual;
      if (took > MOST) slow.push(`${path} ${JSON.stringify(one)} ${took.toFixed(1)}`);
    }
  expect(slow).toEqual([]);
}, 60_000);

test('a profile full of blanks is normalised at once, and only once', () => {
  const profile = Object.keys(fields)
    .filter((path) => fields[path]?.as === 'prose')
    .reduce((made, path) => withValue(made, path.replace('*', '0'), `x${long(' ')}x`), sampleProfile());
  expect(shortest(() => normaliseProfile(profile))).toBeLessThan(5 * MOST);
  const once = normaliseProfile(profile);
  expect(normaliseProfile(once)).toBe(once);
});
