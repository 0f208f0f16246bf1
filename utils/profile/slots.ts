import type { DocumentRef, FileWork, Profile, StoredFile, Work } from './types';

type WorkSlots<D> = Record<keyof Work['documents'], D | null>;
type ProfileSlots<D> = Record<keyof Profile['documents'], D | null>;
type PoaSlots<D> = { holderId: D | null; poa: D | null };
type Poa = NonNullable<Profile['ipp']['poa']>;

/** A work and a profile, whatever a document is in them: base64 in a file, a reference in the store. */
export type WorkWith<D> = Omit<FileWork, 'documents'> & { documents: WorkSlots<D> };
export type ProfileWith<D> = Omit<Profile, 'documents' | 'works' | 'ipp'> & {
  documents: ProfileSlots<D>;
  works: WorkWith<D>[];
  ipp: { complainant: string; poa: (Omit<Poa, 'documents'> & { documents: PoaSlots<D> }) | null };
};

/**
 * The same profile with every document put through `convert`, which also gets its path (`works.0.documents.…`). Only
 * what the format has comes along: a stored profile loses its ids.
 */
export function withDocuments<From, To>(
  profile: ProfileWith<From>,
  convert: (document: From, path: string) => To,
): ProfileWith<To> {
  const each = (path: string) => (document: From | null, key: string) =>
    document === null ? null : convert(document, `${path}.${key}`);
  const { name, account, organization, administrator, ipp } = profile;
  const own = each('documents');
  const poa = each('ipp.poa.documents');
  return {
    name,
    account,
    organization,
    administrator,
    documents: {
      businessLicence: own(profile.documents.businessLicence, 'businessLicence'),
      administratorIdFront: own(profile.documents.administratorIdFront, 'administratorIdFront'),
      administratorIdBack: own(profile.documents.administratorIdBack, 'administratorIdBack'),
      authorisationLetter: own(profile.documents.authorisationLetter, 'authorisationLetter'),
    },
    works: profile.works.map((work, index) => workWithDocuments(work, each(`works.${index}.documents`))),
    ipp: {
      complainant: ipp.complainant,
      poa: ipp.poa && {
        holderIdNumber: ipp.poa.holderIdNumber,
        expiresOn: ipp.poa.expiresOn,
        documents: { holderId: poa(ipp.poa.documents.holderId, 'holderId'), poa: poa(ipp.poa.documents.poa, 'poa') },
      },
    },
  };
}

function workWithDocuments<From, To>(
  work: WorkWith<From> & { id?: string },
  slot: (document: From | null, key: string) => To | null,
): WorkWith<To> {
  const { id: _, documents, ...rest } = work;
  return {
    ...rest,
    documents: {
      registrationCertificate: slot(documents.registrationCertificate, 'registrationCertificate'),
      operationScreenshot: slot(documents.operationScreenshot, 'operationScreenshot'),
      programMaterial: slot(documents.programMaterial, 'programMaterial'),
      documentMaterial: slot(documents.documentMaterial, 'documentMaterial'),
    },
  };
}

/** Where the small picture of a file is kept. */
export const thumbnailOf = (id: string): string => `${id}:thumbnail`;

/** All files that a document stands on: the copy in use, its original, the copy without the watermark. */
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
