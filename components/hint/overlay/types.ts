import type { Neighbours } from './bubble-position';
import type { HintText } from './mount-hint';

/** One hint to show: the texts in the person's language, and the way to its control. */
export interface HintView extends HintText {
  id: string;
  /** Finds the control. Asked again when the last one found is gone. */
  anchor: () => Element | null;
  /** The other controls that hints are about, which the bubble should leave free. */
  neighbours?: () => Neighbours;
  onNext?: () => void;
  onBack?: () => void;
  /** Copies the text for this step. False if that did not work. Absent if there is nothing to copy. */
  onCopy?: () => void;
  /** The hint is hidden by itself. The caller remembers that it was. */
  onHide: () => void;
  /** The person wants no hints on any page any more. */
  onNever: () => void;
}

/** A control that the person may choose. */
export interface Choice {
  box: Element;
  /** Read out, and shown as a tooltip. */
  words: string;
}

export interface Hints {
  /** Shows this hint, or none. The same id again takes over new texts and callbacks without any motion. */
  show(hint: HintView | null, options?: { scroll?: boolean }): void;
  /** The page was looked at: an error text may have come, or the control have moved. */
  lookAgain(): void;
  /** Lights up controls in place of the hint. `done` gets the place of the one that was pressed, null for none. */
  choose(choices: readonly Choice[], done: (chosen: number | null) => void): void;
  /** Takes the lights away, as Escape does. */
  leaveChoice(): void;
  /** Hidden, and quiet, while a fill runs. */
  pause(): void;
  resume(): void;
  destroy(): void;
  /** The element on the page that carries the hint. Tells the page nothing. */
  host: HTMLElement;
}
