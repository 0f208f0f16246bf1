import type { Neighbours } from './bubble-position';
import type { HintText } from './mount-hint';

/** One thing to show: the texts in the person's language, and the way to what they are about. */
export interface HintView extends HintText {
  id: string;
  /** Finds the control; asked again whenever the one found before is gone. */
  anchor: () => Element | null;
  /** The other controls that hints are about, which the bubble should leave free. */
  neighbours?: () => Neighbours;
  onNext?: () => void;
  onBack?: () => void;
  /** Copies what is to be typed here; false when that did not work. Absent where there is nothing to copy. */
  onCopy?: () => void;
  /** The hint is hidden by itself; remembering that it was is the caller's. */
  onHide: () => void;
  /** The person wants no hints on any page any more. */
  onNever: () => void;
}

export interface Hints {
  /** Shows this hint, or none. The same id again takes over new texts and callbacks without any motion. */
  show(hint: HintView | null, options?: { scroll?: boolean }): void;
  /** The page was looked at: an error text may have come, or the control have moved. */
  lookAgain(): void;
  /** Hidden, and quiet, while a fill runs. */
  pause(): void;
  resume(): void;
  destroy(): void;
  /** The element on the page that carries the hint; it tells the page nothing. */
  host: HTMLElement;
}
