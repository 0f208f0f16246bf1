import { waitFor } from '../../../dom/wait';
import { ARROWS_APPEAR } from '../../../timeouts';
import { type Snapshot, textsInSight } from '../../popup/snapshot';
import type { DriverContext } from '../../types';
import { type Calendar, type Month, textHolders } from './read-calendar';

/** What every way through an open calendar goes by. */
export interface CalendarNavigation {
  act: DriverContext;
  iso: string;
  before: Snapshot;
  see: () => Calendar | null;
  panel: Element;
}

/** The month of a day (YYYY-MM-DD). */
export const target = (iso: string): Month => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) });

/** Months from what is shown to what is wanted. */
export const monthsBetween = (from: Month, iso: string) => {
  const to = target(iso);
  return to.year * 12 + to.month - (from.year * 12 + from.month);
};

/** The calendar, when it shows the wanted month. */
export const isAt = (calendar: Calendar | null, iso: string) =>
  calendar && monthsBetween(calendar, iso) === 0 ? calendar : null;

/** What is new in sight, asked cheaply: lists of years are long. */
export const newElements = ({ act, before }: CalendarNavigation): Element[] =>
  [...textsInSight(act.doc)]
    .filter(([element, text]) => before.texts.get(element) !== text)
    .map(([element]) => element);

/** A list that is open now, in the panel itself or in a popup of its own. */
export function open<T>(walk: CalendarNavigation, read: (elements: Element[]) => T | null): T | null {
  const inPanel = walk.panel.isConnected ? read(textHolders(walk.panel)) : null;
  return inPanel ?? read(newElements(walk));
}

/** What is found, as soon as any is: arrows of a list that is still growing into its place are too small to be known. */
export async function untilAny({ doc, signal }: DriverContext, find: () => Element[]): Promise<Element[]> {
  let found: Element[] = [];
  const some = () => {
    found = find();
    return found.length > 0;
  };
  await waitFor(doc, some, ARROWS_APPEAR, signal);
  return found;
}
