import { reading, writing } from './access';
import type { ProgressKey, ProgressRow } from './rows';

const keyOf = ({ profile, work, page, step }: ProgressKey): [string, string, string, string] => [
  profile,
  work,
  page,
  step,
];

/** Everything that is done for a profile, of all its works and pages. */
export const getProgress = (profile: string): Promise<ProgressRow[]> =>
  reading(({ db }) => db.progress.where('profile').equals(profile).toArray());

/** Keeps these steps as done; a step that was done already takes the new row. */
export const markDone = (rows: readonly ProgressRow[]): Promise<void> =>
  writing(['progress'], async ({ db }) => {
    await db.progress.bulkPut(
      rows.map(({ profile, work, page, step, how, at }) => ({ profile, work, page, step, how, at })),
    );
  });

/** Forgets that these steps are done. */
export const unmarkDone = (rows: readonly ProgressKey[]): Promise<void> =>
  writing(['progress'], ({ db }) => db.progress.bulkDelete(rows.map(keyOf)));
