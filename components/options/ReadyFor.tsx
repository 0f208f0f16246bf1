import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/profile/checks';
import { fieldAt } from '../../utils/profile/fields';
import { type JourneyName, type Lack, type Ready, readiness } from '../../utils/profile/readiness';
import { useSpeech, type Word } from '../speech';
import { useEditing } from './editing';
import { goTo } from './go-to';
import { labelOf } from './labels';

const titles: Readonly<Record<JourneyName, Word>> = {
  account: 'editor_readyAccount',
  'real-name': 'editor_readyRealName',
  r11: 'editor_readyR11',
  ipp: 'editor_readyIpp',
};

/** The name of a field for a link: with its section where two sections have the same label. */
function useNameOf() {
  const { lang, t } = useSpeech();
  return (path: string) => {
    if (path === 'works') return t('options_works');
    const name = labelOf(fieldAt(path), lang);
    if (path.startsWith('organization.')) return `${t('options_organization')} · ${name}`;
    return path.startsWith('administrator.') ? `${t('options_administrator')} · ${name}` : name;
  };
}

function Links({ items, about }: { items: readonly (Lack | Finding)[]; about: boolean }) {
  const { say } = useSpeech();
  const nameOf = useNameOf();
  return (
    <ul class="links">
      {items.map(({ field, message }) => (
        <li key={`${field} ${message.en}`}>
          <a
            href={`#${field}`}
            onClick={(event) => {
              event.preventDefault();
              goTo(field);
            }}
          >
            {nameOf(field)}
          </a>
          {about && <span class="note"> {say(message)}</span>}
        </li>
      ))}
    </ul>
  );
}

function Journey({ ready: { journey, missing, doubtful } }: { ready: Ready }) {
  const { t } = useSpeech();
  const errors = doubtful.filter(({ level }) => level === 'error').length;
  const done = missing.length + doubtful.length === 0;
  const counts = [
    missing.length > 0 && t('editor_missing', String(missing.length)),
    errors > 0 && t('editor_wrong', String(errors)),
    doubtful.length > errors && t('editor_doubtful', String(doubtful.length - errors)),
  ].filter((one) => one !== false);
  const sign = done ? '✓' : errors > 0 ? '!' : missing.length > 0 ? '…' : '?';
  const title = (
    <>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <b>{t(titles[journey])}</b> <span class="note">{done ? t('editor_ready') : counts.join(t('editor_join'))}</span>
    </>
  );
  if (done) return <p class="journey ready">{title}</p>;
  return (
    <details class="journey">
      <summary>{title}</summary>
      {missing.length > 0 && <p class="note">{t('editor_stillMissing')}</p>}
      <Links items={missing} about={false} />
      {doubtful.length > 0 && <p class="note">{t('editor_stillDoubtful')}</p>}
      <Links items={doubtful} about />
    </details>
  );
}

/**
 * Shows for each journey the missing values of the open profile, with a link to each field. Takes all values that
 * follow from others at once.
 */
export function ReadyFor() {
  const { t } = useSpeech();
  const { profile, proposals, take } = useEditing();
  const [chosen, choose] = useState('');
  const work = profile.works.find(({ id }) => id === chosen) ?? profile.works[0] ?? null;
  const all = readiness(profile, work);
  return (
    <section class="section ready-for" aria-labelledby="ready-title">
      <h3 id="ready-title">{t('editor_readyTitle')}</h3>
      {profile.works.length > 1 && (
        <div class="field">
          <label for="ready-work">{t('editor_readyWork')}</label>
          <select id="ready-work" value={work?.id} onChange={(event) => choose(event.currentTarget.value)}>
            {profile.works.map(({ id, fullName }, index) => (
              <option key={id} value={id}>
                {t('options_work', String(index + 1), fullName || t('options_untitled'))}
              </option>
            ))}
          </select>
        </div>
      )}
      {all.map((ready) => (
        <Journey key={ready.journey} ready={ready} />
      ))}
      {proposals.length > 0 && (
        <p class="proposal">
          <button type="button" onClick={() => take(proposals)}>
            {t('editor_takeAll', String(proposals.length))}
          </button>
          <span class="note">{t('editor_takeAllWhy')}</span>
        </p>
      )}
    </section>
  );
}
