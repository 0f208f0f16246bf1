import { holds, innermost, lineage } from '../../dom/flat-tree';
import { shownText } from '../../dom/visible-text';
import { until } from '../../dom/wait';
import { hover, press } from '../../input/pointer';
import { normalise } from '../../text/normalise';
import type { Widget } from '../../widgets/types';
import { isCalledRange } from '../../widgets/value/date-range-text';
import { shownValue } from '../../widgets/value/shown-value';
import { takeBefore } from '../dropdown/options';
import { close, pressBeside } from '../popup/close';
import { isShown } from '../popup/popup';
import { appeared, type Before } from '../popup/snapshot';
import type { Act } from '../types';

const crosses = /delete|remove|close|clear(?!fix)|trash|[移删清]除|清空|×|✕/i;

/** What an element that is pressed is called: by its markup, and by its own word if that is short. */
export function calls(one: Element): string {
  const word = normalise(shownText(one));
  return [word, one.getAttribute('class'), one.getAttribute('title'), one.getAttribute('aria-label')].join(' ');
}

/** Things in an element that are called a cross: of one in another the innermost, on which the handler may sit. */
export const crossesIn = (root: Element, but: Element | null): Element[] =>
  innermost(
    [...root.querySelectorAll('*')].filter(
      (one) => !holds(one, but) && /^\S{0,6} /.test(calls(one)) && crosses.test(calls(one)),
    ),
  );

/** The picker's own cross, in it or right beside it where no other field stands but the other end of a range. */
function crossOf({ face, control }: Widget): Element | undefined {
  const around = face.parentElement ?? face;
  const others = [...around.querySelectorAll('input, select, textarea')].filter((one) => !holds(face, one));
  const isAlone = others.every((one) => isCalledRange(one, 3));
  return crossesIn(face, control)[0] ?? (isAlone ? crossesIn(around, control)[0] : undefined);
}

/** Whether a text lies over the page, as those of open lists do and complaints do not. */
const floats = (element: Element): boolean =>
  [...lineage(element)].some((up) => /^(?:absolute|fixed)$/.test(getComputedStyle(up).position));

/** Tells whether a list is open that was not when `before` was noted. */
export const opens =
  ({ doc }: Act, before: Before, { face }: Widget) =>
  () =>
    appeared(doc, before).filter((one) => floats(one) && !isShown(one, face)).length > 1;

/** Presses the picker's own cross, which many kits show only under the mouse; of several, one after the other. Answers whether the control is empty then. */
export async function pressCross(act: Act, widget: Widget): Promise<boolean> {
  const now = () => act.relocate() ?? widget;
  for (;;) {
    const was = shownValue(now());
    hover(now().control);
    const before = takeBefore(act.doc, []);
    const found = await until(act.doc, () => crossOf(now()), 120, act.signal);
    if (found) {
      press(found, { exact: true });
      await until(act.doc, () => shownValue(now()) !== was, 200, act.signal);
      pressBeside(now());
    }
    const isOpen = opens(act, before, widget);
    // While its list is open, an input that can be searched shows nothing; what it holds comes back when the list is gone.
    if (await until(act.doc, isOpen, found ? 120 : 0, act.signal)) {
      await close(now(), isOpen, act.signal);
      await until(act.doc, () => shownValue(now()) !== '', 300, act.signal);
    }
    const left = shownValue(now());
    if (left === '' || left.length >= was.length) return left === '';
  }
}
