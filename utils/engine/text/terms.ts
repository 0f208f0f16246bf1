/** One meaning and the words for it. Words of the meaning '' say nothing in a name. */
export type LexiconRow = readonly [meaning: string, ...words: string[]];

/** Meanings by word, ready to be looked up. */
export interface Lexicon {
  meanings: ReadonlyMap<string, string>;
  known: Map<string, readonly string[]>;
}

/** The longest entry: characters of a Chinese word, words of a Latin one. */
const LONGEST = { han: 10, latin: 6 };

const bracketed = /[（([【][^（）()[\]【】]*[)）\]】]/g;
/** A remark in brackets tells how to fill a field in: its size, an example, a rule. */
const remark =
  /一致|填写|例如|[如按须需限]|支持|不超过|以内|以下|至少|必|选填|可选|格式|\d|^[（(【[]?(?:as|same|e\.?g|must|only|max|up to|exactly|optional|required|for example|see)\b/i;

/** A Latin word in the form in which it is compared: one spelling, singular. */
const stem = (word: string): string =>
  word
    .replace(/isation/, 'ization')
    .replace(/icence/, 'icense')
    .replace(/entre$/, 'enter')
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=[a-z]{2}[^sui])s$/, '');

const hanOnly = /^\p{Script=Han}+$/u;
const pieces = /\p{Script=Han}+|[a-z]+|\d+/gu;

/** A text as words: Latin words in stems, Chinese as runs. */
function split(text: string): readonly string[] {
  if (hanOnly.test(text)) return [text];
  const plain = text.normalize('NFKC').toLowerCase();
  const bare = /[(（[【]/.test(plain) ? plain.replace(bracketed, (part) => (remark.test(part) ? ' ' : part)) : plain;
  const parts =
    bare
      .replace(/['’`]s\b/g, '')
      .replace(/#/g, ' number ')
      .match(pieces) ?? [];
  return parts.map((part) => (part >= 'a' && part <= 'zz' ? stem(part) : part));
}

/** Makes a lexicon of rows; later rows win. */
export function lexiconOf(rows: readonly LexiconRow[]): Lexicon {
  const meanings = new Map<string, string>();
  for (const [meaning, ...words] of rows) for (const word of words) meanings.set(split(word).join(' '), meaning);
  return { meanings, known: new Map() };
}

/** The meanings in a run of parts; what no entry covers stands for itself. */
function read(parts: readonly string[], { longest, joint }: { longest: number; joint: string }, { meanings }: Lexicon) {
  const terms: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let size = Math.min(longest, parts.length - at);
    while (size > 1 && !meanings.has(parts.slice(at, at + size).join(joint))) size--;
    const word = parts.slice(at, at + size).join(joint);
    const meaning = meanings.get(word) ?? word;
    if (meaning) terms.push(...meaning.split(' '));
    at += size;
  }
  return terms;
}

/** The meanings of a text in their order. */
export function termsOf(text: string, lexicon: Lexicon): readonly string[] {
  const known = lexicon.known.get(text);
  if (known) return known;
  const terms: string[] = [];
  let latin: string[] = [];
  const flush = () => {
    terms.push(...read(latin, { longest: LONGEST.latin, joint: ' ' }, lexicon));
    latin = [];
  };
  for (const part of split(text)) {
    if (!/\p{Script=Han}/u.test(part)) latin.push(part);
    else {
      flush();
      terms.push(...read([...part], { longest: LONGEST.han, joint: '' }, lexicon));
    }
  }
  flush();
  if (lexicon.known.size > 20_000) lexicon.known.clear();
  lexicon.known.set(text, terms);
  return terms;
}
