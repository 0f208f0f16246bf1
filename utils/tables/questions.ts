/** An uncertain thing in a table, as the preview shows it: rows, column, and possible meanings. */
import type { Text } from '../bilingual';

/** A remark on cells: their rows (none for the table as a whole), their column, and the text. */
export interface Remark {
  rows: readonly number[];
  column: Text | null;
  message: Text;
}

export interface Question extends Remark {
  /** The same for the same cells each time the table is read. */
  id: string;
  choices: readonly { key: string; label: Text }[];
  /** The key of the choice that counts now. '' for none. */
  chosen: string;
  /** Nothing is imported before it is answered. */
  required: boolean;
}

/** The person's choices so far: keys of choices by ids of questions. */
export type Answers = Readonly<Record<string, string>>;

const keyOf = ({ column, message }: Remark) => `${column?.en ?? ''} ${message.en}`;

/** Puts remarks that say the same of the same column together, in the order of their first rows. */
export function gathered<R extends Remark>(remarks: readonly R[], key: (remark: R) => string = keyOf): R[] {
  const groups = new Map<string, R[]>();
  for (const remark of remarks) {
    const group = groups.get(key(remark));
    if (group) group.push(remark);
    else groups.set(key(remark), [remark]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, rows: [...new Set(group.flatMap(({ rows }) => rows))] }] : [];
  });
}

/** The choice that counts: the person's, else none. */
export const answered = (id: string, choices: readonly { key: string }[], answers: Answers, otherwise = ''): string =>
  choices.some(({ key }) => key === answers[id]) ? (answers[id] ?? '') : otherwise;
