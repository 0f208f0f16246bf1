import type { PageProps } from '../../components/options/page';
import type { Speech } from '../../components/options/words';
import { blankProfile } from '../../utils/profile/blank';
import { isoDay } from '../../utils/profile/dates';
import { readProfileFile, refuseSize } from '../../utils/profile/file';
import {
  duplicateProfile,
  exportProfiles,
  getProfile,
  importProfiles,
  putProfile,
  removeProfile,
} from '../../utils/store';
import { download } from './download';
import type { Draft } from './draft';

export interface Told {
  news: string;
  trouble: PageProps['trouble'];
}

export interface Scene {
  draft: Draft;
  speech: Speech;
  /** All profiles, as the list shows them. */
  ids(): readonly string[];
  tell(told: Told): void;
}

type Actions = Pick<PageProps, 'onOpen' | 'onNew' | 'onImport' | 'onExport' | 'onDuplicate' | 'onDelete' | 'onDismiss'>;

const quiet: Told = { news: '', trouble: null };
const unknown = {
  zh: '浏览器没有完成这一步。请检查磁盘空间，再试一次。',
  en: 'The browser did not complete this. Check the disk space and try again.',
};

async function openById(draft: Draft, id: string | undefined): Promise<void> {
  await draft.open((id && (await getProfile(id))) || null);
}

async function importFile({ draft, speech, tell }: Scene, file: File): Promise<void> {
  const refused = refuseSize(file.size);
  const read = refused ? ({ ok: false, errors: [refused] } as const) : readProfileFile(await file.text());
  if (!read.ok) return tell({ news: '', trouble: { title: 'options_notImported', errors: read.errors } });
  const ids = await importProfiles(read);
  tell({ news: speech.t('options_imported', String(ids.length)), trouble: null });
  await openById(draft, ids[0]);
}

async function exportFile({ draft, speech, ids, tell }: Scene, all: boolean): Promise<void> {
  await draft.flush();
  const open = draft.state()?.profile.id;
  const text = await exportProfiles(all || !open ? ids() : [open]);
  const file = new Blob([text], { type: 'application/json' });
  const refused = refuseSize(file.size);
  if (refused) return tell({ news: '', trouble: { title: 'options_notExported', errors: [refused] } });
  const name = `copyright-pilot-${isoDay()}.json`;
  download(file, name);
  tell({ news: speech.t('options_exported', name), trouble: null });
}

/** What the page's buttons do. Each says what became of it; none leaves half of it done. */
export function makeActions(scene: Scene): Actions {
  const { draft, speech, tell, ids } = scene;
  const attempt = (title: 'options_notImported' | 'options_notExported' | 'options_failed', work: Promise<void>) =>
    void work.catch(() => tell({ news: '', trouble: { title, errors: [unknown] } }));
  return {
    onOpen: (id) => attempt('options_failed', openById(draft, id)),
    onNew: () => {
      const create = async () => {
        tell(quiet);
        await draft.open(await putProfile(blankProfile()));
      };
      attempt('options_failed', create());
    },
    onImport: (file) => attempt('options_notImported', importFile(scene, file)),
    onExport: (all) => attempt('options_notExported', exportFile(scene, all)),
    onDuplicate: () => {
      const copy = async () => {
        await draft.flush();
        const open = draft.state()?.profile;
        if (!open) return;
        tell(quiet);
        await openById(draft, (await duplicateProfile(open.id, speech.t('options_copyOf', open.name))) ?? undefined);
      };
      attempt('options_failed', copy());
    },
    onDelete: () => {
      const remove = async () => {
        const open = draft.state()?.profile;
        if (!open) return;
        tell(quiet);
        draft.drop();
        await removeProfile(open.id);
        const next = ids().filter((id) => id !== open.id)[0];
        await openById(draft, next);
      };
      attempt('options_failed', remove());
    },
    onDismiss: () => tell(quiet),
  };
}
