import type { Widget } from '../../widgets/types';
import { shownValue } from '../../widgets/value/shown-value';
import { restoreAll } from '../clear/restore';
import type { DriverContext, Result } from '../types';
import { setParts } from './date-parts';

/**
 * Sets a day (ISO 8601) in one control, or in three for year, month and day. Puts back what was shown before if it fails:
 * some calendars take a day of their own as soon as a month is chosen.
 */
export async function setDate(act: DriverContext, row: readonly Widget[], iso: string): Promise<Result> {
  const was = row.map(shownValue);
  const done = row.length === 3 ? await setParts(act, row, iso) : await act.driverOf(row[0]!).setDay(act, row[0]!, iso);
  if (done.ok || act.signal.aborted) return done;
  return (await restoreAll(act, row, was)) ?? done;
}
