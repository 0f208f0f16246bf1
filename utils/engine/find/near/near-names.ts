import type { FieldFind, Step } from '../../../portals/types';
import { formWords } from '../../text/form-words';
import { type Lexicon, type LexiconRow, lexiconOf, termsOf } from '../../text/terms';

/** A control as its page words it. */
export interface NearControl {
  names: readonly string[];
  /** Text inside the control (a placeholder); it may support a name and never contradicts one. */
  hints: readonly string[];
}

/** Place of a control for a field: in its section, or nobody can tell. Under another heading nothing is compared. */
export type Standing = 'in' | 'unknown';

/** Returns how near a control's words are to the labels of a field, from 0 to 1; fields by their order on the page. */
export type NearNames = (at: number, control: NearControl, standing: Standing) => number;

// Weight of a Chinese character and of a Latin word that no entry covers.
const STRANGE_HAN = 0.25;
const STRANGE_LATIN = 0.6;
/** Weight of a meaning that no field of the page has. */
const ELSEWHERE = 0.6;
// Weight of words that only the known label has, and that only the page has.
const ONLY_LABEL = 0.35;
const ONLY_NAME = 0.6;
/** Weight of a name beside what the control says inside. */
const NAME_SHARE = 0.75;

/** Number of scores kept for each field. */
const KEPT = 2000;

type Terms = ReadonlySet<string>;

const lexicons = new WeakMap<object, Lexicon>();

/** Returns the lexicon of a vocabulary. Made once. */
export function lexiconFor(rows: readonly LexiconRow[]): Lexicon {
  const known = lexicons.get(rows) ?? lexiconOf([...formWords, ...rows]);
  lexicons.set(rows, known);
  return known;
}

const distinct = (all: readonly Terms[]): Terms[] => [
  ...new Map(all.map((one) => [[...one].sort().join(), one])).values(),
];

/** Returns the terms that a section does not say already; all of them where nothing would be left. */
function without(terms: Terms, section: Terms): Terms {
  const left = new Set([...terms].filter((term) => !section.has(term)));
  return left.size > 0 ? left : terms;
}

/** A kind of control says that a date is asked for; the name need not. */
function termSet(text: string, { control }: FieldFind, lexicon: Lexicon): Terms {
  const terms = new Set(termsOf(text, lexicon));
  if (control === 'date') terms.delete('=date');
  return terms;
}

/** Returns the labels that a field may be compared with. Without its section only those that name the section count. */
function labelsOf({ label, alone = [], part, group, near }: FieldFind, standing: Standing): readonly string[] {
  if (part) return [...alone, ...part.captions, ...(near?.labels ?? [])];
  return standing === 'unknown' && group ? alone : [...label, ...alone, ...(near?.labels ?? [])];
}

/** A field with its labels as terms. */
interface Compared {
  find: FieldFind;
  section: Terms;
  labels: Record<Standing, Terms[]>;
  /** Scores that were worked out before, by the text. */
  known: Map<string, number>;
}

function comparedOf(find: FieldFind, lexicon: Lexicon): Compared {
  const heading = (find.group ?? find.under)?.[0] ?? '';
  const section = new Set(termsOf(heading, lexicon).filter((term) => term.startsWith('=')));
  const sets = (standing: Standing) => labelsOf(find, standing).map((text) => termSet(text, find, lexicon));
  const labels = {
    in: distinct(sets('in').map((terms) => without(terms, section))),
    unknown: distinct(sets('unknown')),
  };
  return { find, section, labels, known: new Map() };
}

/** Returns the weight of each term: the fewer fields of the page have it, the more it tells. */
function weightsOf(fields: readonly Compared[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { labels } of fields)
    for (const term of new Set([...labels.unknown, ...labels.in].flatMap((terms) => [...terms])))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  const weigh = (term: string): number => {
    if (/^\d/.test(term)) return 0;
    if (!/^[=!]/.test(term)) return /\p{Script=Han}/u.test(term) ? STRANGE_HAN : STRANGE_LATIN;
    const count = counts.get(term);
    return count ? Math.log(1 + fields.length / count) / Math.log(1 + fields.length) : ELSEWHERE;
  };
  const known = new Map<string, number>();
  return (term) => {
    const weight = known.get(term) ?? weigh(term);
    known.set(term, weight);
    return weight;
  };
}

/** Returns how much of their meaning two names share; 0 where the strange one has a qualifier that the label has not. */
function similar(name: Terms, label: Terms, weight: (term: string) => number): number {
  let shared = 0;
  let ofName = 0;
  let ofLabel = 0;
  for (const term of name) {
    if (label.has(term)) shared += weight(term);
    else if (term.startsWith('!')) return 0;
    else ofName += weight(term);
  }
  if (shared === 0) return 0;
  for (const term of label) if (!name.has(term)) ofLabel += weight(term);
  return shared / (shared + ONLY_LABEL * ofLabel + ONLY_NAME * ofName);
}

function compareWith(steps: readonly Step[], lexicon: Lexicon): NearNames {
  const fields = steps.flatMap(({ find }) => ('label' in find ? [comparedOf(find, lexicon)] : []));
  const weight = weightsOf(fields);
  const scoreOf = (text: string, { find, section, labels, known }: Compared, standing: Standing): number => {
    const key = standing + text;
    const before = known.get(key);
    if (before !== undefined) return before;
    const terms = termSet(text, find, lexicon);
    const own = standing === 'in' ? without(terms, section) : terms;
    const score = Math.max(0, ...labels[standing].map((label) => similar(own, label, weight)));
    if (known.size > KEPT) known.clear();
    known.set(key, score);
    return score;
  };
  return (at, { names, hints }, standing) => {
    const best = (texts: readonly string[]) =>
      Math.max(0, ...texts.map((text) => scoreOf(text, fields[at]!, standing)));
    const named = best(names);
    const hinted = named > 0 ? best(hints) : 0;
    return hinted > named ? NAME_SHARE * named + (1 - NAME_SHARE) * hinted : named;
  };
}

const made = new WeakMap<readonly Step[], NearNames>();

/** Compares strange names with the labels of a page's fields. Made once for a page. */
export function createNearNames(steps: readonly Step[], lexicon: Lexicon): NearNames {
  const known = made.get(steps) ?? compareWith(steps, lexicon);
  made.set(steps, known);
  return known;
}
