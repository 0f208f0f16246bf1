import type { Text } from '../../bilingual';
import type { KnownError } from '../../portals/types';

/** A known error text, as it was met on the page. */
export interface Known {
  error: KnownError;
  /** What stood in the place of {field} and of the first {n}; '' where there was none. */
  field: string;
  n: string;
}

export interface Explainer {
  /** Whether a text may be a known error at all; cheap, asked of every text of a page. */
  mayKnow: (text: string) => boolean;
  match: (text: string) => Known | null;
}

const clean = (text: string) => text.normalize('NFKC').replace(/[\ue000-\uf8ff\u200b-\u200f\ufeff]/g, '');

/** For a first look only: no white space, no letter case. */
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
  // Signs before it, and a further clause behind it, are decoration.
  const pattern = new RegExp(`^[\\s*!×✕✖⚠•:·-]*${body}[\\s。.!…]*(?:[,.;:。(].{0,120})?$`, 'iu');
  return { pattern, field: holders.indexOf('{field}') + 1, n: holders.indexOf('{n}') + 1 };
}

/** The longest run of words of a text that has no placeholder in it. */
const core = (says: string) =>
  says
    .split(/\{(?:field|n|any)\}/)
    .map(bare)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** Tells fast whether any of the words stands in a text: looked up by their first two signs. */
function anyOf(words: readonly string[]): (text: string) => boolean {
  const byStart = new Map<number, string[]>();
  const key = (text: string, at: number) => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
  for (const word of new Set(words)) byStart.set(key(word, 0), [...(byStart.get(key(word, 0)) ?? []), word]);
  return (text) => {
    for (let at = 0; at < text.length - 1; at++)
      if (byStart.get(key(text, at))?.some((word) => text.startsWith(word, at))) return true;
    return false;
  };
}

/** Makes ready a portal's known errors; the first that fits a text is what it means. */
export function createErrorMatcher(errors: readonly KnownError[]): Explainer {
  const rules = errors.flatMap((error) => error.says.map((says) => ({ error, says, core: core(says) })));
  const has = anyOf(rules.map((rule) => rule.core));
  const compiled = new Map<string, ReturnType<typeof compile>>();
  return {
    mayKnow: (text) => has(bare(text)),
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

/** The plain words of a known error; `title` is the step's it stands at, `mask` hides what a person typed. */
export function explain({ error, field, n }: Known, title: Text | null, mask: (text: string) => string): Text {
  const name = mask(field.trim());
  const fill = (text: string, own: string) => text.replaceAll('{field}', own).replaceAll('{n}', n);
  return {
    zh: fill(error.plain.zh, title?.zh ?? (name || '这一项')),
    en: fill(error.plain.en, title?.en ?? (name || 'this field')),
  };
}
