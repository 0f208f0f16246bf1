import { boxOf, canvasOf } from './coordinates';
import { homeOf, isCovered, windowOf } from './obstacles';
import { createGuard, type Guard } from './press-guard';
import { grow, meet } from './rect';
import type { Frame } from './shadow-host';
import { isDark } from './theme';
import { follow } from './track-anchor';
import type { Choice } from './types';

/** A ring with this much room around its control, in px. */
const OUT = 4;

interface Pick {
  box: Element;
  button: HTMLButtonElement;
  guard: Guard;
}

export interface Chooser {
  /** Lights up controls, one of which the person may press; `done` gets its place in the list, or null for none. */
  start(choices: readonly Choice[], done: (chosen: number | null) => void): void;
  /** Takes the lights away, as Escape does. */
  leave(): void;
}

/**
 * Lets the person press one of several controls. A button of our own lies over each, so that the page hears nothing of
 * the press. Only a press on what was really to be seen counts.
 */
export function createChooser(doc: Document, frame: Frame): Chooser {
  const view = doc.defaultView ?? window;
  let leave = () => {};

  const start: Chooser['start'] = (choices, done) => {
    leave();
    const layer = frame.root.appendChild(doc.createElement('div'));
    layer.className = 'layer';
    const stop = new AbortController();
    const end = (chosen: number | null) => {
      leave = () => {};
      stop.abort();
      layer.remove();
      done(chosen);
    };
    const picks = choices.map(({ box, words }, at): Pick => {
      const button = layer.appendChild(doc.createElement('button'));
      Object.assign(button, { type: 'button', className: 'pick', ariaLabel: words, title: words });
      const guard = createGuard(frame, button);
      stop.signal.addEventListener('abort', guard.stop);
      button.addEventListener('click', (event) => guard.allows(event) && end(at));
      return { box, button, guard };
    });
    const place = () => {
      const canvas = canvasOf(layer);
      for (const { box, button, guard } of picks) {
        const around = grow(boxOf(box), OUT);
        const room = box.isConnected ? windowOf(box, canvas.view) : null;
        const seen = room && meet(around, room);
        button.hidden = !seen || isCovered(box, seen, { doc, host: frame.host });
        if (button.hidden || !seen) continue;
        const { x, y, width, height } = canvas.local(seen);
        Object.assign(button.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
        guard.placed();
      }
    };
    let next = 0;
    const placeSoon = () => {
      view.cancelAnimationFrame(next);
      next = view.requestAnimationFrame(place);
    };
    frame.into(homeOf(choices[0]!.box, doc));
    layer.classList.toggle('dark', isDark(choices[0]!.box));
    for (const { box } of picks) stop.signal.addEventListener('abort', follow(box, placeSoon));
    stop.signal.addEventListener('abort', () => view.cancelAnimationFrame(next));
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end(null);
    };
    view.addEventListener('keydown', onKey, { capture: true, signal: stop.signal });
    leave = () => end(null);
    place();
    if (picks.every(({ button }) => button.hidden)) {
      picks[0]!.box.scrollIntoView({ block: 'center', behavior: 'instant' });
      place();
    }
    picks.find(({ button }) => !button.hidden)?.button.focus({ preventScroll: true });
  };
  return { start, leave: () => leave() };
}
