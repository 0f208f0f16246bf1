// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { answerTo, CASE, meets } from '../../../utils/journey/branches';
import { evidence } from '../../../utils/journey/evidence';
import { openJourneys } from '../../../utils/journey/open';
import { readStatus, reviewOf } from '../../../utils/journey/review';
import { REACHED, type Row } from '../../../utils/journey/scope';
import { type Seen, standing } from '../../../utils/journey/standing';
import cpcc from '../../../utils/portals/cpcc';
import ipp from '../../../utils/portals/ipp';
import type { Condition } from '../../../utils/portals/types';
import type { StepState } from '../../../utils/protocol/plan';

// The real journeys: the claims about them must be true of them.

const row = (page: string, step: string, more: Partial<Row> = {}): Row => ({
  work: '',
  page,
  step,
  how: 'seen',
  at: 1,
  ...more,
});
const reached = (page: string, at: number, work = '') => row(page, REACHED, { at, work });
const seenAt = (page: string | null, rows: Row[], more: Partial<Seen> = {}): Seen => ({
  portal: cpcc,
  page,
  surveys: [],
  rows,
  work: null,
  applies: (condition: Condition) => meets(condition, { rows, profile: () => false }),
  ...more,
});
const doneOf = (seen: Seen) => standing(seen).done.map(({ page, step }) => `${page.id}/${step.id}`);
const leftOf = (seen: Seen) => standing(seen).remaining.map(({ page, step }) => `${page.id}/${step.id}`);
const survey = (states: Record<string, StepState>) =>
  Object.entries(states).map(([step, state]) => ({ step, state, why: { zh: '', en: '' } }));

describe('nothing is claimed that was not seen', () => {
  it('a sign-in page, the home page and the list of filings prove nothing: anybody can open them', () => {
    for (const page of ['cpcc/sign-in', 'cpcc/home', 'cpcc/register-soft'])
      expect(doneOf(seenAt(page, [reached(page, 1)])), page).toEqual([]);
    expect(doneOf(seenAt('ipp/sign-in', [], { portal: ipp }))).toEqual([]);
  });

  it('a form that was left for an open page is not done; a link that was followed is', () => {
    const rows = [reached('cpcc/account', 1), row('cpcc/account', 'username'), reached('cpcc/registered', 2)];
    const left = doneOf(seenAt('cpcc/home', rows.slice(0, 2))).filter((one) => one.startsWith('cpcc/account/'));
    expect(left).toEqual(['cpcc/account/username']);
    expect(doneOf(seenAt('cpcc/home', rows))).toContain('cpcc/registered/go-register');
  });

  it('the demand for a verification proves the account and the sign-in', () => {
    const done = doneOf(seenAt('cpcc/verification-demanded', []));
    expect(done).toEqual(expect.arrayContaining(['cpcc/account/next', 'cpcc/sign-in/sign-in', 'cpcc/home/software']));
    expect(done).not.toContain('cpcc/identity/submit');
  });

  it('looking at IPR Management proves neither the type nor the submission of a work', () => {
    const rows = [reached('ipp/ipr-type', 1, 'w'), reached('ipp/basic-information', 2, 'w')];
    const done = doneOf(seenAt('ipp/ipr-management', rows, { portal: ipp, work: 'w' }));
    expect(done).toContain('ipp/user-center/submission');
    expect(done).toContain('ipp/ipr-type/next');
    expect(done).not.toContain('ipp/basic-information/submit');
  });
});

describe('branches', () => {
  it('an organisation by default; the answer given last counts', () => {
    expect(answerTo('kind', [])).toBe('organization');
    const said = [row(CASE, 'individual', { at: 5 }), row(CASE, 'organization', { at: 3 })];
    expect(answerTo('kind', said)).toBe('individual');
  });

  it('an individual walks the individual’s pages, whoever has an account starts at the sign-in', () => {
    const alone = leftOf(seenAt(null, [row(CASE, 'individual', { at: 1 })]));
    expect(alone).toContain('cpcc/account-individual/username');
    expect(alone).toContain('cpcc/choose-identity/individual');
    expect(alone.filter((one) => /cpcc\/(account|identity)\//.test(one))).toEqual([]);
    const known = leftOf(seenAt(null, [row(CASE, 'old-account', { at: 1 })]));
    expect(known[0]).toBe('cpcc/sign-in/organization');
  });

  it('an agent is pointed at the agent’s card', () => {
    const rows = [row(CASE, 'agent', { at: 1 })];
    expect(leftOf(seenAt('cpcc/r11-identity', rows))).toContain('cpcc/r11-identity/agent');
    expect(leftOf(seenAt('cpcc/r11-identity', rows))).not.toContain('cpcc/r11-identity/applicant');
    expect(leftOf(seenAt('cpcc/r11-identity', []))).toContain('cpcc/r11-identity/applicant');
  });

  it('a POA that the platform shows is asked for, whatever the profile says', () => {
    const at = (states: Record<string, StepState>) =>
      leftOf(seenAt('ipp/basic-information', [], { portal: ipp, work: 'w', surveys: survey(states) }));
    expect(at({})).not.toContain('ipp/basic-information/poa');
    expect(at({ poa: 'empty' })).toContain('ipp/basic-information/poa');
    expect(at({ poa: 'missing' })).not.toContain('ipp/basic-information/poa');
  });
});

describe('a review', () => {
  const journey = cpcc.journeys[0]!;
  const about = (rows: Row[]) => ({ portal: cpcc, journey, rows, work: null });
  const form = [reached('cpcc/identity', 1), row('cpcc/identity', 'letter', { at: 2 })];
  const waiting = row(journey.id, 'waiting', { at: 5 });

  it('begins where the page says so, and shows that everything before it is behind', () => {
    const { mark } = evidence(seenAt('cpcc/under-review', form), { steps: [], page: null }, 5);
    expect(mark).toContainEqual(waiting);
    const done = doneOf(seenAt(null, [...form, waiting]));
    expect(done).toEqual(expect.arrayContaining(['cpcc/account/next', 'cpcc/identity/submit']));
    expect(done).not.toContain('cpcc/under-review/wait');
  });

  it('keeps the moment when it was first read', () => {
    expect(readStatus(about([waiting]), 'waiting', 9)).toEqual({ mark: [], unmark: [] });
  });

  it('turned down: the form and all after it are open again, until it is handed in anew', () => {
    const no = readStatus(about([waiting]), 'turned-down', 8);
    expect(no.unmark).toEqual([waiting]);
    const rows = [...form, reached('cpcc/under-review', 5), ...no.mark];
    const stand = seenAt('cpcc/turned-down', [...rows, reached('cpcc/turned-down', 8)]);
    expect(leftOf(stand)).toEqual(expect.arrayContaining(['cpcc/identity/letter', 'cpcc/identity/submit']));
    expect(doneOf(stand)).toContain('cpcc/account-email/next');
    const again = [...rows.filter(({ step }) => step !== 'letter'), row('cpcc/identity', 'letter', { at: 9 })];
    expect(doneOf(seenAt(null, again))).toContain('cpcc/identity/letter');
    const yes = readStatus(about(again), 'passed', 12);
    expect(reviewOf(about([...again.filter((one) => !yes.unmark.includes(one)), ...yes.mark]))?.status).toBe('passed');
  });

  it('begins with the person’s own tick where nothing can be read', () => {
    const ticked = row('cpcc/identity', 'submit', { how: 'ticked', at: 7 });
    expect(reviewOf(about([ticked]))).toMatchObject({ status: 'waiting', since: 7 });
    expect(reviewOf(about([{ ...ticked, how: 'seen' }]))).toBeNull();
  });

  it('is one for each work', () => {
    const submit = ipp.journeys[0]!;
    const rows = [row(submit.id, 'passed', { work: 'a', at: 3 })];
    expect(reviewOf({ portal: ipp, journey: submit, rows, work: 'a' })?.status).toBe('passed');
    expect(reviewOf({ portal: ipp, journey: submit, rows, work: 'b' })).toBeNull();
    expect(doneOf(seenAt('ipp/ipr-management', rows, { portal: ipp, work: 'a' }))).toContain(
      'ipp/ipr-management/status',
    );
  });
});

describe('what the person says by hand', () => {
  it('reopens what was seen, until it is seen anew after coming back', () => {
    const no = row('cpcc/account', 'username', { how: 'reopened', at: 5 });
    const states = survey({ username: 'set' });
    const here = seenAt('cpcc/account', [reached('cpcc/account', 4), no], { surveys: states });
    expect(doneOf(here)).not.toContain('cpcc/account/username');
    const back = seenAt('cpcc/account', [reached('cpcc/account', 6), no], { surveys: states });
    expect(doneOf(back)).toContain('cpcc/account/username');
  });

  it('a tick stands while another tab does something else', () => {
    const rows = [reached('cpcc/account', 3), reached('cpcc/home', 4)];
    const look = (page: string | null) => evidence(seenAt('cpcc/account', rows), { steps: [], page }, 9).mark;
    expect(look('cpcc/account')).toEqual([]);
    expect(look('cpcc/agreement')).toHaveLength(1);
    expect(look(null)).toHaveLength(1);
  });
});

it('tabs are done when they are the ones chosen', () => {
  const at = (state: StepState) => seenAt('cpcc/sign-in', [], { surveys: survey({ organization: state }) });
  expect(doneOf(at('set'))).toEqual(['cpcc/sign-in/organization']);
  expect(doneOf(at('there'))).toEqual([]);
});

it('lists the journeys of everybody, the one touched last first, each work its own', () => {
  const own = (profile: string, rows: Row[]) => rows.map((one) => ({ ...one, profile }));
  const all = [
    ...own('p', [reached('cpcc/account', 3)]),
    ...own('q', [reached('ipp/ipr-type', 5, 'a'), reached('ipp/ipr-type', 4, 'b')]),
  ];
  expect(openJourneys([cpcc, ipp], all).map(({ profile, work, at }) => [profile, work, at])).toEqual([
    ['q', 'a', 5],
    ['q', 'b', 4],
    ['p', null, 3],
  ]);
});
