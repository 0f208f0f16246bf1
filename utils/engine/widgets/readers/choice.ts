import { isOneOf } from '../../text/option-match';
import { isUnset } from '../../text/prompt';
import { choiceLabel } from '../choice-label';
import { checkGroup, radioGroup } from '../detect/choice-groups';
import { isSwitch } from '../detect/state';
import type { CheckWidget, RadioWidget } from '../types';
import { isBoxChosen, isSingle, yesOrNoOf } from '../value/choice';
import { isOn } from '../value/is-on';
import { reader } from './reader';

type Choices = Pick<RadioWidget | CheckWidget, 'choices' | 'memory'>;

const shown = ({ choices, memory }: Choices): string =>
  choices
    .filter((part) => isOn(part, memory))
    .map((part) => choiceLabel(part) || '✓')
    .filter((text) => !isUnset(text))
    .join('、');

const showsOption = (widget: Choices, words: readonly string[]): boolean =>
  isOneOf(shown(widget), words) || isBoxChosen(widget, words);

/** Reads radios. */
export const radio = reader<RadioWidget>({
  shown,
  showsOption,
  options: ({ choices }) => choices.map(choiceLabel),
  fit: () => ({ select: 2, choice: 2 }),
  group: radioGroup,
  box: 'label',
  label: 'choice',
});

/** Reads one checkbox or switch, which shows yes or no, or several checkboxes. */
export const check = reader<CheckWidget>({
  shown,
  showsOption: (widget, words) => {
    const yesOrNo = yesOrNoOf(widget, words);
    return yesOrNo === null ? showsOption(widget, words) : isOn(widget.control, widget.memory) === yesOrNo;
  },
  fit: (widget) => {
    const offers = !isSingle(widget) ? 2 : isSwitch(widget.control) ? 1 : 0;
    return { select: offers, choice: offers, check: isSingle(widget) ? 2 : 0 };
  },
  group: checkGroup,
  box: 'label',
  label: 'whole',
});
