import './now.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '../../utils/bilingual';
import type { ReadyItem } from '../../utils/journey/ready';
import type { Item, Standing } from '../../utils/journey/standing';
import type { Speech } from '../speech';
import { Needs } from './Needs';
import { Progress, type ProgressProps } from './Progress';

export interface NowProps {
  speech: Speech;
  standing: Standing;
  /** Why everything waits for the person (a captcha), if it does. */
  yourTurn: Text | null;
  /** The page is another case's than the person's own (an individual's form, an organisation's profile). */
  otherCase: boolean;
  /** The browser translates the page: nothing on it can be relied on. */
  translated: boolean;
  /** Absent if the page has nothing to fill. `isNext` while that comes next. */
  fill: { disabled: boolean; isNext: boolean; isRunning: boolean; counts?: { fields: number; files: number } } | null;
  /** While a fill is under way. */
  progress: Omit<ProgressProps, 'speech'> | null;
  /** The value whose Copy button the person pressed in a hint on the page. */
  copy?: { label: string; onCopy(): void } | null;
  /** The needs of the current step, and their state in the profile. */
  needs: ReadyItem[];
  /** The last event, for the live region. */
  status: string;
  onFill(): void;
  onShow(item: Item): void;
}

/** Returns one sentence that says what to do and one that says why. */
function sentences({
  speech: { t, say },
  standing: { page, current, remaining },
  yourTurn,
  otherCase,
  translated,
}: NowProps) {
  if (yourTurn) return [t('panel_yourTurn'), say(yourTurn)];
  if (translated) return [t('panel_translated'), t('panel_translatedWhy')];
  const says = page?.says ? [say(page.says)] : [];
  if (otherCase) return [t('panel_otherCase'), ...says];
  if (!current && !page) return [];
  if (!current) return [...says, t(remaining.length === 0 ? 'panel_finished' : 'panel_nothingHere')];
  const { what, why } = current.step.hint;
  // One sentence and its reason: a page that says something itself needs no second reason.
  if (current.here) return says.length > 0 ? [...says, say(what)] : [say(what), ...(why ? [say(why)] : [])];
  const next = t('panel_next', say(current.page.title), say(current.step.title));
  return says.length > 0 || !page ? [...says, next] : [t('panel_nothingHere'), next];
}

/**
 * Returns the step that can be pointed at now. It is the current one, else one of this page that may be left but leads
 * on.
 */
function targetOf({ current, remaining }: Standing): Item | undefined {
  const isThere = ({ here, state }: Item) => here && state !== 'missing' && state !== null;
  if (current?.here) return isThere(current) ? current : undefined;
  if (current?.page.url) return undefined;
  const there = remaining.filter(isThere);
  return there.find(({ step }) => 'button' in step.find) ?? there[0];
}

/** Returns the words for the effect of the fill button. */
const countsOf = (t: Speech['t'], { fields, files }: { fields: number; files: number }): string =>
  t('panel_fillCounts', String(fields), String(files));

/**
 * The one thing to do next: filling, pointing at the step, or the way to the next step's page. Filling and pointing are
 * side by side and keep their places. Only their order changes.
 */
function Actions({ speech: { t, say }, standing, yourTurn, translated, fill, onFill, onShow }: NowProps) {
  const { current } = standing;
  const isHeldUp = yourTurn !== null || translated;
  const target = isHeldUp ? undefined : targetOf(standing);
  const url = isHeldUp || target || current?.here ? undefined : current?.page.url;
  return (
    <>
      <div class="actions">
        {fill && (
          <button
            type="button"
            class={fill.isNext ? 'primary' : ''}
            disabled={fill.disabled}
            aria-describedby="fill-counts"
            // The second press of a double click may have been meant for a window that closed at the first.
            onClick={({ detail }) => detail < 2 && onFill()}
          >
            {t('panel_fill')}
            {fill.counts && fill.isNext && (
              <span class="counts" aria-hidden="true">
                {countsOf(t, fill.counts)}
              </span>
            )}
          </button>
        )}
        {target && (
          <button type="button" class={fill?.isNext ? '' : 'primary'} onClick={() => onShow(target)}>
            {t('panel_point')}
          </button>
        )}
        {!fill && url && current && (
          <a class="button primary" href={url} target="_blank" rel="noreferrer">
            {t('panel_goTo', say(current.page.title))}
          </a>
        )}
      </div>
      {fill?.counts && (
        <p class="hidden-visually" id="fill-counts">
          {countsOf(t, fill.counts)}
        </p>
      )}
    </>
  );
}

/** Offers the value that the person asked to copy in a hint: the page itself never gets it. */
function CopyRow({ speech: { t }, label, onCopy }: { speech: Speech; label: string; onCopy(): void }) {
  return (
    <p class="row">
      <span id="copy-label">{label}</span>
      <button type="button" aria-describedby="copy-label" onClick={onCopy}>
        {t('panel_copy')}
      </button>
    </p>
  );
}

/** Keeps the room that the longest text of a page took, so that the button below stays where it is. */
function useRoom(place: unknown) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRef({ place, height: 0, width: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (room.current.place !== place || room.current.width !== element.clientWidth) {
      room.current = { place, height: 0, width: element.clientWidth };
      element.style.minHeight = '';
    }
    room.current.height = Math.max(room.current.height, element.offsetHeight);
    element.style.minHeight = `${room.current.height}px`;
  });
  return box;
}

/** The next thing to do: one sentence, its reason, the one primary button, and what is happening. */
export function Now(props: NowProps) {
  const { speech, standing, needs, status, yourTurn, translated } = props;
  const isHeldUp = yourTurn !== null || translated;
  const [what, ...why] = sentences(props);
  const pitfall = isHeldUp ? undefined : standing.current?.step.pitfall;
  const box = useRoom(standing.page?.id);
  return (
    <section class={isHeldUp ? 'now turn' : 'now'} aria-label={speech.t('panel_what')}>
      <div class="say" ref={box} aria-live="polite" aria-busy={props.fill?.isRunning === true}>
        {what && <p class="what">{what}</p>}
        {why.map((sentence) => (
          <p class="quiet" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <Actions {...props} />
      {props.progress && <Progress speech={speech} {...props.progress} />}
      {props.copy && <CopyRow speech={speech} {...props.copy} />}
      <p role="status" aria-live="polite" class="status">
        {status}
      </p>
      {pitfall && (
        <p class="note pitfall">
          <b>{speech.t('panel_pitfall')}</b> {speech.say(pitfall)}
        </p>
      )}
      {!isHeldUp && needs.length > 0 && <Needs speech={speech} items={needs} />}
    </section>
  );
}
