import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../../utils/profile/checks';
import type { Proposal } from '../../utils/profile/proposals';
import type { StoredProfile } from '../../utils/profile/types';
import type { Desk } from './document-desk';

/** Shared by the sections of the form: the draft, its faults, and the functions that change it. */
export interface Editing {
  profile: StoredProfile;
  findings: readonly Finding[];
  /** Values that follow from others, for empty fields. */
  proposals: readonly Proposal[];
  /** Puts a value at a path of the draft. */
  change(path: string, value: unknown): void;
  /** Takes the text of a date or number control. `done` when the control is left. */
  type(path: string, text: string, done: boolean): void;
  take(proposals: readonly Proposal[]): void;
  /** Decides about a field that was changed in another page too: takes that value, or keeps this one. */
  decide(path: string, takeOther: boolean): void;
  addWork(): void;
  removeWork(index: number): void;
  /** The actions on its documents. */
  desk: Desk;
}

export const EditingContext = createContext<Editing | null>(null);

/** Returns the editing of the open draft. Only within the form. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A field stands outside the form');
  return editing;
}
