import { fieldAt, fields } from '../../utils/profile/fields';
import { useSpeech } from '../speech';
import { useEditing } from './editing';
import { labelOf } from './labels';

const isField = (path: string) => path.replace(/\.\d+(?=\.)/g, '.*') in fields;

/** Fields that were changed in two pages at once. This page's value is kept, the other one's is offered. */
export function Conflicts() {
  const { t, lang } = useSpeech();
  const { profile, decide } = useEditing();
  const open = profile.elsewhere ?? [];
  if (open.length === 0) return null;
  const shown = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : t('editor_otherContent');
  return (
    <div class="finding warning conflicts" role="alert">
      <p>
        <b>{t('editor_conflict')}</b> {t('editor_conflictWhy')}
      </p>
      <ul>
        {open.map(({ path, value }) => (
          <li key={path}>
            <span id={`conflict-${path}`}>
              {isField(path) ? labelOf(fieldAt(path), lang) : path}: {shown(value)}
            </span>
            <span class="actions">
              <button type="button" aria-describedby={`conflict-${path}`} onClick={() => decide(path, true)}>
                {t('editor_takeOther')}
              </button>
              <button type="button" aria-describedby={`conflict-${path}`} onClick={() => decide(path, false)}>
                {t('editor_keepMine')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
