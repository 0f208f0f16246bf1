import { type Box, grow, meet } from './box';
import { boxOf, type Canvas, canvasOf } from './canvas';
import { follow } from './follow';
import type { Frame } from './host';
import type { HintView } from './index';
import type { MountedHint } from './mount';
import { type Spot, seat, widthBeside } from './place';
import { createPulse } from './pulse';
import { placeRing } from './ring';
import { clearOf, homeOf, isCovered, isOverLayer, windowOf } from './surroundings';
import { isDark } from './theme';

export interface Stage {
  /** Puts this hint on the page, or takes away what is there. */
  play(hint: HintView | null): void;
  /** Brings the control into view, unless it is. */
  scrollTo(): void;
  /** For a person who works by keyboard: from a bubble that goes away the focus returns to the control. */
  giveBackFocus(): void;
  stop(): void;
}

const hasBox = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return element.isConnected && width > 0 && height > 0;
};

/** Enough of a control to point at: half of it, or a line of text's height of something tall. */
const showsEnough = (seen: Box, box: Box) =>
  seen.height >= Math.min(24, box.height / 2) && seen.width >= Math.min(24, box.width / 2);

const actionsOf = (hint: HintView) => [
  'hide' as const,
  ...(hint.onBack ? ['back' as const] : []),
  ...(hint.onNext ? ['next' as const] : []),
];

export function createStage(doc: Document, { host, root, layer, into }: Frame, view: MountedHint): Stage {
  const { ring, bubble, guard } = view;
  const window = doc.defaultView ?? globalThis.window;
  let hint: HintView | null = null;
  let anchor: Element | null = null;
  let unfollow: (() => void) | undefined;
  let turn = 0;
  let shown = false;

  const reveal = (seen: boolean) => {
    if (!seen) turn += 1;
    if (seen === shown) return;
    shown = seen;
    layer.classList.toggle('unseen', !seen);
    if (hint) view.draw(hint, actionsOf(hint), seen);
  };
  const adopt = (next: Element | null) => {
    if (next === anchor) return;
    unfollow?.();
    anchor = next;
    unfollow = next ? follow(next, update) : undefined;
  };
  const find = (): Element | null => {
    if (!anchor || !hasBox(anchor)) {
      const found = hint?.anchor() ?? null;
      adopt(found && hasBox(found) ? found : null);
    }
    pulse.await(!anchor);
    return anchor;
  };

  const settle = (spot: Spot) => {
    Object.assign(bubble.style, {
      left: `${spot.x}px`,
      top: `${spot.y}px`,
      maxHeight: spot.maxHeight === null ? '' : `${spot.maxHeight}px`,
    });
    if (spot.side) bubble.dataset.side = spot.side;
    else delete bubble.dataset.side;
    bubble.style.setProperty('--arrow', `${spot.arrow}px`);
    guard.placed();
  };
  const placeBubble = async (at: Element, box: Box, canvas: Canvas) => {
    turn += 1;
    const mine = turn;
    const around = {
      anchor: canvas.local(box),
      clear: canvas.local(clearOf(at, box, canvas.view, host)),
      view: canvas.local(canvas.view),
    };
    bubble.style.maxHeight = '';
    bubble.style.maxWidth = `${widthBeside(around)}px`;
    const where = { ...around, size: { width: bubble.offsetWidth, height: bubble.offsetHeight } };
    const spot = await seat(where, (taken) => mine !== turn || !isOverLayer(canvas.client(taken), at, host));
    if (mine === turn) settle(spot);
  };

  const show = (at: Element): boolean => {
    into(homeOf(at));
    const canvas = canvasOf(layer);
    const box = boxOf(at);
    const room = windowOf(at, canvas.view);
    const seen = room && meet(box, room);
    if (!room || !seen || !showsEnough(seen, box) || isCovered(at, seen, host)) return false;
    layer.classList.toggle('dark', isDark(at));
    const radius = Number.parseFloat(window.getComputedStyle(at).borderRadius) || 0;
    placeRing(ring, { box: canvas.local(box), room: canvas.local(room), radius });
    placeBubble(at, box, canvas);
    return true;
  };
  function update() {
    const at = hint && find();
    reveal(!!at && show(at));
  }
  const pulse = createPulse(doc, update);

  const arrive = () => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    layer.animate({ opacity: [0, 1] }, { duration: 120, easing: 'ease-out' });
  };

  return {
    play(next) {
      const isNew = next?.id !== hint?.id;
      hint = next;
      if (!hint) {
        pulse.stop();
        adopt(null);
        reveal(false);
        return;
      }
      const found = hint.anchor();
      adopt(found && hasBox(found) ? found : null);
      view.draw(hint, actionsOf(hint), shown);
      pulse.start();
      update();
      if (isNew) arrive();
    },
    scrollTo() {
      if (!anchor) return;
      const box = boxOf(anchor);
      const room = windowOf(anchor, canvasOf(layer).view);
      const whole = room && meet(grow(box, 16), room);
      if (whole && whole.height >= box.height + 32 && !isCovered(anchor, box, host)) return;
      anchor.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      update();
    },
    giveBackFocus() {
      if (root.activeElement && anchor instanceof HTMLElement) anchor.focus({ preventScroll: true });
    },
    stop() {
      pulse.stop();
      adopt(null);
      hint = null;
      reveal(false);
    },
  };
}
