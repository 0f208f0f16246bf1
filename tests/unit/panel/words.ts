import { readFileSync } from 'node:fs';
import type { Speech, Word } from '../../../components/speech';

/** The words of one locale file. The lines are flat, so no parser is needed. */
export function wordsOf(file: 'zh_CN' | 'en'): Record<string, string> {
  const lines = readFileSync(`utils/locales/${file}.yml`, 'utf8').split('\n');
  const entries = lines.flatMap((line) => {
    const [, key, value] = /^(\w+): (.*)$/.exec(line) ?? [];
    return key && value ? [[key, value.replace(/^"(.*)"$/, '$1')] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Returns the panel's speech in a test, from the real locale files. */
export function speechIn(lang: 'zh' | 'en'): Speech {
  const words = wordsOf(lang === 'zh' ? 'zh_CN' : 'en');
  const t = (word: Word, ...parts: string[]) =>
    parts.reduce((text, part, at) => text.replaceAll(`$${at + 1}`, part), words[word] ?? `?${word}`);
  return { lang, t, say: (text) => text[lang] };
}
