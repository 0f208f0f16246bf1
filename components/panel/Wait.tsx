import './wait.css';
import type { ReviewState } from '../../utils/journey/review';
import type { Wait as Counted } from '../../utils/journey/wait';
import type { Review } from '../../utils/portals/types';
import type { Speech, Word } from '../speech';

export interface WaitProps {
  speech: Speech;
  review: Review;
  state: ReviewState;
  wait: Counted;
  /** The open page says the same, above. */
  isSaid: boolean;
  /** The day that it is in China: nothing was handed in later. */
  today: string;
  /** Offered until notifications are allowed. */
  onRemind: (() => void) | null;
  /** The person knows better when it was handed in. */
  onSince(day: string): void;
  /** The person says that nothing was handed in. */
  onWithdraw(): void;
}

const words: Record<ReviewState['status'], Word> = {
  waiting: 'panel_review_waiting',
  passed: 'panel_review_passed',
  'turned-down': 'panel_review_turnedDown',
};

/** Returns the number of working days over and left, in words. */
function sentence({ speech: { t }, wait }: WaitProps): string {
  if (wait.isOverdue) return t('panel_wait_overdue', wait.since, wait.latest);
  const left = wait.left === 0 ? t('panel_wait_today') : t('panel_wait_left', String(wait.left));
  return t('panel_wait_since', wait.since, String(wait.gone), wait.latest, left);
}

/** A review: its subject and the time left, or its end. */
export function Wait(props: WaitProps) {
  const { speech, review, state, wait, isSaid, today, onRemind, onSince, onWithdraw } = props;
  const { t, say } = speech;
  const isWaiting = state.status === 'waiting';
  return (
    <section class={`wait ${state.status}`} aria-labelledby="review">
      <h2 id="review">
        {say(review.title)} <span class="note">{t(words[state.status])}</span>
      </h2>
      {!isSaid && <p>{say(review.says[state.status])}</p>}
      {isWaiting && (
        <>
          <p class="count">{sentence(props)}</p>
          {wait.unknownYears.length > 0 && <p class="note">{t('panel_wait_unknown', wait.unknownYears.join(', '))}</p>}
          <p class="row">
            <label class="note" for="since">
              {t('panel_wait_submitted')}
            </label>
            <input
              id="since"
              type="date"
              value={wait.since}
              max={today}
              onChange={(event) => event.currentTarget.value && onSince(event.currentTarget.value)}
            />
            <button type="button" class="small" onClick={onWithdraw}>
              {t('panel_wait_withdraw')}
            </button>
            {onRemind && (
              <button type="button" class="small" onClick={onRemind}>
                {t('panel_wait_remind')}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
