// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Text } from '../../../utils/bilingual';
import { portals } from '../../../utils/portals';
import { glossary } from '../../../utils/portals/glossary';
import { needs } from '../../../utils/portals/needs';

interface Said {
  where: string;
  text: Text;
  kind: 'title' | 'what' | 'sentence' | 'passage';
}

const said: Said[] = portals.flatMap(({ id, title, journeys, yourTurn, pages }) => [
  { where: id, text: title, kind: 'title' as const },
  { where: `${id} yourTurn`, text: yourTurn.why, kind: 'sentence' as const },
  ...journeys.map((journey) => ({ where: journey.id, text: journey.title, kind: 'title' as const })),
  ...pages.flatMap((page) => [
    { where: page.id, text: page.title, kind: 'title' as const },
    ...(page.says ? [{ where: `${page.id} says`, text: page.says, kind: 'sentence' as const }] : []),
    ...page.steps.flatMap(({ id: step, title: name, hint, note, pitfall }) => [
      ...(pitfall ? [{ where: `${page.id} ${step} pitfall`, text: pitfall, kind: 'sentence' as const }] : []),
      { where: `${page.id} ${step}`, text: name, kind: 'title' as const },
      { where: `${page.id} ${step} what`, text: hint.what, kind: 'what' as const },
      ...(hint.why ? [{ where: `${page.id} ${step} why`, text: hint.why, kind: 'sentence' as const }] : []),
      ...(note ? [{ where: `${page.id} ${step} note`, text: note, kind: 'sentence' as const }] : []),
    ]),
  ]),
]);

for (const { id, title, says } of needs)
  said.push({ where: id, text: title, kind: 'title' }, { where: id, text: says, kind: 'sentence' });
for (const { id, says } of glossary) said.push({ where: id, text: says, kind: 'passage' });
for (const { id, signsOut, journeys } of portals) {
  if (signsOut) said.push({ where: `${id} signsOut`, text: signsOut.says, kind: 'sentence' });
  for (const { review } of journeys)
    if (review)
      for (const text of Object.values(review.says)) said.push({ where: `${id} review`, text, kind: 'sentence' });
}

/** Quotes of a portal follow the portal, so only our own words are judged. */
const ours = (text: string) => text.replace(/「[^」]*」/g, '「」').replace(/“[^”]*”/g, '“”');
/** Han characters take twice the width of Latin ones. The result is in Han characters. */
const width = (text: string) => [...text].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 0.5 : 1), 0);
const offenders = (wrong: (one: Said) => boolean) =>
  said.filter(wrong).map(({ where, text }) => [where, text.zh, text.en]);

describe('both languages', () => {
  test('are there, and are not the same', () => {
    expect(offenders(({ text }) => !text.zh.trim() || !text.en.trim() || text.zh === text.en)).toEqual([]);
  });
  test('are each written in their own script', () => {
    expect(offenders(({ text }) => !/\p{Script=Han}/u.test(text.zh) || !/[A-Za-z]{2}/.test(text.en))).toEqual([]);
    expect(offenders(({ text, kind }) => kind !== 'title' && /\p{Script=Han}/u.test(ours(text.en)))).toEqual([]);
  });
  test('shout at nobody', () => {
    expect(
      offenders(({ text }) => /[!！]/.test(text.zh + text.en) || /please note|请注意/i.test(text.zh + text.en)),
    ).toEqual([]);
  });
  test('are sentences, short enough for the bubble', () => {
    expect(
      offenders(({ text, kind }) => kind !== 'title' && (!/[。]$/.test(text.zh) || !/[.]$/.test(text.en))),
    ).toEqual([]);
    expect(offenders(({ text, kind }) => kind === 'title' && /[。.]$/.test(text.zh + text.en))).toEqual([]);
    expect(offenders(({ text, kind }) => kind === 'what' && (width(text.zh) > 45 || text.en.length > 120))).toEqual([]);
    expect(offenders(({ text, kind }) => kind === 'sentence' && (width(text.zh) > 70 || text.en.length > 170))).toEqual(
      [],
    );
  });
});

describe('Chinese', () => {
  test('has full-width punctuation', () => {
    expect(offenders(({ text }) => /\p{Script=Han}[,.;:?()]|[,;:?()]\p{Script=Han}/u.test(ours(text.zh)))).toEqual([]);
    expect(offenders(({ text }) => /["“”']/.test(text.zh))).toEqual([]);
  });
  test('has a space beside Latin and digits', () => {
    expect(offenders(({ text }) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(ours(text.zh)))).toEqual(
      [],
    );
  });
});

describe('English', () => {
  test('has no full-width punctuation and no straight quotes', () => {
    expect(offenders(({ text }) => /[，。；：？（）、「」]/.test(ours(text.en)) || /["']/.test(text.en))).toEqual([]);
  });
});
