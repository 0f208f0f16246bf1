import { useState } from 'preact/hooks';
import type { Text } from '../../utils/portals/types';
import { Confirm } from './confirm';
import type { Editing } from './editing';
import { Editor } from './editor';
import { FileButton } from './file-button';
import { type Entry, ProfileList } from './profile-list';
import { type OptionsWord, useSpeech } from './words';

export interface PageProps {
  entries: readonly Entry[];
  editing: Editing | null;
  /** How far the open profile is kept. */
  saved: 'saved' | 'unsaved' | 'saving' | 'failed';
  /** What happened last outside the form. */
  news: string;
  /** Why the last import or export did not happen. */
  trouble: { title: OptionsWord; errors: readonly Text[] } | null;
  onOpen(id: string): void;
  onNew(): void;
  onImport(file: File): void;
  onExport(all: boolean): void;
  onDuplicate(): void;
  onDelete(): void;
  onDismiss(): void;
}

const savedWord: Record<PageProps['saved'], OptionsWord> = {
  saved: 'options_saved',
  unsaved: 'options_unsaved',
  saving: 'options_saving',
  failed: 'options_failed',
};

function Start({ entries, onNew, onImport }: Pick<PageProps, 'entries' | 'onNew' | 'onImport'>) {
  const { t } = useSpeech();
  const first = entries.length === 0;
  return (
    <div class="start">
      <button type="button" class={first ? 'primary' : ''} onClick={onNew}>
        {t('options_new')}
      </button>
      <div class="import">
        <label for="import">{t('options_import')}</label>
        <FileButton id="import" word={t('options_chooseFile')} accept=".json,application/json" onFile={onImport} />
      </div>
    </div>
  );
}

function Export({ one, many, onExport }: { one: boolean; many: boolean; onExport(all: boolean): void }) {
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  return (
    <div class="export">
      {one && many && (
        <>
          <label for="export-what">{t('options_exportWhat')}</label>
          <select
            id="export-what"
            value={String(all)}
            onChange={(event) => setAll(event.currentTarget.value === 'true')}
          >
            <option value="false">{t('options_exportThis')}</option>
            <option value="true">{t('options_exportAll')}</option>
          </select>
        </>
      )}
      <button type="button" aria-describedby="export-warning" onClick={() => onExport(all || !one)}>
        {t('options_export')}
      </button>
      <p id="export-warning" class="note">
        {t('options_exportWarning')}
      </p>
    </div>
  );
}

function Trouble({ trouble, onDismiss }: Pick<PageProps, 'trouble' | 'onDismiss'>) {
  const { t, say } = useSpeech();
  if (!trouble) return null;
  return (
    <div class="errors" role="alert">
      <p>
        <b>{t(trouble.title)}</b>
      </p>
      <ul>
        {trouble.errors.map((error) => (
          <li key={error.en}>{say(error)}</li>
        ))}
      </ul>
      <button type="button" onClick={onDismiss}>
        {t('options_dismiss')}
      </button>
    </div>
  );
}

function Head({ editing, saved, onDuplicate, onDelete }: PageProps & { editing: Editing }) {
  const { t } = useSpeech();
  const [asks, setAsks] = useState(false);
  const name = editing.profile.name || t('options_untitled');
  return (
    <div class="head">
      <h2>{name}</h2>
      <p class={`saved ${saved}`} role="status">
        {t(savedWord[saved])}
      </p>
      <div class="actions">
        <button type="button" onClick={onDuplicate}>
          {t('options_duplicate')}
        </button>
        <button type="button" onClick={() => setAsks(true)}>
          {t('options_delete')}
        </button>
      </div>
      {asks && (
        <Confirm
          title={t('options_deleteTitle', name)}
          why={t('options_deleteWhy')}
          confirm={t('options_delete')}
          onConfirm={() => {
            setAsks(false);
            onDelete();
          }}
          onCancel={() => setAsks(false)}
        />
      )}
    </div>
  );
}

function Nothing({ first }: { first: boolean }) {
  const { t } = useSpeech();
  return (
    <div class="empty">
      <h2>{t(first ? 'options_emptyTitle' : 'options_chooseTitle')}</h2>
      <p>{t(first ? 'options_emptyWhy' : 'options_chooseWhy')}</p>
    </div>
  );
}

/** The whole options page: the profiles on one side, the open one on the other. */
export function OptionsPage(props: PageProps) {
  const { t } = useSpeech();
  const { entries, editing, news } = props;
  const first = entries.length === 0;
  const Side = first ? 'main' : 'aside';
  return (
    <div class={first ? 'page first' : 'page'}>
      <header>
        <h1>{t('options_title')}</h1>
      </header>
      <Side class="side" aria-label={t('options_profiles')}>
        {first && <Nothing first />}
        <Start {...props} />
        <p class="news" role="status">
          {news}
        </p>
        <Trouble {...props} />
        {!first && (
          <>
            <ProfileList entries={entries} open={editing?.profile.id ?? null} onOpen={props.onOpen} />
            <Export one={editing !== null} many={entries.length > 1} onExport={props.onExport} />
          </>
        )}
      </Side>
      {!first && (
        <main>
          {editing ? (
            <div key={editing.profile.id}>
              <Head {...props} editing={editing} />
              <Editor editing={editing} />
            </div>
          ) : (
            <Nothing first={false} />
          )}
        </main>
      )}
    </div>
  );
}
