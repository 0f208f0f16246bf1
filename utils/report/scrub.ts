/** Characters that people and pages put between the parts of a value. */
const FILLER = /[\p{P}\p{S}\p{Z}\p{C}年月日号]/u;
const HAN = /\p{Script=Han}/u;
/** A value masked in part: 138****8000, 张*三. */
const MASKED = /([\p{L}\p{N}]*?)([*＊•·●×…_＿xX]+)([\p{L}\p{N}]*)/gu;
/** So many digits in a row are nobody's label. */
const DIGITS = /\d{6,}/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A text without what makes no difference, and the place in the text of each of its characters. */
interface Plain {
  text: string;
  at: number[];
}

function plainOf(text: string): Plain {
  const plain: Plain = { text: '', at: [] };
  let index = 0;
  for (const character of text) {
    for (const part of character.normalize('NFKC').toLowerCase())
      if (!FILLER.test(part))
        for (const unit of part.split('')) {
          plain.text += unit;
          plain.at.push(index);
        }
    index += character.length;
  }
  return plain;
}

/** Returns the ways in which a value is written, without fillers; a date in each order of its parts. */
function writings(value: string): string[] {
  const [, y, m, d] = ISO.exec(value) ?? [];
  if (!y || !m || !d) return [plainOf(value).text];
  const [month, day] = [String(Number(m)), String(Number(d))];
  return [y + m + d, y + month + day, d + m + y, day + month + y, m + d + y, month + day + y];
}

/** Too short a value would take letters out of every word. */
const isTelling = (text: string): boolean => text.length >= (HAN.test(text) ? 2 : 3);

/** Returns the texts of a page, in their order on it, without any of the values. */
export type Scrubber = (texts: readonly string[]) => string[];

/**
 * Makes what takes values out of texts: wherever they stand, also in other widths, with blanks or bullets between, split
 * over neighbouring texts, as a date in another order, or masked in part. Mail addresses and long numbers go, whosever
 * they are. What is taken out leaves a block for each character.
 */
export function createScrubber(secrets: readonly string[]): Scrubber {
  const known = [...new Set(secrets.flatMap(writings).filter(isTelling))].sort((a, b) => b.length - a.length);
  // Looked up by their beginning: a page has many texts, an agency many values.
  const byStart = new Map<string, string[]>();
  for (const one of known) byStart.set(one.slice(0, 2), [...(byStart.get(one.slice(0, 2)) ?? []), one]);

  const isMaskOf = (before: string, mask: string, after: string) => {
    const [start, end] = [plainOf(before).text, plainOf(after).text];
    const shown = start.length + end.length;
    return known.some(
      (one) =>
        one.startsWith(start) && one.endsWith(end) && (shown >= 2 || (shown === 1 && one.length === 1 + mask.length)),
    );
  };
  const unmasked = (text: string) =>
    text
      .replace(MAIL, (found) => '▮'.repeat(found.length))
      .replace(MASKED, (found, before: string, mask: string, after: string) =>
        isMaskOf(before, mask, after) ? '▮'.repeat(found.length) : found,
      );

  /** Returns the ranges of a plain text that hold a value or a long number. */
  const rangesIn = (text: string): [number, number][] => {
    const ranges = [...text.matchAll(DIGITS)].map(({ index, 0: found }): [number, number] => [
      index,
      index + found.length,
    ]);
    for (let at = 0; at < text.length; at++) {
      const one = byStart.get(text.slice(at, at + 2))?.find((secret) => text.startsWith(secret, at));
      if (one) ranges.push([at, at + one.length]);
    }
    return ranges;
  };

  return (texts) => {
    const clean = texts.map(unmasked);
    const plains = clean.map(plainOf);
    const marks = clean.map((text) => new Uint8Array(text.length));
    const owners = plains.flatMap(({ at }, text) => at.map((place) => [text, place] as const));
    for (const [from, to] of rangesIn(plains.map(({ text }) => text).join('')))
      for (const [text, place] of owners.slice(from, to))
        marks[text]!.fill(1, place, place + String.fromCodePoint(clean[text]!.codePointAt(place)!).length);
    return clean.map((text, index) => withoutMarked(text, marks[index]!));
  };
}

/** Replaces each marked stretch, with the fillers inside it, by blocks. */
function withoutMarked(text: string, marks: Uint8Array): string {
  let left = '';
  for (let at = 0; at < text.length; ) {
    if (!marks[at]) {
      left += text[at++];
      continue;
    }
    let end = at + 1;
    for (let to = end; to < text.length && (marks[to] || FILLER.test(text[to]!)); to++) if (marks[to]) end = to + 1;
    left += '▮'.repeat(end - at);
    at = end;
  }
  return left;
}

/** Returns a plain object with every text in it scrubbed, in their order; keys and numbers stay. */
export function scrubbed<T>(value: T, scrub: Scrubber): T {
  const texts: string[] = [];
  const gather = (one: unknown): void => {
    if (typeof one === 'string') texts.push(one);
    else if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) gather(inner);
  };
  gather(value);
  const clean = scrub(texts);
  let next = 0;
  const put = (one: unknown): unknown => {
    if (typeof one === 'string') return clean[next++];
    if (Array.isArray(one)) return one.map(put);
    if (typeof one === 'object' && one !== null)
      return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, put(inner)]));
    return one;
  };
  return put(value) as T;
}
