import { expect, test } from 'vitest';
import { monthsIn } from '../../../../../utils/engine/drivers/date/calendar/read-calendar';

const says = (texts: readonly string[]) =>
  texts.map((text) => Object.assign(document.createElement('td'), { textContent: text }));
const numbers = (to: number) => says(Array.from({ length: to }, (_, index) => `${index + 1}`));

test('twelve bare numbers are months; the days of a grid whose heading cannot be read are none', () => {
  expect(monthsIn(numbers(12), null)?.size).toBe(12);
  expect(monthsIn(numbers(31), null)).toBeNull();
  expect(monthsIn(numbers(28), null)).toBeNull();
});

test('a full set of named months is taken, a part is not', () => {
  expect(monthsIn(says(Array.from({ length: 12 }, (_, index) => `${index + 1}月`)), null)?.get(3)?.textContent).toBe(
    '3月',
  );
  expect(monthsIn(says(['1月', '2月', '3月']), null)).toBeNull();
});
