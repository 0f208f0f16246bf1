import type { Kit } from './types';

/** The copyright portal's own kit, as observed in its filing pages (2026-11). No form markup, texts that may be stale. */
export const hd: Kit = {
  root: '.hd-select, .hd-cascader, .datePicker',
  triggers: '.hd-select > .box, .hd-cascader > .label',
  opens: (control) => (control.closest('.hd-cascader') ? 'tree' : control.closest('.datePicker') ? 'calendar' : 'list'),
  chosen: ({ control }) => {
    const selected = control.closest('.hd-select')?.querySelectorAll('.hd-option.selected');
    return selected && selected.length > 0 ? [...selected].map((option) => option.textContent?.trim() ?? '') : null;
  },
};
