import type { Standing } from '../../utils/journey/standing';
import type { Text } from '../../utils/portals/types';
import type { Speech } from './words';

export interface NowProps {
  speech: Speech;
  standing: Standing;
  /** Why everything waits for the person (a captcha), if it does. */
  yourTurn: Text | null;
  /** Absent where the page has nothing to fill. */
  fill: { disabled: boolean } | null;
  /** What happened last, for the live region. */
  status: string;
  onFill(): void;
}

/** One sentence that says what to do and one that says why. */
function sentences({ speech: { t, say }, standing: { page, current, remaining }, yourTurn }: NowProps) {
  if (yourTurn) return [say(yourTurn)];
  const says = page?.says ? [say(page.says)] : [];
  if (!current && !page) return [];
  if (!current) return [...says, t(remaining.length === 0 ? 'panel_finished' : 'panel_nothingHere')];
  const { what, why } = current.step.hint;
  if (current.here) return [...says, say(what), ...(why ? [say(why)] : [])];
  const next = t('panel_next', say(current.page.title), say(current.step.title));
  return says.length > 0 || !page ? [...says, next] : [t('panel_nothingHere'), next];
}

/** What to do now: one sentence, its reason, the one primary button, and what is happening. */
export function Now(props: NowProps) {
  const { speech, fill, status, onFill } = props;
  const [what, ...why] = sentences(props);
  return (
    <section class="now" aria-label={speech.t('panel_what')}>
      <div class="say">
        {what && <p class="what">{what}</p>}
        {why.map((sentence) => (
          <p class="quiet" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      {fill && (
        <button type="button" class="primary" disabled={fill.disabled} onClick={onFill}>
          {speech.t('panel_fill')}
        </button>
      )}
      <p role="status" aria-live="polite" class="status">
        {status}
      </p>
    </section>
  );
}
