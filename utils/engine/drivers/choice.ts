import { waitFor } from '../dom/wait';
import { click, clickWhenHittable } from '../input/pointer';
import { reasons } from '../reasons';
import { VALUE_SHOWN } from '../timeouts';
import { choiceLabel } from '../widgets/choice-label';
import type { CheckWidget, RadioWidget } from '../widgets/types';
import { partFor, yesOrNoOf } from '../widgets/value/choice';
import { isOn } from '../widgets/value/is-on';
import { shownValue } from '../widgets/value/shown-value';
import type { DriverContext, Result } from './types';

type ChoiceWidget = RadioWidget | CheckWidget;

/** True if the page lets nobody choose this part. */
const isOff = (part: HTMLElement): boolean =>
  (part as HTMLInputElement).disabled === true ||
  part.closest('[aria-disabled="true"], [disabled], [data-disabled]:not([data-disabled="false"])') !== null;

/** Turns one radio, checkbox or button on, or a checkbox off, by its own click. Returns true if it shows that. */
async function turnTo(
  act: DriverContext,
  { memory }: ChoiceWidget,
  part: HTMLElement,
  on: boolean,
): Promise<boolean | 'covered'> {
  const { doc, signal } = act;
  const isDone = () => isOn(part, memory) === on;
  if (part.localName === 'input') part.click();
  else if (!(await clickWhenHittable(act, part))) return 'covered';
  if (await waitFor(doc, isDone, VALUE_SHOWN, signal)) return true;
  const label = (part as HTMLInputElement).labels?.[0] ?? part.closest('label');
  if (label && click(label)) return (await waitFor(doc, isDone, VALUE_SHOWN, signal)) === true;
  return false;
}

/** Turns on one part of a control. Succeeds only if no other part is on then. */
async function turnOn(act: DriverContext, widget: ChoiceWidget, part: HTMLElement, word: string): Promise<Result> {
  if (isOff(part)) return { ok: false, why: reasons.optionOff(choiceLabel(part) || word) };
  const turned = await turnTo(act, widget, part, true);
  if (turned !== true) return { ok: false, why: turned ? reasons.covered : reasons.notShown(shownValue(widget)) };
  const others = widget.choices.filter((one) => one !== part && isOn(one, widget.memory));
  return others.length === 0 ? { ok: true } : { ok: false, why: reasons.notShown(others.map(choiceLabel).join('、')) };
}

/** Turns off the checkboxes and switches that are on. */
export async function turnOff(act: DriverContext, widget: CheckWidget): Promise<void> {
  for (const part of widget.choices)
    if (isOn(part, widget.memory) && !act.signal.aborted) await turnTo(act, widget, part, false);
}

/** Turns on the radio, checkbox or button that reads as one of the words. */
export async function chooseFromGroup(
  act: DriverContext,
  widget: ChoiceWidget,
  words: readonly string[],
): Promise<Result> {
  const part = partFor(widget.choices, words);
  if (part === 'several') return { ok: false, why: reasons.several };
  return part ? turnOn(act, widget, part, words[0]!) : { ok: false, why: reasons.noOption(words[0]!) };
}

/** Turns a single checkbox or switch on if the words mean yes. Chooses by text where there are several. */
export async function chooseFromChecks(act: DriverContext, widget: CheckWidget, words: readonly string[]) {
  const wish = yesOrNoOf(widget, words);
  if (wish === null) return chooseFromGroup(act, widget, words);
  const part = widget.choices[0]!;
  if (wish) return turnOn(act, widget, part, words[0]!);
  if (isOff(part)) return { ok: false, why: reasons.optionOff(choiceLabel(part) || words[0]!) } as const;
  // A checkbox that the person has ticked is left ticked.
  return isOn(part, widget.memory) ? ({ ok: false, why: reasons.kept } as const) : ({ ok: true } as const);
}
