import type { DateWidget } from '../types';
import { reader } from './reader';

/** Reads an input that takes a date. Which day its text means is for value/date.ts. */
export const date = reader<DateWidget>({
  shown: ({ control }) => control.value,
  fit: () => ({ date: 2 }),
  isTyped: true,
  opens: true,
});
