/** Plans the import of a table, without doing it. In: rows, known profiles. Out: profiles new and changed. */
import type { StoredProfile } from '../profile/types';
import { buildItem, placeOfWork } from './build-item';
import { contradictions, groupRows, remark, says, withHolder, withoutDoubles } from './group-rows';
import type { Header } from './header-words';
import type { Known, TablePlan } from './plan-types';
import { type Answers, gathered, type Remark } from './questions';
import { type RowValues, readRow, textAt } from './row-values';
import type { Row } from './table';

export interface Source {
  header: Header;
  rows: readonly Row[];
  known: readonly Known[];
  answers?: Answers;
  /** Reads a profile that is there already. */
  read(id: string): Promise<StoredProfile | undefined>;
  /** Gets the number of rows that are done. */
  tell(done: number): void;
}

function knownFor(
  rows: readonly RowValues[],
  index: { code: Map<string, Known[]>; name: Map<string, Known[]> },
): Known[] {
  const say = (path: string) => rows.map(({ own }) => textAt(own, path)).find(Boolean) ?? '';
  const code = say('organization.idNumber').toUpperCase();
  const byCode = code ? index.code.get(code) : undefined;
  if (byCode) return byCode;
  const byName = index.name.get(say('organization.name')) ?? [];
  // The same name with another code is another organisation.
  return code ? byName.filter((one) => one.code === '') : byName;
}

const indexBy = (known: readonly Known[], key: 'code' | 'organization') => {
  const index = new Map<string, Known[]>();
  for (const one of known) if (one[key]) index.set(one[key], [...(index.get(one[key]) ?? []), one]);
  return index;
};

/** Reads all rows. Questions, notes and rows left out go into the plan. */
function readRows({ rows, header, answers = {} }: Source, plan: TablePlan): RowValues[] {
  return rows.flatMap((row) => {
    const { values, out, open, asked, notes } = readRow(row, header.columns, answers);
    plan.errors.push(...out);
    if (values.own.size + values.work.size + out.length + values.unread.size === 0) return [];
    plan.open.push(...open);
    plan.questions.push(...asked);
    plan.notes.push(...notes);
    withHolder(values, plan);
    withoutDoubles(values, plan);
    return [values];
  });
}

/** Clears the values of a software without a name, unless its registration number is known. */
function withoutNameless(group: readonly RowValues[], base: StoredProfile | null, plan: TablePlan): void {
  for (const values of group) {
    const { work, unread, row } = values;
    if (work.size === 0 || textAt(work, 'works.*.fullName') !== '') continue;
    if (base && placeOfWork(base, work) >= 0) continue;
    plan.open.push(remark(row, says.workless));
    work.clear();
    for (const path of unread.keys()) if (path.startsWith('works.')) unread.delete(path);
  }
}

const byRow = (a: Remark, b: Remark) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0);

/**
 * Plans the import of a table: each organisation becomes a profile, each row with software a work in it. Leaves out a
 * row whose organisation is not clear, and rows that depend on it. An empty cell changes nothing.
 */
export async function planTable(source: Source): Promise<TablePlan> {
  const { header, known, read, tell } = source;
  const plan: TablePlan = { items: [], errors: [], open: [], notes: [], questions: [] };
  const all = readRows(source, plan);
  const index = { code: indexBy(known, 'code'), name: indexBy(known, 'organization') };
  let done = 0;
  for (const group of groupRows(all, plan)) {
    const said = contradictions(group, header.columns);
    const found = knownFor(group, index);
    plan.errors.push(...said);
    if (found.length > 1) plan.errors.push(...group.map(({ row }) => remark(row, says.ambiguous)));
    const base = found.length === 1 ? ((await read(found[0]?.id ?? '')) ?? null) : null;
    if (said.length === 0 && found.length < 2) {
      withoutNameless(group, base, plan);
      plan.items.push(buildItem(group, base));
    }
    done += group.length;
    tell(done);
  }
  return {
    items: plan.items,
    errors: plan.errors.sort(byRow),
    open: gathered(plan.open).sort(byRow),
    notes: gathered(plan.notes).sort(byRow),
    questions: gathered(plan.questions, ({ id }) => id).sort(byRow),
  };
}
