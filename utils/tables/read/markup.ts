/** Walks through XML or HTML once, without building a tree. In: text. Out: calls for tags and texts, in their order. */

export type Attributes = Readonly<Record<string, string>>;

export interface Handlers {
  /** `name` has no prefix, as .NET writers put one before every name. In HTML it is in small letters. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
  yen: '¥',
  copy: '©',
  reg: '®',
};

function character(code: number): string {
  const isReal = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isReal ? String.fromCodePoint(code) : '\ufffd';
}

/** Returns the text with entities put in. One that is not known stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z]{2,8}));/gi, (all, hex, digits, name) => {
    if (name) return named[name.toLowerCase()] ?? all;
    return character(hex ? Number.parseInt(hex, 16) : Number(digits));
  });
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
const isBlank = (sign: string | undefined) => sign !== undefined && /\s/.test(sign);

/** Reads `name="value"` pairs, with or without quotation marks. Goes forward only. */
function attributesOf(inside: string): Attributes {
  const found: Record<string, string> = Object.create(null);
  let at = 0;
  while (at < inside.length) {
    while (isBlank(inside[at]) || inside[at] === '/') at += 1;
    const from = at;
    while (at < inside.length && inside[at] !== '=' && !isBlank(inside[at])) at += 1;
    const name = inside.slice(from, at);
    while (isBlank(inside[at])) at += 1;
    if (inside[at] !== '=') {
      if (name) found[localName(name)] = '';
      else at += 1;
      continue;
    }
    at += 1;
    while (isBlank(inside[at])) at += 1;
    const mark = inside[at];
    const isMarked = mark === '"' || mark === "'";
    const begin = isMarked ? at + 1 : at;
    let end = begin;
    while (end < inside.length && (isMarked ? inside[end] !== mark : !isBlank(inside[end]))) end += 1;
    found[localName(name)] = decodeEntities(inside.slice(begin, end));
    at = end + 1;
  }
  return found;
}

/** Returns the end of a tag, past quoted `>`. -1 if it has none. */
function endOfTag(source: string, from: number): number {
  let mark = '';
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (mark) {
      if (sign === mark) mark = '';
    } else if (sign === '"' || sign === "'") mark = sign;
    else if (sign === '>') return at;
  }
  return -1;
}

const past = (source: string, what: string, from: number) => {
  const at = source.indexOf(what, from);
  return at < 0 ? source.length : at + what.length;
};

/** Text between these HTML tags is no text of the page. */
const raw = new Set(['script', 'style']);

/** Walks through the source. Never throws: a cut-off source ends there. */
export function walkMarkup(source: string, { open, close, text }: Handlers, html = false): void {
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const end = next < 0 ? source.length : next;
    if (end > at) text(decodeEntities(source.slice(at, end)));
    if (next < 0) return;
    at = next;
    if (source.startsWith('<!--', at)) at = past(source, '-->', at);
    else if (source.startsWith('<![CDATA[', at)) {
      const stop = past(source, ']]>', at);
      text(source.slice(at + 9, stop - 3));
      at = stop;
    } else if (source[at + 1] === '!' || source[at + 1] === '?') at = past(source, '>', at);
    else {
      const stop = endOfTag(source, at + 1);
      if (stop < 0) return;
      const inside = source.slice(at + 1, stop);
      at = stop + 1;
      const isClosing = inside.startsWith('/');
      const [first = ''] = /^[^\s/]+/.exec(isClosing ? inside.slice(1) : inside) ?? [];
      const name = html ? localName(first).toLowerCase() : localName(first);
      if (!isClosing) open(name, attributesOf(inside.slice(first.length)));
      if (isClosing || inside.endsWith('/')) close(name);
      else if (html && raw.has(name)) at = past(source, `</${name}`, at) - name.length - 2;
    }
  }
}
