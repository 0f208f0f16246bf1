import './steps.css';
import { useState } from 'preact/hooks';
import type { ReadyItem } from '../../utils/journey/ready';
import { doneKind, type Item, type Standing } from '../../utils/journey/standing';
import type { Speech } from '../speech';
import { About } from './About';

export interface RemainingProps {
  speech: Speech;
  standing: Standing;
  /** Returns the needs of a step with their state in the profile. */
  needsOf(item: Item): ReadyItem[];
  onShow(item: Item): void;
  onTick(item: Item): void;
}

export const keyOf = ({ page, step }: Item) => `${page.id}/${step.id}`;

/** True where a page's steps begin in a list: the page is named once. */
export const opensPage = (items: readonly Item[], at: number) => items[at]?.page !== items[at - 1]?.page;

/** True for a step that a person may call done on the open page. No look at the page can prove it. */
const isForTick = ({ here, step, state }: Item) => here && (doneKind(step) !== 'filled' || state !== 'empty');

type RowProps = Omit<RemainingProps, 'standing'> & { item: Item };

function Buttons({ speech: { t }, item, onShow, onTick }: Omit<RowProps, 'needsOf'>) {
  const id = `step-${keyOf(item)}`;
  return (
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
  );
}

/** A step of an open page. Its name opens its details. */
function Step(props: RowProps) {
  const { speech, item, onTick } = props;
  const [isOpen, open] = useState(false);
  return (
    <>
      <p class="title">
        <button
          type="button"
          class="plain"
          id={`step-${keyOf(item)}`}
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          {speech.say(item.step.title)}
        </button>
        {item.step.optional && <span class="note"> {speech.t('panel_optional')}</span>}
      </p>
      {item.here && <Buttons {...props} />}
      {isOpen && <About {...props} onTick={isForTick(item) ? null : () => onTick(item)} />}
    </>
  );
}

interface PageHeadProps {
  speech: Speech;
  item: Item;
  count: number;
  isOpen: boolean;
  onToggle(): void;
}

/** The page's name, which opens its steps. Their number is said while they are open. */
function PageHead({ speech: { t, say }, item: { page, here }, count, isOpen, onToggle }: PageHeadProps) {
  return (
    <p class="page-head">
      <button type="button" class="fold-line" aria-expanded={isOpen} onClick={onToggle}>
        {say(page.title)}
      </button>
      {isOpen && <span class="note count">{t(here ? 'panel_stepsLeft' : 'panel_steps', String(count))}</span>}
    </p>
  );
}

/**
 * The pages that remain. The current one is open, with its current step marked. The steps of the others are folded for
 * the eye only: a screen reader reads them without a press.
 */
export function Remaining({ speech, standing, ...hand }: RemainingProps) {
  const { remaining, current } = standing;
  const [turned, turn] = useState<Record<string, boolean>>({});
  if (remaining.length === 0) return null;
  const openPage = (current ?? remaining[0])?.page;
  const isOpen = ({ page }: Item) => turned[page.id] ?? page === openPage;
  const pages = new Set(remaining.map(({ page }) => page)).size;
  const classOf = (item: Item, at: number) =>
    isOpen(item) ? '' : opensPage(remaining, at) ? 'folded' : 'hidden-visually';
  return (
    <section>
      <div class="head">
        <h2 id="remaining">{speech.t('panel_remaining')}</h2>
        <span class="note count">{speech.t('panel_pagesLeft', String(pages))}</span>
      </div>
      <ul class="steps" aria-labelledby="remaining">
        {remaining.map((item, at) => (
          <li key={keyOf(item)} aria-current={item === current ? 'step' : undefined} class={classOf(item, at)}>
            {opensPage(remaining, at) && (
              <PageHead
                {...{ speech, item, isOpen: isOpen(item) }}
                count={remaining.filter(({ page }) => page === item.page).length}
                onToggle={() => turn({ ...turned, [item.page.id]: !isOpen(item) })}
              />
            )}
            {isOpen(item) ? (
              <Step {...{ speech, item, ...hand }} />
            ) : (
              <p class="title hidden-visually">{speech.say(item.step.title)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
