import { useRef } from 'preact/hooks';
import { anyKind } from '../../utils/documents/kinds';
import { onlyPdf } from '../../utils/documents/limits';
import { stages } from '../../utils/documents/words';
import { lookOf } from '../../utils/profile/checks/documents';
import { acceptedAt, typeNames } from '../../utils/profile/documents';
import { fieldAt } from '../../utils/profile/fields';
import { valueAt } from '../../utils/profile/paths';
import type { DocumentRef } from '../../utils/profile/types';
import { useSpeech } from '../speech';
import { Kept, KeptActions } from './DocumentKept';
import { OfferBox } from './DocumentOffer';
import type { Slot } from './document-desk';
import { useBringing, useLong, useRead } from './document-hooks';
import { useEditing } from './editing';
import { FileButton } from './FileButton';
import { labelOf } from './labels';
import { Notes, useNotes } from './Notes';

/** Work that takes a while: how far it is, and a way out. */
function Progress({ path, slot }: { path: string; slot: Extract<Slot, { at: 'working' }> }) {
  const { t, say } = useSpeech();
  const { desk } = useEditing();
  return (
    <div class="progress">
      <label for={`${path}-progress`}>{say(stages[slot.stage])}</label>
      <progress id={`${path}-progress`} max={1} value={slot.share} />
      <button type="button" onClick={() => desk.cancel(path)}>
        {t('options_cancel')}
      </button>
    </div>
  );
}

/**
 * The events at the slot. The elements for messages are always there, so that screen readers notice the words in them.
 */
function Events({ path, slot }: { path: string; slot: Slot | undefined }) {
  const { t, say } = useSpeech();
  const { desk } = useEditing();
  const long = useLong(slot?.at === 'working');
  return (
    <>
      {long && slot?.at === 'working' && <Progress path={path} slot={slot} />}
      {slot?.at === 'offer' && <OfferBox path={path} offer={slot.offer} />}
      <div class="events">
        <p role="status">
          {slot?.at === 'told' && say(slot.news)}
          {slot?.at === 'offer' && <span class="hidden-visually">{say(slot.offer.why)}</span>}
        </p>
        {slot?.at === 'told' && slot.undo && (
          <button type="button" aria-describedby={`${path}-label`} onClick={() => desk.undo(path)}>
            {t('document_undo')}
          </button>
        )}
      </div>
      {slot?.at === 'refused' && (
        <p class="finding error" role="alert">
          <b>{t('options_error')}</b> {say(slot.why)}
        </p>
      )}
    </>
  );
}

/** One document: its state, its picture, and the ways to bring, change, view, take or remove it. */
export function DocumentField({ path }: { path: string }) {
  const { t, lang } = useSpeech();
  const { profile, desk } = useEditing();
  const { own, props } = useNotes(path);
  const place = useRef<HTMLDivElement>(null);
  const { over, handlers } = useBringing(place, (file) => desk.take(path, file));
  const document = valueAt(profile, path) as DocumentRef | null;
  const look = useRead(document?.id ?? '', async () => (document ? desk.look(document) : null));
  // A document taken in with its look has been checked with the profile already.
  const late = document && !document.seen && look ? lookOf(path, look.seen) : [];
  const name = labelOf(fieldAt(path), lang);
  const accepted = acceptedAt(path);
  const pdfOnly = onlyPdf(path);
  return (
    // Not a named group. Two things of one name would confuse whoever looks for the control by it.
    <div ref={place} class={over ? 'document over' : 'document'} tabIndex={-1} {...handlers}>
      <label class="label" id={`${path}-label`} for={path}>
        {name}
      </label>
      {document ? (
        <Kept path={path} name={name} document={document} look={look} />
      ) : (
        <p class="vacant note">{t('document_bring')}</p>
      )}
      <div class="choose">
        <FileButton
          id={path}
          word={t(document ? 'options_replaceFile' : 'options_chooseFile')}
          accept={(pdfOnly ? accepted : anyKind).join(',')}
          onFile={(file) => desk.take(path, file)}
          described={props}
        />
        {document && <KeptActions path={path} name={name} document={document} />}
      </div>
      <p class="note">
        {t('options_accepts', typeNames(accepted).join(lang === 'zh' ? '、' : ', '))}
        {!pdfOnly && t('document_converts')}
      </p>
      <Events path={path} slot={desk.slots[path]} />
      <Notes path={path} own={[...own, ...late]} />
    </div>
  );
}
