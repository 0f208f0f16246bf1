import { useState } from 'preact/hooks';
import { PREVIEW, targetAt } from '../../utils/documents/limits';
import { typeNames } from '../../utils/profile/documents';
import { useSpeech } from '../speech';
import type { Offer } from './document-desk';
import { useRead, useUrl } from './document-hooks';
import { useEditing } from './editing';

/** A small picture of the page that would be used. */
function Preview({ path, offer, page }: { path: string; offer: Offer; page: number }) {
  const { t } = useSpeech();
  const { desk } = useEditing();
  const key = `${offer.file.name} ${offer.file.size} ${page}`;
  const made = useRead(key, async (signal) => (page === 1 ? offer.first : desk.page(path, page, PREVIEW, signal)));
  const url = useUrl(made?.blob ?? null);
  if (made === null) return <p class="preview note">{t('document_noPreview')}</p>;
  return url ? (
    <img class="preview" src={url} alt={t('document_preview')} />
  ) : (
    <p class="preview note">{t('document_previewing')}</p>
  );
}

interface PagesProps {
  path: string;
  pages: number;
  page: number;
  onPage(page: number): void;
}

/** Chooses one page of several. Arrow keys work in the number box. */
export function Pages({ path, pages, page, onPage }: PagesProps) {
  const { t } = useSpeech();
  const id = `${path}-page`;
  const go = (to: number) => onPage(Math.min(pages, Math.max(1, Math.round(to) || 1)));
  return (
    <div class="pages">
      <button type="button" disabled={page <= 1} onClick={() => go(page - 1)}>
        {t('document_previousPage')}
      </button>
      <label for={id}>{t('document_page')}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={pages}
        value={page}
        onInput={(event) => event.currentTarget.value !== '' && go(event.currentTarget.valueAsNumber)}
      />
      <span class="note">{t('document_ofPages', String(pages))}</span>
      <button type="button" disabled={page >= pages} onClick={() => go(page + 1)}>
        {t('document_nextPage')}
      </button>
    </div>
  );
}

/** A file that does not fit, as it could be converted, with the choice whether to. */
export function OfferBox({ path, offer }: { path: string; offer: Offer }) {
  const { t, say } = useSpeech();
  const { desk } = useEditing();
  const [page, setPage] = useState(1);
  const { pages } = offer.file;
  const target = String(targetAt(path) / 1_000_000);
  return (
    <fieldset class="offer" aria-labelledby={`${path}-offer`}>
      <p id={`${path}-offer`}>{say(offer.why)}</p>
      <Preview path={path} offer={offer} page={page} />
      {pages > 1 && <Pages path={path} pages={pages} page={page} onPage={setPage} />}
      <div class="actions">
        <button type="button" class="primary" onClick={() => desk.accept(path, page)}>
          {offer.how === 'convert'
            ? t('document_convert', typeNames(['image/jpeg']).join())
            : t('document_shrink', target)}
        </button>
        {offer.mayKeep && (
          <button type="button" onClick={() => desk.keep(path)}>
            {t('document_keep')}
          </button>
        )}
        <button type="button" onClick={() => desk.cancel(path)}>
          {t('options_cancel')}
        </button>
      </div>
      <p class="note">{t('document_offerNote')}</p>
    </fieldset>
  );
}
