import { createBubble } from './bubble-position';
import { cardOf } from './card';
import { boxOf, type Canvas, canvasOf } from './coordinates';
import type { MountedHint, Showing } from './mount-hint';
import { homeOf, isCovered, layersOver, windowOf } from './obstacles';
import { cueSpots, wayTo } from './offscreen-chip';
import { type Box, grow, meet, near } from './rect';
import { placeRing } from './ring';
import { createPulse } from './schedule';
import type { Frame } from './shadow-host';
import { isDark } from './theme';
import { follow } from './track-anchor';
import type { HintView } from './types';

export interface Stage {
  /** Puts this hint on the page, or removes the present one. */
  play(hint: HintView | null): void;
  /** Puts it where it belongs now. */
  look(): void;
  /** Brings the control into view, unless it is. */
  scrollTo(): void;
  /** True if anything of the hint is to be seen now. */
  shows(): boolean;
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
  ...(hint.onCopy ? ['copy' as const] : []),
  'hide' as const,
  'never' as const,
  ...(hint.onBack ? ['back' as const] : []),
  ...(hint.onNext ? ['next' as const] : []),
];

const UNSEEN: Showing = { seen: false, way: null };

/** Values that change if the control moves or something comes over it. Cheap to read. */
interface Glance {
  box: Box;
  over: Element | null;
  width: number;
  height: number;
}

export function createStage(doc: Document, { host, root, layer, into }: Frame, view: MountedHint): Stage {
  const { ring, bubble, cue, guards } = view;
  const window = doc.defaultView ?? globalThis.window;
  let hint: HintView | null = null;
  let anchor: Element | null = null;
  let unfollow: (() => void) | undefined;
  let showing = UNSEEN;
  let glance: Glance | null = null;
  const around = { doc, host };
  const beside = createBubble({ bubble, guard: guards.bubble, around, neighbours: () => hint?.neighbours?.() });

  const draw = () => {
    beside.reworded();
    if (hint) view.draw(hint, actionsOf(hint), showing);
  };
  const reveal = (next: Showing) => {
    if (next.seen === showing.seen && next.way === showing.way) return;
    showing = next;
    layer.classList.toggle('unseen', !next.seen);
    layer.classList.toggle('away', next.way !== null);
    draw();
  };
  const adopt = (next: Element | null) => {
    if (next === anchor) return;
    unfollow?.();
    anchor = next;
    unfollow = next ? follow(next, updateSoon) : undefined;
  };
  /** Returns the element that the hint points at: the control, or the whole card where cards are chosen from. */
  const pointedAt = (): Element | null => {
    const control = hint?.anchor() ?? null;
    return control && hasBox(control) ? cardOf(control) : null;
  };
  const find = (): Element | null => {
    if (!anchor || !hasBox(anchor)) adopt(pointedAt());
    pulse.await(!anchor);
    return anchor;
  };

  /** Puts the chip at the edge behind which the control is. Shows nothing if a layer of the page's own is there. */
  const lead = (at: Element, room: Box, canvas: Canvas): Showing => {
    const box = boxOf(at);
    const way = wayTo(box, room);
    layer.classList.toggle('dark', isDark(at));
    reveal({ seen: false, way });
    const where = { anchor: canvas.local(box), room: canvas.local(room), way };
    const spots = cueSpots({ ...where, size: { width: cue.offsetWidth, height: cue.offsetHeight } });
    const over = layersOver(at, canvas.view, around);
    const spot = spots.find((one) => over(canvas.client(one)) === 'none');
    if (!spot) return UNSEEN;
    Object.assign(cue.style, { left: `${spot.x}px`, top: `${spot.y}px` });
    guards.cue.placed();
    return { seen: false, way };
  };
  const show = (at: Element): Showing => {
    into(homeOf(at, doc));
    const canvas = canvasOf(layer);
    const box = boxOf(at);
    const room = windowOf(at, canvas.view);
    const seen = room && meet(box, room);
    if (!room || !seen || !showsEnough(seen, box))
      return lead(at, room && room.height >= 96 && room.width >= 160 ? room : canvas.view, canvas);
    if (isCovered(at, seen, around)) return UNSEEN;
    layer.classList.toggle('dark', isDark(at));
    const radius = Number.parseFloat(window.getComputedStyle(at).borderRadius) || 0;
    placeRing(ring, { box: canvas.local(box), room: canvas.local(room), radius });
    return beside.place(at, box, canvas) ? { seen: true, way: null } : UNSEEN;
  };
  const glanceAt = (at: Element): Glance => {
    const box = boxOf(at);
    const over = doc.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return { box, over, width: window.innerWidth, height: window.innerHeight };
  };
  function update() {
    const at = hint && find();
    reveal(at ? show(at) : UNSEEN);
    glance = at && glanceAt(at);
  }
  let frame = 0;
  function updateSoon() {
    if (frame) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      update();
    });
  }
  /** Updates only when something is not as it was at the last look. */
  const check = () => {
    const was = glance;
    if (!was || !anchor || !hasBox(anchor)) return update();
    const now = glanceAt(anchor);
    const same = now.over === was.over && now.width === was.width && now.height === was.height;
    if (!same || !near(now.box, was.box, 0.5)) update();
  };
  const look = () => {
    beside.lookAround();
    update();
  };
  const pulse = createPulse(doc, { look, check });

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
        reveal(UNSEEN);
        return;
      }
      adopt(pointedAt());
      draw();
      pulse.start();
      look();
      if (isNew) arrive();
    },
    look() {
      if (hint) look();
    },
    scrollTo() {
      if (!anchor) return;
      const box = boxOf(anchor);
      const room = windowOf(anchor, canvasOf(layer).view);
      const whole = room && meet(grow(box, 16), room);
      if (whole && whole.height >= box.height + 32 && !isCovered(anchor, box, around)) return;
      anchor.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      update();
    },
    shows: () => showing.seen || showing.way !== null,
    giveBackFocus() {
      if (root.activeElement) (anchor as HTMLElement | null)?.focus?.({ preventScroll: true });
    },
    stop() {
      pulse.stop();
      adopt(null);
      window.cancelAnimationFrame(frame);
      hint = null;
      reveal(UNSEEN);
    },
  };
}
