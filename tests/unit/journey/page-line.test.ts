import { expect, it } from 'vitest';
import { pageLine } from '../../../utils/journey/page-line';
import type { DoneItem, Item, Standing } from '../../../utils/journey/standing';
import type { Journey, Page, Step } from '../../../utils/portals/types';

const page = (id: string) => ({ id }) as Page;
const item = (at: Page, step: Partial<Step> = {}): Item => ({ page: at, step: step as Step, here: false, state: null });
const [first, second, third, unwalked] = ['first', 'second', 'third', 'unwalked'].map(page) as [Page, Page, Page, Page];
const journey = { pages: ['first', 'second', 'unwalked', 'third'] } as unknown as Journey;
const done = (at: Page): DoneItem => ({ ...item(at), how: 'filled' });
const line = (standing: Partial<Standing>) =>
  pageLine({ journey, page: null, current: null, remaining: [], done: [], review: null, ...standing }).map(
    ({ page: { id }, state }) => `${id} ${state}`,
  );

it('tells pages done, open and to come, in the order of the journey; pages of another case are left out', () => {
  expect(line({ page: second, remaining: [item(second), item(third)], done: [done(first), done(second)] })).toEqual([
    'first done',
    'second here',
    'third ahead',
  ]);
});

it('calls a page done when only optional steps of it are left', () => {
  expect(line({ remaining: [item(first, { optional: true }), item(third)], done: [done(first)] })).toEqual([
    'first done',
    'third ahead',
  ]);
});

it('is empty without a journey', () => {
  expect(line({ journey: null, remaining: [item(unwalked)] })).toEqual([]);
});
