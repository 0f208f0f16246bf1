/** Deeper than any profile file. */
const DEPTH = 32;
/** Brackets and commas outside texts: 5,000 profiles with twenty software each have a tenth of it. */
const MOST_SIGNS = 5_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Returns the end of a text that begins at `from`: its quotation mark, or the end of the source. */
function endOfText(source: string, from: number): number {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 1)) {
    let slashes = 0;
    while (source.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return source.length;
}

/**
 * True if a JSON text is nested deeper or has more parts than a profile file. Parsing it would take minutes and
 * gigabytes. Looks at each character once.
 */
export function isExcessiveJson(source: string): boolean {
  let depth = 0;
  let signs = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charCodeAt(at);
    if (sign === QUOTE) at = endOfText(source, at + 1);
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1;
      signs += 1;
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1;
    else if (sign === 0x2c) signs += 1;
    if (depth > DEPTH || signs > MOST_SIGNS) return true;
  }
  return false;
}
