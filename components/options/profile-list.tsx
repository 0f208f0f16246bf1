import { useState } from 'preact/hooks';
import { useSpeech } from './words';

/** What the list shows of a profile. */
export interface Entry {
  id: string;
  name: string;
  organization: string;
  /** How many findings there are. */
  findings: number;
}

interface ProfileListProps {
  entries: readonly Entry[];
  open: string | null;
  onOpen(id: string): void;
}

/** From here on a list is too long to be read. */
const MANY = 8;

const holds = ({ name, organization }: Entry, wanted: string) =>
  `${name}\n${organization}`.toLowerCase().includes(wanted.trim().toLowerCase());

/** The profiles, with a search box once there are many. */
export function ProfileList({ entries, open, onOpen }: ProfileListProps) {
  const { t } = useSpeech();
  const [wanted, setWanted] = useState('');
  const many = entries.length > MANY;
  const shown = many ? entries.filter((entry) => holds(entry, wanted)) : entries;
  const about = ({ organization, name, findings }: Entry) =>
    [organization !== name && organization, findings > 0 && t('options_findings', String(findings))].filter(Boolean);
  return (
    <>
      {many && (
        <div class="search">
          <label for="search">{t('options_search')}</label>
          <input id="search" type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </div>
      )}
      <ul class="profiles" aria-label={t('options_profiles')}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              aria-current={entry.id === open ? 'true' : undefined}
              onClick={() => onOpen(entry.id)}
            >
              <span class="name">{entry.name || t('options_untitled')}</span>
              {about(entry).length > 0 && <span class="note">{about(entry).join(' · ')}</span>}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && many && <p class="note">{t('options_noneFound', wanted)}</p>}
    </>
  );
}
