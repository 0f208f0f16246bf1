// @vitest-environment node
import { expect, test } from 'vitest';
import { assign } from '../../../../utils/engine/find/near/assign';

const pairs = (scores: number[][]) =>
  assign(scores, [{ least: 0.4, margin: 0.1 }])
    .map(({ row, column }) => `${row}${column}`)
    .sort();

test('a pair is taken where each is the other’s best by the margin', () => {
  expect(
    pairs([
      [0.9, 0.2],
      [0.3, 0.7],
    ]),
  ).toEqual(['00', '11']);
});

test('two controls that fit one field alike are none', () => {
  expect(pairs([[0.8, 0.75]])).toEqual([]);
});

test('two fields that fit one control alike are none', () => {
  expect(pairs([[0.8], [0.8]])).toEqual([]);
});

test('what is taken is no rival any more', () => {
  expect(
    pairs([
      [0.9, 0.6],
      [0.5, 0.58],
    ]),
  ).toEqual(['00', '11']);
});

test('what hardly fits is not taken, even alone', () => {
  expect(pairs([[0.39]])).toEqual([]);
});

test('later demands are for what the earlier ones leave', () => {
  const demands = [
    { least: 0.4, margin: 0.1 },
    { least: 0.25, margin: 0.2 },
  ];
  const table = [
    [0.9, 0.6],
    [0.3, 0.3],
  ];
  expect(assign(table, demands).map(({ row, column }) => `${row}${column}`)).toEqual(['00', '11']);
  expect(assign([[0.3, 0.15]], demands)).toEqual([]);
});
