import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentRef } from '../../utils/profile/types';
import { useSpeech } from '../speech';
import { Pages } from './DocumentOffer';
import { useRead, useUrl } from './document-hooks';
import { useEditing } from './editing';

/** The longest side that a page of a PDF is drawn with. */
const SHARP = 2400;
const STEPS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];

/** Returns the next step from a zoom, up or down. From “fit” it starts at the fitting zoom. */
const stepFrom = (zoom: number, up: boolean) =>
  up
    ? (STEPS.find((one) => one > zoom + 0.01) ?? zoom)
    : ([...STEPS].reverse().find((one) => one < zoom - 0.01) ?? zoom);

interface ViewProps {
  path: string;
  name: string;
  document: DocumentRef;
  pages: number;
  onClose(): void;
}

/** Shows the whole document in a dialog. + and − zoom, 0 fits it into the window, arrow keys move, Escape closes. */
export function DocumentView({ path, name, document, pages, onClose }: ViewProps) {
  const { t } = useSpeech();
  const { desk } = useEditing();
  const dialog = useRef<HTMLDialogElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  const [page, setPage] = useState(1);
  useEffect(() => dialog.current?.showModal(), []);
  const isPdf = document.type === 'application/pdf';
  const found = useRead(`${document.id} ${page}`, async (signal) =>
    isPdf ? (await desk.page(path, page, SHARP, signal)).blob : desk.bytes(document),
  );
  const url = useUrl(found ?? null);
  const shown = () => {
    const { width = 1, naturalWidth = 1 } = picture.current ?? {};
    return zoom ?? width / naturalWidth;
  };
  const step = (up: boolean) => setZoom(stepFrom(shown(), up));
  const keys: Record<string, () => void> = {
    '+': () => step(true),
    '=': () => step(true),
    '-': () => step(false),
    '0': () => setZoom(null),
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).tagName === 'INPUT') return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const width = zoom && picture.current ? { width: `${picture.current.naturalWidth * zoom}px` } : undefined;
  return (
    <dialog ref={dialog} class="viewer" aria-labelledby={`${path}-view`} onClose={onClose} onKeyDown={press}>
      <div class="bar">
        <h2 id={`${path}-view`}>
          {name} <span class="note">{document.name}</span>
        </h2>
        <div class="actions">
          {pages > 1 && <Pages path={`${path}-view`} pages={pages} page={page} onPage={setPage} />}
          <button type="button" onClick={() => step(false)}>
            {t('document_zoomOut')}
          </button>
          <button type="button" onClick={() => step(true)}>
            {t('document_zoomIn')}
          </button>
          <button type="button" aria-pressed={zoom === null} onClick={() => setZoom(null)}>
            {t('document_fit')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('document_close')}
          </button>
        </div>
      </div>
      {/* Focusable, so that arrow keys scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard */}
      <section class="stage" aria-label={name} tabIndex={0}>
        {url && <img ref={picture} src={url} alt={name} class={zoom === null ? 'fit' : ''} style={width} />}
        {found === undefined && <p role="status">{t('document_previewing')}</p>}
        {found === null && <p role="alert">{t('document_noPreview')}</p>}
      </section>
    </dialog>
  );
}
