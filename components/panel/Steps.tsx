import { useState } from 'preact/hooks';
import { type DoneItem, doneKind, type Item, type Standing } from '../../utils/journey/standing';
import { howWord, type Speech } from './words';

export interface StepsProps {
  speech: Speech;
  standing: Standing;
  onShow(item: Item): void;
  onTick(item: Item): void;
  onUntick(item: DoneItem): void;
}

const keyOf = ({ page, step }: Item) => `${page.id}/${step.id}`;
/** Where a page's steps begin in a list, its name is said once. */
const opensPage = (items: readonly Item[], at: number) => items[at]?.page !== items[at - 1]?.page;
/** What a person may call done: what no look at the page can prove. */
const isForTick = ({ here, step, state }: Item) => here && (doneKind(step) !== 'filled' || state !== 'empty');

type RemainingRow = Pick<StepsProps, 'speech' | 'onShow' | 'onTick'> & {
  item: Item;
  isCurrent: boolean;
  opens: boolean;
};

function Remaining({ speech: { t, say }, item, isCurrent, opens, onShow, onTick }: RemainingRow) {
  const id = `step-${keyOf(item)}`;
  return (
    <li aria-current={isCurrent ? 'step' : undefined} class={`${opens ? 'opens' : ''} ${item.here ? '' : 'later'}`}>
      {opens && <p class="note">{say(item.page.title)}</p>}
      <p class="title">
        <span id={id}>{say(item.step.title)}</span>
        {item.step.optional && <span class="note"> {t('panel_optional')}</span>}
      </p>
      {item.here && (
        <p class="row">
          <button type="button" class="small" aria-describedby={id} onClick={() => onShow(item)}>
            {t('panel_show')}
          </button>
          {isForTick(item) && (
            <button type="button" class="small" aria-describedby={id} onClick={() => onTick(item)}>
              {t('panel_tick')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function DoneSteps({ speech: { t, say }, standing: { done }, onUntick }: StepsProps) {
  const [open, setOpen] = useState(false);
  const row = (item: DoneItem, at: number) => (
    <li key={keyOf(item)} class={opensPage(done, at) ? 'later opens' : 'later'}>
      {opensPage(done, at) && <p class="note">{say(item.page.title)}</p>}
      <p class="title" id={`done-${keyOf(item)}`}>
        {say(item.step.title)} <span class="note">{t(howWord(item.how))}</span>
      </p>
      {open && item.how === 'ticked' && (
        <button type="button" class="small" aria-describedby={`done-${keyOf(item)}`} onClick={() => onUntick(item)}>
          {t('panel_untick')}
        </button>
      )}
    </li>
  );
  return (
    <section>
      <div class="head">
        <h2>
          <span id="done">{t('panel_done')}</span> <span class="note count">{done.length}</span>
        </h2>
        <button type="button" class="small" aria-describedby="done" onClick={() => setOpen(!open)}>
          {t(open ? 'panel_fold' : 'panel_unfold')}
        </button>
      </div>
      {/* Folded for the eye only: the list is short to read out, and looking it up costs no press. */}
      <ul class={open ? 'steps' : 'hidden-visually'} aria-labelledby="done">
        {done.map(row)}
      </ul>
    </section>
  );
}

/** What remains, then what is done. */
export function Steps(props: StepsProps) {
  const { speech, standing, onShow, onTick } = props;
  const { remaining, current, done } = standing;
  return (
    <>
      {remaining.length > 0 && (
        <section>
          <div class="head">
            <h2 id="remaining">{speech.t('panel_remaining')}</h2>
            <span class="note count">{remaining.length}</span>
          </div>
          <ul class="steps" aria-labelledby="remaining">
            {remaining.map((item, at) => (
              <Remaining
                key={keyOf(item)}
                {...{ speech, item, onShow, onTick }}
                isCurrent={item === current}
                opens={opensPage(remaining, at)}
              />
            ))}
          </ul>
        </section>
      )}
      {done.length > 0 && <DoneSteps {...props} />}
    </>
  );
}
