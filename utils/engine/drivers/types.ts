import type { Text } from '../../bilingual';
import type { Widget, WidgetKind, WidgetOf } from '../widgets/types';

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
  /** Returns the driver of a control: a date may be three selects, a region three pickers. */
  driverOf: (widget: Widget) => Driver;
}

/** Options to choose level by level, each with its equivalents. */
export interface Path {
  levels: readonly (readonly string[])[];
  /** Names of a level that some lists put before the last one. */
  between?: readonly string[] | undefined;
}

/** Sets and empties one kind of control. */
export interface Driver<W extends Widget = Widget> {
  /** True if it is set without a click on its box, so that nothing else tells whether a person could reach it. */
  isWritten: boolean;
  setText(act: DriverContext, widget: W, text: string): Promise<Result>;
  /** Chooses the first of the words that is on offer. */
  choose(act: DriverContext, widget: W, words: readonly string[]): Promise<Result>;
  /** Chooses level by level in this one control. */
  choosePath(act: DriverContext, widget: W, path: Path): Promise<Result>;
  /** @param iso ISO 8601 calendar date */
  setDay(act: DriverContext, widget: W, iso: string): Promise<Result>;
  /** Empties the control. Returns true if it shows nothing then. */
  clear(act: DriverContext, widget: W): Promise<boolean>;
  /** Empties what a fill has set, as far as the control offers a way. */
  undo(act: DriverContext, widget: W): Promise<void>;
}

/** One row for each kind of control. */
export type Drivers = { [Kind in WidgetKind]: Driver<WidgetOf<Kind>> };

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
