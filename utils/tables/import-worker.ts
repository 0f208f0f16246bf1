/** A worker of its own for imports. A hostile or huge file can be stopped from outside, and the page stays usable. */
import { readProfileFile } from '../profile/file';
import type { StoredProfile } from '../profile/types';
import type { FromPage, FromWorker } from './import-messages';
import { planTable } from './plan';
import type { Known } from './plan-types';
import type { Answers } from './questions';
import { readTable } from './read';

const tell = (message: FromWorker) => postMessage(message);

let bytes = new Uint8Array();
let known: readonly Known[] = [];
const waiting = new Map<string, (profile: StoredProfile | undefined) => void>();

/** Asks the page for a profile that is there already: only the page may open the store. */
const read = (id: string) =>
  new Promise<StoredProfile | undefined>((done) => {
    waiting.set(id, done);
    tell({ kind: 'want', id });
  });

async function plan(answers: Answers): Promise<void> {
  const table = await readTable(bytes, answers);
  if (!table.ok) return tell({ kind: 'refused', error: table.error });
  const { header, rows, questions, notes } = table;
  let last = 0;
  const made = await planTable({
    header,
    rows,
    known,
    answers,
    read,
    tell(done) {
      // Showing progress costs nothing to speak of when it is told ten times a second.
      if (performance.now() - last < 100) return;
      last = performance.now();
      tell({ kind: 'progress', done, total: rows.length });
    },
  });
  tell({
    kind: 'planned',
    plan: { ...made, questions: [...questions, ...made.questions], notes: [...notes, ...made.notes] },
    unknown: header.unknown,
  });
}

addEventListener('message', ({ data }: MessageEvent<FromPage>) => {
  switch (data.kind) {
    case 'profiles':
      return tell({ kind: 'profiles', result: readProfileFile(data.text) });
    case 'table':
      bytes = data.bytes;
      known = data.known;
      return void plan({});
    case 'answers':
      return void plan(data.answers);
    case 'profile':
      waiting.get(data.id)?.(data.profile);
      return void waiting.delete(data.id);
  }
});
