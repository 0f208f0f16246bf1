import type { Wanted } from '../../../protocol/plan';
import { normalise } from '../../text/normalise';
import { matchesPath } from '../../text/option-match';
import type { ControlCount } from '../control-count';
import type { Widget } from '../types';
import { isBoxChosen, isSingle, toYesOrNo } from './choice';
import { showsDate } from './date';
import { isFileName, uploadedNames } from './file-list';
import { isOn } from './is-on';
import { shownValue } from './shown-value';
import { isSameText } from './text';

/** True if the control shows the wanted value to a person. */
export function showsValue(row: readonly Widget[], wanted: Wanted, counts: ControlCount): boolean {
  const widget = row[0]!;
  if (wanted.kind === 'file') return uploadedNames(widget, counts).some((name) => isFileName(name, wanted.name));
  if (wanted.kind === 'date') return showsDate(row, wanted.iso, wanted.end);
  if (wanted.kind === 'path' && row.length > 1)
    return wanted.levels.every((words, level) => row[level] && matchesPath(shownValue(row[level]!), [words]));
  const shown = shownValue(widget);
  const yesOrNo = wanted.kind === 'option' && isSingle(widget) ? toYesOrNo(wanted.anyOf) : null;
  if (yesOrNo !== null) return isOn(widget.control) === yesOrNo;
  if (wanted.kind === 'option')
    return (
      wanted.anyOf.some((word) => normalise(word) === normalise(shown) || matchesPath(shown, [[word]])) ||
      isBoxChosen(widget, wanted.anyOf)
    );
  if (wanted.kind === 'path') {
    const { levels, between } = wanted;
    const longer = between && [...levels.slice(0, -1), between, ...levels.slice(-1)];
    return matchesPath(shown, levels) || (longer !== undefined && matchesPath(shown, longer));
  }
  return isSameText(shown, wanted.text);
}

/** True if the control shows any value. */
export const hasValue = (row: readonly Widget[], counts: ControlCount): boolean =>
  row[0]!.kind === 'upload'
    ? uploadedNames(row[0]!, counts).length > 0
    : row.some((widget) => shownValue(widget) !== '');
