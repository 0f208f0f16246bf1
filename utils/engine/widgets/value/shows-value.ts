import type { Wanted } from '../../../protocol/plan';
import type { Scene } from '../../find/page-model';
import { normalise } from '../../text/normalise';
import { reads } from '../../text/option-match';
import type { Widget } from '../types';
import { asSwitch, isBoxChosen, isLone } from './choice';
import { showsDate } from './date';
import { namesFile, uploadedNames } from './file-list';
import { isOn } from './is-on';
import { shownValue } from './shown-value';
import { digits, isNumber, plain } from './text';

/** Whether a control shows the wanted value, read from what a person sees. */
export function shows(row: readonly Widget[], wanted: Wanted, scene: Pick<Scene, 'census'>): boolean {
  const widget = row[0]!;
  if (wanted.kind === 'file') return uploadedNames(widget, scene).some((name) => namesFile(name, wanted.name));
  if (wanted.kind === 'date') return showsDate(row, wanted.iso, wanted.end);
  if (wanted.kind === 'path' && row.length > 1)
    return wanted.levels.every((words, level) => row[level] && reads(shownValue(row[level]!), [words]));
  const shown = shownValue(widget);
  const yesOrNo = wanted.kind === 'option' && isLone(widget) ? asSwitch(wanted.anyOf) : null;
  if (yesOrNo !== null) return isOn(widget.control) === yesOrNo;
  if (wanted.kind === 'option')
    return (
      wanted.anyOf.some((word) => normalise(word) === normalise(shown) || reads(shown, [[word]])) ||
      isBoxChosen(widget, wanted.anyOf)
    );
  if (wanted.kind === 'path') return reads(shown, wanted.levels);
  return plain(shown) === plain(wanted.text) || (isNumber(wanted.text) && digits(shown) === digits(wanted.text));
}

/** Whether anything stands in the control. */
export const holdsValue = (row: readonly Widget[], scene: Pick<Scene, 'census'>): boolean =>
  row[0]!.kind === 'upload'
    ? uploadedNames(row[0]!, scene).length > 0
    : row.some((widget) => shownValue(widget) !== '');
