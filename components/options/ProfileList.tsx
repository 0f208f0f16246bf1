import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech';
import { type Entry, Rows } from './Rows';

interface ProfileListProps {
  entries: readonly Entry[];
  open: string | null;
  onOpen(id: string): void;
}

/** From here on a list is too long to be read. */
const MANY = 8;

/** Full-width and half-width, capitals and small letters are one to a person who searches. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** The entries that hold every word that is searched for, in any of their own words. */
function useSearch(entries: readonly Entry[], wanted: string): readonly Entry[] {
  const texts = useMemo(
    () => entries.map(({ name, organization, words = [] }) => plain([name, organization, ...words].join('\n'))),
    [entries],
  );
  const asked = plain(wanted).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return entries;
  return entries.filter((_, index) => asked.every((word) => texts[index]?.includes(word)));
}

/** The profiles, with a search box once there are many. */
export function ProfileList({ entries, open, onOpen }: ProfileListProps) {
  const { t } = useSpeech();
  const [wanted, setWanted] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const many = entries.length > MANY;
  const shown = useSearch(entries, many ? wanted : '');
  // "/" and a name lead to a profile, for an agency that knows its profiles by heart.
  useEffect(() => {
    const stop = new AbortController();
    const jump = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea, dialog');
      if (event.key !== '/' || typing || event.isComposing) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', jump, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <>
      {many && (
        <div class="search">
          <label for="search">{t('options_search')}</label>
          <input
            ref={search}
            id="search"
            type="search"
            value={wanted}
            aria-describedby="search-count"
            onInput={(event) => setWanted(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && shown[0]) onOpen(shown[0].id);
            }}
          />
          <p id="search-count" class="note" role="status">
            {wanted.trim() === ''
              ? t('editor_allProfiles', String(entries.length))
              : shown.length === 0
                ? t('options_noneFound', wanted)
                : t('editor_foundProfiles', String(shown.length), String(entries.length))}
          </p>
        </div>
      )}
      <Rows entries={shown} open={open} onOpen={onOpen} />
    </>
  );
}
