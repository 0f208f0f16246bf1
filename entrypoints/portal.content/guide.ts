import { locate, takeScene } from '../../utils/engine/locate';
import type { Page, Step, Text } from '../../utils/portals/types';
import type { Hints } from './overlay';

/** Shows the hint of one step at a time, on the control that it is about. */
export interface Guide {
  /** The page is this one now (or none); a hint of another page goes. */
  enter: (page: Page | null) => void;
  /** The background says which step comes next. */
  follow: (current: string | null, done: readonly string[]) => void;
  /** The person asked to see a step; answers false when it is not on the page. */
  point: (step: string) => boolean;
  /** Looks again where the hint stands. */
  refresh: () => void;
}

/**
 * Keeps one hint on the page: at the step that the journey is at, or at the one that the person asked for or walked to
 * with the hint's own buttons. Hidden by the person it stays away until they ask for it or the page is another.
 */
export function createGuide(doc: Document, hints: Hints, lang: 'zh' | 'en'): Guide {
  let page: Page | null = null;
  let shown: string | null = null;
  let hidden = false;
  let walked = false;
  const say = (text: Text) => text[lang];
  const anchorOf = (step: Step): Element | null => {
    if (!page) return null;
    const located = locate(takeScene(doc, page), step.find);
    if (!located.ok) return null;
    return 'widget' in located ? located.widget.face : located.element;
  };
  const present = () => (page?.steps ?? []).filter((step) => anchorOf(step) !== null);

  const show = (id: string | null, scroll: boolean): boolean => {
    const here = present();
    const at = here.findIndex((step) => step.id === id);
    const step = here[at];
    if (!page || !step) {
      shown = null;
      hints.show(null);
      return false;
    }
    shown = step.id;
    const go = (to: number) => () => {
      walked = true;
      show(here[to]?.id ?? null, true);
    };
    hints.show(
      {
        id: `${page.id}/${step.id}`,
        what: say(step.hint.what),
        ...(step.hint.why && { why: say(step.hint.why) }),
        ...(step.note && { note: say(step.note) }),
        position: `${at + 1} / ${here.length}`,
        lang,
        anchor: () => anchorOf(step),
        ...(at < here.length - 1 && { onNext: go(at + 1) }),
        ...(at > 0 && { onBack: go(at - 1) }),
        onHide: () => {
          hidden = true;
          shown = null;
        },
      },
      { scroll },
    );
    return true;
  };

  return {
    enter(next) {
      if (next?.id === page?.id) return;
      page = next;
      hidden = false;
      walked = false;
      show(null, false);
    },
    follow(current, done) {
      if (hidden || (walked && shown !== null)) return;
      const here = present().map((step) => step.id);
      // The next step may only appear once a smaller one before it is done (signing in).
      const next =
        current !== null && here.includes(current) ? current : (here.find((id) => !done.includes(id)) ?? null);
      if (next !== shown) show(next, false);
    },
    point(step) {
      hidden = false;
      walked = true;
      return show(step, true);
    },
    refresh() {
      if (shown !== null) show(shown, false);
    },
  };
}
