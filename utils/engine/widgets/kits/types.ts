import type { Widget } from '../types';

/** What differs in one widget kit from the general way. Everything is optional but the mark that it is this kit. */
export interface Kit {
  name: string;
  /** Any of the kit's elements. */
  root: string;
  /** Triggers without form markup (a div that opens a list). */
  triggers?: string;
  opens?: (control: Element) => Widget['popupKind'];
  /** Texts of what is chosen, where the shown text may be stale. */
  chosen?: (widget: Widget) => string[] | null;
  /** Set where a date typed into the closed widget must not be tried. */
  typedDate?: 'blur' | 'enter' | 'never';
}
