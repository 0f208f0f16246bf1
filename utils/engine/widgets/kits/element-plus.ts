import type { Kit } from './types';

/** element-plus 2 keeps the chosen words in the box that is elsewhere the placeholder's (2.14, 2026-11). */
export const elementPlus: Kit = {
  root: '.el-select__wrapper',
  chosen: ({ control }) => {
    const box = control.closest('.el-select__wrapper');
    const chosen = box?.querySelectorAll('.el-select__placeholder:not(.is-transparent), .el-tag__content');
    return chosen ? [...chosen].map((one) => one.textContent?.trim() ?? '') : null;
  },
};
