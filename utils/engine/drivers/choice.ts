import { waitFor } from '../dom/wait';
import { click, clickWhenHittable } from '../input/pointer';
import { reasons } from '../reasons';
import { choiceLabel } from '../widgets/choice-label';
import type { Widget } from '../widgets/types';
import { isSingle, partFor, toYesOrNo } from '../widgets/value/choice';
import { isOn } from '../widgets/value/is-on';
import { shownValue } from '../widgets/value/shown-value';
import type { DriverContext, Result } from './types';

const isOff = (part: HTMLElement): boolean =>
  (part as HTMLInputElement).disabled === true ||
  part.closest('[aria-disabled="true"], [disabled], [data-disabled]:not([data-disabled="false"])') !== null;

/** Turns one radio, box or button on, or a box off, by its own click. */
async function turnTo(act: DriverContext, part: HTMLElement, on: boolean): Promise<boolean | 'covered'> {
  const { doc, signal } = act;
  const isDone = () => isOn(part) === on;
  if (part.localName === 'input') part.click();
  else if (!(await clickWhenHittable(act, part))) return 'covered';
  if (await waitFor(doc, isDone, 600, signal)) return true;
  const label = (part as HTMLInputElement).labels?.[0] ?? part.closest('label');
  if (label && click(label)) return (await waitFor(doc, isDone, 600, signal)) === true;
  return false;
}

/** Turns boxes and switches off that are on; radios cannot be. */
export async function turnOff(act: DriverContext, { choices: parts }: Widget): Promise<void> {
  for (const part of parts) if (isOn(part) && !act.signal.aborted) await turnTo(act, part, false);
}

/** Chooses among radios, boxes or buttons that stand there all at once: the one that reads as wanted, and no other. */
export async function chooseFromGroup(act: DriverContext, widget: Widget, words: readonly string[]): Promise<Result> {
  const wish = isSingle(widget) ? toYesOrNo(words) : null;
  const part = wish === null ? partFor(widget.choices, words) : widget.choices[0]!;
  if (part === 'several') return { ok: false, why: reasons.several };
  if (!part) return { ok: false, why: reasons.noOption(words[0]!) };
  if (isOff(part)) return { ok: false, why: reasons.optionOff(choiceLabel(part) || words[0]!) };
  if (wish === false) return isOn(part) ? { ok: false, why: reasons.kept } : { ok: true };
  const turned = await turnTo(act, part, true);
  if (turned !== true) return { ok: false, why: turned ? reasons.covered : reasons.notShown(shownValue(widget)) };
  const others = widget.choices.filter((one) => one !== part && isOn(one));
  return others.length === 0 ? { ok: true } : { ok: false, why: reasons.notShown(others.map(choiceLabel).join('、')) };
}
