import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../../utils/bilingual';
import { useSpeech, type Word } from '../speech';
import { Ask, type Question } from './Ask';
import { Confirm } from './Confirm';
import { Editor } from './Editor';
import { Export, type Order } from './Export';
import type { Editing } from './editing';
import { FileButton } from './FileButton';
import { ProfileList } from './ProfileList';
import type { Entry } from './Rows';

export interface PageProps {
  entries: readonly Entry[];
  editing: Editing | null;
  /** State of keeping the open profile. */
  saved: 'saved' | 'unsaved' | 'saving' | 'failed';
  /** Why it could not be kept. */
  why: Text | null;
  /** The last event outside the form. */
  news: string;
  /** Why the last import or export did not happen. */
  trouble: { title: Word; errors: readonly Text[] } | null;
  onOpen(id: string): void;
  onNew(): void;
  /** Questions to answer before anything is imported. */
  question: Question | null;
  /** The last thing that happened can be taken back. */
  canUndo?: boolean;
  onImport(file: File): void;
  onExport(order: Order): void;
  onTemplate(): void;
  onUndo(): void;
  onRetry(): void;
  onDuplicate(): void;
  onDelete(): void;
  onDismiss(): void;
  /** The section about passphrase and lock. */
  vault?: ComponentChild;
}

const savedWord: Record<PageProps['saved'], Word> = {
  saved: 'options_saved',
  unsaved: 'options_unsaved',
  saving: 'options_saving',
  failed: 'options_failed',
};

const accepted = '.json,.xlsx,.xlsm,.xls,.csv,.tsv,.txt,.xml,.html,.htm,application/json,text/csv';

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
        <FileButton id="import" word={t('options_chooseFile')} accept={accepted} onFile={onImport} />
      </div>
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

/** True if what was typed is kept; when not, why, and what to do. */
function Saved({ saved, why, onRetry }: Pick<PageProps, 'saved' | 'why' | 'onRetry'>) {
  const { t, say } = useSpeech();
  return (
    <>
      <p class={`saved ${saved}`} role="status">
        {t(savedWord[saved])}
        {saved === 'failed' && why && ` · ${say(why)}`}
      </p>
      {saved === 'failed' && (
        <button type="button" onClick={onRetry}>
          {t('editor_retry')}
        </button>
      )}
    </>
  );
}

/** The last event outside the form, and its undo where there is one. */
function News({ news, canUndo, onUndo }: Pick<PageProps, 'news' | 'canUndo' | 'onUndo'>) {
  const { t } = useSpeech();
  return (
    <div class="news">
      <p role="status">{news}</p>
      {canUndo && (
        <button type="button" id="undo-delete" onClick={onUndo}>
          {t('editor_undoDelete')}
        </button>
      )}
    </div>
  );
}

function Head({ editing, saved, why, onRetry, onDuplicate, onDelete }: PageProps & { editing: Editing }) {
  const { t } = useSpeech();
  const [asks, setAsks] = useState(false);
  const name = editing.profile.name || t('options_untitled');
  return (
    <div class="head">
      <h2>{name}</h2>
      <Saved saved={saved} why={why} onRetry={onRetry} />
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
  const { entries, editing } = props;
  const first = entries.length === 0;
  const Side = first ? 'main' : 'aside';
  return (
    <div class={first ? 'page first' : 'page'}>
      <header>
        <h1>{t('options_title')}</h1>
        {!first && <a href="?view=cases">{t('cases_title')}</a>}
      </header>
      <Side class="side" aria-label={t('options_profiles')}>
        {first && <Nothing first />}
        <Start {...props} />
        <News {...props} />
        <Trouble {...props} />
        {!first && (
          <>
            <ProfileList entries={entries} open={editing?.profile.id ?? null} onOpen={props.onOpen} />
            <Export
              one={editing !== null}
              many={entries.length > 1}
              onExport={props.onExport}
              onTemplate={props.onTemplate}
            />
          </>
        )}
        {props.vault}
        <p class="note">
          <a href="/THIRD-PARTY-NOTICES.txt" target="_blank" rel="noreferrer">
            {t('options_notices')}
          </a>
        </p>
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
      {props.question && <Ask question={props.question} />}
    </div>
  );
}
