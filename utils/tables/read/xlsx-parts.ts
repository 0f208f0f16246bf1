/** Reads the parts of a workbook around its sheets: which sheets there are, shared texts, formats. */

import type { Archive } from '../../zip';
import { walkMarkup } from './markup';
import { builtInFormat } from './number-format';

const MOST_SHEETS = 50;

export interface Book {
  sheets: { name: string; id: string; hidden: boolean }[];
  open: number;
  system: 1900 | 1904;
}

export const isOn = (value: string | undefined) => value === '1' || value === 'true';

export async function textOf(archive: Archive, name: string): Promise<string | null> {
  const bytes = await archive.unpack(name);
  if (!bytes) return null;
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Returns a target's name in the archive: absolute, or beside the part that names it. */
function resolve(target: string, from: string): string {
  const clean = target.replace(/\\/g, '/');
  if (clean.startsWith('/')) return clean.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const part of clean.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

export async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const source = await textOf(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relation[] = [];
  walkMarkup(source ?? '', {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name === 'Relationship')
        found.push({ id: Id, type: Type.split('/').at(-1) ?? '', target: resolve(Target, part) });
    },
    close() {},
    text() {},
  });
  return found;
}

export function readBook(source: string): Book {
  const book: Book = { sheets: [], open: 0, system: 1900 };
  walkMarkup(source, {
    open(name, attributes) {
      if (name === 'workbookPr' && isOn(attributes.date1904)) book.system = 1904;
      if (name === 'workbookView') book.open = Number(attributes.activeTab ?? 0) || 0;
      if (name === 'sheet' && book.sheets.length < MOST_SHEETS)
        book.sheets.push({
          name: attributes.name ?? '',
          id: attributes.id ?? '',
          hidden: (attributes.state ?? 'visible') !== 'visible',
        });
    },
    close() {},
    text() {},
  });
  return book;
}

/** `_x000D_` and its like replace characters that XML cannot hold. */
export const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** Collects the text of `si` and `is`. Joins runs, and leaves out the phonetic guide (`rPh`). */
export function makeText() {
  let text = '';
  let inGuide = 0;
  let inText = 0;
  return {
    open(name: string) {
      if (name === 'rPh') inGuide += 1;
      if (name === 't') inText += 1;
    },
    close(name: string) {
      if (name === 'rPh') inGuide -= 1;
      if (name === 't') inText -= 1;
    },
    add(part: string) {
      if (inText > 0 && inGuide === 0) text += part;
    },
    take() {
      const whole = unescaped(text);
      text = '';
      return whole;
    },
  };
}

export function readStrings(source: string): string[] {
  const strings: string[] = [];
  const text = makeText();
  walkMarkup(source, {
    open: (name) => text.open(name),
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
    text: (part) => text.add(part),
  });
  return strings;
}

/** Returns the format code of each cell style. */
export function readFormats(source: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inStyles = false;
  walkMarkup(source, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inStyles = true;
      if (name === 'xf' && inStyles) formats.push(own.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false;
    },
    text() {},
  });
  return formats;
}
