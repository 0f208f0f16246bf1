import { FIRST_POLLS, FRAME_AT_LATEST, POLL, STABLE } from '../timeouts';
/** Waits for named conditions. Every wait ends when its condition holds or its time is up. */

/** Lets the page's tasks and microtasks run once. Windows in the background are not throttled. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Waits for one frame. A window that draws no frames is not waited for. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(end, FRAME_AT_LATEST);
    requestAnimationFrame(end);
  });

/**
 * Calls `check` now, after every change of the document and at least every 50 ms, until it returns something other
 * than null, false or undefined. Returns that, or null after `limit` milliseconds.
 */
export async function waitFor<T>(
  doc: Document,
  check: () => T | null | undefined | false,
  limit: number,
  signal?: AbortSignal,
): Promise<T | null> {
  const first = check();
  if (first) return first;
  await nextTask();
  return new Promise((resolve, reject) => {
    let round = 0;
    let next: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      observer.disconnect();
      clearTimeout(next);
      clearTimeout(end);
      next = undefined;
    };
    const finish = (value: T | null) => {
      stop();
      resolve(value);
    };
    let queued = false;
    const look = (isLast = false) => {
      queued = false;
      if (signal?.aborted) return finish(null);
      try {
        const value = check();
        if (value || isLast) finish(value || null);
      } catch (error) {
        stop();
        reject(error);
      }
    };
    const observer = new MutationObserver(() => {
      if (queued) return;
      queued = true;
      void nextTask().then(() => look());
    });
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    const end = setTimeout(look, limit, true);
    const due = () => {
      next = setTimeout(() => {
        due();
        look();
      }, FIRST_POLLS[round++] ?? POLL);
    };
    due();
    look();
  });
}

/** Waits until an element stops moving vertically or is gone. */
export function waitUntilStable(doc: Document, element: Element, signal: AbortSignal): Promise<unknown> {
  let [last, since] = [Number.NaN, 0];
  const isStill = () => {
    const { top } = element.getBoundingClientRect();
    const now = performance.now();
    if (top !== last) [last, since] = [top, now];
    return now - since >= POLL || !element.isConnected;
  };
  return waitFor(doc, isStill, STABLE, signal);
}
