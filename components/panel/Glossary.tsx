import './glossary.css';
import { useRef, useState } from 'preact/hooks';
import type { Term } from '../../utils/portals/glossary';
import type { Speech } from '../speech';

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Returns the terms whose word, other words or explanation contain the search text. All of them if it is empty. */
function found(terms: readonly Term[], typed: string): readonly Term[] {
  const wanted = plain(typed);
  if (!wanted) return terms;
  const inWord = terms.filter(({ word, also }) =>
    [word.zh, word.en, ...also].some((one) => plain(one).includes(wanted)),
  );
  if (inWord.length > 0) return inWord;
  return terms.filter(({ says }) => plain(says.zh + says.en).includes(wanted));
}

/** The words of the two errands, one press away. */
export function Glossary({ speech: { t, say }, terms }: { speech: Speech; terms: readonly Term[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, type] = useState('');
  const shown = found(terms, typed);
  return (
    <>
      <button type="button" class="small" onClick={() => dialog.current?.showModal()}>
        {t('panel_glossary')}
      </button>
      <dialog ref={dialog} class="glossary" aria-labelledby="glossary">
        <div class="head">
          <h2 id="glossary">{t('panel_glossary')}</h2>
          <button type="button" class="small" onClick={() => dialog.current?.close()}>
            {t('panel_close')}
          </button>
        </div>
        <input
          type="search"
          aria-label={t('panel_glossary_search')}
          placeholder={t('panel_glossary_search')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="hidden-visually" aria-live="polite">
          {t('panel_glossary_count', String(shown.length))}
        </p>
        {shown.length === 0 && <p class="quiet">{t('panel_glossary_none', typed)}</p>}
        <dl>
          {shown.map(({ id, word, says }) => (
            <div key={id}>
              <dt>{say(word)}</dt>
              <dd>{say(says)}</dd>
            </div>
          ))}
        </dl>
      </dialog>
    </>
  );
}
