/** The types alone, for rooms that must not carry Zod. */
export type {
  DocumentRef,
  FileDocument,
  FileProfile,
  FileWork,
  Profile,
  ProfileFile,
  Seen,
  StoredFile,
  StoredProfile,
  Validity,
  Work,
} from './schema';
