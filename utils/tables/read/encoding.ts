/** Finds the encoding of a text file. In: bytes. Out: its text, the certainty, and other possible encodings. */

export interface Encoded {
  encoding: string;
  text: string;
  /** No other encoding makes sense. */
  sure: boolean;
  /** Neither Unicode nor Chinese. The person should be told. */
  foreign: boolean;
  /** All encodings in which the bytes are text, the likeliest first. */
  candidates: readonly string[];
}

/** Encodings of office programs around the world. Each of their bytes may be another character in another one. */
const legacy = ['gb18030', 'big5', 'windows-1252', 'windows-1250', 'windows-1251', 'shift_jis', 'euc-kr'] as const;

/** Only this much of a file decides the encoding. */
const SAMPLE = 256 * 1024;

/** Windows-1252 from 0x80 on. Node (20 to 24) reads it as Latin-1, which has control characters there. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeAs(bytes: Uint8Array<ArrayBuffer>, encoding: string, fatal = true): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    if (encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: every other byte of plain letters is 0. */
function wideWithoutMark(bytes: Uint8Array<ArrayBuffer>): string | null {
  const head = bytes.subarray(0, 2_000);
  if (head.length < 4 || head.length % 2 === 1 || !head.includes(0)) return null;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even > 0 && odd > 0) return null;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** UTF-8 with a few bytes cut off or overwritten is still UTF-8. The lost characters are reported later. */
function damagedUtf8(bytes: Uint8Array<ArrayBuffer>): string | null {
  const text = decodeAs(bytes, 'utf-8', false) ?? '';
  const lost = text.split('\ufffd').length - 1;
  const whole = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  return whole >= 20 * lost ? text : null;
}

/** Counts the bytes above 127: pairs in the region of everyday Chinese characters, or alone between letters. */
function weigh(bytes: Uint8Array): { common: number; alone: number; runs: number; pairs: number } {
  const found = { common: 0, alone: 0, runs: 0, pairs: 0 };
  for (let at = 0; at < bytes.length; ) {
    let end = at;
    while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end += 1;
    const length = end - at;
    if (length > 0) {
      found.runs += 1;
      if (length === 1) found.alone += 1;
      for (let n = at; n + 1 < end; n += 2) {
        found.pairs += 1;
        const [lead = 0, trail = 0] = [bytes[n], bytes[n + 1]];
        // GB 2312, level 1: the 3,755 characters of everyday use, sorted by sound. Rows 1 to 3 hold its punctuation and
        // symbols.
        if ((lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) || (lead >= 0xa1 && lead <= 0xa3)) found.common += 1;
      }
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Letters with accents are letters of a word. Symbols among them mean that it was another code page. */
const westernWords = (text: string) => !/[\p{L}][¡-¿×÷][\p{L}]/u.test(text.replace(/[’·ªº]/g, ''));

function legacyText(bytes: Uint8Array<ArrayBuffer>, knows: (text: string) => number): Encoded | null {
  const texts = legacy.flatMap((encoding) => {
    const text = decodeAs(bytes, encoding);
    return text === null || /[\u0080-\u0084\u0086-\u009f]/.test(text) ? [] : [{ encoding, text }];
  });
  const best = [...texts].sort((a, b) => knows(b.text) - knows(a.text))[0];
  if (!best) return null;
  const rest = (encoding: string) => [encoding, ...texts.map((one) => one.encoding).filter((one) => one !== encoding)];
  const as = (encoding: string, sure: boolean): Encoded | null => {
    const text = texts.find((one) => one.encoding === encoding)?.text;
    if (text === undefined) return null;
    return { encoding, text, sure, foreign: encoding !== 'gb18030', candidates: rest(encoding) };
  };
  // A header in Chinese says it by itself: in the wrong encoding it would not be known.
  const others = texts.filter(({ encoding }) => encoding !== best.encoding);
  if (others.every(({ text }) => knows(text) < knows(best.text))) return as(best.encoding, true);
  const { common, alone, runs, pairs } = weigh(bytes.subarray(0, SAMPLE));
  const isChinese = pairs > 0 && common / pairs > 0.8 && alone / runs < 0.2;
  const isWestern = alone / runs > 0.7;
  const western = texts.find(({ encoding }) => encoding === 'windows-1252');
  if (isChinese) return as('gb18030', true) ?? as(best.encoding, false);
  if (isWestern && western) return as('windows-1252', westernWords(western.text));
  return as('gb18030', false) ?? as(best.encoding, false);
}

/**
 * Returns the text of a file: by its byte order mark, else UTF-8, else the best among older encodings. `knows` counts
 * the header words that a text begins with. Null if it is no text in any of them.
 */
export function readText(bytes: Uint8Array<ArrayBuffer>, knows: (text: string) => number): Encoded | null {
  const sure = (encoding: string, text: string | null): Encoded | null =>
    text === null ? null : { encoding, text, sure: true, foreign: false, candidates: [encoding] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure('utf-16le', decodeAs(bytes, 'utf-16le', false));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure('utf-16be', decodeAs(bytes, 'utf-16be', false));
  const wide = wideWithoutMark(bytes);
  if (wide) return sure(wide, decodeAs(bytes, wide, false));
  const plain = decodeAs(bytes, 'utf-8') ?? damagedUtf8(bytes);
  if (plain !== null) return plain.includes('\0') ? null : sure('utf-8', plain);
  return legacyText(bytes, knows);
}
