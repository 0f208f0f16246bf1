import { nextFrame, waitFor } from '../../dom/wait';
import { focus } from '../../input/focus';
import { setText } from '../../input/value';
import { LIST_GROWS, ROWS_RENDERED, SEARCH, SEARCH_EMPTY, SEARCH_RESTS } from '../../timeouts';
import type { Widget } from '../../widgets/types';
import { scrollerOf } from '../popup/popup';
import type { DriverContext } from '../types';
import type { Option } from './options';

/**
 * An input in which a person could search the open list: inside the trigger or inside the list. What holds the trigger
 * as well is the page around both, and its inputs are other fields.
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

/** What a look at an open list came to: nothing yet, the option, or that several read the same. */
export type FindOption = () => Option | 'several' | null;

/** Goes through a list that draws only what is in its window: turns it page by page until the option is rendered. */
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
 * Types the words into the box with which an open list can be searched, and waits for the answer. Leaves the box empty
 * when there is none.
 * @param isBusy whether the list says that it is still searching
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
