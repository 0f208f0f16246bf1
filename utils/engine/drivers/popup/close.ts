import { elementAt } from '../../dom/hit-test';
import { layoutOf } from '../../dom/visibility';
import { waitFor } from '../../dom/wait';
import { blur, focus } from '../../input/focus';
import { pressKey } from '../../input/keyboard';
import { click } from '../../input/pointer';
import { CLOSED, CLOSES_BY_ITSELF, PANEL_GONE, PANEL_RESTS, SHEET_CLOSED } from '../../timeouts';
import type { Widget } from '../../widgets/types';

/** Returns an element around the control on which a click does nothing but close a popup. */
const neutral = ({ box: face }: Widget): Element =>
  face.parentElement?.closest('[role="dialog"], dialog, form, section, main') ?? face.ownerDocument.body;

/** Clicks outside the control, which closes open popups. */
export function clickOutside(widget: Widget): void {
  const outside = neutral(widget);
  const at = { bubbles: true, composed: true, cancelable: true, clientX: 1, clientY: 1 };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    outside.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, at) : new MouseEvent(type, at));
}

/** Returns the layer over the whole page behind an open sheet; null if there is none. A click on it closes the sheet. */
function backdrop(doc: Document): Element | null {
  const corner = elementAt(doc, 3, 3);
  const { innerWidth, innerHeight } = doc.defaultView!;
  const rect = corner?.getBoundingClientRect();
  const isLayer = rect && rect.width >= innerWidth - 2 && rect.height >= innerHeight - 2;
  return isLayer && getComputedStyle(corner!).position === 'fixed' && !corner!.textContent?.trim() ? corner : null;
}

/** Waits until a panel is gone whose button was clicked, or until it neither moves nor fades. */
export async function waitUntilGone(panel: Element, isOpen: () => boolean, signal: AbortSignal): Promise<void> {
  let [last, since] = ['', performance.now()];
  const rests = () => {
    const { top, left } = panel.getBoundingClientRect();
    const now = `${top} ${left} ${layoutOf(panel).opacity}`;
    if (now !== last) [last, since] = [now, performance.now()];
    return performance.now() - since > PANEL_RESTS;
  };
  await waitFor(panel.ownerDocument, () => !isOpen() || rests(), PANEL_GONE, signal);
}

/**
 * Closes a popup as a person would: by a click outside, Escape, the layer behind it, the trigger. Returns true if closed.
 * @param isOpen true while the popup is open
 */
export async function close(widget: Widget, isOpen: () => boolean, signal: AbortSignal): Promise<boolean> {
  const doc = widget.box.ownerDocument;
  const shut = (limit: number) => waitFor(doc, () => !isOpen(), limit, signal);
  if (!isOpen() || (await shut(CLOSES_BY_ITSELF))) return true;
  clickOutside(widget);
  // The person has taken over, and the focus is theirs.
  if (signal.aborted) return !isOpen();
  blur(widget.control);
  if (await shut(CLOSED)) return true;
  if (!widget.box.closest('[role="dialog"], dialog')) {
    focus(widget.control);
    pressKey(widget.control, 'Escape');
    blur(widget.control);
    if (await shut(CLOSED)) return true;
  }
  const layer = backdrop(doc);
  if (layer) {
    click(layer, { exact: true });
    return (await shut(SHEET_CLOSED)) === true;
  }
  click(widget.box);
  blur(widget.control);
  return (await shut(CLOSED)) === true;
}
