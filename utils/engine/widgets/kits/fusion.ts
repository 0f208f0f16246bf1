import type { Kit } from './types';

/** Fusion Next's DatePicker2 drops on blur what was typed; it takes it on Enter (1.27, 2026-11). */
export const fusion: Kit = { root: '.next-date-picker2, .next-date-picker', typedDate: 'enter' };
