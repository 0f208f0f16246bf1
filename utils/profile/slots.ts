import { type FieldPath, fields } from './fields';
import { valueAt, withValue } from './paths';
import type { DocumentRef, FileWork, Profile, StoredFile, Work } from './types';

type WorkSlots<D> = Record<keyof Work['documents'], D | null>;
type ProfileSlots<D> = Record<keyof Profile['documents'], D | null>;
type PoaSlots<D> = { holderId: D | null; poa: D | null };
type Poa = NonNullable<Profile['ipp']['poa']>;

/** A work and a profile, for any form of a document: base64 in a file, a reference in the store. */
export type WorkWith<D> = Omit<FileWork, 'documents'> & { documents: WorkSlots<D> };
export type ProfileWith<D> = Omit<Profile, 'documents' | 'works' | 'ipp'> & {
  documents: ProfileSlots<D>;
  works: WorkWith<D>[];
  ipp: { complainant: string; poa: (Omit<Poa, 'documents'> & { documents: PoaSlots<D> }) | null };
};

const documentPaths = (Object.keys(fields) as FieldPath[]).filter((path) => fields[path]?.as === 'document');

/** The paths of all documents that a profile may hold now, with the numbers of its works. */
const pathsIn = ({ works, ipp }: Pick<ProfileWith<unknown>, 'works' | 'ipp'>): string[] =>
  documentPaths.flatMap((path) => {
    if (path.startsWith('ipp.poa.') && !ipp.poa) return [];
    return path.includes('*') ? works.map((_, index) => path.replace('*', String(index))) : [path];
  });

/**
 * The same profile with every document put through `convert`, which also gets its path (`works.0.documents.…`). Only
 * what the format has comes along: a stored profile loses its ids.
 */
export function withDocuments<From, To>(
  profile: ProfileWith<From>,
  convert: (document: From, path: string) => To,
): ProfileWith<To> {
  const { name, account, organization, administrator, documents, ipp } = profile;
  const works = profile.works.map(({ id: _, ...work }: WorkWith<From> & { id?: string }) => work);
  const bare: ProfileWith<From> = { name, account, organization, administrator, documents, works, ipp };
  return pathsIn(bare).reduce<unknown>((made, path) => {
    const document = valueAt(bare, path) as From | null;
    return document === null ? made : withValue(made, path, convert(document, path));
  }, bare) as ProfileWith<To>;
}

/** Returns the key of a file's small picture. */
export const thumbnailOf = (id: string): string => `${id}:thumbnail`;

/** Returns all files of a document: the copy in use, its original, the copy without the watermark. */
export const filesOf = (document: DocumentRef): StoredFile[] =>
  [document, document.original, document.unmarked].filter((file) => file !== undefined);

/** The same document with other ids for its files. */
export function withFileIds(document: DocumentRef, idFor: (id: string) => string): DocumentRef {
  const renamed = <F extends StoredFile>(file: F): F => ({ ...file, id: idFor(file.id) });
  const { original, unmarked } = document;
  return {
    ...renamed(document),
    ...(original && { original: renamed(original) }),
    ...(unmarked && { unmarked: renamed(unmarked) }),
  };
}

/** Every document of a profile with its path. */
export function documentsOf<D = DocumentRef>(profile: ProfileWith<D>): { path: string; document: D }[] {
  const found: { path: string; document: D }[] = [];
  withDocuments(profile, (document, path) => found.push({ path, document }));
  return found;
}
