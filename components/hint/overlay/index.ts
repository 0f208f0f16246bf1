import { createChooser } from './chooser';
import { onEscape } from './escape-key';
import { mountHint } from './mount-hint';
import { createStage } from './presenter';
import { createFrame } from './shadow-host';
import type { Hints, HintView } from './types';

/**
 * The hint on the page: a ring around a control and a bubble beside it, one at a time. In: the document, and the style
 * sheet of components/hint/hint.css as text. Never takes the focus, and changes nothing of the page but its own host
 * element. Obeys only presses that the person made on what was really visible.
 */
export function createHints(doc: Document, css: string): Hints {
  const frame = createFrame(doc, css);
  let hint: HintView | null = null;
  let paused = false;

  const view = mountHint(frame, (action) => {
    if (!hint) return;
    const { onNext, onBack, onHide, onNever } = hint;
    if (action === 'copy') return copy(hint);
    if (action === 'find') return stage.scrollTo();
    if (action === 'next') return onNext?.();
    if (action === 'back') return onBack?.();
    stage.giveBackFocus();
    show(null);
    if (action === 'hide') onHide();
    else onNever();
  });
  const copy = (of: HintView) => {
    of.onCopy?.();
    show({ ...of, copied: true });
  };
  const leaveKeys = onEscape(doc, frame.host, () => {
    if (!hint || !stage.shows()) return;
    const { onHide } = hint;
    show(null);
    onHide();
  });
  const stage = createStage(doc, frame, view);
  const chooser = createChooser(doc, frame);
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
    choose(choices, done) {
      paused = true;
      refresh();
      chooser.start(choices, (chosen) => {
        paused = false;
        refresh();
        done(chosen);
      });
    },
    leaveChoice: chooser.leave,
    pause() {
      chooser.leave();
      paused = true;
      refresh();
    },
    resume() {
      paused = false;
      refresh();
    },
    destroy() {
      hint = null;
      chooser.leave();
      leaveKeys();
      stage.stop();
      view.unmount();
      frame.release();
    },
  };
}
