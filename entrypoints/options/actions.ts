import type { PageProps } from '../../components/options/OptionsPage';
import { blankProfile } from '../../utils/profile/blank';
import type { StoredProfile } from '../../utils/profile/types';
import { duplicateProfile, putProfile, removeProfile, restoreProfile } from '../../utils/store';
import { exportProfiles, exportTemplate } from './export';
import { importFile } from './import';
import { openById, type Scene, type Told } from './scene';
import { whyNotDone } from './trouble';

type Actions = Pick<
  PageProps,
  | 'onOpen'
  | 'onNew'
  | 'onImport'
  | 'onExport'
  | 'onTemplate'
  | 'onDuplicate'
  | 'onDelete'
  | 'onUndo'
  | 'onRetry'
  | 'onDismiss'
>;

const quiet: Told = { news: '', trouble: null };

const sweptAway = {
  zh: '这份档案已经彻底删除，不能恢复了。',
  en: 'This profile has been deleted for good and cannot be brought back.',
};

/** Lets the list and the form be drawn before the focus goes somewhere. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

function deletion({ draft, speech, tell, ids }: Scene) {
  let last: StoredProfile | null = null;
  const nameOf = (profile: StoredProfile) => profile.name || speech.t('options_untitled');
  return {
    async remove() {
      await draft.flush();
      const open = draft.state()?.profile;
      if (!open) return;
      const at = ids().indexOf(open.id);
      const others = ids().filter((id) => id !== open.id);
      draft.drop();
      await removeProfile(open.id);
      last = open;
      await openById(draft, others[Math.min(at, others.length - 1)]);
      tell({ news: speech.t('editor_deleted', nameOf(open)), trouble: null, canUndo: true });
      focusSoon('undo-delete');
    },
    async undo() {
      const gone = last;
      last = null;
      if (!gone) return;
      if (!(await restoreProfile(gone.id)))
        return tell({ news: '', trouble: { title: 'options_failedStep', errors: [sweptAway] } });
      await openById(draft, gone.id);
      tell({ news: speech.t('editor_restored', nameOf(gone)), trouble: null });
    },
  };
}

/** Makes the actions of the page's buttons. Each tells its result, and none leaves half of it done. */
export function makeActions(bare: Omit<Scene, 'attempt'>): Actions {
  const { draft, speech, tell, ask } = bare;
  const attempt = (title: 'options_notImported' | 'options_notExported' | 'options_failedStep', work: Promise<void>) =>
    void work.catch((error: unknown) => {
      ask(null);
      tell({ news: '', trouble: { title, errors: [whyNotDone(error)] } });
    });
  const scene: Scene = { ...bare, attempt: (work) => attempt('options_notImported', work) };
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
    onTemplate: () => attempt('options_notExported', exportTemplate(scene)),
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
