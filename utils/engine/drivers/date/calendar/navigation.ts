import { waitFor } from '../../../dom/wait';
import { ARROWS_APPEAR } from '../../../timeouts';
import { type Snapshot, textsInSight } from '../../popup/snapshot';
import type { DriverContext } from '../../types';
import { type Calendar, type Month, textHolders } from './read-calendar';

/** An open calendar and the day to reach. */
export interface CalendarNavigation {
  act: DriverContext;
  iso: string;
  before: Snapshot;
  see: () => Calendar | null;
  panel: Element;
}

/** Returns the month of a day (ISO 8601). */
export const target = (iso: string): Month => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) });

/** Returns the number of months from a month to that of a day. Negative if the day is earlier. */
export const monthsBetween = (from: Month, iso: string) => {
  const to = target(iso);
  return to.year * 12 + to.month - (from.year * 12 + from.month);
};

/** Returns the calendar if it shows the month of a day, else null. */
export const isAt = (calendar: Calendar | null, iso: string) =>
  calendar && monthsBetween(calendar, iso) === 0 ? calendar : null;

/** Returns elements whose text is new since the snapshot. Does not ask whether they are visible: lists of years are long. */
export const newElements = ({ act, before }: CalendarNavigation): Element[] =>
  [...textsInSight(act.doc)]
    .filter(([element, text]) => before.texts.get(element) !== text)
    .map(([element]) => element);

/** Returns the open list that `read` finds, in the panel or in a popup of its own; null if none is open. */
export function open<T>(walk: CalendarNavigation, read: (elements: Element[]) => T | null): T | null {
  const inPanel = walk.panel.isConnected ? read(textHolders(walk.panel)) : null;
  return inPanel ?? read(newElements(walk));
}

/** Returns the elements that `find` finds, as soon as there are some. Arrows of a panel that still grows are too small at first. */
export async function untilAny({ doc, signal }: DriverContext, find: () => Element[]): Promise<Element[]> {
  let found: Element[] = [];
  const some = () => {
    found = find();
    return found.length > 0;
  };
  await waitFor(doc, some, ARROWS_APPEAR, signal);
  return found;
}
