import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../utils/journey/calendar-file';
import { type About, type Case, casesOf, isInView, sortCases } from '../../../utils/journey/cases';
import { portals } from '../../../utils/portals';

const DAY = 86_400_000;
const now = Date.parse('2026-11-25T04:00:00Z');
const text = (word: string) => ({ zh: word, en: word });

const clients = [
  { id: 'a', name: '甲公司', works: [{ id: 'w1', name: '软件一' }] },
  { id: 'b', name: '乙公司', works: [] },
];
const waiting = (at: number) => ({
  profile: 'a',
  work: '',
  page: 'register-and-verify',
  step: 'waiting',
  how: 'seen' as const,
  at,
});
const board = (more: Partial<About> = {}) => casesOf({ portals, clients, rows: [], papers: [], now, ...more });
const of = (cases: readonly Case[], profile: string, journey: string) =>
  cases.find((one) => one.profile === profile && one.journey.id === journey);

describe('the cases', () => {
  it('are one of each journey, and one of each work where it is walked so', () => {
    const cases = board();
    expect(cases.filter(({ profile }) => profile === 'a').map(({ software }) => software)).toContain('软件一');
    expect(cases.filter(({ profile, work }) => profile === 'b' && work !== null)).toEqual([]);
    expect(new Set(cases.map(({ turn }) => turn))).toEqual(new Set(['not-begun']));
  });

  it('wait for the portal while an answer is awaited, until the last usual working day', () => {
    const one = of(board({ rows: [waiting(now - DAY)] }), 'a', 'register-and-verify');
    expect(one).toMatchObject({ turn: 'portal', wait: { since: '2026-11-24', until: '2026-11-27', isOverdue: false } });
    expect(one?.deadline?.day).toBe('2026-11-27');
  });

  it('are to be done today once an answer is overdue', () => {
    const late = of(board({ rows: [waiting(now - 20 * DAY)] }), 'a', 'register-and-verify') as Case;
    expect(late.wait?.isOverdue).toBe(true);
    expect([isInView(late, 'today', now), isInView(late, 'waiting', now)]).toEqual([true, true]);
    const early = of(board({ rows: [waiting(now)] }), 'a', 'register-and-verify') as Case;
    expect(isInView(early, 'today', now)).toBe(false);
  });

  it('name the first deadline of several: the paper that runs out before the answer', () => {
    const papers = [
      { profile: 'a', name: text('licence'), until: '2026-11-26' },
      { profile: 'a', name: text('id'), until: '2027-05-01' },
    ];
    const cases = board({ rows: [waiting(now - DAY)], papers });
    expect(of(cases, 'a', 'register-and-verify')?.deadline?.day).toBe('2026-11-26');
    expect(of(cases, 'b', 'register-and-verify')?.deadline).toBeNull();
  });

  it('stand in the order of a column, those without a deadline last', () => {
    const papers = [{ profile: 'b', name: text('licence'), until: '2026-12-26' }];
    const [first] = sortCases(board({ papers }), 'deadline', false);
    expect(first?.profile).toBe('b');
    expect(sortCases(board({ papers }), 'deadline', true).at(-1)?.profile).toBe('b');
  });
});

describe('the calendar file', () => {
  const file = calendarFile(
    [{ id: 'x/1', day: '2026-12-31', title: '到期：甲公司；乙, 丙', about: 'a\nb' }],
    new Date('2026-11-25T04:05:06Z'),
  );

  it('holds whole days, with the signs that mean something escaped', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(file).toContain('DTSTAMP:20261125T040506Z\r\n');
    expect(file).toContain('SUMMARY:到期：甲公司；乙\\, 丙\r\n');
    expect(file).toContain('DESCRIPTION:a\\nb\r\n');
  });

  it('folds long lines at 75 bytes', () => {
    const long = calendarFile([{ id: 'x', day: '2026-12-31', title: '软件'.repeat(40), about: '' }], new Date(0));
    const sizes = long.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n ', '')).toContain('软件'.repeat(40));
  });
});
