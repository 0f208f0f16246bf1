import { isFile, type Wanted } from '../../../protocol/plan';
import { matchesPath } from '../../text/option-match';
import type { ControlCount } from '../control-count';
import { readerOf } from '../readers';
import type { Widget } from '../types';
import { showsDate } from './date';
import { isFileName, uploadedNames } from './file-list';
import { shownValue } from './shown-value';
import { isSameText } from './text';

type Row = readonly Widget[];

type Shows = { [Kind in Wanted['kind']]: (row: Row, wanted: Extract<Wanted, { kind: Kind }>) => boolean };

const SHOWS: Omit<Shows, 'file'> = {
  text: ([widget], { text }) => isSameText(shownValue(widget!), text),
  option: ([widget], { anyOf }) => readerOf(widget!).showsOption(widget!, anyOf),
  path: (row, { levels, between }) => {
    if (row.length > 1)
      return levels.every((words, level) => row[level] !== undefined && matchesPath(shownValue(row[level]), [words]));
    const shown = shownValue(row[0]!);
    const longer = between && [...levels.slice(0, -1), between, ...levels.slice(-1)];
    return matchesPath(shown, levels) || (longer !== undefined && matchesPath(shown, longer));
  },
  date: (row, { iso, end }) => showsDate(row, iso, end),
};

/** True if the control shows the wanted value to a person. */
export function showsValue(row: Row, wanted: Wanted, counts: ControlCount): boolean {
  if (isFile(wanted)) return uploadedNames(row[0]!, counts).some((name) => isFileName(name, wanted.name));
  return (SHOWS[wanted.kind] as (row: Row, wanted: Wanted) => boolean)(row, wanted);
}

/** True if the control shows any value. */
export const hasValue = (row: Row, counts: ControlCount): boolean =>
  row.some((widget) => readerOf(widget).isFilled(widget, counts));
