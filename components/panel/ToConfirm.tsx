import './to-confirm.css';
import type { Speech } from '../speech';

/** A field that is probably meant, under a name that is not among the known ones. */
export interface ToConfirmItem {
  step: string;
  /** The page's own words at the control. */
  words: string;
  /** The field that it is taken for. */
  field: string;
  /** The value that a yes fills in, numbers of papers shortened. */
  value: string;
}

export interface ToConfirmProps {
  speech: Speech;
  items: readonly ToConfirmItem[];
  /** A fill is under way: no answer is taken meanwhile. */
  isBusy: boolean;
  onAnswer(item: ToConfirmItem, yes: boolean): void;
  onAll(): void;
}

type RowProps = Pick<ToConfirmProps, 'speech' | 'isBusy' | 'onAnswer'> & { item: ToConfirmItem };

function Row({ speech: { t }, item, isBusy, onAnswer }: RowProps) {
  const id = `confirm-${item.step}`;
  return (
    <li>
      <p class="label" id={id}>
        {t('panel_confirm_is', item.words, item.field)}
      </p>
      <p class="note" id={`${id}-value`}>
        {t('panel_confirm_value', item.value)}
      </p>
      <p class="row">
        <button
          type="button"
          disabled={isBusy}
          aria-describedby={`${id} ${id}-value`}
          onClick={() => onAnswer(item, true)}
        >
          {t('panel_yes')}
        </button>
        <button type="button" disabled={isBusy} aria-describedby={id} onClick={() => onAnswer(item, false)}>
          {t('panel_no')}
        </button>
      </p>
    </li>
  );
}

/** The fields that a yes fills: nothing of them is filled before, and each answer is kept for the page. */
export function ToConfirm({ speech, items, isBusy, onAnswer, onAll }: ToConfirmProps) {
  if (items.length === 0) return null;
  const { t } = speech;
  return (
    <section class="to-confirm">
      <div class="head">
        <h2 id="to-confirm">{t('panel_confirm')}</h2>
        {items.length > 1 && (
          <button type="button" disabled={isBusy} onClick={onAll}>
            {t('panel_confirm_all')}
          </button>
        )}
      </div>
      <p class="note">{t('panel_confirm_why')}</p>
      <ul aria-labelledby="to-confirm">
        {items.map((item) => (
          <Row key={item.step} speech={speech} item={item} isBusy={isBusy} onAnswer={onAnswer} />
        ))}
      </ul>
    </section>
  );
}
