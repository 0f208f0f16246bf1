/**
 * Finds the organisation of each row. In: row values. Out: rows of one organisation together. Unclear rows are
 * reported.
 */
import type { Text } from '../bilingual';
import type { Header } from './header-words';
import type { TablePlan } from './plan-types';
import type { Remark } from './questions';
import { looseVersion, type RowValues, textAt } from './row-values';

const keyOf = ({ own }: RowValues) =>
  textAt(own, 'organization.idNumber').toUpperCase() || textAt(own, 'organization.name');

export const says = {
  nameless: {
    zh: '没有写机构全称或信用代码，不会导入。',
    en: 'names no organisation and no credit code, and stays out.',
  },
  follows: {
    zh: '没有写机构，算作上面一行的机构。',
    en: 'names no organisation, and is taken for that of the row above.',
  },
  holder: {
    zh: '没有机构列，按著作权人归到机构。',
    en: 'names no organisation; the copyright holder is taken for it.',
  },
  holders: {
    zh: '有几个著作权人，也没有写机构，不知道归谁，不会导入。请加一列「机构全称」。',
    en: 'has several copyright holders and names no organisation, so it is not clear whose it is, and stays out. Add a column 机构全称.',
  },
  workless: {
    zh: '没有写软件全称，软件的内容不会导入。',
    en: 'names no software, so what it says of one stays out.',
  },
  publication: {
    zh: '写着未发表，却有首次发表日期，两者都先不导入。',
    en: 'says unpublished, and has a date of first publication; both stay out.',
  },
  ambiguous: {
    zh: '有几份档案都是这个机构，不知道该改哪一份，不会导入。请在档案页直接修改。',
    en: 'Several profiles are of this organisation, so it is not clear which to change; it stays out. Change it on the page.',
  },
} satisfies Record<string, Text>;

const below = (row: number): Text => ({
  zh: `没有写机构，而上面第 ${row} 行没有读懂，不知道它属于谁，不会导入。`,
  en: `names no organisation, and row ${row} above it could not be read, so it is not clear whose it is, and it stays out.`,
});

export const remark = (row: number, message: Text, column: Text | null = null): Remark => ({
  rows: [row],
  column,
  message,
});

/** The organisation of a list of certificates that names none: the holder, if it is one. */
export function withHolder(values: RowValues, plan: TablePlan): void {
  const holder = textAt(values.work, 'works.*.certificate.holder');
  if (holder === '' || keyOf(values) !== '') return;
  if (/[;；、\n]|,\s/.test(holder)) {
    values.isOut = true;
    plan.errors.push(remark(values.row, says.holders));
    return;
  }
  values.own.set('organization.name', holder);
  plan.notes.push(remark(values.row, says.holder));
}

/** A row that says unpublished and when: neither is believed. */
export function withoutDoubles({ row, work }: RowValues, plan: TablePlan): void {
  const on = work.get('works.*.publication.on');
  if (work.get('works.*.publication.published') !== 'false' || on === undefined || on === 'unpublished') return;
  work.delete('works.*.publication.on');
  work.delete('works.*.publication.published');
  plan.open.push(remark(row, says.publication));
}

/** Groups rows by organisation. A row that names none belongs to the one above it, as in merged cells. */
export function groupRows(all: readonly RowValues[], plan: TablePlan): RowValues[][] {
  const groups = new Map<string, RowValues[]>();
  const byName = new Map<string, string>();
  let last = '';
  let unread = 0;
  for (const values of all) {
    if (values.isOut) {
      unread = values.row;
      continue;
    }
    const own = keyOf(values);
    if (own === '' && (unread > 0 || last === '')) {
      plan.errors.push(remark(values.row, unread > 0 ? below(unread) : says.nameless));
      continue;
    }
    if (own === '') plan.notes.push(remark(values.row, says.follows));
    unread = 0;
    const key = own || last;
    // The name alone in a later row means the organisation whose code was beside it before.
    const known = values.own.has('organization.idNumber') ? key : (byName.get(key) ?? key);
    const name = textAt(values.own, 'organization.name');
    if (name && !byName.has(name)) byName.set(name, known);
    const group = groups.get(known);
    if (group) group.push(values);
    else groups.set(known, [values]);
    last = known;
  }
  return [...groups.values()];
}

const differs = (row: number, what: Text): Text => ({
  zh: `与第 ${row} 行${what.zh}的内容不同，不会导入。请改成一样，或只写在一行。`,
  en: `differs from row ${row}, which is of the same ${what.en}; both stay out. Make them equal, or say it in one row only.`,
});
const organization: Text = { zh: '同一机构', en: 'organisation' };
const software: Text = { zh: '同一软件', en: 'software' };

/** Two rows that say different things of one organisation or of one software. */
export function contradictions(rows: readonly RowValues[], columns: Header['columns']): Remark[] {
  const first = new Map<string, { row: number; value: string }>();
  return rows.flatMap(({ row, own, work }) => {
    const name = `${textAt(work, 'works.*.fullName')} ${looseVersion(textAt(work, 'works.*.version'))}`;
    const all = [
      ...[...own].map(([path, value]) => ({ path, value, of: '', what: organization })),
      ...[...work].map(([path, value]) => ({ path, value, of: name, what: software })),
    ];
    return all.flatMap(({ path, value, of, what }): Remark[] => {
      const key = `${of} ${path}`;
      const said = first.get(key);
      const now = JSON.stringify(value);
      if (!said) first.set(key, { row, value: now });
      if (!said || said.value === now) return [];
      const column = columns.find((cell) => cell?.column.path === path)?.column.header ?? null;
      return [remark(row, differs(said.row, what), column)];
    });
  });
}
