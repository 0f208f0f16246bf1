import { decodeBase64 } from '../base64';
import type { Text } from '../bilingual';
import { megabytes, refuseDocument, typeOfBytes } from './documents';
import { isExcessiveJson } from './json-size';
import { normaliseProfile } from './normalise';
import { profileFile } from './schema';
import { explainShape } from './shape';
import { documentsOf, type ProfileWith } from './slots';
import type { FileDocument, FileProfile } from './types';

export type ReadResult = { ok: true; profiles: FileProfile[] } | { ok: false; errors: Text[] };

/** Above this a file is refused before it is read, and none is written. */
export const FILE_LIMIT = 64 * 1024 * 1024;

const FORMAT = 'copyright-pilot/profiles';
const VERSION = 1;
const DEPTH = 32;

const refuse = (zh: string, en: string): ReadResult => ({ ok: false, errors: [{ zh, en }] });

const hostile = refuse(
  '文件里有档案格式之外的结构，已整份拒绝，没有导入任何内容。',
  'The file holds structures that no profile has. It was refused as a whole; nothing was imported.',
);

/** Why a file of so many bytes is neither read nor written. */
export const tooLarge = (size: number): Text => ({
  zh: `文件有 ${megabytes(size)}，上限是 ${megabytes(FILE_LIMIT)}。请分成几次导出，或先压缩扫描件。`,
  en: `The file has ${megabytes(size)}; the limit is ${megabytes(FILE_LIMIT)}. Export fewer profiles at a time, or make the scans smaller.`,
});

/** The reason why a file of this size in bytes is not read, or null. */
export const refuseSize = (size: number): Text | null => (size > FILE_LIMIT ? tooLarge(size) : null);

/** True if the keys reach an object's prototype, or the nesting is deeper than any profile. Such a file is not ours. */
function isHostile(root: unknown): boolean {
  const open: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null) continue;
    if (depth > DEPTH) return true;
    for (const key of Object.keys(node)) {
      if (['__proto__', 'constructor', 'prototype'].includes(key)) return true;
      open.push({ node: (node as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return false;
}

function refuseHead(file: unknown): ReadResult | null {
  const { format, version } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
  if (format !== FORMAT)
    return refuse(
      '这不是版权引航的档案文件。请选择用「导出」保存的 .json 文件。',
      'This is no profile file of Copyright Pilot. Choose a .json file that Export wrote.',
    );
  if (typeof version === 'number' && version > VERSION)
    return refuse(
      `这个文件来自更新的版本（格式 ${version}，这里读得懂 ${VERSION}）。请先更新扩展，再导入。`,
      `This file comes from a newer version (format ${version}; this one reads ${VERSION}). Update the extension, then import it.`,
    );
  if (version !== VERSION)
    return refuse('文件没有写明格式版本。', 'The file does not say which version of the format it is.');
  return null;
}

/** Why one document of a file is not taken, or null. The size is judged first, so that nothing huge is decoded. */
function refuseData({ name, type, data }: FileDocument): Text | null {
  const size = Math.floor((data.length * 3) / 4);
  const tooBig = size > 0 && refuseDocument({ name, size, type });
  if (tooBig) return tooBig;
  const bytes = decodeBase64(data);
  if (!bytes) return { zh: `「${name}」的内容已损坏。`, en: `The content of “${name}” is damaged.` };
  const found = typeOfBytes(bytes);
  const refused = refuseDocument({ name, size: bytes.length, type: found });
  if (refused || found === type) return refused;
  return {
    zh: `「${name}」写的是 ${type || '空类型'}，内容却是 ${found}。`,
    en: `“${name}” is called ${type || 'nothing'}, but its content is ${found}.`,
  };
}

function documentErrors(profile: ProfileWith<FileDocument>, which: number): Text[] {
  return documentsOf(profile).flatMap(({ path, document }) => {
    const refused = refuseData(document);
    return refused
      ? [{ zh: `第 ${which} 份档案的 ${path}：${refused.zh}`, en: `Profile ${which}, ${path}: ${refused.en}` }]
      : [];
  });
}

function parse(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return null;
  }
}

/**
 * Reads a profile file, all of it or nothing. Each refusal names its place. Refused are broken JSON, another format, a
 * newer version, a wrong shape, and keys that reach for prototypes. So is a document that is damaged, too large or not
 * of its stated type. Values are normalised (normalise.ts). Wrong values are left to checks.ts, so that a draft can
 * travel.
 */
export function readProfileFile(text: string): ReadResult {
  if (text.length > FILE_LIMIT) return { ok: false, errors: [tooLarge(text.length)] };
  if (isExcessiveJson(text)) return hostile;
  const parsed = parse(text);
  if (!parsed)
    return refuse(
      '文件不是完整的 JSON，可能没有下载完，或被别的程序改过。档案没有变动，请重新取得文件。',
      'The file is not complete JSON; it may be cut off, or changed by another program. Nothing was imported; get the file anew.',
    );
  if (isHostile(parsed.json)) return hostile;
  const head = refuseHead(parsed.json);
  if (head) return head;
  const shaped = profileFile.safeParse(parsed.json);
  if (!shaped.success) return { ok: false, errors: explainShape(shaped.error.issues, parsed.json) };
  const errors = shaped.data.profiles.flatMap((profile, index) => documentErrors(profile, index + 1));
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, profiles: shaped.data.profiles.map(normaliseProfile) };
}

/** Returns the text of a profile file, readable by anyone. Indented by two spaces for people and diffs. */
export const writeProfileFile = (profiles: readonly FileProfile[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, profiles }, null, 2)}\n`;
