// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRealDate } from '../../../utils/profile/dates';
import { normalise } from '../../../utils/profile/normalise';
import { readCell } from '../../../utils/tables/cells';
import { dayFromNumber, dayFromText } from '../../../utils/tables/day';
import { shownNumber } from '../../../utils/tables/read/number-format';
import { dayOfSerial } from '../../../utils/tables/read/sheet';

const RUNS = { numRuns: 10_000 };

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const parts = (iso: string) => iso.split('-').map(Number) as [number, number, number];
const numerals = '〇一二三四五六七八九';
const chinese = (n: number) => {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? numerals[tens] : ''}${tens > 0 ? '十' : ''}${n % 10 > 0 || n === 0 ? numerals[n % 10] : ''}`;
};
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Ways in which people and programs write one day, and that can mean no other. */
const ways: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.replaceAll('-', '/'),
  (iso) => iso.replaceAll('-', '.'),
  (iso) => iso.replaceAll('-', ''),
  (iso) => `${iso} 00:00:00`,
  (iso) => `${iso}T00:00:00Z`,
  (iso) => `${iso}T08:30:00+08:00`,
  (iso) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
  (iso) => iso.replace(/(\d+)-0?(\d+)-0?(\d+)/, ' $1 年 $2 月 $3 号 '),
  (iso) => iso.replace(/[-\d]/g, (sign) => (sign === '-' ? '－' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0))),
  (iso) => {
    const [year, month, day] = parts(iso);
    return `${[...String(year)].map((digit) => numerals[Number(digit)]).join('')}年${chinese(month)}月${chinese(day)}日`;
  },
  (iso) => {
    const [year, month, day] = parts(iso);
    return `${day} ${months[month - 1]} ${year}`;
  },
  (iso) => {
    const [year, month, day] = parts(iso);
    return `${months[month - 1]} ${day}, ${year}`;
  },
  (iso) => `${iso}（星期一）`,
];

describe('days', () => {
  test('a day is read from every way of writing it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...ways), (iso, way) => {
        expect(dayFromText(way(iso))).toEqual({ day: iso });
      }),
      RUNS,
    );
  });

  test('a serial number is its day in both systems; years and months never become one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14_000, max: 80_000 }), (serial) => {
        const found = dayFromNumber(serial);
        expect(found).toMatchObject({ day: dayOfSerial(serial, 1900) });
        expect(dayOfSerial(serial - 1_462, 1904)).toBe(dayOfSerial(serial, 1900));
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.double({ min: 1900, max: 2099.99, noNaN: true }), (year) => {
        for (const value of [year, Math.floor(year), Number(year.toFixed(1)), Number(year.toFixed(2))])
          expect('why' in dayFromNumber(value)).toBe(true);
      }),
      RUNS,
    );
  });

  test('any text is a real day or says why not, and a day that it may be is real', () => {
    const digits = fc.stringMatching(/^[\d年月日/.\- :TZ+]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        const found = dayFromText(text);
        return 'day' in found ? isRealDate(found.day) : found.why.zh !== '' && found.may.every(isRealDate);
      }),
      RUNS,
    );
  });

  test('a moment of another zone is asked for, never moved in silence', () => {
    expect(dayFromText('2017-04-23T16:00:00.000Z')).toMatchObject({ may: ['2017-04-24', '2017-04-23'] });
    expect(dayFromText('2017-04-24T02:00:00Z')).toEqual({ day: '2017-04-24' });
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai', 'America/Sao_Paulo'])(
    'a day is the same in %s',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        fc.assert(
          fc.property(days, fc.constantFrom(...ways), (iso, way) => {
            expect(dayFromText(way(iso))).toEqual({ day: iso });
          }),
          { numRuns: 500 },
        );
        expect(dayOfSerial(45_064, 1900)).toBe('2023-05-18');
      } finally {
        process.env.TZ = before;
      }
    },
  );
});

describe('numbers', () => {
  test('a count is read as it is written, or not at all', () => {
    const written: ((n: number) => string)[] = [
      String,
      (n) => n.toLocaleString('en-US'),
      (n) => `${n.toLocaleString('en-US')}.00`,
      (n) => `${n} 行`,
      (n) => `约${n}行`,
      (n) => `${n / 10_000}万行`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom(...written), (count, way) => {
        expect(readCell(way(count), 'works.*.sourceLines')).toMatchObject({ value: count });
        expect(readCell(count, 'works.*.sourceLines')).toEqual({ value: count });
      }),
      RUNS,
    );
  });

  test('commas and points that mean something else elsewhere are no number', () => {
    for (const text of ['42.180', '1,5', '4,2万', '12,34', '1.234,56', '3-5万', '4.2'])
      expect(readCell(text, 'works.*.sourceLines')).toHaveProperty('open');
  });

  test('a number with as many decimals as its format has looks as it is shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 4 }),
        (whole, rest, places) => {
          const value = Number(`${whole}.${rest}`);
          expect(shownNumber(value, `0.${'0'.repeat(places)}`)).toBe(value.toFixed(places));
          expect(shownNumber(value, `"V"0.${'0'.repeat(places)}`)).toBe(`V${value.toFixed(places)}`);
          expect(shownNumber(whole, '000000')).toBe(String(whole).padStart(6, '0'));
        },
      ),
      RUNS,
    );
  });

  test('a number of any length keeps every digit, or is said to have lost some', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 19n }), (big) => {
        const number = Number(big);
        const read = readCell(number, 'administrator.idNumber');
        if (read && 'value' in read) expect(read.value).toBe(String(big));
        else expect(number).toBeGreaterThanOrEqual(1e15);
        expect(readCell(String(big), 'administrator.idNumber')).toEqual({ value: String(big) });
      }),
      RUNS,
    );
  });
});

describe('names', () => {
  const name = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(...'林示例云帆公司（）()·&-.A b'),
        fc.integer({ min: 0x4e00, max: 0x9fff }).map((c) => String.fromCharCode(c)),
        fc.integer({ min: 0x20000, max: 0x2a6df }).map((c) => String.fromCodePoint(c)),
      ),
      minLength: 2,
      maxLength: 40,
    })
    .map((text) => `林${text}司`);

  test('a name keeps every character that can be seen', () => {
    const noise = fc.constantFrom('', '\u200b', '\ufeff', '\u0001', '\u001f', '\u00ad');
    fc.assert(
      fc.property(name, noise, noise, (text, before, after) => {
        const read = readCell(`${before} ${text}${after} `, 'administrator.name');
        expect(read).toMatchObject({ value: normalise(text, { label: { zh: '', en: '' }, as: 'line' }) });
      }),
      RUNS,
    );
  });
});
