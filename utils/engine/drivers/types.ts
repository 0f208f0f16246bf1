import type { Text } from '../../bilingual';
import type { Widget, WidgetKind, WidgetOf } from '../widgets/types';

/** The document, the control and the state of the fill that a driver works with. */
export interface DriverContext {
  doc: Document;
  /** Aborted when the person steps in or the page moves on. */
  signal: AbortSignal;
  /** Returns the control as it is now, null if it is gone: pages re-render while they are filled. */
  relocate: () => Widget | null;
  /** True if the quick way did not last. Then every step is done as a person would do it, click by click. */
  stepByStep: boolean;
  /** True on a first try. A slow list is then left for later, after all other fields. */
  firstTry?: boolean;
  /** Returns the controls of the field as they are now, if a row of controls is one field; else an empty list. */
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

/** Result of a driver: success, or the reason why not. A driver that fails leaves nothing half done. */
export type Result =
  | { ok: true }
  | {
      ok: false;
      why: Text;
      /** True if a second try with more time may succeed. */
      retryLater?: boolean;
      /** Set if the page itself reports that the file failed. */
      failed?: true;
      /** Set if the page opened a dialog and waits for the person. */
      waits?: true;
    };
