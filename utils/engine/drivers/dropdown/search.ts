import { nextFrame, waitFor } from '../../dom/wait';
import { focus } from '../../input/focus';
import { setText } from '../../input/value';
import { LIST_GROWS, ROWS_RENDERED, SEARCH, SEARCH_EMPTY, SEARCH_RESTS } from '../../timeouts';
import type { Widget } from '../../widgets/types';
import { scrollerOf } from '../popup/popup';
import type { DriverContext } from '../types';
import type { Option } from './options';

/**
 * Returns the input in which a person could search the open list, in the trigger or in the list; null if there is none.
 */
export function searchBox(widget: Widget, popup: Element | null): HTMLInputElement | null {
  const isBox = (one: Element): one is HTMLInputElement =>
    one.localName === 'input' &&
    !(one as HTMLInputElement).readOnly &&
    !(one as HTMLInputElement).disabled &&
    /^(?:text|search|)$/.test((one as HTMLInputElement).type) &&
    one.getAttribute('aria-hidden') !== 'true' &&
    one.isConnected;
  const roots = [widget.control, widget.box, ...(popup ? [popup] : [])];
  return roots.flatMap((one) => [one, ...one.querySelectorAll('input')]).find(isBox) ?? null;
}

/** Searches an open list: the option, 'several' if more than one matches, null if none does yet. */
export type FindOption = () => Option | 'several' | null;

/** Scrolls a list that renders only its window, page by page, until the option is rendered. Returns null if it never is. */
export async function scrollThrough(
  { doc, signal }: DriverContext,
  rows: readonly Element[],
  look: FindOption,
): Promise<ReturnType<FindOption>> {
  const scroller = rows.map(scrollerOf).find((one) => one !== null);
  if (!scroller) return null;
  const to = async (top: number) => {
    const was = scroller.textContent;
    scroller.scrollTop = top;
    scroller.dispatchEvent(new Event('scroll'));
    const found = look();
    if (found) return found;
    // Rows are rendered in the next frame or the one after. Without any change the window was rendered already.
    await waitFor(doc, () => scroller.textContent !== was, ROWS_RENDERED, signal);
    await nextFrame();
    return look();
  };
  let found = scroller.scrollTop > 0 ? await to(0) : null;
  while (!found && !signal.aborted && scroller.isConnected) {
    const top = scroller.scrollTop;
    found = await to(top + Math.max(scroller.clientHeight - 40, 24));
    if (found || scroller.scrollTop > top) continue;
    const height = scroller.scrollHeight;
    found = await waitFor(doc, look, LIST_GROWS, signal);
    if (scroller.scrollHeight <= height) break;
  }
  return found;
}

/**
 * Types the words into the search input of an open list, and waits for the option. Leaves the input empty and returns null
 * if there is none.
 * @param rows number of rows, and true while the list shows that it is still searching
 */
export async function searchFor(
  { doc, signal }: DriverContext,
  widget: Widget,
  popup: Element | null,
  words: readonly string[],
  look: FindOption,
  rows: () => { count: number; isBusy: boolean },
): Promise<ReturnType<FindOption>> {
  const box = searchBox(widget, popup);
  if (!box) return null;
  for (const word of words.slice(0, 2)) {
    if (!box.isConnected || signal.aborted) return null;
    focus(box);
    setText(box, word);
    const start = performance.now();
    let rest = start;
    let count = -1;
    const found = await waitFor<Exclude<ReturnType<FindOption>, null> | 'rests'>(
      doc,
      () => {
        const hit = look();
        if (hit && hit !== 'several') return hit;
        const now = rows();
        const time = performance.now();
        if (now.count !== count || now.isBusy) [count, rest] = [now.count, time];
        return time - rest > (count > 0 ? SEARCH_RESTS : SEARCH_EMPTY) && 'rests';
      },
      SEARCH,
      signal,
    );
    if (found && found !== 'rests') return found;
  }
  if (box.isConnected && box.value !== '') setText(box, '');
  return null;
}
