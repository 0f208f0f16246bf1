import type { Text } from '../../bilingual';
import type { KnownError } from '../../portals/types';

/** A known error text, as the page shows it. */
export interface Known {
  error: KnownError;
  /** The text in the place of {field} and of the first {n}; '' if there is none. */
  field: string;
  n: string;
}

export interface Explainer {
  /** True if a text may be a known error. Cheap, because it runs on every text of a page. */
  mayKnow: (text: string) => boolean;
  match: (text: string) => Known | null;
}

const clean = (text: string) => text.normalize('NFKC').replace(/[\ue000-\uf8ff\u200b-\u200f\ufeff]/g, '');

/** A form for the first test only: no white space, lower case. */
const bare = (text: string) => clean(text).replace(/\s+/g, '').toLowerCase();

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const wide = (char: string) => char > '\u2e7f';

const literal = (text: string) =>
  [...clean(text)].map((char) => (/\s/.test(char) ? '\\s*' : quote(char) + (wide(char) ? '\\s*' : ''))).join('');

const HOLDERS: Record<string, string> = {
  '{field}': '([^,.;:、。]{0,40}?)\\s*',
  '{n}': '(\\d[\\d.]*)\\s*',
  '{any}': '.{0,60}?',
};

function compile(says: string) {
  const parts = says.split(/(\{(?:field|n|any)\})/).filter(Boolean);
  const body = parts.map((part) => HOLDERS[part] ?? literal(part)).join('');
  const holders = parts.filter((part) => part === '{field}' || part === '{n}');
  // Characters before the error, and a further clause after it, are ignored.
  const pattern = new RegExp(`^[\\s*!×✕✖⚠•:·-]*${body}[\\s。.!…]*(?:[,.;:。(].{0,120})?$`, 'iu');
  return { pattern, field: holders.indexOf('{field}') + 1, n: holders.indexOf('{n}') + 1 };
}

/** Returns the longest part of a text without a placeholder. */
const core = (says: string) =>
  says
    .split(/\{(?:field|n|any)\}/)
    .map(bare)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** Prepares a portal's known errors. The first match explains a text. */
export function createErrorMatcher(errors: readonly KnownError[]): Explainer {
  const rules = errors.flatMap((error) => error.says.map((says) => ({ error, says, core: core(says) })));
  const any = new RegExp(rules.map((rule) => quote(rule.core) || '(?!)').join('|') || '(?!)');
  const compiled = new Map<string, ReturnType<typeof compile>>();
  return {
    mayKnow: (text) => any.test(bare(text)),
    match(text) {
      const said = clean(text).trim();
      const plain = bare(text);
      for (const { error, says, core } of rules) {
        if (!plain.includes(core)) continue;
        const { pattern, field, n } = compiled.get(says) ?? compile(says);
        compiled.set(says, { pattern, field, n });
        const match = pattern.exec(said);
        if (match) return { error, field: (field && match[field]) || '', n: (n && match[n]) || '' };
      }
      return null;
    },
  };
}

/** Returns the plain words of a known error. `title` is its step's; `mask` hides what a person typed. */
export function explain({ error, field, n }: Known, title: Text | null, mask: (text: string) => string): Text {
  const name = mask(field.trim());
  const fill = (text: string, own: string) => text.replaceAll('{field}', own).replaceAll('{n}', n);
  return {
    zh: fill(error.plain.zh, title?.zh ?? (name || '这一项')),
    en: fill(error.plain.en, title?.en ?? (name || 'this field')),
  };
}
