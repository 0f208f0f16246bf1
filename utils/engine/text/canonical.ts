import { formWords } from './form-words';
import { lexiconOf, termsOf } from './terms';

const lexicon = lexiconOf(formWords);

const known = new Map<string, string>();

/** Words of nearly every label. Alone they name no field. */
const GENERIC = new Set(['=number', '=date', '=name', '=type']);

/**
 * Returns what matters of a field's name, whatever its form: articles, requests and questions, the order of its words,
 * singular or plural, No. or Number. Two names of one meaning are equal in it. Empty where nothing is left.
 */
export function canonical(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const terms = new Set(termsOf(text, lexicon));
  // A start and an end are dates by themselves.
  if (terms.has('=start') || terms.has('=end')) terms.delete('=date');
  const form = [...terms].some((term) => !GENERIC.has(term)) ? [...terms].sort().join(' ') : '';
  if (known.size > 20_000) known.clear();
  known.set(text, form);
  return form;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Returns several names by what matters. Cached per array. */
export function canonicalSet(names: readonly string[]): ReadonlySet<string> {
  const known = sets.get(names);
  if (known) return known;
  const forms = new Set(names.map(canonical).filter(Boolean));
  sets.set(names, forms);
  return forms;
}
