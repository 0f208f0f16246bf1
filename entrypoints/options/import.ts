import { readProfileFile, refuseSize } from '../../utils/profile/file';
import { importProfiles } from '../../utils/store';
import { openById, type Scene } from './actions';

/** Takes a profile file all or not at all. */
export async function importFile({ draft, speech, tell }: Scene, file: File): Promise<void> {
  const refused = refuseSize(file.size);
  const read = refused ? ({ ok: false, errors: [refused] } as const) : readProfileFile(await file.text());
  if (!read.ok) return tell({ news: '', trouble: { title: 'options_notImported', errors: read.errors } });
  const ids = await importProfiles(read);
  tell({ news: speech.t('options_imported', String(ids.length)), trouble: null });
  await openById(draft, ids[0]);
}
