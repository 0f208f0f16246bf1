import type { FileWanted, Wanted } from '../../protocol/plan';
import type { Widget } from '../widgets/types';
import { setDate } from './date/set-date';
import { choosePath } from './option/choose-path';
import type { DriverContext, Result } from './types';

export type ValueWanted = Exclude<Wanted, FileWanted>;

type Setter<W> = (act: DriverContext, row: readonly Widget[], wanted: W) => Promise<Result>;

/** One row for each kind of value. Files go through upload/upload.ts. */
const SETTERS: { [Kind in ValueWanted['kind']]: Setter<Extract<ValueWanted, { kind: Kind }>> } = {
  text: (act, [widget], { text }) => act.driverOf(widget!).setText(act, widget!, text),
  option: (act, [widget], { anyOf }) => act.driverOf(widget!).choose(act, widget!, anyOf),
  path: choosePath,
  date: (act, row, { iso }) => setDate(act, row, iso),
};

/** Sets the value of one field through its control. Leaves nothing half done if it refuses. */
export const setValue: Setter<ValueWanted> = (act, row, wanted) =>
  (SETTERS[wanted.kind] as Setter<ValueWanted>)(act, row, wanted);
