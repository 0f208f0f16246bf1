import type { Text } from '../../utils/bilingual';
import type { Brought, Plan } from '../../utils/documents/plan';
import type { Look, Made, MarkLook, Stage } from '../../utils/documents/types';
import type { DocumentRef, StoredFile } from '../../utils/profile/types';

export type Offer = Extract<Plan, { do: 'offer' }> & {
  file: Brought;
  /** Picture of its first page. */
  first: Made;
};

/** An event at the slot of one document, apart from its content. */
export type Slot =
  | { at: 'working'; stage: Stage; share: number }
  | { at: 'offer'; offer: Offer }
  | { at: 'refused'; why: Text }
  | { at: 'told'; news: Text; undo: boolean };

/** The actions on documents, each by the path of its slot. None throws: trouble comes as a slot that is refused. */
export interface Desk {
  slots: Readonly<Record<string, Slot>>;
  take(path: string, file: File): void;
  /** Carries out the offer, with one page of the file (from 1). */
  accept(path: string, page: number): void;
  /** Takes the offered file as it is. */
  keep(path: string): void;
  /** Ends the work or the offer. The content of the slot stays. */
  cancel(path: string): void;
  /** Checks the content of the slot again, and offers a version that fits. */
  improve(path: string): void;
  remove(path: string): void;
  /** Takes the last change of the slot back. */
  undo(path: string): void;
  /** Puts the original in use again. One that the portal does not take is offered converted again. */
  revert(path: string): void;
  dropOriginal(path: string): void;
  unmark(path: string): void;
  /** The document with the watermark, not yet kept. Rejects where it cannot be made. */
  previewMark(path: string, look: MarkLook, signal: AbortSignal): Promise<Made>;
  mark(path: string, made: Made): void;
  /** Returns a small picture of a document and its measured look. Null if it cannot be read. */
  look(document: DocumentRef): Promise<Look | null>;
  /** Returns one page as a picture of at most `side` pixels. Takes the offered file, else the one in the slot. */
  page(path: string, page: number, side: number, signal: AbortSignal): Promise<Made>;
  bytes(file: StoredFile): Promise<Blob | null>;
  download(file: StoredFile): void;
}
