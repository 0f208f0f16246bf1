import { cardsBeside } from './card';
import { boxOf, type Canvas } from './coordinates';
import { hangsIn } from './frames';
import { type Around, claimsAround, clearOf, layersOver } from './obstacles';
import { type Claim, NEVER, type Spot, seat, widthBeside } from './placement';
import type { Guard } from './press-guard';
import { type Box, bottom, right } from './rect';

/** Other controls that the hints of this page are about. */
export interface Neighbours {
  /** Controls that the person uses next. Never covered while there is any other place. */
  next: readonly Element[];
  later: readonly Element[];
  earlier: readonly Element[];
}

const WEIGHT = { compared: 200, later: 40, earlier: 12 };

interface Nearby {
  at: Element;
  view: Box;
  /** Box of the control when the claims were made. They move with it. */
  box: Box;
  claims: readonly Claim[];
}

export interface Bubble {
  /** Puts the bubble beside the control. False if it could only be on a dialog of the page's own. */
  place(at: Element, box: Box, canvas: Canvas): boolean;
  /** To be told when its words are others. */
  reworded(): void;
  /** To be told when the page around may be another. */
  lookAround(): void;
}

interface Parts {
  bubble: HTMLElement;
  guard: Guard;
  around: Around;
  neighbours: () => Neighbours | undefined;
}

/** The bubble's own placing: remembers its size, the things around its control, and its last place. */
export function createBubble({ bubble, guard, around, neighbours }: Parts): Bubble {
  let size: { maxWidth: number; width: number; height: number } | null = null;
  let nearby: Nearby | null = null;
  let last: { at: Element; place: string } | null = null;

  const claimsOf = (at: Element, view: Box): Claim[] => {
    const { next = [], later = [], earlier = [] } = neighbours() ?? {};
    const of = (elements: readonly Element[], weight: number) =>
      elements
        .filter((element) => element.isConnected && !hangsIn(at, element) && !hangsIn(element, at))
        .map((element) => ({ box: boxOf(element), weight }));
    // The other cards are those that the person compares this one with.
    const compared = cardsBeside(at).map((card) => ({ box: boxOf(card), weight: WEIGHT.compared }));
    const own = [...compared, ...of(next, NEVER), ...of(later, WEIGHT.later), ...of(earlier, WEIGHT.earlier)];
    return [...own, ...claimsAround(at, view, { around, known: [...next, ...later, ...earlier] })];
  };
  /** Areas that the bubble avoids. Measured again only after the page around may have changed. */
  const claims = (at: Element, box: Box, { view, local }: Canvas): Claim[] => {
    const isStale = nearby?.at !== at || right(nearby.view) !== right(view) || bottom(nearby.view) !== bottom(view);
    if (isStale || !nearby) nearby = { at, view, box, claims: claimsOf(at, view) };
    const [dx, dy] = [box.x - nearby.box.x, box.y - nearby.box.y];
    return nearby.claims.map(({ box: one, weight }) => ({
      weight,
      box: local({ ...one, x: one.x + dx, y: one.y + dy }),
    }));
  };
  const settle = (spot: Spot) => {
    Object.assign(bubble.style, {
      left: `${spot.x}px`,
      top: `${spot.y}px`,
      maxHeight: spot.maxHeight === null ? '' : `${spot.maxHeight}px`,
    });
    if (spot.side) bubble.dataset.side = spot.side;
    else delete bubble.dataset.side;
    const [arrow, cross] = spot.side === 'top' || spot.side === 'bottom' ? ['left', 'top'] : ['top', 'left'];
    const tip = bubble.querySelector<HTMLElement>('.arrow');
    if (tip) Object.assign(tip.style, { [arrow]: `${spot.arrow - 5.5}px`, [cross]: '' });
    guard.placed();
  };

  return {
    place(at, box, canvas) {
      const where = {
        anchor: canvas.local(box),
        clear: canvas.local(clearOf(at, box, canvas.view, around)),
        view: canvas.local(canvas.view),
        claims: claims(at, box, canvas),
      };
      const maxWidth = widthBeside(where);
      // Writing and then reading makes the browser lay the page out: only when the words or the width are others.
      if (size?.maxWidth !== maxWidth) {
        Object.assign(bubble.style, { maxHeight: '', maxWidth: `${maxWidth}px` });
        size = { maxWidth, width: bubble.offsetWidth, height: bubble.offsetHeight };
      }
      const layer = layersOver(at, canvas.view, around);
      const stood = last?.at === at ? last.place : undefined;
      const spot = seat({ ...where, size }, (taken) => layer(canvas.client(taken)), stood);
      if (!spot) return false;
      last = { at, place: spot.place };
      settle(spot);
      return true;
    },
    reworded() {
      size = null;
    },
    lookAround() {
      nearby = null;
    },
  };
}
