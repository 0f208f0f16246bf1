import type { PageProps } from '../../components/options/page';
import type { Speech } from '../../components/options/words';
import { blankProfile } from '../../utils/profile/blank';
import { duplicateProfile, getProfile, putProfile } from '../../utils/store';
import type { Draft } from './draft';
import { exportProfiles } from './export';
import { importFile } from './import';
import { type Removed, remove, restore } from './undo';

export interface Told {
  news: string;
  trouble: PageProps['trouble'];
  /** Whether the last thing that happened can be taken back. */
  canUndo?: boolean;
}

export interface Scene {
  draft: Draft;
  speech: Speech;
  /** All profiles, as the list shows them. */
  ids(): readonly string[];
  tell(told: Told): void;
  /** Opens what needs an answer before anything is imported; null closes it. */
  ask(question: PageProps['question']): void;
}

type Actions = Pick<
  PageProps,
  'onOpen' | 'onNew' | 'onImport' | 'onExport' | 'onDuplicate' | 'onDelete' | 'onUndo' | 'onRetry' | 'onDismiss'
>;

const quiet: Told = { news: '', trouble: null };
const unknown = {
  zh: '浏览器没有完成这一步。请检查磁盘空间，再试一次。',
  en: 'The browser did not complete this. Check the disk space and try again.',
};

export async function openById(draft: Draft, id: string | undefined): Promise<void> {
  await draft.open((id && (await getProfile(id))) || null);
}

/** Lets the list and the form be drawn before the focus goes somewhere. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

function deletion({ draft, speech, tell, ids }: Scene) {
  let last: Removed | null = null;
  return {
    async remove() {
      await draft.flush();
      const open = draft.state()?.profile;
      if (!open) return;
      const at = ids().indexOf(open.id);
      const others = ids().filter((id) => id !== open.id);
      draft.drop();
      last = await remove(open.id);
      await openById(draft, others[Math.min(at, others.length - 1)]);
      tell({
        news: speech.t('editor_deleted', open.name || speech.t('options_untitled')),
        trouble: null,
        canUndo: true,
      });
      focusSoon('undo-delete');
    },
    async undo() {
      if (!last) return;
      const { profile } = last;
      await draft.open(await restore(last));
      last = null;
      tell({ news: speech.t('editor_restored', profile.name || speech.t('options_untitled')), trouble: null });
    },
  };
}

/** What the page's buttons do. Each says what became of it; none leaves half of it done. */
export function makeActions(scene: Scene): Actions {
  const { draft, speech, tell } = scene;
  const attempt = (title: 'options_notImported' | 'options_notExported' | 'options_failedStep', work: Promise<void>) =>
    void work.catch(() => tell({ news: '', trouble: { title, errors: [unknown] } }));
  const { remove: removeOpen, undo } = deletion(scene);
  return {
    onOpen: (id) => attempt('options_failedStep', openById(draft, id)),
    onNew: () => {
      const create = async () => {
        tell(quiet);
        await draft.open(await putProfile(blankProfile()));
      };
      attempt('options_failedStep', create());
    },
    onImport: (file) => attempt('options_notImported', importFile(scene, file)),
    onExport: (order) => attempt('options_notExported', exportProfiles(scene, order)),
    onDuplicate: () => {
      const copy = async () => {
        await draft.flush();
        const open = draft.state()?.profile;
        if (!open) return;
        tell(quiet);
        await openById(draft, (await duplicateProfile(open.id, speech.t('options_copyOf', open.name))) ?? undefined);
        focusSoon('name');
      };
      attempt('options_failedStep', copy());
    },
    onDelete: () => attempt('options_failedStep', removeOpen()),
    onUndo: () => attempt('options_failedStep', undo()),
    onRetry: () => void draft.flush(),
    onDismiss: () => tell(quiet),
  };
}
