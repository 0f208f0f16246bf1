import { isPrompt } from '../../text/prompt';
import type { SelectWidget } from '../types';
import { reader } from './reader';

/** Reads a native select. */
export const select = reader<SelectWidget>({
  shown: ({ control }) => {
    const option = control.selectedOptions[0];
    return !option || option.value === '' || isPrompt(option.text) ? '' : option.text.trim();
  },
  options: ({ control }) => [...control.options].map(({ text }) => text),
  // One of several selects may be a level of a region or a part of a date.
  fit: () => ({ select: 2, choice: 2, cascader: 1, date: 1 }),
  isList: true,
});
