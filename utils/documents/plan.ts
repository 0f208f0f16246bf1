import type { Text } from '../bilingual';
import { acceptedAt, megabytes, typeNames } from '../profile/documents';
import { kindNameOf } from './kinds';
import { DOCUMENT_LIMIT, KEPT_SIDE, onlyPdf, targetAt } from './limits';
import type { Inspection, Odd, Paper } from './types';

/** A file as it was brought. */
export type Brought = Inspection & { name: string; size: number };

/**
 * The thing to do with a file. `keep` takes it as it is. `strip`, `upright` and `plain` change it without asking,
 * because nothing is lost. Private data goes, the picture is turned or made plain. `offer` asks before a converted or
 * smaller copy is taken. `refuse` does not take it.
 */
export type Plan =
  | { do: 'keep' | 'strip' | 'upright' }
  | { do: 'plain'; why: Odd }
  | { do: 'offer'; how: 'convert' | 'shrink'; why: Text; mayKeep: boolean }
  | { do: 'refuse'; why: Text };

const listed = (path: string) => {
  const names = typeNames(acceptedAt(path));
  return { zh: names.join('、'), en: names.join(', ') };
};

function convert(path: string, { type, name, pages }: Brought): Plan {
  const kind = kindNameOf(type);
  const takes = listed(path);
  const many = pages > 1 ? { zh: `，共 ${pages} 页`, en: ` with ${pages} pages` } : { zh: '', en: '' };
  const which = pages > 1 ? { zh: '请选择要用的一页。', en: ' Choose the page to use.' } : { zh: '', en: '' };
  const why: Text = {
    zh: `「${name}」是 ${kind} 文件${many.zh}，这里只收 ${takes.zh}。${which.zh}`,
    en: `“${name}” is a ${kind} file${many.en}; the portal takes ${takes.en} here.${which.en}`,
  };
  return { do: 'offer', how: 'convert', why, mayKeep: false };
}

function shrink(path: string, { name, size, width, height }: Brought): Plan {
  const target = megabytes(targetAt(path));
  const heavy = size > targetAt(path);
  const why: Text = heavy
    ? {
        zh: `「${name}」有 ${megabytes(size)}，压缩到 ${target} 以内更容易上传成功。`,
        en: `“${name}” has ${megabytes(size)}; at most ${target} uploads more surely.`,
      }
    : {
        zh: `「${name}」有 ${width} × ${height} 像素，缩小后更容易上传成功。`,
        en: `“${name}” has ${width} × ${height} pixels; smaller it uploads more surely.`,
      };
  return { do: 'offer', how: 'shrink', why, mayKeep: size <= DOCUMENT_LIMIT };
}

/** Returns the plan for a file that was brought for the slot at a path. */
export function planFor(path: string, file: Brought): Plan {
  const { type, name, size } = file;
  const accepted = acceptedAt(path).includes(type);
  if (!accepted && onlyPdf(path))
    return {
      do: 'refuse',
      why: {
        zh: `「${name}」是 ${kindNameOf(type)} 文件，这里只收 PDF。请从文字处理软件另存为 PDF。`,
        en: `“${name}” is a ${kindNameOf(type)} file; the portal takes only PDF here. Save it as PDF from where it was written.`,
      },
    };
  if (!accepted) return convert(path, file);
  if (type === 'application/pdf') {
    if (size <= DOCUMENT_LIMIT) return { do: 'keep' };
    return {
      do: 'refuse',
      why: {
        zh: `「${name}」有 ${megabytes(size)}，上限是 ${megabytes(DOCUMENT_LIMIT)}。请减少页数或压缩后再选。`,
        en: `“${name}” has ${megabytes(size)}; the limit is ${megabytes(DOCUMENT_LIMIT)}. Leave out pages or compress it, then choose it again.`,
      },
    };
  }
  if (size > targetAt(path) || Math.max(file.width, file.height) > KEPT_SIDE) return shrink(path, file);
  if (file.odd) return { do: 'plain', why: file.odd };
  if (file.orientation !== 1) return { do: 'upright' };
  return { do: file.metadata ? 'strip' : 'keep' };
}

const papers: Readonly<Record<string, Paper>> = {
  businessLicence: 'licence',
  administratorIdFront: 'id-front',
  administratorIdBack: 'id-back',
};

/** Returns the paper of a path that may carry the watermark, null if none may. */
export const paperAt = (path: string): Paper | null => papers[path.split('.').at(-1) ?? ''] ?? null;
