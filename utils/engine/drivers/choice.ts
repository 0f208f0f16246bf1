import { until } from '../dom/wait';
import { press, pressSoon } from '../input/pointer';
import { say } from '../reasons';
import { optionText } from '../widgets/choice-label';
import type { Widget } from '../widgets/types';
import { asSwitch, isLone, partFor } from '../widgets/value/choice';
import { isOn } from '../widgets/value/is-on';
import { shownValue } from '../widgets/value/shown-value';
import type { Act, Done } from './types';

const isOff = (part: HTMLElement): boolean =>
  (part as HTMLInputElement).disabled === true ||
  part.closest('[aria-disabled="true"], [disabled], [data-disabled]:not([data-disabled="false"])') !== null;

/** Turns one radio, box or button on, or a box off, by its own click. */
async function turnTo(act: Act, part: HTMLElement, on: boolean): Promise<boolean | 'covered'> {
  const { doc, signal } = act;
  const isDone = () => isOn(part) === on;
  if (part.localName === 'input') part.click();
  else if (!(await pressSoon(act, part))) return 'covered';
  if (await until(doc, isDone, 600, signal)) return true;
  const label = (part as HTMLInputElement).labels?.[0] ?? part.closest('label');
  if (label && press(label)) return (await until(doc, isDone, 600, signal)) === true;
  return false;
}

/** Turns boxes and switches off that are on; radios cannot be. */
export async function turnOff(act: Act, { parts }: Widget): Promise<void> {
  for (const part of parts) if (isOn(part) && !act.signal.aborted) await turnTo(act, part, false);
}

/** Chooses among radios, boxes or buttons that stand there all at once: the one that reads as wanted, and no other. */
export async function chooseBox(act: Act, widget: Widget, words: readonly string[]): Promise<Done> {
  const wish = isLone(widget) ? asSwitch(words) : null;
  const part = wish === null ? partFor(widget.parts, words) : widget.parts[0]!;
  if (part === 'several') return { ok: false, why: say.several };
  if (!part) return { ok: false, why: say.noOption(words[0]!) };
  if (isOff(part)) return { ok: false, why: say.optionOff(optionText(part) || words[0]!) };
  if (wish === false) return isOn(part) ? { ok: false, why: say.kept } : { ok: true };
  const turned = await turnTo(act, part, true);
  if (turned !== true) return { ok: false, why: turned ? say.covered : say.notShown(shownValue(widget)) };
  const others = widget.parts.filter((one) => one !== part && isOn(one));
  return others.length === 0 ? { ok: true } : { ok: false, why: say.notShown(others.map(optionText).join('、')) };
}
