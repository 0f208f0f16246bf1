import { useState } from 'preact/hooks';
import type { ReadyItem } from '../../utils/journey/ready';
import { type DoneItem, doneKind, type Item, type Standing } from '../../utils/journey/standing';
import type { Speech } from '../speech';
import { Needs } from './Needs';
import { howWord } from './outcomes';

export interface StepsProps {
  speech: Speech;
  standing: Standing;
  /** How far the profile has what a step takes. */
  needsOf(item: Item): ReadyItem[];
  onShow(item: Item): void;
  onTick(item: Item): void;
  /** Takes a tick back, or says that a step that was seen done is not. */
  onUntick(item: DoneItem): void;
}

const keyOf = ({ page, step }: Item) => `${page.id}/${step.id}`;
/** Where a page's steps begin in a list, its name is said once. */
const opensPage = (items: readonly Item[], at: number) => items[at]?.page !== items[at - 1]?.page;
/** What a person may call done on the open page: what no look at it can prove. */
const isForTick = ({ here, step, state }: Item) => here && (doneKind(step) !== 'filled' || state !== 'empty');

type RemainingRow = Omit<StepsProps, 'standing' | 'onUntick'> & { item: Item; isCurrent: boolean; opens: boolean };

function About({ speech, item, needsOf, onTick }: Pick<RemainingRow, 'speech' | 'item' | 'needsOf' | 'onTick'>) {
  const { t, say } = speech;
  const { hint, pitfall, note } = item.step;
  const needs = needsOf(item);
  return (
    <div class="about">
      <p>{say(hint.what)}</p>
      {hint.why && <p class="quiet">{say(hint.why)}</p>}
      {note && <p class="quiet">{say(note)}</p>}
      {pitfall && (
        <p class="note pitfall">
          <b>{t('panel_pitfall')}</b> {say(pitfall)}
        </p>
      )}
      {needs.length > 0 && <Needs speech={speech} items={needs} />}
      {!isForTick(item) && (
        <p>
          <button type="button" class="small" aria-describedby={`step-${keyOf(item)}`} onClick={() => onTick(item)}>
            {t('panel_tick')}
          </button>
        </p>
      )}
    </div>
  );
}

function Remaining({ speech, item, isCurrent, opens, needsOf, onShow, onTick }: RemainingRow) {
  const { t, say } = speech;
  const [isOpen, open] = useState(false);
  const id = `step-${keyOf(item)}`;
  return (
    <li aria-current={isCurrent ? 'step' : undefined} class={`${opens ? 'opens' : ''} ${item.here ? '' : 'later'}`}>
      {opens && <p class="note">{say(item.page.title)}</p>}
      <p class="title">
        <button type="button" class="plain" id={id} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {say(item.step.title)}
        </button>
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
      {isOpen && <About {...{ speech, item, needsOf, onTick }} />}
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
      {open && (
        <button type="button" class="small" aria-describedby={`done-${keyOf(item)}`} onClick={() => onUntick(item)}>
          {t(item.how === 'ticked' ? 'panel_untick' : 'panel_reopen')}
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
        <button type="button" class="small" aria-describedby="done" aria-expanded={open} onClick={() => setOpen(!open)}>
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
  const { speech, standing, needsOf, onShow, onTick } = props;
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
                {...{ speech, item, needsOf, onShow, onTick }}
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
