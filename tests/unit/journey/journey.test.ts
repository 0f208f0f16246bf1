import { describe, expect, it } from 'vitest';
import { type Before, evidence } from '../../../utils/journey/evidence';
import { REACHED, type Row } from '../../../utils/journey/scope';
import { type Seen, standing } from '../../../utils/journey/standing';
import { definePage, definePortal, type Step } from '../../../utils/portals/types';
import type { StepState, StepSurvey } from '../../../utils/protocol/plan';

const text = (word: string) => ({ zh: word, en: word });
const field = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: text(id),
  find: { label: [id], control: 'text' },
  hint: { what: text(id) },
  ...more,
});
const press = (id: string, more: Partial<Step> = {}): Step => ({ ...field(id, more), find: { button: [id] } });
const page = (id: string, steps: Step[]) => definePage({ id, title: text(id), when: {}, steps });

const portal = definePortal({
  id: 'cpcc',
  title: text('portal'),
  hosts: [],
  vocabulary: { same: [], otherBusiness: [] },
  pages: [
    page('agreement', [press('agree')]),
    page('account', [field('user', { from: 'account.username' }), field('code'), press('next')]),
    page('layer', [press('skip', { done: 'gone' }), field('nick', { optional: true }), press('go')]),
    page('form', [
      field('title', { from: 'work.nameOnCertificate' }),
      field('poa', { from: 'ipp.poa.expiresOn', only: 'holder-differs' }),
      press('send'),
    ]),
    page('status', [press('look')]),
    page('aside', [press('back')]),
  ],
  journeys: [
    { id: 'register', title: text('register'), pages: ['agreement', 'account', 'layer'], needs: [], asks: [] },
    { id: 'submit', title: text('submit'), pages: ['form', 'status'], needs: [], asks: [] },
  ],
  errors: [],
  yourTurn: { css: [], texts: [], why: text('turn') },
  entry: '',
});

const surveys = (states: Record<string, StepState>): StepSurvey[] =>
  Object.entries(states).map(([step, state]) => ({ step, state, why: text('') }));
const row = (page: string, step: string, more: Partial<Row> = {}): Row => ({
  work: '',
  page,
  step,
  how: 'seen',
  at: 1,
  ...more,
});
const seen = (page: string | null, more: Partial<Seen> = {}): Seen => ({
  portal,
  page,
  surveys: [],
  rows: [],
  work: null,
  applies: () => false,
  ...more,
});
const names = (items: { page: { id: string }; step: Step }[]) => items.map((one) => `${one.page.id}/${one.step.id}`);
const doneOf = (one: Seen) => standing(one).done.map((item) => `${item.page.id}/${item.step.id} ${item.how}`);
const doneHere = (one: Seen) => doneOf(one).filter((name) => name.startsWith(`${one.page}/`));

describe('where the person stands', () => {
  it('counts along the journey of the open page, its own steps first', () => {
    const stand = standing(seen('account', { surveys: surveys({ user: 'set', code: 'empty', next: 'there' }) }));
    expect(stand.journey?.id).toBe('register');
    expect(names(stand.remaining)).toEqual(['account/code', 'account/next', 'layer/skip', 'layer/nick', 'layer/go']);
    expect(stand.current?.step.id).toBe('code');
    expect(stand.current?.here).toBe(true);
  });

  it('takes a reached page as proof for the pages before it, and for none after it', () => {
    const rows = [row('account', REACHED)];
    expect(doneOf(seen('account', { rows }))).toEqual(['agreement/agree passed']);
    expect(doneOf(seen('agreement', { rows }))).toEqual([]);
  });

  it('believes the page before its memory: an emptied field is open again', () => {
    const rows = [row('account', 'user', { how: 'filled' })];
    expect(doneHere(seen('account', { rows, surveys: surveys({ user: 'empty' }) }))).toEqual([]);
    expect(doneHere(seen('account', { rows, surveys: surveys({ user: 'set' }) }))).toEqual(['account/user filled']);
    expect(doneOf(seen('layer', { rows }))).toContain('account/user filled');
  });

  it('asks to press again what leaves a page that is open again, unless ticked since', () => {
    const tick = row('account', 'next', { how: 'ticked', at: 5 });
    const later = row('layer', REACHED, { at: 7 });
    const back = seen('account', { rows: [row('account', REACHED, { at: 9 }), tick, later] });
    expect(doneHere(back)).toEqual([]);
    const since = seen('account', { rows: [row('account', REACHED, { at: 4 }), tick] });
    expect(doneHere(since)).toContain('account/next ticked');
  });

  it('keeps a tick, and nothing else, on a field that is seen empty', () => {
    const rows = [row('account', 'code', { how: 'ticked' })];
    expect(doneHere(seen('account', { rows, surveys: surveys({ code: 'empty' }) }))).toEqual(['account/code ticked']);
  });

  it('does not stop at what cannot be found, at what is optional, or at a layer that never came', () => {
    const at = seen('layer', { surveys: surveys({ skip: 'missing', nick: 'empty', go: 'there' }) });
    expect(standing(at).current?.step.id).toBe('go');
    expect(names(standing(at).remaining).slice(0, 2)).toEqual(['layer/nick', 'layer/go']);
  });

  it('goes on to the next page when the open one has nothing left', () => {
    const rows = [row('agreement', 'agree', { how: 'ticked', at: 3 }), row('agreement', REACHED)];
    const { current } = standing(seen('agreement', { rows }));
    expect([current?.page.id, current?.step.id, current?.here]).toEqual(['account', 'user', false]);
  });

  it('leaves out a step whose condition is not met', () => {
    expect(names(standing(seen('form')).remaining)).not.toContain('form/poa');
    expect(names(standing(seen('form', { applies: () => true })).remaining)).toContain('form/poa');
  });

  it('does not take a status page as proof that this work was submitted', () => {
    const status = row('status', REACHED, { work: 'b', at: 5 });
    const other = row('form', REACHED, { work: 'a', at: 2 });
    expect(doneOf(seen('status', { work: 'b', rows: [status, other] }))).toEqual([]);
    const own = row('form', REACHED, { work: 'b', at: 2 });
    expect(doneOf(seen('status', { work: 'b', rows: [status, own] }))).toEqual([
      'form/title passed',
      'form/send passed',
    ]);
  });

  it('shows the steps of a page outside every journey first, then the journey last walked', () => {
    const stand = standing(seen('aside', { rows: [row('status', REACHED, { at: 9 })] }));
    expect(stand.journey?.id).toBe('submit');
    expect(names(stand.remaining)[0]).toBe('aside/back');
  });

  it('names no current step of a page that is not recognised, and none at all before anything was reached', () => {
    expect(standing(seen(null)).current).toBeNull();
    const { page, current } = standing(seen(null, { rows: [row('account', REACHED)] }));
    expect([page, current?.step.id, current?.here]).toEqual([null, 'user', false]);
  });
});

describe('what a report proves', () => {
  const fresh = { steps: [], page: null };
  const mark = (one: Seen, before: Partial<Before> = {}) =>
    evidence(one, { ...fresh, ...before }, 9).mark.map(({ page, step, how, work }) =>
      `${page}/${step} ${how} ${work}`.trim(),
    );

  it('records the arrival once, not every look', () => {
    expect(mark(seen('agreement'))).toEqual(['agreement/ seen']);
    expect(mark(seen('agreement', { rows: [row('agreement', REACHED)] }))).toEqual([]);
    const rows = [row('agreement', REACHED), row('account', REACHED, { at: 2 })];
    expect(mark(seen('agreement', { rows }))).toEqual(['agreement/ seen']);
  });

  it('records a field that has a value, for the work in use', () => {
    const at = seen('form', { work: 'a', surveys: surveys({ title: 'set', send: 'there' }) });
    expect(mark(at)).toEqual(['form/ seen a', 'form/title seen a']);
  });

  it('takes a sight back when the field is empty, never a tick', () => {
    const rows = [row('account', 'user', { how: 'filled' }), row('account', 'code', { how: 'ticked' })];
    const at = seen('account', { rows, surveys: surveys({ user: 'empty', code: 'empty' }) });
    expect(evidence(at, fresh, 9).unmark).toEqual([rows[0]]);
  });

  it('calls gone only what was there before', () => {
    const at = seen('layer', { surveys: surveys({ skip: 'missing' }) });
    expect(mark(at)).toEqual(['layer/ seen']);
    expect(mark(at, { steps: surveys({ skip: 'there' }) })).toEqual(['layer/ seen', 'layer/skip seen']);
  });

  it('proves nothing where no page is recognised', () => {
    expect(evidence(seen(null), fresh, 9)).toEqual({ mark: [], unmark: [] });
  });
});
