import { type Plugin, parseAst } from 'vite';

/**
 * Leaves the words of reasons out of the content script: the page side sends codes (utils/protocol/reason.ts), and the
 * background has the words. They are 4 kB of 82 (2026-12).
 */

const LISTS = /utils\/engine\/(?:reasons|find\/results)\.ts$/;

interface Node {
  type?: string;
  key?: { name?: string };
  value?: { start: number; end: number };
}

/** Yields where each text in one language stands. */
function* textsIn(node: object): Generator<{ start: number; end: number }> {
  const { type, key, value } = node as Node;
  if (type === 'Property' && value && /^(?:zh|en)$/.test(key?.name ?? '')) yield value;
  else for (const child of Object.values(node)) if (child && typeof child === 'object') yield* textsIn(child);
}

/** Returns a source with each text in one language empty. */
export function emptyTexts(source: string): string {
  const texts = [...textsIn(parseAst(source, { lang: 'ts' }))].sort((a, b) => b.start - a.start);
  return texts.reduce((left, { start, end }) => `${left.slice(0, start)}''${left.slice(end)}`, source);
}

export const withoutWords = (): Plugin => ({
  name: 'without-words',
  enforce: 'pre',
  transform: (code, id) => (LISTS.test(id.replaceAll('\\', '/')) ? { code: emptyTexts(code), map: null } : null),
});
