/** The columns of spreadsheets, derived from the table of fields. */
import type { Text } from '../bilingual';
import { fieldAt, fields } from '../profile/fields';

/**
 * One column of a spreadsheet: the field it holds and its possible headers. `*` in a path is the software of the row.
 */
export interface Column {
  path: string;
  header: Text;
  also: readonly string[];
}

/** Organisation and administrator have fields of the same names. */
export const parties: Readonly<Record<string, Text>> = {
  organization: { zh: '机构', en: 'Organisation' },
  administrator: { zh: '管理员', en: 'Administrator' },
};

/** Labels that the portals use twice: a table puts the party before them. */
const doubled = new Set(
  Object.values(fields)
    .map(({ label }) => label.zh)
    .filter((zh, at, all) => all.indexOf(zh) !== at),
);

function headerOf(path: string): Text {
  const { label, header } = fieldAt(path);
  if (header) return header;
  const party = parties[path.split('.')[0] ?? ''];
  if (!party || !doubled.has(label.zh)) return label;
  return { zh: party.zh + label.zh, en: `${party.en} ${label.en}` };
}

/** Every column that a table may have, in the order of a template. Documents do not fit into a table. */
export const columns: readonly Column[] = Object.entries(fields)
  .filter(([path, { as }]) => as !== 'document' && !path.startsWith('ipp.poa'))
  .map(([path, { also }]) => ({ path, header: headerOf(path), also: also?.split('|') ?? [] }));
