import './where.css';
import type { Page, Portal } from '../../utils/portals/types';
import type { Speech } from '../speech';
import { PageLine, type PageLineProps } from './PageLine';

export interface Entry {
  href: string;
  name: string;
}

export interface WhereProps {
  speech: Speech;
  portal: Portal | null;
  page: Page | null;
  /** The browser translates the page. The advice is below. */
  translated: boolean;
  /** Progress of the journey. */
  progress: Omit<PageLineProps, 'speech'> | null;
  /** A portal that signs people out by itself, on a page that takes long. `late` if that may be soon. */
  signOut: { says: string; late: boolean } | null;
  /** Start address of each portal, for a tab that shows none. */
  entries: Entry[];
}

/** The person's place: portal and page, or a plain sentence that says that it is not known. */
export function Where({ speech, portal, page, progress, translated, signOut, entries }: WhereProps) {
  const { t, say } = speech;
  if (!portal) {
    return (
      <section class="where">
        <h1>{t('panel_noTab')}</h1>
        <p class="quiet">{t('panel_noTabWhy')}</p>
        <ul class="entries">
          {entries.map(({ href, name }) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <section class="where">
      <h1 aria-live="polite">
        <span class="portal">{say(portal.title)}</span>
        {page && <span class="hidden-visually"> · </span>}
        {page && <span class="page">{say(page.title)}</span>}
      </h1>
      {progress && <PageLine speech={speech} {...progress} />}
      {signOut && <p class={signOut.late ? 'note late' : 'note'}>{signOut.says}</p>}
      {page?.guessed && <p class="note">{t('panel_guessed')}</p>}
      {!page && !translated && <p>{t('panel_unknown')}</p>}
    </section>
  );
}
