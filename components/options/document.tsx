import { useEffect, useState } from 'preact/hooks';
import { acceptedAt, typeNames } from '../../utils/profile/documents';
import { fieldAt } from '../../utils/profile/fields';
import { valueAt } from '../../utils/profile/paths';
import type { DocumentRef } from '../../utils/profile/types';
import { type Editing, useEditing } from './editing';
import { FileButton } from './file-button';
import { Notes, useNotes } from './notes';
import { labelOf, useSpeech } from './words';

/** An address for the picture of a document as long as it is shown; null for what is no picture. */
function usePicture(document: DocumentRef | null, bytes: Editing['bytes']): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const id = document?.type.startsWith('image/') ? document.id : null;
  // The id stands for the document, whose bytes never change.
  useEffect(() => {
    if (!document || !id) return;
    let made: string | null = null;
    let gone = false;
    void bytes(document).then((blob) => {
      if (!blob || gone) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [id]);
  return url;
}

const sizeInWords = (size: number) =>
  size < 1024 * 1024 ? `${Math.max(1, Math.round(size / 1024))} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;

function Thumbnail({ document, name }: { document: DocumentRef; name: string }) {
  const { bytes } = useEditing();
  const url = usePicture(document, bytes);
  if (url) return <img class="thumbnail" src={url} alt={name} />;
  return (
    <div class="thumbnail" aria-hidden="true">
      {typeNames([document.type])[0] ?? ''}
    </div>
  );
}

/** Several documents have the same buttons; the label tells which is meant. */
const labelId = (path: string) => `${path}-label`;

function Kept({ path, document }: { path: string; document: DocumentRef }) {
  const { lang } = useSpeech();
  return (
    <div class="kept">
      <Thumbnail document={document} name={labelOf(fieldAt(path), lang)} />
      <div class="about">
        <p class="name">{document.name}</p>
        <p class="note">{sizeInWords(document.size)}</p>
      </div>
    </div>
  );
}

function KeptActions({ path, document }: { path: string; document: DocumentRef }) {
  const { t } = useSpeech();
  const { download, removeFile } = useEditing();
  return (
    <>
      <button type="button" aria-describedby={labelId(path)} onClick={() => download(document)}>
        {t('options_download')}
      </button>
      <button type="button" aria-describedby={labelId(path)} onClick={() => removeFile(path)}>
        {t('options_removeFile')}
      </button>
    </>
  );
}

/** One document: what it is, its picture, and how to choose, replace, take or remove it. */
export function DocumentField({ path }: { path: string }) {
  const { t, say, lang } = useSpeech();
  const { profile, refusals, chooseFile } = useEditing();
  const { own, props } = useNotes(path);
  const document = valueAt(profile, path) as DocumentRef | null;
  const refusal = refusals[path];
  const accepted = acceptedAt(path);
  return (
    <div class="document">
      <label class="label" id={labelId(path)} for={path}>
        {labelOf(fieldAt(path), lang)}
      </label>
      {document ? <Kept path={path} document={document} /> : <p class="note">{t('options_noFile')}</p>}
      <div class="choose">
        <FileButton
          id={path}
          word={t(document ? 'options_replaceFile' : 'options_chooseFile')}
          accept={accepted.join(',')}
          onFile={(file) => chooseFile(path, file)}
          described={props}
        />
        {document && <KeptActions path={path} document={document} />}
      </div>
      <p class="note">{t('options_accepts', typeNames(accepted).join(lang === 'zh' ? '、' : ', '))}</p>
      {refusal && (
        <p class="finding error" role="alert">
          <b>{t('options_error')}</b> {say(refusal)}
        </p>
      )}
      <Notes path={path} own={own} />
    </div>
  );
}
