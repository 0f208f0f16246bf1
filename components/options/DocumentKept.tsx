import { useState } from 'preact/hooks';
import { targetAt } from '../../utils/documents/limits';
import { paperAt } from '../../utils/documents/plan';
import type { Look } from '../../utils/documents/types';
import { acceptedAt, typeNames } from '../../utils/profile/documents';
import type { DocumentRef, StoredFile } from '../../utils/profile/types';
import { useSpeech } from '../speech';
import { MarkDialog } from './DocumentMark';
import { DocumentView } from './DocumentView';
import { useUrl } from './document-hooks';
import { useEditing } from './editing';

const sizeInWords = (size: number) =>
  size < 1024 * 1024 ? `${Math.max(1, Math.round(size / 1024))} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;

interface KeptProps {
  path: string;
  /** Name of the document. */
  name: string;
  document: DocumentRef;
}

/** The document in a slot: its small picture, which opens the whole, its name, kind and size. */
export function Kept({ path, name, document, look }: KeptProps & { look: Look | null | undefined }) {
  const { t } = useSpeech();
  const [viewing, setViewing] = useState(false);
  const url = useUrl(look?.thumbnail ?? null);
  const seen = document.seen ?? look?.seen;
  const pixels = seen?.width && seen.height ? `${seen.width}\u00a0×\u00a0${seen.height}` : null;
  const pages = seen && seen.pages > 1 ? t('document_pages', String(seen.pages)) : null;
  const kind = typeNames([document.type])[0];
  return (
    <div class="kept">
      <button
        type="button"
        class="thumbnail"
        aria-label={url ? t('document_view') : [t('document_view'), kind].filter(Boolean).join(' ')}
        aria-describedby={`${path}-label`}
        title={t('document_view')}
        onClick={() => setViewing(true)}
      >
        {url ? <img src={url} alt="" /> : <span aria-hidden="true">{kind ?? ''}</span>}
      </button>
      <div class="about">
        <p class="name">{document.name}</p>
        <p class="note">{[kind, sizeInWords(document.size), pixels, pages].filter(Boolean).join(' · ')}</p>
        {look === null && <p class="note">{t('document_noLook')}</p>}
        {document.unmarked && <p class="note">{t('document_isMarked')}</p>}
      </div>
      {viewing && (
        <DocumentView
          path={path}
          name={name}
          document={document}
          pages={seen?.pages ?? 1}
          onClose={() => setViewing(false)}
        />
      )}
    </div>
  );
}

/** The file as the person brought it, where another copy is in use. */
function Original({ path, original }: { path: string; original: StoredFile }) {
  const { t } = useSpeech();
  const { desk } = useEditing();
  return (
    <details class="original">
      <summary>{t('document_original', original.name, sizeInWords(original.size))}</summary>
      <p class="note">{t('document_originalWhy')}</p>
      <div class="actions">
        <button type="button" onClick={() => desk.revert(path)}>
          {t('document_revert')}
        </button>
        <button type="button" onClick={() => desk.download(original)}>
          {t('document_downloadOriginal')}
        </button>
        <button type="button" onClick={() => desk.dropOriginal(path)}>
          {t('document_dropOriginal')}
        </button>
      </div>
    </details>
  );
}

/** The actions for the document in a slot. */
export function KeptActions({ path, name, document }: KeptProps) {
  const { t } = useSpeech();
  const { desk } = useEditing();
  const [marking, setMarking] = useState(false);
  const describe = { 'aria-describedby': `${path}-label` };
  const fits = acceptedAt(path).includes(document.type);
  const isPicture = document.type.startsWith('image/');
  const markable = paperAt(path) !== null && fits && isPicture;
  const improvable =
    acceptedAt(path).includes('image/jpeg') && (!fits || (isPicture && document.size > targetAt(path)));
  return (
    <>
      {improvable && (
        <button type="button" class="primary" {...describe} onClick={() => desk.improve(path)}>
          {t('document_improve')}
        </button>
      )}
      <button type="button" {...describe} onClick={() => desk.download(document)}>
        {t('options_download')}
      </button>
      {markable && (
        <button type="button" {...describe} onClick={() => setMarking(true)}>
          {t(document.unmarked ? 'document_markAgain' : 'document_mark')}
        </button>
      )}
      {document.unmarked && (
        <button type="button" {...describe} onClick={() => desk.unmark(path)}>
          {t('document_unmark')}
        </button>
      )}
      <button type="button" {...describe} onClick={() => desk.remove(path)}>
        {t('options_removeFile')}
      </button>
      {document.original && <Original key={document.id} path={path} original={document.original} />}
      {marking && <MarkDialog path={path} name={name} onClose={() => setMarking(false)} />}
    </>
  );
}
