import { ancestors, contains } from '../../dom/flat-tree';
import { choiceLabel } from '../choice-label';

/** Finds the radios and checkboxes that are the choices of one field. */

/** Returns the radios in the nearest ancestor that holds more than one: the group that a person sees. */
export function radioGroup(radio: HTMLElement, radios: readonly HTMLElement[]): HTMLElement[] {
  const name = (radio as HTMLInputElement).name;
  const form = (radio as HTMLInputElement).form;
  const named = name
    ? radios.filter((one) => (one as HTMLInputElement).name === name && (one as HTMLInputElement).form === form)
    : [];
  if (named.length > 1) return named;
  for (const up of ancestors(radio)) {
    const inside = radios.filter((one) => contains(up, one));
    if (inside.length > 1) return inside;
    if (up.getAttribute('role') === 'radiogroup') return inside;
  }
  return [radio];
}

const agreement = /同意|阅读|承诺|接收|订阅|记住|自动登录|声明|agree|accept|remember|subscribe|certify/i;

/** Returns the checkboxes of one field: alone in one element, each with a short text of its own. */
export function checkGroup(box: HTMLElement, boxes: readonly HTMLElement[], all: ReadonlySet<Element>): HTMLElement[] {
  for (const up of ancestors(box)) {
    if (/^(?:form|body|main|table|tbody)$/.test(up.localName)) break;
    const inside = boxes.filter((one) => contains(up, one));
    if (inside.length < 2) continue;
    const alone = ![...all].some((one) => !inside.includes(one as HTMLElement) && contains(up, one));
    const words = inside.map(choiceLabel);
    return alone && words.every((word) => word.length < 16 && word !== '' && !agreement.test(word)) ? inside : [box];
  }
  return [box];
}

/** Returns the smallest element around all of them. */
export const commonAncestor = (parts: readonly HTMLElement[]): HTMLElement => {
  for (const up of ancestors(parts[0]!)) if (parts.every((part) => contains(up, part))) return up as HTMLElement;
  return parts[0]!;
};
