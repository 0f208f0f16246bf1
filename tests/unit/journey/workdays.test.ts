// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { looksAt, waitOf } from '../../../utils/journey/wait';
import {
  addWorkdays,
  dayInChina,
  isWorkday,
  knowsYear,
  momentInChina,
  workdaysBetween,
} from '../../../utils/journey/workdays';

const days = { days: { least: 1, most: 3 } };
const at = (day: string, hour = 12) => momentInChina(day, hour);

describe('working days in China', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-02-14', true, 'a Saturday that is worked for the Spring Festival'],
    ['2026-02-16', false, 'New Year’s Eve'],
    ['2026-10-07', false, 'the last day of the National Day week'],
    ['2026-10-10', true, 'a Saturday that is worked in exchange'],
    ['2026-09-20', true, 'a Sunday that is worked in exchange'],
  ])('%s: %s, %s', (day, works) => expect(isWorkday(day)).toBe(works));

  it('counts over holidays and make-up days', () => {
    expect(addWorkdays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkdays('2026-02-13', 3)).toBe('2026-02-25');
    expect(addWorkdays('2026-09-30', 3)).toBe('2026-10-10');
    expect(workdaysBetween('2026-02-13', '2026-02-25')).toBe(3);
    expect(workdaysBetween('2026-11-22', '2026-11-22')).toBe(0);
    expect(workdaysBetween('2026-11-22', '2026-11-01')).toBe(0);
  });

  it('says which years it knows, and beyond them leaves out weekends and what the law fixes', () => {
    expect([2025, 2026].map(knowsYear)).toEqual([true, true]);
    expect(knowsYear(2099)).toBe(false);
    expect(addWorkdays('2098-12-31', 1)).toBe('2099-01-02');
    expect(addWorkdays('2099-01-02', 1)).toBe('2099-01-05');
  });

  it.each([
    ['2099-01-01', 'New Year'],
    ['2098-01-31', 'the eve of the Spring Festival'],
    ['2098-02-03', 'the third day of the Spring Festival'],
    ['2099-06-23', 'the Dragon Boat Festival'],
    ['2098-04-04', 'Qingming'],
    ['2098-05-01', 'Labour Day'],
    ['2098-10-03', 'the third day of the National holiday'],
  ])('no office works on %s, %s, whatever will be arranged', (day) => expect(isWorkday(day)).toBe(false));

  it('lives in China’s day, wherever the person is', () => {
    expect(dayInChina(Date.parse('2026-11-22T15:59:00Z'))).toBe('2026-11-22');
    expect(dayInChina(Date.parse('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(dayInChina(at('2026-11-22', 0))).toBe('2026-11-22');
  });
});

describe('a wait', () => {
  it('counts what is over and what is left', () => {
    expect(waitOf(days, at('2026-11-20'), at('2026-11-23'))).toEqual({
      since: '2026-11-20',
      earliest: '2026-11-23',
      latest: '2026-11-25',
      gone: 1,
      left: 2,
      isOverdue: false,
      unknownYears: [],
    });
    expect(waitOf(days, at('2026-11-20'), at('2026-11-25'))).toMatchObject({ left: 0, isOverdue: false });
    expect(waitOf(days, at('2026-11-20'), at('2026-11-26'))).toMatchObject({ left: 0, isOverdue: true });
  });

  it('names the years whose holidays it does not know', () => {
    expect(waitOf(days, at('2098-12-31'), at('2098-12-31')).unknownYears).toEqual([2098, 2099]);
  });

  it('is looked after on the morning of the first likely day, and after the last', () => {
    const { likely, due } = looksAt(days, at('2026-09-30'));
    expect([dayInChina(likely), dayInChina(due)]).toEqual(['2026-10-08', '2026-10-12']);
  });
});
