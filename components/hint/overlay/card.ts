import { parentOf } from '../../../utils/engine/dom/flat-tree';
import { boxOf } from './coordinates';

const PRESSED = 'a[href], button, [role="button"]';

const TYPED = 'input, select, textarea';

/** A card is found at most this many levels above the control that is pressed. */
const LEVELS = 5;

/** A card is higher than its button by at least a line of text, in pixels. A wrapper is not. */
const LEAST_MORE = 20;

const isLike = (one: Element, other: Element) =>
  one !== other && one.localName === other.localName && one.classList[0] === other.classList[0];

/** Returns the elements of the same make beside a card, in its row. */
export function cardsBeside(card: Element): Element[] {
  const { y, width } = boxOf(card);
  return [...(parentOf(card)?.children ?? [])].filter((other) => {
    if (!isLike(card, other)) return false;
    const box = boxOf(other);
    return box.width > 0 && Math.abs(box.y - y) <= 8 && Math.abs(box.width - width) <= width / 4;
  });
}

const isPressed = (element: Element) =>
  element.matches(PRESSED) || element.querySelector(PRESSED) !== null || getComputedStyle(element).cursor === 'pointer';

/**
 * Returns the card around a control that is pressed. Cards are several of the same make in a row, each to be pressed.
 * Returns the control itself if it is in no card, and if anything is typed into it.
 */
export function cardOf(control: Element): Element {
  if (control.matches(TYPED) || control.querySelector(TYPED)) return control;
  const { height } = boxOf(control);
  let card = parentOf(control);
  for (let level = 0; card && level < LEVELS; level += 1, card = parentOf(card)) {
    if (card.querySelector(TYPED)) return control;
    const isHigher = boxOf(card).height >= height + LEAST_MORE;
    const beside = isHigher ? cardsBeside(card) : [];
    if (beside.length > 0 && [card, ...beside].every(isPressed)) return card;
  }
  return control;
}
