import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../utils/portals/types';
import type { Finding } from '../../utils/profile/checks';
import type { Proposal } from '../../utils/profile/proposals';
import type { DocumentRef, StoredProfile } from '../../utils/profile/types';

/** What the sections of the form share: the draft, what is wrong with it, and how it is changed. */
export interface Editing {
  profile: StoredProfile;
  findings: readonly Finding[];
  /** What follows from other values, for fields that are empty. */
  proposals: readonly Proposal[];
  /** Why the last file chosen for a document was not taken, by the document's path. */
  refusals: Readonly<Record<string, Text>>;
  /** Puts a value at a path of the draft. */
  change(path: string, value: unknown): void;
  /** Takes the text of a date or number control; `done` when the control is left. */
  type(path: string, text: string, done: boolean): void;
  take(proposals: readonly Proposal[]): void;
  /** Decides about a field that was changed in another page too: takes that value, or keeps this one. */
  decide(path: string, takeOther: boolean): void;
  addWork(): void;
  removeWork(index: number): void;
  chooseFile(path: string, file: File): void;
  removeFile(path: string): void;
  download(document: DocumentRef): void;
  /** The bytes of a document, for its picture. */
  bytes(document: DocumentRef): Promise<Blob | null>;
}

export const EditingContext = createContext<Editing | null>(null);

/** The draft at hand; only within the form. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A field stands outside the form');
  return editing;
}
