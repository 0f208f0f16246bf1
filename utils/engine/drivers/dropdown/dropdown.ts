import { isVisible } from '../../dom/visibility';
import { nextFrame, waitFor, waitUntilStable } from '../../dom/wait';
import { blur } from '../../input/focus';
import { hitTarget } from '../../input/hit-target';
import { click, clickWhenHittable } from '../../input/pointer';
import { reasons } from '../../reasons';
import { matchesPath } from '../../text/option-match';
import {
  HITTABLE,
  LIST_CLOSES,
  LIST_CLOSES_LATE,
  LIST_COMPLETE,
  LIST_READ_EVERY,
  LIST_RESTS,
  OPTION_SHOWN,
  OPTIONS_ARRIVE,
  OPTIONS_ARRIVE_FIRST,
  TRIGGER_SILENT,
  WHEELS_REST,
} from '../../timeouts';
import type { Widget } from '../../widgets/types';
import { shownValue } from '../../widgets/value/shown-value';
import { close, waitUntilGone } from '../popup/close';
import { confirmIn } from '../popup/confirm';
import { openPicker } from '../popup/open';
import { expanded, isLeaving, popupOf, readList } from '../popup/popup';
import { isInSight, type Snapshot, textOf } from '../popup/snapshot';
import type { DriverContext, Path, Result } from '../types';
import { isFresh, type Option, optionIn, snapshot } from './options';
import { scrollThrough, searchFor } from './search';
import { expanderOf } from './tree';

/** An open list on the way through its levels. */
interface Open {
  act: DriverContext;
  widget: Widget;
  /** The page before the trigger was clicked. */
  first: Snapshot;
  /** The page before the last option was clicked. */
  before: Snapshot;
  popup: Element | null;
  /** The options clicked so far, and the text of their lists then. */
  pressed: { option: Option; list: Element | null; text: string }[];
}

type Waited = Option | { ok: false; why: Result } | 'replaced';

/**
 * True if an option may be taken: it appeared after the last click. Below the first level also if it was in the open list
 * before (wheels that turn together), unless its list was used for an earlier level and still reads the same.
 */
function isOnOffer({ before, first, pressed }: Open, option: Option, rested: boolean): boolean {
  if (isFresh(option, before)) return true;
  if (!rested || pressed.length === 0 || !isFresh(option, first)) return false;
  return pressed.every(({ list, text }) => !list?.contains(option.row) || list.textContent !== text);
}

/** Waits for an option: for the first rows as long as lazy lists take, then until the rows rest. */
async function waitForOption(open: Open, words: readonly string[], level: number): Promise<Waited> {
  const { act, widget, first } = open;
  const { doc, signal } = act;
  const start = performance.now();
  const limit = act.firstTry && level === 0 ? OPTIONS_ARRIVE_FIRST : OPTIONS_ARRIVE;
  let [rows, rest, next, sought, nudged] = ['', start, start, false, false];
  let several = false;
  const look = () => {
    const rested = performance.now() - rest > WHEELS_REST;
    const found = optionIn(doc, words, widget.box, (option) => isOnOffer(open, option, rested));
    several = found === 'several';
    return found;
  };
  const state = () => readList(doc, first, widget.box);
  for (;;) {
    const came = await waitFor<Option | 'several' | 'replaced' | 'seek' | 'rests' | 'nudge'>(
      doc,
      () => {
        if (!widget.box.isConnected || !widget.control.isConnected) return 'replaced';
        const found = look();
        // Two rows with the same text may be one in mid-animation.
        if (found && found !== 'several') return found;
        const now = performance.now();
        if (now < next) return null;
        next = now + LIST_READ_EVERY;
        const seen = state();
        const text = seen.rows.map(textOf).join('|');
        if (text !== rows || seen.isBusy) [rows, rest] = [text, now];
        if (seen.rows[0]) open.popup = popupOf(seen.rows[0], widget.box, first);
        if (now - rest > LIST_RESTS && !sought && !several && (text !== '' || now - rest > WHEELS_REST)) return 'seek';
        if (text === '' && !nudged && !seen.isBusy && now - start > TRIGGER_SILENT && level === 0) return 'nudge';
        if (text === '' || seen.isBusy) return null;
        return now - rest > LIST_COMPLETE && (several ? 'several' : 'rests');
      },
      Math.max(limit - (performance.now() - start), 0),
      signal,
    );
    if (came === 'replaced') return came;
    if (came === 'nudge') {
      nudged = true;
      clickControlItself(widget);
    } else if (came === 'seek') {
      sought = true;
      const found = await seek(open, words, look, state);
      if (found && found !== 'several') return found;
      rest = performance.now();
    } else if (came && typeof came === 'object') return came;
    else return { ok: false, why: whyNot(open, words, came, level) };
  }
}

/** Clicks the control itself, if the click in the middle of its box opened nothing. */
function clickControlItself(widget: Widget): void {
  if (expanded(widget) !== 'true' && widget.control !== widget.box && isVisible(widget.control))
    click(widget.control, { exact: true });
}

function seek(
  open: Open,
  words: readonly string[],
  look: () => Option | 'several' | null,
  state: () => ReturnType<typeof readList>,
) {
  const { act, widget } = open;
  const { rows } = state();
  const counted = () => {
    const { rows: found, isBusy } = state();
    return { count: found.length, isBusy };
  };
  const searched = () => searchFor(act, widget, open.popup, words, look, counted);
  return scrollThrough(act, rows, look).then((found) => found ?? searched());
}

function whyNot(
  { act, widget, first }: Open,
  words: readonly string[],
  came: 'several' | 'rests' | null,
  level: number,
): Result {
  if (act.signal.aborted) return { ok: false, why: reasons.stopped };
  if (came === 'several') return { ok: false, why: reasons.several };
  const some = level > 0 || readList(act.doc, first, widget.box).rows.length > 0;
  const why = some ? reasons.noOption(words[0]!) : reasons.didNotOpen;
  return { ok: false, why, ...(act.firstTry && level === 0 && { retryLater: true }) };
}

/** Clicks an option as soon as it can be hit, or the arrow of its branch. Returns false if it is gone or covered. */
async function pressOption(
  { doc, signal }: DriverContext,
  { element, row }: Option,
  isLast: boolean,
): Promise<boolean> {
  const expander = isLast ? null : expanderOf(row);
  if (expander) return click(expander, { exact: true });
  const isFloating = () => getComputedStyle(element).pointerEvents === 'none';
  await waitFor(doc, () => !element.isConnected || isFloating() || hitTarget(element), HITTABLE, signal);
  if (!element.isConnected) return false;
  return click(element, { exact: isFloating() || !isVisible(element) });
}

/** Chooses the levels of an open list one by one. Goes through a level of `between` if the list has one before the last. */
async function chooseLevels(open: Open, { levels, between = [] }: Path): Promise<Result | 'replaced'> {
  const way = [...levels];
  for (let level = 0; level < way.length; level++) {
    const isLast = level === way.length - 1;
    const detour = isLast && level > 0 && way.length === levels.length ? between : [];
    const words = [...way[level]!, ...detour];
    const came = await waitForOption(open, words, level);
    if (came === 'replaced') return came;
    if ('ok' in came) return came.why;
    if (came.off) return { ok: false, why: reasons.optionOff(came.word) };
    if (detour.includes(came.word)) way.push(way[level]!);
    open.popup = popupOf(came.row, open.widget.box, open.first);
    came.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const next = way[level + 1];
    if (next) open.before = snapshot(open.act.doc, level + 1 === way.length - 1 ? [...next, ...between] : next);
    const list = came.row.parentElement;
    open.pressed.push({ option: came, list, text: list?.textContent ?? '' });
    if (!(await pressOption(open.act, came, !next))) return { ok: false, why: reasons.covered };
  }
  return { ok: true };
}

/** Clicks 确定 in a list that waits for it, and closes a list that stays open. Returns true if it is closed. */
async function settle(open: Open, shows: () => boolean): Promise<boolean> {
  const { act, widget, popup, pressed } = open;
  const row = pressed.at(-1)?.option.row;
  if (!popup || !row) return true;
  const isOpen = () => isInSight(popup);
  const isGone = () => !isOpen() || isLeaving(popup, row, act.relocate() ?? widget);
  await nextFrame();
  if (await waitFor(act.doc, () => isGone() && shows(), LIST_CLOSES, act.signal)) return true;
  const confirm = isGone() ? null : confirmIn(popup);
  if (confirm) {
    // Wheels glide into place. The option that stands still is the chosen one.
    await waitUntilStable(act.doc, pressed.at(-1)!.option.element, act.signal);
    if (await clickWhenHittable(act, confirm)) await waitUntilGone(popup, () => !isGone(), act.signal);
    if (isGone()) return true;
  }
  if (await waitFor(act.doc, isGone, LIST_CLOSES_LATE, act.signal)) return true;
  return close(act.relocate() ?? widget, isOpen, act.signal);
}

async function tryPicker(act: DriverContext, widget: Widget, path: Path): Promise<Result | 'replaced'> {
  const first = snapshot(act.doc, [...path.levels.flat(), ...(path.between ?? [])]);
  const open: Open = { act, widget, first, before: first, popup: null, pressed: [] };
  const was = shownValue(widget);
  if (!(await openPicker(act, widget))) return { ok: false, why: reasons.covered };
  const done = await chooseLevels(open, path);
  if (done === 'replaced') return done;
  const now = () => act.relocate() ?? widget;
  const texts = open.pressed.map(({ option }) => [option.word, option.reads]);
  const shows = () => done.ok && matchesPath(shownValue(now()), texts);
  const closed = await (done.ok
    ? settle(open, shows)
    : close(now(), () => (open.popup ? isInSight(open.popup) : expanded(widget) === 'true'), act.signal));
  if (!act.signal.aborted) blur(now().control);
  if (done.ok && (await waitFor(act.doc, shows, OPTION_SHOWN, act.signal)))
    return closed ? { ok: true } : { ok: false, why: reasons.stayedOpen };
  const shown = shownValue(now());
  // The list has one more level than the path.
  const isDeeper = done.ok && shown === '' && path.levels.length > 1;
  const why: Result = done.ok ? { ok: false, why: isDeeper ? reasons.deeper : reasons.notShown(shown) } : done;
  if (shownValue(now()) === was || act.signal.aborted || (await act.driverOf(widget).clear(act, now()))) return why;
  return { ok: false, why: reasons.halfDone(shownValue(now())) };
}

/**
 * Opens a picker and chooses its levels, one for a plain list. Takes only options that appeared after a click. Proves the
 * choice by the shown value. If it fails, clears what it chose.
 */
export async function chooseInDropdown(act: DriverContext, widget: Widget, path: Path): Promise<Result> {
  let at: Widget | null = widget;
  // Some pages render the whole control again while it loads its options.
  for (let round = 0; at && round < 4; round++) {
    const done = await tryPicker(act, at, path);
    if (done !== 'replaced') return done;
    at = act.relocate();
  }
  return { ok: false, why: reasons.gone };
}
