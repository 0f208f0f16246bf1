import { reading, writing } from './access';
import type { ProgressKey, ProgressRow } from './rows';

const keyOf = ({ profile, work, page, step }: ProgressKey): [string, string, string, string] => [
  profile,
  work,
  page,
  step,
];

/** Returns all progress of a profile, of all its works and pages. */
export const getProgress = (profile: string): Promise<ProgressRow[]> =>
  reading(({ db }) => db.progress.where('profile').equals(profile).toArray());

/** Returns the progress of all profiles. */
export const listProgress = (): Promise<ProgressRow[]> => reading(({ db }) => db.progress.toArray());

/** Keeps these steps as done. A step that was done already takes the new row. */
export const markDone = (rows: readonly ProgressRow[]): Promise<void> =>
  writing(['progress'], async ({ db }) => {
    await db.progress.bulkPut(
      rows.map(({ profile, work, page, step, how, at }) => ({ profile, work, page, step, how, at })),
    );
  });

/** Forgets that these steps are done. */
export const unmarkDone = (rows: readonly ProgressKey[]): Promise<void> =>
  writing(['progress'], ({ db }) => db.progress.bulkDelete(rows.map(keyOf)));

/**
 * Keeps and removes the progress that a look at a page proved. `basis` is the progress that it was proved from. A row
 * that changed meanwhile (the person's own tick) stays as it is.
 */
export async function changeProgress(
  { mark, unmark }: { mark: readonly ProgressRow[]; unmark: readonly ProgressKey[] },
  basis: readonly ProgressRow[],
): Promise<void> {
  if (mark.length + unmark.length === 0) return;
  const then = new Map(basis.map((row) => [keyOf(row).join('\n'), row]));
  await writing(['progress'], async ({ db }) => {
    const isAsRead = async (key: ProgressKey) => {
      const now = await db.progress.get(keyOf(key));
      const before = then.get(keyOf(key).join('\n'));
      return now?.how === before?.how && now?.at === before?.at;
    };
    const gone: ProgressKey[] = [];
    const kept: ProgressRow[] = [];
    for (const key of unmark) if (await isAsRead(key)) gone.push(key);
    for (const row of mark) if (await isAsRead(row)) kept.push(row);
    await db.progress.bulkDelete(gone.map(keyOf));
    await db.progress.bulkPut(kept);
  });
}
