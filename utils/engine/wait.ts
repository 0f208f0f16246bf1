/** Waiting without guessing: every wait names what it waits for, and ends when that happens or its time is up. */

/** Lets the page's own tasks and microtasks run once; not slowed down in a window that is not in front. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Lets the page draw once; a window that is not drawn at all is not waited for. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(end, 50);
    requestAnimationFrame(end);
  });

/**
 * Asks `check` now, after every change of the document and at least every 50 ms (animations change no node), until it
 * answers something other than null, false or undefined. Answers that, or null after `limit` milliseconds.
 */
export async function until<T>(
  doc: Document,
  check: () => T | null | undefined | false,
  limit: number,
  signal?: AbortSignal,
): Promise<T | null> {
  const first = check();
  if (first) return first;
  await turn();
  return new Promise((resolve, reject) => {
    const stop = () => {
      observer.disconnect();
      clearInterval(beat);
      clearTimeout(end);
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
      void turn().then(() => look());
    });
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    const beat = setInterval(look, 50, false);
    const end = setTimeout(look, limit, true);
    look();
  });
}

/** Waits until the document has not changed for `calm` milliseconds, at most `limit`. */
export function settled(doc: Document, calm: number, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(end);
      resolve();
    };
    let quiet = setTimeout(finish, calm);
    const end = setTimeout(finish, limit);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, calm);
    });
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
