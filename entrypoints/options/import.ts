import { refuseSize, tooLarge } from '../../utils/profile/file';
import { openFile, readSealed, type SealedFile } from '../../utils/profile/sealed-file';
import { importProfiles } from '../../utils/store';
import { startImport } from '../../utils/tables/import-client';
import { importTable, isTable } from './import-table';
import { openById, type Scene } from './scene';

/** A sealed file is larger than its content, because of base64. */
const SEALED = 1.4;

/** From so many characters on, reading is shown. */
const LONG = 2_000_000;

/** Takes the text of a profile file all or not at all. */
async function take({ draft, speech, tell, ask }: Scene, text: string): Promise<void> {
  const client = startImport({ known: [], read: async () => undefined, tell: () => {} });
  const onCancel = () => {
    client.end();
    ask(null);
  };
  if (text.length > LONG) ask({ kind: 'working', what: speech.t('editor_reading'), done: 0, total: 0, onCancel });
  const read = await client.readProfiles(text);
  client.end();
  if (!read) return;
  if (!read.ok) {
    ask(null);
    return tell({ news: '', trouble: { title: 'options_notImported', errors: read.errors } });
  }
  const total = read.profiles.length;
  const show = (done: number) =>
    ask({ kind: 'working', what: speech.t('editor_importing'), done, total, onCancel: null });
  if (total > 20) show(0);
  else ask(null);
  const ids = await importProfiles(read, (done) => done % 20 === 0 && total > 20 && show(done)).finally(() =>
    ask(null),
  );
  tell({ news: speech.t('options_imported', String(ids.length)), trouble: null });
  await openById(draft, ids[0]);
}

/** Asks for the passphrase until it opens the file, or until the person has had enough. */
function askFor(scene: Scene, file: SealedFile, wrong = false): void {
  const { ask, tell } = scene;
  const question = { kind: 'passphrase' as const, wrong, busy: false, onCancel: () => ask(null) };
  const attempt = async (passphrase: string) => {
    ask({ ...question, wrong: false, busy: true, onOpen: () => {} });
    const opened = await openFile(file, passphrase);
    if (opened === 'wrong-passphrase') return askFor(scene, file, true);
    if ('text' in opened) return take(scene, opened.text);
    ask(null);
    tell({ news: '', trouble: { title: 'options_notImported', errors: [opened.error] } });
  };
  ask({ ...question, onOpen: (passphrase) => scene.attempt(attempt(passphrase)) });
}

/** Imports the content of a file: profiles at once, a sealed file after its passphrase, a table after its preview. */
export async function importFile(scene: Scene, file: File): Promise<void> {
  const { draft, tell } = scene;
  await draft.flush();
  if (await isTable(file)) return importTable(scene, file);
  const refuse = (error: ReturnType<typeof tooLarge>) =>
    tell({ news: '', trouble: { title: 'options_notImported', errors: [error] } });
  if (refuseSize(file.size / SEALED)) return refuse(tooLarge(file.size));
  const text = await file.text();
  const sealed = readSealed(text);
  if (sealed?.ok) return askFor(scene, sealed.file);
  if (sealed) return refuse(sealed.error);
  return take(scene, text);
}
