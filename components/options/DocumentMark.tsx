import { useEffect, useRef, useState } from 'preact/hooks';
import { MARK } from '../../utils/documents/layout';
import type { MarkLook, MarkStrength, MarkStyle } from '../../utils/documents/types';
import { useSpeech, type Word } from '../speech';
import { useLong, useRead, useUrl } from './document-hooks';
import { useEditing } from './editing';

const styles: readonly [MarkStyle, Word][] = [
  ['repeated', 'document_markRepeated'],
  ['top', 'document_markTop'],
  ['middle', 'document_markMiddle'],
  ['bottom', 'document_markBottom'],
];
const strengths: readonly [MarkStrength, Word][] = [
  ['light', 'document_markLight'],
  ['medium', 'document_markMedium'],
  ['strong', 'document_markStrong'],
];

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  among: readonly [T, Word][];
  chosen: T;
  onChoose(value: T): void;
}

function Choice<T extends string>({ name, legend, among, chosen, onChoose }: ChoiceProps<T>) {
  const { t } = useSpeech();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {among.map(([value, word]) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {t(word)}
        </label>
      ))}
    </fieldset>
  );
}

/** The watermark on a document before it is laid: its look, its place and its strength. */
export function MarkDialog({ path, name, onClose }: { path: string; name: string; onClose(): void }) {
  const { t } = useSpeech();
  const { desk } = useEditing();
  const dialog = useRef<HTMLDialogElement>(null);
  const [look, setLook] = useState<MarkLook>({ style: 'repeated', strength: 'medium' });
  useEffect(() => dialog.current?.showModal(), []);
  const made = useRead(`${look.style} ${look.strength}`, (signal) => desk.previewMark(path, look, signal));
  const url = useUrl(made?.blob ?? null);
  const slow = useLong(made === undefined);
  const use = () => {
    if (!made) return;
    desk.mark(path, made);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="marker" aria-labelledby={`${path}-mark`} onClose={onClose}>
      <h2 id={`${path}-mark`}>{t('document_markTitle', name)}</h2>
      <p class="note">{t('document_markWhy', MARK)}</p>
      <div class="stage" aria-busy={made === undefined}>
        {url && <img src={url} alt={t('document_markPreview', MARK)} class="fit" />}
        <p role="status">{slow && t('document_previewing')}</p>
        {made === null && <p role="alert">{t('document_markFailed')}</p>}
      </div>
      <div class="choices">
        <Choice
          name={`${path}-style`}
          legend={t('document_markWhere')}
          among={styles}
          chosen={look.style}
          onChoose={(style) => setLook({ ...look, style })}
        />
        <Choice
          name={`${path}-strength`}
          legend={t('document_markHow')}
          among={strengths}
          chosen={look.strength}
          onChoose={(strength) => setLook({ ...look, strength })}
        />
      </div>
      <div class="actions answers">
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('options_cancel')}
        </button>
        <button type="button" class="primary" disabled={!made} onClick={use}>
          {t('document_markUse')}
        </button>
      </div>
    </dialog>
  );
}
