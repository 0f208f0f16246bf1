import type { FieldFind } from '../../../portals/types';
import { formWords } from '../../text/form-words';
import { type Lexicon, type LexiconRow, lexiconOf, termsOf } from '../../text/terms';

/** A field as it is compared with strange names. */
export interface NearField {
  find: FieldFind;
}

/** A control as its page words it. */
export interface NearControl {
  names: readonly string[];
  /** What it says inside (a placeholder); it may support a name and never contradicts one. */
  hints: readonly string[];
}

/** Where a control stands for a field: in its section, or nobody can tell. Under another heading nothing is compared. */
export type Standing = 'in' | 'unknown';

/** What a word counts that no entry covers: one Chinese character, one Latin word. */
const STRANGE = { han: 0.25, latin: 0.6 };

/** What a meaning counts that no field of the page has. */
const ELSEWHERE = 0.6;

/** How much words count that only the known label has, and that only the page has. */
const MISSING = { label: 0.35, name: 0.6 };

type Terms = ReadonlySet<string>;

const lexicons = new WeakMap<object, Lexicon>();

/** The lexicon of a vocabulary, made once. */
export function lexiconFor(rows: readonly LexiconRow[]): Lexicon {
  const known = lexicons.get(rows) ?? lexiconOf([...formWords, ...rows]);
  lexicons.set(rows, known);
  return known;
}

const distinct = (all: readonly Terms[]): Terms[] => [
  ...new Map(all.map((one) => [[...one].sort().join(), one])).values(),
];

/** Compares strange names with the labels of one page's fields. */
export function createNearNames(fields: readonly FieldFind[], lexicon: Lexicon) {
  const termSet = (text: string, { control }: FieldFind): Terms => {
    const terms = new Set(termsOf(text, lexicon));
    if (control === 'date') terms.delete('=date');
    return terms;
  };
  const sectionOf = ({ group, under }: FieldFind): Terms =>
    new Set(termsOf((group ?? under)?.[0] ?? '', lexicon).filter((term) => term.startsWith('=')));
  const labelsOf = (find: FieldFind, standing: Standing): string[] => {
    const { label, alone = [], part, group, near } = find;
    if (part) return [...alone, ...part.captions, ...(near?.labels ?? [])];
    return standing === 'unknown' && group ? [...alone] : [...label, ...alone, ...(near?.labels ?? [])];
  };
  const without = (terms: Terms, others: Terms): Terms => {
    const left = new Set([...terms].filter((term) => !others.has(term)));
    return left.size > 0 ? left : terms;
  };
  const compared = fields.map((find) => {
    const section = sectionOf(find);
    const sets = (standing: Standing) => distinct(labelsOf(find, standing).map((text) => termSet(text, find)));
    return {
      find,
      section,
      in: distinct(sets('in').map((terms) => without(terms, section))),
      unknown: sets('unknown'),
    };
  });
  const counts = new Map<string, number>();
  for (const { unknown, in: own } of compared)
    for (const term of new Set([...unknown, ...own].flatMap((terms) => [...terms])))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  const size = fields.length;
  const weight = (term: string): number => {
    if (/^\d/.test(term)) return 0;
    const strange = !term.startsWith('=') && !term.startsWith('!');
    if (strange) return /\p{Script=Han}/u.test(term) ? STRANGE.han : STRANGE.latin;
    const count = counts.get(term);
    return count ? Math.log(1 + size / count) / Math.log(1 + size) : ELSEWHERE;
  };
  const weights = new Map<string, number>();
  const weightOf = (term: string): number => {
    const known = weights.get(term) ?? weight(term);
    weights.set(term, known);
    return known;
  };

  const similar = (name: Terms, label: Terms): number => {
    let shared = 0;
    let ofName = 0;
    let ofLabel = 0;
    for (const term of name) {
      if (label.has(term)) shared += weightOf(term);
      else if (term.startsWith('!')) return 0;
      else ofName += weightOf(term);
    }
    if (shared === 0) return 0;
    for (const term of label) if (!name.has(term)) ofLabel += weightOf(term);
    return shared / (shared + MISSING.label * ofLabel + MISSING.name * ofName);
  };

  const perField = () => fields.map(() => new Map<string, number>());
  const best = { in: perField(), unknown: perField() };

  /** Returns how near a control's words are to a field's labels, from 0 to 1. */
  return (at: number, { names, hints }: NearControl, standing: Standing): number => {
    const { find, section, [standing]: labels } = compared[at]!;
    const kept = standing === 'in' ? best.in[at]! : best.unknown[at]!;
    const bestOf = (text: string): number => {
      const known = kept.get(text);
      if (known !== undefined) return known;
      const terms = termSet(text, find);
      const own = standing === 'in' ? without(terms, section) : terms;
      const score = Math.max(0, ...labels.map((label) => similar(own, label)));
      kept.set(text, score);
      return score;
    };
    const named = Math.max(0, ...names.map(bestOf));
    const hinted = Math.max(0, ...hints.map(bestOf));
    return named > 0 && hinted > named ? 0.75 * named + 0.25 * hinted : named;
  };
}
