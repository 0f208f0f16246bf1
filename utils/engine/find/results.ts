import type { Text } from '../../bilingual';
import { coded } from '../../protocol/reason';
import type { Widget } from '../widgets/types';
import type { FindResult } from './types';

const no = (state: 'missing' | 'refused', why: Text): FindResult => ({ ok: false, state, why });

/** The words of what `findControl` answers. */
/** Returns the control, its row, and the label that it was found by. */
export const foundReasons = coded('found', {
  nothing: (label: string): Text => ({
    zh: `页面上看不到「${label}」这一项。`,
    en: `Nothing that can be seen on the page is called “${label}”.`,
  }),
  unrecognised: (label: string): Text => ({
    zh: `页面上有「${label}」这几个字，但在它旁边没有认出可以填写的控件。`,
    en: `“${label}” stands on the page, but no control that can be filled was recognised beside it.`,
  }),
  several: (label: string, count: number, names: string): Text => ({
    zh: `有 ${count} 个控件都可能是「${label}」${names ? `（${names}）` : ''}，无法确定是哪一个。`,
    en: `${count} controls could be “${label}”${names ? ` (${names})` : ''}; which one is meant cannot be told.`,
  }),
  oneBox: (label: string): Text => ({
    zh: `「${label}」把两个日期放在一个框里，请手动选择。`,
    en: `“${label}” takes both dates in one box; choose them by hand.`,
  }),
  disputed: (label: string): Text => ({
    zh: `「${label}」这几个字指的是哪个控件，页面上前后不一致。`,
    en: `The page contradicts itself about which control “${label}” names.`,
  }),
  groupless: (label: string, group: string): Text => ({
    zh: `页面上有「${label}」，但看不出它是否属于「${group}」。`,
    en: `There is a “${label}”, but whether it belongs to “${group}” cannot be told.`,
  }),
  byText: (label: string, by: string): Text => ({
    zh: `按文字「${label}」找到${by && `（${by}）`}。`,
    en: `Found by the text “${label}”${by && ` (${by})`}.`,
  }),
  byPlace: { zh: '按已知的位置找到。', en: 'Found where it is known to stand.' },
});

/** Reports that no control has the label. */
export const nothing = (label: string): FindResult => no('missing', foundReasons.nothing(label));

/** Reports that the label is there without a control. */
export const unrecognised = (label: string): FindResult => no('missing', foundReasons.unrecognised(label));

/** Refuses because more than one control could be meant. */
export const several = (label: string, count: number, names: readonly string[]): FindResult =>
  no('refused', foundReasons.several(label, count, names.join('、')));

/** Refuses a control that takes both dates as one text. */
export const oneBox = (label: string): FindResult => no('refused', foundReasons.oneBox(label));

/** Refuses because the page contradicts itself about the label. */
export const disputed = (label: string): FindResult => no('refused', foundReasons.disputed(label));

/** Refuses because no control with the label is in the section. */
export const groupless = (label: string, group: string): FindResult => ({
  ok: false,
  state: 'refused',
  elsewhere: true,
  why: foundReasons.groupless(label, group),
});

export const found = (
  widget: Widget,
  row: Widget[],
  label: string,
  by: string,
): Extract<FindResult, { widget: Widget }> => ({
  ok: true,
  widget,
  row,
  why: foundReasons.byText(label, by),
});
