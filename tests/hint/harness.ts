// The content script of the test's own small extension. Shows the hints that the page's test asks for by an event, and
// writes down each press.
import css from '../../components/hint/hint.css?inline';
import { createHints } from '../../components/hint/overlay';
import type { HintView } from '../../components/hint/overlay/types';

export type Command =
  | {
      do: 'show';
      hint: Omit<HintView, 'anchor' | 'onHide' | 'onNever' | 'neighbours'> & {
        css: string;
        back?: boolean;
        next?: string;
        copy?: boolean;
      };
      scroll?: boolean;
    }
  | { do: 'none' | 'pause' | 'resume' | 'destroy' };

const hints = createHints(document, css);
const pressed: string[] = [];
const note = (what: string) => {
  pressed.push(what);
  document.documentElement.dataset.pressed = pressed.join(' ');
};

/** `host >>> inside` goes into an open shadow root or a frame. */
function find(path: string): Element | null {
  let scope: ParentNode | null = document;
  let at: Element | null = null;
  for (const selector of path.split(' >>> ')) {
    at = scope?.querySelector(selector) ?? null;
    scope = at?.shadowRoot ?? (at as HTMLIFrameElement | null)?.contentDocument ?? null;
  }
  return at;
}

document.addEventListener('harness', (event) => {
  const command: Command = JSON.parse((event as CustomEvent<string>).detail);
  if (command.do === 'none') hints.show(null);
  else if (command.do !== 'show') hints[command.do]();
  else {
    const { css: selector, back, next, copy, ...hint } = command.hint;
    const found = next ? find(next) : null;
    const view: HintView = {
      ...hint,
      anchor: () => find(selector),
      ...(found && { neighbours: () => ({ next: [found], later: [], earlier: [] }) }),
      ...(copy && { onCopy: () => note('copy') }),
      onNext: () => note('next'),
      onHide: () => note('hide'),
      onNever: () => note('never'),
    };
    hints.show(back ? { ...view, onBack: () => note('back') } : view, { scroll: !!command.scroll });
  }
});
