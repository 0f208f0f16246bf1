import type { Finding } from '../../utils/profile/checks';
import { useEditing } from './editing';
import { useSpeech } from './words';

const noteId = (path: string) => `${path}-notes`;

/** What ties a control to the findings beside it, for screen readers. */
export function useNotes(path: string) {
  const own = useEditing().findings.filter(({ field }) => field === path);
  const invalid = own.some(({ level }) => level === 'error');
  return {
    own,
    props: {
      ...(own.length > 0 && { 'aria-describedby': noteId(path) }),
      ...(invalid && { 'aria-invalid': 'true' as const }),
    },
  };
}

function Note({ path, finding }: { path: string; finding: Finding }) {
  const { t, say } = useSpeech();
  const { change } = useEditing();
  const { level, message, propose } = finding;
  return (
    <div class={`finding ${level}`}>
      <p>
        <b>{t(level === 'error' ? 'options_error' : 'options_warning')}</b> {say(message)}
      </p>
      {propose && (
        <button type="button" onClick={() => change(path, propose)}>
          {t('options_use', propose)}
        </button>
      )}
    </div>
  );
}

/** The findings of one field, beside it. */
export function Notes({ path, own }: { path: string; own: readonly Finding[] }) {
  if (own.length === 0) return null;
  return (
    <div id={noteId(path)} class="notes">
      {own.map((finding) => (
        <Note key={finding.message.en} path={path} finding={finding} />
      ))}
    </div>
  );
}
