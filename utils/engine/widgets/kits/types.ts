import type { Widget } from '../types';

/** Differences of one widget kit from the general way. */
export interface Kit {
  name: string;
  /** CSS selector of any element of the kit. */
  root: string;
  /** Triggers without form markup (a div that opens a list). */
  triggers?: string;
  opens?: (control: Element) => Widget['popupKind'];
  /** Returns the texts of the chosen options, where the shown text may be stale. */
  chosen?: (widget: Widget) => string[] | null;
  /** Set where a date typed into the closed widget must not be tried. */
  typedDate?: 'blur' | 'enter' | 'never';
}
