import type { Neighbours } from './bubble';
import { onEscape } from './escape';
import { createFrame } from './host';
import { type HintText, mountHint } from './mount';
import { createStage } from './stage';

/** One thing to show: the texts in the person's language, and the way to what they are about. */
export interface HintView extends HintText {
  id: string;
  /** Finds the control; asked again whenever the one found before is gone. */
  anchor: () => Element | null;
  /** The other controls that hints are about, which the bubble should leave free. */
  neighbours?: () => Neighbours;
  onNext?: () => void;
  onBack?: () => void;
  /** Copies what is to be typed here; false when that did not work. Absent where there is nothing to copy. */
  onCopy?: () => Promise<boolean>;
  /** The hint is hidden by itself; remembering that it was is the caller's. */
  onHide: () => void;
  /** The person wants no hints on any page any more. */
  onNever: () => void;
}

export interface Hints {
  /** Shows this hint, or none. The same id again takes over new texts and callbacks without any motion. */
  show(hint: HintView | null, options?: { scroll?: boolean }): void;
  /** The page was looked at: an error text may have come, or the control have moved. */
  lookAgain(): void;
  /** Hidden, and quiet, while a fill runs. */
  pause(): void;
  resume(): void;
  destroy(): void;
  /** The element on the page that carries the hint; it tells the page nothing. */
  host: HTMLElement;
}

/**
 * The hint on the page: a ring around a control and a bubble beside it, one at a time.
 * In: the document, and the style sheet of components/hint/hint.css as text.
 * Never takes the focus, changes nothing of the page but its own host element, and obeys only presses that the person
 * made on what was really to be seen.
 */
export function createHints(doc: Document, css: string): Hints {
  const frame = createFrame(doc, css);
  let hint: HintView | null = null;
  let paused = false;

  const view = mountHint(frame, (action) => {
    if (!hint) return;
    const { onNext, onBack, onHide, onNever } = hint;
    if (action === 'copy') return void copy(hint);
    if (action === 'find') return stage.scrollTo();
    if (action === 'next') return onNext?.();
    if (action === 'back') return onBack?.();
    stage.giveBackFocus();
    show(null);
    if (action === 'hide') onHide();
    else onNever();
  });
  const copy = async (of: HintView) => {
    const copied = (await of.onCopy?.()) ?? false;
    if (hint?.id === of.id) show({ ...hint, copied });
  };
  const leaveKeys = onEscape(doc, frame.host, () => {
    if (!hint || !stage.shows()) return;
    const { onHide } = hint;
    show(null);
    onHide();
  });
  const stage = createStage(doc, frame, view);
  const refresh = () => stage.play(paused ? null : hint);
  const show: Hints['show'] = (next, options = {}) => {
    hint = next;
    refresh();
    if (next && options.scroll) stage.scrollTo();
  };

  return {
    host: frame.host,
    show,
    lookAgain: () => stage.look(),
    pause() {
      paused = true;
      refresh();
    },
    resume() {
      paused = false;
      refresh();
    },
    destroy() {
      hint = null;
      leaveKeys();
      stage.stop();
      view.unmount();
      frame.release();
    },
  };
}
