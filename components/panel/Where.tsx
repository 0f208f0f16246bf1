import type { Page, Portal } from '../../utils/portals/types';
import type { Speech } from './words';

export interface Entry {
  href: string;
  name: string;
}

export interface WhereProps {
  speech: Speech;
  portal: Portal | null;
  page: Page | null;
  /** Where a portal begins, for a tab that shows none. */
  entries: Entry[];
}

/** Where the person is: portal and page, or a plain sentence that says that it is not known. */
export function Where({ speech: { t, say }, portal, page, entries }: WhereProps) {
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
      <h1>
        <span class="portal">{say(portal.title)}</span>
        {page && <span class="hidden-visually"> · </span>}
        {page && <span class="page">{say(page.title)}</span>}
      </h1>
      {!page && <p>{t('panel_unknown')}</p>}
    </section>
  );
}
