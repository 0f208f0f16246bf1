import { acceptedAt, goesToIpp, IPP_LIMIT, megabytes, typeNames } from '../documents';
import { documentsOf } from '../slots';
import type { DocumentRef, Profile } from '../types';
import { at, type Finding, fault } from './finding';

function check({ path, document }: { path: string; document: DocumentRef }): Finding[] {
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

/** Each document is of a kind that its portal takes (「请上传jpg、png、jpeg格式」; IPP's list with 8 MB). */
export const documents = (profile: Profile): Finding[] => documentsOf(profile).flatMap(check);
