import { ancestors, contains, innermost } from '../../dom/flat-tree';
import { visibleText } from '../../dom/visible-text';
import { waitFor } from '../../dom/wait';
import { click, hover } from '../../input/pointer';
import { normalise } from '../../text/normalise';
import { CLEAR_BUTTON, CLEARED, LIST_OPENED, VALUE_BACK } from '../../timeouts';
import type { Widget } from '../../widgets/types';
import { isCalledRange } from '../../widgets/value/date-range-text';
import { shownValue } from '../../widgets/value/shown-value';
import { snapshot } from '../dropdown/options';
import { clickOutside, close } from '../popup/close';
import { isShown } from '../popup/popup';
import { newSince, type Snapshot } from '../popup/snapshot';
import type { DriverContext } from '../types';

const CLEAR_WORDS = /delete|remove|close|clear(?!fix)|trash|[移删清]除|清空|×|✕/i;

/** Returns the text, class, title and label of a button as one string. */
export function namesOfButton(one: Element): string {
  const word = normalise(visibleText(one));
  return [word, one.getAttribute('class'), one.getAttribute('title'), one.getAttribute('aria-label')].join(' ');
}

/** Returns the elements that are named like a clear button. Of nested ones the innermost: the handler may be on it. */
export const crossesIn = (root: Element, but: Element | null): Element[] =>
  innermost(
    [...root.querySelectorAll('*')].filter(
      (one) => !contains(one, but) && /^\S{0,6} /.test(namesOfButton(one)) && CLEAR_WORDS.test(namesOfButton(one)),
    ),
  );

/** Returns the clear button in a picker, or beside it if no other field is there but the other end of a range. */
function crossOf({ box: face, control }: Widget): Element | undefined {
  const around = face.parentElement ?? face;
  const others = [...around.querySelectorAll('input, select, textarea')].filter((one) => !contains(face, one));
  const isAlone = others.every((one) => isCalledRange(one, 3));
  return crossesIn(face, control)[0] ?? (isAlone ? crossesIn(around, control)[0] : undefined);
}

/** True if a text is positioned over the page, as in open lists. Error messages are not. */
const floats = (element: Element): boolean =>
  [...ancestors(element)].some((up) => /^(?:absolute|fixed)$/.test(getComputedStyle(up).position));

/** Returns a test: true while a list is open that was not at the snapshot. */
export const opens =
  ({ doc }: DriverContext, before: Snapshot, { box: face }: Widget) =>
  () =>
    newSince(doc, before).filter((one) => floats(one) && !isShown(one, face)).length > 1;

/**
 * Clicks the clear button of a picker, again while it takes something away (tags go one by one). Many kits show the button
 * only under the pointer. Returns true if the control is empty then.
 */
export async function clickClearButton(act: DriverContext, widget: Widget): Promise<boolean> {
  const now = () => act.relocate() ?? widget;
  for (;;) {
    const was = shownValue(now());
    hover(now().control);
    const before = snapshot(act.doc, []);
    const found = await waitFor(act.doc, () => crossOf(now()), CLEAR_BUTTON, act.signal);
    if (found) {
      click(found, { exact: true });
      await waitFor(act.doc, () => shownValue(now()) !== was, CLEARED, act.signal);
      clickOutside(now());
    }
    const isOpen = opens(act, before, widget);
    // While its list is open, a searchable input shows nothing. Its value comes back when the list closes.
    if (await waitFor(act.doc, isOpen, found ? LIST_OPENED : 0, act.signal)) {
      await close(now(), isOpen, act.signal);
      await waitFor(act.doc, () => shownValue(now()) !== '', VALUE_BACK, act.signal);
    }
    const left = shownValue(now());
    if (left === '' || left.length >= was.length) return left === '';
  }
}
