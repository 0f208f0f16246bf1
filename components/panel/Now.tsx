import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadyItem } from '../../utils/journey/ready';
import type { Item, Standing } from '../../utils/journey/standing';
import type { Text } from '../../utils/portals/types';
import { Needs } from './Needs';
import type { Speech } from './words';

export interface NowProps {
  speech: Speech;
  standing: Standing;
  /** Why everything waits for the person (a captcha), if it does. */
  yourTurn: Text | null;
  /** The page is another case's than the person's own (an individual's form, an organisation's profile). */
  otherCase: boolean;
  /** The browser translates the page: nothing on it can be relied on. */
  translated: boolean;
  /** Absent where the page has nothing to fill. */
  fill: { disabled: boolean } | null;
  /** What the current step takes, and how far the profile has it. */
  needs: ReadyItem[];
  /** What happened last, for the live region. */
  status: string;
  onFill(): void;
  onShow(item: Item): void;
}

/** One sentence that says what to do and one that says why. */
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
  if (current.here) return [...says, say(what), ...(why ? [say(why)] : [])];
  const next = t('panel_next', say(current.page.title), say(current.step.title));
  return says.length > 0 || !page ? [...says, next] : [t('panel_nothingHere'), next];
}

/** The one thing to press: filling, else the step on the page, else the way to the page where the next step is. */
function Primary({ speech: { t, say }, standing: { current }, yourTurn, translated, fill, onFill, onShow }: NowProps) {
  if (fill)
    return (
      <button type="button" class="primary" disabled={fill.disabled} onClick={onFill}>
        {t('panel_fill')}
      </button>
    );
  if (!current || yourTurn || translated) return null;
  if (current.here && current.state !== 'missing')
    return (
      <button type="button" class="primary" onClick={() => onShow(current)}>
        {t('panel_point')}
      </button>
    );
  if (current.here || !current.page.url) return null;
  return (
    <a class="button primary" href={current.page.url} target="_blank" rel="noreferrer">
      {t('panel_goTo', say(current.page.title))}
    </a>
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

/** What to do now: one sentence, its reason, the one primary button, and what is happening. */
export function Now(props: NowProps) {
  const { speech, standing, needs, status, yourTurn, translated } = props;
  const isHeldUp = yourTurn !== null || translated;
  const [what, ...why] = sentences(props);
  const pitfall = isHeldUp ? undefined : standing.current?.step.pitfall;
  const box = useRoom(standing.page?.id);
  return (
    <section class={isHeldUp ? 'now turn' : 'now'} aria-label={speech.t('panel_what')}>
      <div class="say" ref={box}>
        {what && <p class="what">{what}</p>}
        {why.map((sentence) => (
          <p class="quiet" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <Primary {...props} />
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
