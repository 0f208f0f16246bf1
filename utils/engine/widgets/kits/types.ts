import type { PickerWidget, PopupKind } from '../types';

/** Differences of one widget kit from the general way. */
export interface Kit {
  /** CSS selector of any element of the kit. */
  root: string;
  /** Triggers without form markup (a div that opens a list). */
  triggers?: string;
  opens?: (control: Element) => PopupKind;
  /** Returns the texts of the chosen options, where the shown text may be stale. */
  chosen?: (widget: PickerWidget) => string[] | null;
  /** Commits a typed date. Blur where it is not set. */
  typedDate?: 'enter';
}
