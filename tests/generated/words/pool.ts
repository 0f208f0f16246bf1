/** Distance of a wording from the words in the portals' data of 2026-11-30. */
export const GRADES = ['known', 'near', 'far'] as const;
/** `known`: in the built-in labels, or equal but for form. `near`: another usual name. `far`: quite other words. */
export type Grade = (typeof GRADES)[number];
export type Lang = 'zh' | 'en';

/** Wordings of one thing in one language; a label may carry the caption of its upload behind `@`. */
export type Wordings = Readonly<Record<Grade, readonly string[]>>;
/** Wordings of one thing. */
export type Pool = Readonly<Record<Lang, Wordings>>;
/** Wordings of fields or sections, by step or section id. */
export type Pools = Readonly<Record<string, Pool>>;

const split = (words: string): string[] => words.split('|').filter(Boolean);

/** Makes the wordings of one language; words are parted by `|`. */
export const words = (known: string, near: string, far: string): Wordings => ({
  known: split(known),
  near: split(near),
  far: split(far),
});
