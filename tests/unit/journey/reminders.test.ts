// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { statuses } from '../../../utils/journey/lines';
import { checklist } from '../../../utils/journey/ready';
import { dueAt, type Reminder, remindersOfJourneys, remindersOfPapers } from '../../../utils/journey/reminders';
import { REACHED, type Row } from '../../../utils/journey/scope';
import { dayInChina, momentInChina } from '../../../utils/journey/workdays';
import { portals } from '../../../utils/portals';
import cpcc from '../../../utils/portals/cpcc';
import ipp from '../../../utils/portals/ipp';
import { blankProfile } from '../../../utils/profile/blank';
import type { StoredProfile } from '../../../utils/profile/types';
import { sampleProfile } from '../profile/sample';

const DAY = 86_400_000;
const profile = (): StoredProfile => ({ ...sampleProfile(), id: 'p', updatedAt: 0 }) as StoredProfile;
const work = () => profile().works[0]!.id;
const row = (page: string, step: string, more: Partial<Row> = {}): Row => ({
  work: '',
  page,
  step,
  how: 'seen',
  at: 1,
  ...more,
});
const of = (rows: Row[], kind: Reminder['kind'], whose = profile()) =>
  [...remindersOfJourneys({ portals, profile: whose, rows }), ...remindersOfPapers(whose)].filter(
    (one) => one.kind === kind,
  );

describe('reminders', () => {
  it('of a review: when an answer is likely, and when it is due', () => {
    const since = momentInChina('2026-11-20', 12);
    const found = of([row('register-and-verify', 'waiting', { at: since })], 'review');
    expect(found.map(({ at }) => dayInChina(at))).toEqual(['2026-11-23', '2026-11-26']);
    expect(of([row('register-and-verify', 'passed', { at: since })], 'review')).toEqual([]);
  });

  it('of papers: 60 and 14 days before each of them runs out', () => {
    const whose = profile();
    whose.administrator.validity = { kind: 'fixed', from: '2020-01-01', until: '2027-06-30' };
    whose.organization.validity = { kind: 'permanent', from: '2017-04-24' };
    whose.ipp.poa = null;
    expect(of([], 'expiry', whose).map(({ at }) => dayInChina(at))).toEqual(['2027-05-01', '2027-06-16']);
  });

  it('of papers tell no more than a week while the vault is locked', () => {
    const told = (until: string) => {
      const whose = profile();
      whose.administrator.validity = { kind: 'fixed', from: '2020-01-01', until };
      whose.organization.validity = { kind: 'permanent', from: '2017-04-24' };
      whose.ipp.poa = null;
      return of([], 'expiry', whose);
    };
    // 60 days before: from Tuesday 2027-04-27 to Monday 2027-05-03.
    const week = Array.from({ length: 7 }, (_, day) =>
      new Date(Date.UTC(2027, 5, 26 + day)).toISOString().slice(0, 10),
    );
    const readable = week.map((until) => told(until).map(({ id, veiledAt }) => ({ id, veiledAt })));
    for (const one of readable) expect(one).toEqual(readable[0]);
    expect(told('2027-07-03').map(({ id }) => id)).not.toEqual(readable[0]!.map(({ id }) => id));
    for (const { at, veiledAt } of week.flatMap(told)) {
      expect(veiledAt! - at).toBeGreaterThanOrEqual(0);
      expect(veiledAt! - at).toBeLessThan(7 * DAY);
    }
  });

  it('of a form that was left for a day, not of one that is behind or empty', () => {
    const entered = [row('cpcc/account', REACHED, { at: 1000 }), row('cpcc/account', 'username', { at: 2000 })];
    expect(of(entered, 'draft').map(({ at }) => at)).toEqual([2000 + DAY]);
    expect(of([entered[0]!], 'draft')).toEqual([]);
    expect(of([...entered, row('cpcc/registered', REACHED, { at: 3000 })], 'draft')).toEqual([]);
    expect(of([...entered, row('register-and-verify', 'waiting', { at: 3000 })], 'draft')).toEqual([]);
    expect(of([row('cpcc/sign-in', 'username', { at: 5 })], 'draft')).toEqual([]);
  });

  it('says of several that are due about one thing only the last, and when to look again', () => {
    const one = (id: string, at: number, about = 'x') => ({ id, at, about });
    const { say, settled, next } = dueAt([one('a', 1), one('b', 3), one('c', 9), one('d', 2, 'y')], 5);
    expect(say.map(({ id }) => id).sort()).toEqual(['b', 'd']);
    expect(settled).toHaveLength(3);
    expect(next).toBe(9);
    expect(dueAt([], 5).next).toBeNull();
  });

  it('have another id when the date changes, so that they are said again', () => {
    const whose = profile();
    const ids = () => of([], 'expiry', whose).map(({ id }) => id);
    const before = ids();
    whose.administrator.validity = { kind: 'fixed', from: '2020-01-01', until: '2031-01-31' };
    expect(before.some((id) => ids().includes(id) && id.includes(':id:'))).toBe(false);
  });
});

describe('a list of works', () => {
  const seen = (rows: Row[] = []) => ({
    portal: ipp,
    page: 'ipp/ipr-management',
    surveys: [],
    rows,
    work: null,
    applies: () => true,
  });
  const read = (text: string) =>
    statuses({ seen: seen(), works: profile().works }, [{ state: 'passed', text }], 7).mark.map((one) => one.step);

  it('is read for the person’s own works, by number or by name', () => {
    const { certificate, fullName, version } = profile().works[0]!;
    expect(read(`Copyright ${certificate?.registrationNumber} Approved`)).toEqual(['passed']);
    expect(read(`著作权 ${fullName}${version} 已通过`)).toEqual(['passed']);
    expect(read('Copyright 2019SR7654321 Approved')).toEqual([]);
  });

  it('keeps the status under the work', () => {
    const number = profile().works[0]!.certificate!.registrationNumber;
    const { mark } = statuses({ seen: seen(), works: profile().works }, [{ state: 'turned-down', text: number }], 7);
    expect(mark).toEqual([{ work: work(), page: 'submit-copyright', step: 'turned-down', how: 'seen', at: 7 }]);
  });
});

describe('what to have ready', () => {
  const journey = cpcc.journeys[0]!;
  const states = (whose: StoredProfile | null, individual = false) =>
    Object.fromEntries(
      checklist(journey, {
        profile: whose,
        work: null,
        applies: (condition) => (individual ? condition === 'individual' : condition === 'organization'),
      }).map(({ need, state }) => [need.id, state]),
    );

  it('is known from the profile', () => {
    const scan = { id: 'd', name: 'scan.png', type: 'image/png', size: 1 };
    const whole = profile();
    whole.documents = {
      businessLicence: scan,
      administratorIdFront: scan,
      administratorIdBack: scan,
      authorisationLetter: scan,
    };
    expect(Object.values(states(whole))).not.toContain('missing');
    whole.documents.authorisationLetter = null;
    expect(states(whole)).toMatchObject({ letter: 'missing', licence: 'have' });
    expect(Object.values(states({ ...blankProfile(), id: 'x', updatedAt: 0 }))).toEqual(Array(6).fill('missing'));
    expect(Object.values(states(null))).toEqual(Array(6).fill('missing'));
  });

  it('asks an individual for no licence and no letter', () => {
    expect(Object.keys(states(profile(), true))).toEqual(['id-card', 'phone', 'mailbox']);
  });
});
