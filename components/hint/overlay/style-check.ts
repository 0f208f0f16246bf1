import { ancestors } from '../../../utils/engine/dom/flat-tree';
import { meet } from './rect';

const opaque = (style: CSSStyleDeclaration) => Number(style.opacity) > 0.99 && style.visibility === 'visible';

// A page turned grey as a whole (as portals do on days of mourning) hides nothing.
const unfiltered = (style: CSSStyleDeclaration) => /^(none|grayscale\([^)]*\))$/.test(style.filter);

const none = (...values: string[]) => values.every((value) => value === 'none' || value === '');

const unclipped = (style: CSSStyleDeclaration) => none(style.clipPath, style.maskImage);

const unmoved = ({ transform, scale, rotate, translate }: CSSStyleDeclaration) =>
  none(transform, scale, rotate, translate);

/** In the page's own order of painting and at its size, as far as a style can say. */
const unmixed = (style: CSSStyleDeclaration) => style.mixBlendMode === 'normal' && none(style.backdropFilter ?? 'none');

/** True if presses go through the element, by itself or by pseudo-elements before or after its content. */
const letsThrough = (element: Element): boolean =>
  ['', '::before', '::after'].some((part) => {
    const { pointerEvents, content } = getComputedStyle(element, part);
    return pointerEvents === 'none' && (part === '' || content !== 'none');
  });

/**
 * True if an element that lets presses through covers the bubble. Only the top layer can cover the host. An element
 * there that takes presses would have taken this one itself.
 */
function isVeiled(host: Element, bubble: Element): boolean {
  const box = bubble.getBoundingClientRect();
  const covers = (element: Element) => element.checkVisibility() && meet(element.getBoundingClientRect(), box) !== null;
  const tops = [...host.ownerDocument.querySelectorAll(':popover-open, :modal')].filter((one) => !one.contains(host));
  return tops.some((top) => [top, ...top.querySelectorAll('*')].some((one) => letsThrough(one) && covers(one)));
}

/** Pictures that the page's style sheets put into the host itself, over the hint. */
const isPainted = (host: Element): boolean =>
  ['::before', '::after'].some((part) => getComputedStyle(host, part).content !== 'none');

/** During a view transition the browser paints pictures of the page, and presses go to the page itself. */
const isTurning = (chain: readonly Element[]): boolean =>
  CSS.supports('selector(:active-view-transition)') && chain.some((one) => one.matches(':active-view-transition'));

/**
 * True if the host is on the page as it was made: opaque, unfiltered, unclipped, unmoved, in the top layer. And nothing
 * may be over the bubble. True for this moment only, and without a look into closed roots of the page's own.
 */
export function isPlain(host: Element, bubble: Element): boolean {
  const { body, documentElement, defaultView } = host.ownerDocument;
  const styleOf = (element: Element) => (defaultView ?? window).getComputedStyle(element);
  const chain = [...ancestors(host)];
  const plain = chain
    .map(styleOf)
    .every((style) => opaque(style) && unfiltered(style) && unclipped(style) && unmixed(style));
  // A dialog is often centred by a transform. In the top layer that moves nothing inside it.
  const still = [host, documentElement].every((element) => unmoved(styleOf(element)));
  const shown = plain && still && host.matches(':popover-open') && (!body || opaque(styleOf(body)));
  return shown && !isTurning(chain) && !isPainted(host) && !isVeiled(host, bubble);
}
