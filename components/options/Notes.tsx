import type { Finding } from '../../utils/profile/checks';
import { fixesFor } from '../../utils/profile/fixes';
import { valueAt } from '../../utils/profile/paths';
import type { Proposal } from '../../utils/profile/proposals';
import { useSpeech } from '../speech';
import { Comparison } from './Comparison';
import { useEditing } from './editing';

const noteId = (path: string) => `${path}-notes`;

/** Returns the props that tie a control to its notes, for screen readers. */
export function useNotes(path: string) {
  const { findings, proposals } = useEditing();
  const own = findings.filter(({ field }) => field === path);
  const proposed = proposals.filter(({ field }) => field === path);
  const invalid = own.some(({ level }) => level === 'error');
  return {
    own,
    proposed,
    props: {
      ...(own.length + proposed.length > 0 && { 'aria-describedby': noteId(path) }),
      ...(invalid && { 'aria-invalid': 'true' as const }),
    },
  };
}

function Note({ path, finding }: { path: string; finding: Finding }) {
  const { t, say } = useSpeech();
  const { change, profile, take } = useEditing();
  const { level, message, propose, compare } = finding;
  const value = valueAt(profile, path);
  return (
    <div class={`finding ${level}`}>
      <p>
        <b>{t(level === 'error' ? 'options_error' : 'options_warning')}</b> {say(message)}
      </p>
      {compare && typeof value === 'string' && <Comparison own={value} other={compare} />}
      {propose !== undefined && (
        <button type="button" onClick={() => take(fixesFor(profile, finding))}>
          {propose === '' ? t('editor_clear') : t('options_use', propose)}
        </button>
      )}
      {compare?.isSlip && (
        <button type="button" onClick={() => change(path, compare.value)}>
          {t('options_use', compare.value)}
        </button>
      )}
    </div>
  );
}

function Offer({ proposal }: { proposal: Proposal }) {
  const { t, say } = useSpeech();
  const { take } = useEditing();
  const { value, shown, why } = proposal;
  return (
    <div class="proposal">
      <button type="button" onClick={() => take([proposal])}>
        {t('editor_take', shown ? say(shown) : String(value))}
      </button>
      <span class="note">{say(why)}</span>
    </div>
  );
}

/** The findings and proposals of one field, beside it. */
export function Notes({
  path,
  own,
  proposed,
}: {
  path: string;
  own: readonly Finding[];
  proposed?: readonly Proposal[];
}) {
  const offers = proposed ?? [];
  if (own.length + offers.length === 0) return null;
  return (
    <div id={noteId(path)} class="notes">
      {own.map((finding) => (
        <Note key={finding.message.en} path={path} finding={finding} />
      ))}
      {offers.map((proposal) => (
        <Offer key={proposal.field} proposal={proposal} />
      ))}
    </div>
  );
}
