/** After any of these something may have opened over the control, or an error text appeared under it. */
const STIRS = ['click', 'keyup', 'focusin', 'focusout', 'transitionend', 'animationend'];

const AFTER_STIR = 150;

/** Time between looks without any such sign. Every fifth (`WHOLE`) is a whole look. */
const BEAT = 1000;

const WHOLE = 5;

export interface Pulse {
  start(): void;
  /** True if also to wait for elements that are added anywhere: only while the control cannot be found. */
  await(missing: boolean): void;
  stop(): void;
}

/**
 * Calls `look` soon after the person has done something. Calls `check`, which looks only when something moved, now and
 * then. Calls nothing while stopped.
 */
export function createPulse(doc: Document, { look, check }: { look: () => void; check: () => void }): Pulse {
  const view = doc.defaultView ?? window;
  let stirring: AbortController | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let added: MutationObserver | undefined;

  const lookSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      look();
    }, AFTER_STIR);
  };
  const start = () => {
    if (stirring) return;
    stirring = new AbortController();
    const options = { capture: true, passive: true, signal: stirring.signal };
    for (const type of STIRS) view.addEventListener(type, lookSoon, options);
    // Right after a frame the layout is done, and looking costs the page none of its own. No frames, no looking.
    let count = 0;
    const now = () => stirring && (++count % WHOLE === 0 ? look() : check());
    beat = setInterval(() => view.requestAnimationFrame(() => setTimeout(now)), BEAT);
  };
  const wait = (missing: boolean) => {
    if (missing === !!added) return;
    added?.disconnect();
    added = missing ? new MutationObserver(lookSoon) : undefined;
    added?.observe(doc.documentElement, { childList: true, subtree: true });
  };
  const stop = () => {
    stirring?.abort();
    stirring = undefined;
    clearInterval(beat);
    clearTimeout(soon);
    soon = undefined;
    wait(false);
  };
  return { start, await: wait, stop };
}
