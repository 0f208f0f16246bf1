import type { PasswordWidget } from '../types';
import { reader } from './reader';

/** Reads whether a password is there. The password itself is never read. */
export const password = reader<PasswordWidget>({
  shown: () => '',
  isFilled: ({ control }) => control.value !== '',
  fit: () => ({ password: 2 }),
});
