/** Opens a file by its content and not by its name. In: bytes. Out: sheets, or why there are none. Never throws. */
import type { Text } from '../../bilingual';
import { ArchiveError, openArchive } from '../../zip';
import { oleKind, readBiff } from './biff';
import { knownWords, readCsv } from './csv';
import { decodeAs, readText } from './encoding';
import { readHtml } from './html';
import { archiveFaults, broken, noText, oleFaults, otherArchives, otherFiles } from './refusals';
import type { Sheet } from './sheet';
import { readSpreadsheetMl } from './spreadsheetml';
import { readXlsx } from './xlsx';

/** An uncertain encoding, with the text of the file in each. */
export interface EncodingDoubt {
  encoding: string;
  sure: boolean;
  samples: readonly { encoding: string; text: string }[];
}

export type Opened = { ok: true; sheets: Sheet[]; doubt: EncodingDoubt | null } | { ok: false; error: Text };

type Knows = (words: readonly string[]) => number;

const no = (error: Text): Opened => ({ ok: false, error });
const yes = (sheets: Sheet[], doubt: EncodingDoubt | null = null): Opened =>
  sheets.length > 0 ? { ok: true, sheets, doubt } : no(broken);

async function openZip(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  try {
    const archive = openArchive(bytes);
    const other = otherArchives.find(({ has }) => archive.names.some((name) => has.test(name)));
    return other ? no(other.fault) : yes(await readXlsx(archive));
  } catch (error) {
    return no(error instanceof ArchiveError ? archiveFaults[error.fault] : broken);
  }
}

async function openOle(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const kind = oleKind(bytes);
  if (kind !== 'workbook') return no(oleFaults[kind]);
  return readBiff(bytes).then(yes, () => no(broken));
}

/** The first line in each encoding in which the encodings differ, as far as a person wants to read. */
function samplesOf(bytes: Uint8Array<ArrayBuffer>, encodings: readonly string[]) {
  const head = bytes.subarray(0, 64 * 1024);
  const from = head.findIndex((byte) => byte >= 0x80);
  const start = head.lastIndexOf(0x0a, Math.max(0, from)) + 1;
  const end = head.indexOf(0x0a, Math.max(0, from));
  const line = bytes.slice(start, end < 0 ? head.length : end);
  return encodings
    .slice(0, 6)
    .map((encoding) => ({ encoding, text: (decodeAs(line, encoding, false) ?? '').slice(0, 60) }));
}

/** A page declares its encoding. It is not believed if the program wrote another one. */
function declaredText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const head = decodeAs(bytes.subarray(0, 2_000), 'windows-1252', false) ?? '';
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1];
  if (!name || !/^\s*(?:ï»¿)?\s*</.test(head)) return null;
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, /^(?:gb2312|gbk)$/i.test(name) ? 'gb18030' : name);
}

function openText(bytes: Uint8Array<ArrayBuffer>, { knows, encoding }: Options): Opened {
  const declared = declaredText(bytes);
  const read = declared === null ? readText(bytes, (text) => knownWords(text, knows)) : null;
  const text = encoding ? decodeAs(bytes, encoding, false) : (declared ?? read?.text ?? null);
  if (text === null) return no(noText);
  const head = text.slice(0, 4_000);
  if (/^\s*</.test(head)) {
    if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook/.test(head))
      return yes(readSpreadsheetMl(text));
    if (/<(?:!doctype html|html|table|head|body|meta)/i.test(head)) return yes(readHtml(text));
    return no(broken);
  }
  const doubt = read?.foreign || read?.sure === false ? read : null;
  return yes(
    readCsv(text, knows),
    doubt && {
      encoding: encoding ?? doubt.encoding,
      sure: doubt.sure,
      samples: samplesOf(bytes, doubt.candidates),
    },
  );
}

export interface Options {
  /** Counts the header words in a row. */
  knows: Knows;
  /** The encoding that the person chose for a text file. */
  encoding?: string | undefined;
}

export async function openTable(bytes: Uint8Array<ArrayBuffer>, options: Options): Promise<Opened> {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  const other = otherFiles.find(({ starts }) => starts.test(head));
  if (other) return no(other.fault);
  if (head.startsWith('PK')) return openZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return openOle(bytes);
  try {
    return openText(bytes, options);
  } catch {
    return no(broken);
  }
}
