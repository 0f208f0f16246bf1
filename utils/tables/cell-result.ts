/** The meaning of a cell, and the words for it. */
import type { Text } from '../bilingual';

/** A value that a person may choose for a cell that is not certain. */
export interface Choice {
  value: unknown;
  label: Text;
}

/**
 * The meaning of a cell. `note` says how it was read if that is not plain. `open` says why it stays open. `isKey`: the
 * row cannot be identified without it.
 */
export type CellResult = { value: unknown; note?: Text } | { open: Text; choices: readonly Choice[]; isKey?: true };

export const open = (zh: string, en: string, choices: readonly Choice[] = []): CellResult => ({
  open: { zh, en },
  choices,
});

export const said = (value: string): Choice => ({ value, label: { zh: value, en: value } });

/** Words of people and of the format for the same. The keys are in small letters. */
export const truths: Readonly<Record<string, string>> = {
  已发表: 'true',
  是: 'true',
  yes: 'true',
  true: 'true',
  published: 'true',
  未发表: 'false',
  否: 'false',
  no: 'false',
  false: 'false',
  unpublished: 'false',
  长期: 'permanent',
  长期有效: 'permanent',
  永久: 'permanent',
  永久有效: 'permanent',
  无固定期限: 'permanent',
  无限期: 'permanent',
  permanent: 'permanent',
  有截止日期: 'fixed',
  有效期: 'fixed',
  固定期限: 'fixed',
  fixed: 'fixed',
};

const names: Readonly<Record<string, Text>> = {
  true: { zh: '已发表', en: 'published' },
  false: { zh: '未发表', en: 'unpublished' },
  unpublished: { zh: '未发表', en: 'unpublished' },
  permanent: { zh: '长期有效', en: 'valid permanently' },
  fixed: { zh: '有截止日期', en: 'has a last day' },
};

export const choiceOf = (value: string): Choice => ({ value, label: names[value] ?? { zh: value, en: value } });
