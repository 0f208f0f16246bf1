import type { Text } from '../../bilingual';
import type { Page } from '../../portals/types';

/** Measure of how well a page description fits what is visible. */
export interface Verdict {
  fits: boolean;
  weight: number;
  why: string[];
  fails: string[];
  /** It cannot be this page: the path, or something that the page never shows. */
  isRuledOut: boolean;
}

/** Says that two pages fit alike. */
export const ambiguous = (one: Page, other: Page): Text => ({
  zh: `既像「${one.title.zh}」又像「${other.title.zh}」。`,
  en: `It could be “${one.title.en}” or “${other.title.en}”.`,
});

/** Says that the person said so. */
export const asTaught = ({ title }: Page): Text => ({
  zh: `您说过这个地址就是「${title.zh}」。`,
  en: `You said that this address is “${title.en}”.`,
});

/** Says which page comes closest, and what is missing of it. */
export function closest(verdicts: readonly { page: Page; verdict: Verdict }[]): Text {
  const [near] = verdicts
    .filter(({ verdict }) => verdict.weight > 0)
    .sort((a, b) => b.verdict.weight - a.verdict.weight);
  return near
    ? {
        zh: `最像「${near.page.title.zh}」，但没有看到：${near.verdict.fails.join('、')}。`,
        en: `Closest to “${near.page.title.en}”, but not seen: ${near.verdict.fails.join(', ')}.`,
      }
    : { zh: '没有看到任何认识的页面特征。', en: 'None of the marks of a known page can be seen.' };
}
