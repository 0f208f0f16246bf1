import { acceptedAt, goesToIpp, IPP_LIMIT, leastSideAt, megabytes, typeNames, wantsColour } from '../documents';
import { documentsOf } from '../slots';
import type { DocumentRef, Profile, Seen } from '../types';
import { at, type Finding, fault } from './finding';

function kind(path: string, document: DocumentRef): Finding[] {
  const accepted = acceptedAt(path);
  if (!accepted.includes(document.type)) {
    const names = typeNames(accepted);
    return at(
      path,
      'error',
      fault(
        `门户只收 ${names.join('、')}。请换一个文件。`,
        `should be ${names.join(' or ')}; the portal takes nothing else. Choose another file.`,
      ),
    );
  }
  if (!goesToIpp(path) || document.size <= IPP_LIMIT) return [];
  return at(
    path,
    'warning',
    fault(
      `有 ${megabytes(document.size)}，门户可能只收 8 MB 以内。建议先压缩。`,
      `has ${megabytes(document.size)}; the portal probably takes no more than 8 MB. Better make it smaller.`,
    ),
  );
}

/** Returns doubts about a document's look: no colour where the portal asks for it, too few pixels to read. */
export function lookOf(path: string, { grey, width = 0, height = 0 }: Seen): Finding[] {
  const side = Math.max(width, height);
  const least = leastSideAt(path);
  const small =
    side > 0 && side < least
      ? fault(
          `只有 ${width} × ${height} 像素，文字可能看不清。请重新扫描或拍照，长边至少 ${least} 像素。`,
          `has only ${width} × ${height} pixels, so its text may be illegible. Scan or photograph it again with at least ${least} pixels along the longer side.`,
        )
      : null;
  const pale =
    grey && wantsColour(path)
      ? fault(
          '没有颜色，像是黑白扫描件或复印件。门户要求彩色，请用彩色重新扫描或拍照。',
          'has no colour; it looks like a black-and-white scan or a copy. The portal asks for colour: scan or photograph the original in colour.',
        )
      : null;
  return [...at(path, 'warning', pale), ...at(path, 'warning', small)];
}

/**
 * Each document is of a kind that its portal takes (「请上传jpg、png、jpeg格式」; IPP's list with 8 MB), in colour
 * (cpcc 5, ipp 2.4) and large enough to be read.
 */
export const documents = (profile: Profile): Finding[] =>
  documentsOf(profile).flatMap(({ path, document }) => [
    ...kind(path, document),
    ...(document.seen ? lookOf(path, document.seen) : []),
  ]);
