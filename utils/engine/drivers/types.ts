import type { Text } from '../../bilingual';
import type { Widget } from '../widgets/types';

/** What an act on one control is given. */
export interface DriverContext {
  doc: Document;
  /** Aborted when the person steps in or the page moves on. */
  signal: AbortSignal;
  /** The control as it stands now: pages re-render while they are filled. */
  relocate: () => Widget | null;
  /** The quick way did not last: do it as a person would, press by press. */
  stepByStep: boolean;
  /** A first try: what is slow is better come back to when everything else is filled. */
  firstTry?: boolean;
  /** The same for a row of controls that are one field. */
  row: () => Widget[];
}

/** Tells whether an act came through. If not, why; then nothing is half-done. */
export type Result =
  | { ok: true }
  | {
      ok: false;
      why: Text;
      /** A second try may come through, when there was more time. */
      retryLater?: boolean;
      /** The page itself said that the file failed. */
      failed?: true;
      /** The page opened a dialog and waits for the person. */
      waits?: true;
    };
