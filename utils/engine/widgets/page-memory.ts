import type { Order } from '../text/date-text';

/** Way in which date fields of one make take a day: typed, or only by a click in the calendar. */
export type Way = 'typed' | 'pressed';

/**
 * Knowledge of one document from earlier looks and fills. `find/page-memory` keeps it, and each control refers to it. The
 * elements have no form markup, so nothing else shows what they are.
 */
export interface PageMemory {
  /** Boxes beside a label that open a popup. A box stays a control after it shows a value and no prompt. */
  boxes: Set<HTMLElement>;
  /** Upload boxes that make their file input only when they are clicked. */
  uploads: Set<HTMLElement>;
  /** Words that act as radios, each with all words of its field. */
  words: Map<HTMLElement, readonly HTMLElement[]>;
  /** Triggers found by their prompt (请选择), as CSS selectors of their classes. They stay triggers once they show a value. */
  triggerMakes: Set<string>;
  /** Triggers found by their prompt that have no classes. */
  triggers: Set<HTMLElement>;
  /** Order of day and month in a control, proved by how it rewrote a date. */
  orders: WeakMap<Element, Order>;
  /** Ways in which date fields took a day, by their make. */
  ways: Map<string, Way>;
}

/** Returns a memory that knows nothing yet. */
export const newPageMemory = (): PageMemory => ({
  boxes: new Set(),
  uploads: new Set(),
  words: new Map(),
  triggerMakes: new Set(),
  triggers: new Set(),
  orders: new WeakMap(),
  ways: new Map(),
});
