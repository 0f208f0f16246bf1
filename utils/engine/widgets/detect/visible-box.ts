import { contains, parentOf } from '../../dom/flat-tree';
import { isAriaHidden, isVisible, rectOf } from '../../dom/visibility';
import { READERS } from '../readers';
import type { WidgetKind } from '../types';
import { fileButtonOf } from './file-button';

/** Finds the element that a person sees of a control. */

/** True for an input that only shows the value of a trigger: it is hidden from assistive technology. */
function isPartOfTrigger(control: HTMLElement): boolean {
  const trigger = control.parentElement?.closest('[role="combobox"], [aria-haspopup]');
  return (trigger && !isAriaHidden(trigger)) || control.closest('[class*="select" i]') !== null;
}

/**
 * Returns the smallest visible element of a control that may itself be invisible: a file input, a styled radio, the
 * search input inside a select. Null if nothing of it is visible.
 */
export function visibleBoxOf(control: HTMLElement, kind: WidgetKind, all: ReadonlySet<Element>): HTMLElement | null {
  const { box: place } = READERS[kind];
  if (isAriaHidden(control) && place !== 'button' && !isPartOfTrigger(control)) return null;
  const borrowed = place !== 'self';
  const { width, height } = rectOf(control);
  // A search input that is as wide as its text is part of the box around it.
  const isCaret = place === 'trigger' && width < 16;
  if (isVisible(control) && !isCaret) {
    // A field that is too small to read is no field for a person.
    const least = control.getAttribute('role') === 'spinbutton' ? 4 : 16;
    return borrowed || (width >= least && height >= 8) ? control : null;
  }
  if (!borrowed) return null;
  const label = (control as HTMLInputElement).labels?.[0];
  const wraps = label?.contains(control) || place === 'label';
  if (label && wraps && isVisible(label))
    return showsFileName(label.parentElement!, control, all) ? label.parentElement! : label;
  let at = parentOf(control);
  for (let level = 0; at && level < 5; level++, at = parentOf(at)) {
    if (/^(?:form|body|main|section|table|fieldset)$/.test(at.localName)) return null;
    if (!isVisible(at) || (isCaret && rectOf(at).width < 48)) continue;
    const isShared = place === 'button' && holdsOthers(at, control, all);
    const own = isShared ? fileButtonOf(control, at, all) : (at as HTMLElement);
    return own ?? (showsFileName(at, control, all) ? (at as HTMLElement) : null);
  }
  return null;
}

const holdsOthers = (
  around: Element,
  control: Element,
  all: ReadonlySet<Element>,
  spared?: (other: Element) => boolean,
): boolean =>
  [...all].some((other) => other !== control && !isTwin(other, control) && !spared?.(other) && contains(around, other));

/** True for the read-only input in which an upload shows the name of its file. */
export const isFileNameText = (other: Element): boolean =>
  other.matches('input[readonly]:not([role], [aria-haspopup])') && rectOf(other.parentElement!).height < 64;

/** True if a box holds an upload, the text that shows its file, and nothing else. */
const showsFileName = (box: Element, control: Element, all: ReadonlySet<Element>): boolean =>
  control.matches('[type="file"]') && holdsOthers(box, control, all) && !holdsOthers(box, control, all, isFileNameText);

/** True for the second file input of one upload: kits keep one for 「replace」 beside the first. */
const isTwin = (other: Element, control: Element): boolean =>
  (other as HTMLInputElement).type === 'file' &&
  (control as HTMLInputElement).type === 'file' &&
  other.parentElement === control.parentElement;

/** True if a text stands over a box or left of it: a label, no part of what the picker shows. */
function hasTextBefore(around: Element, face: Element): boolean {
  const box = rectOf(face);
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), count = 0; node && count < 12; node = walker.nextNode(), count++) {
    if (face.contains(node) || (node.nodeValue ?? '').trim().length < 2) continue;
    const rect = rectOf(node.parentElement!);
    if (rect.width > 2 && (rect.bottom <= box.top + 3 || rect.right <= box.left + 2)) return true;
  }
  return false;
}

/** Grows a picker's box to the whole control: trigger, arrow and shown value. */
export function growToTrigger(face: HTMLElement, others: ReadonlySet<Element>): HTMLElement {
  let best = face;
  const own = rectOf(face);
  let at = parentOf(face);
  for (let level = 0; at && level < 4; level++, at = parentOf(at)) {
    const box = rectOf(at);
    if (box.height > Math.max(own.height + 24, 56) || box.width > own.width + 96) break;
    if (hasTextBefore(at, best)) break;
    if (others.has(at) || at.querySelector('label, th, dt, legend')) break;
    if (at.localName === 'td' || at.localName === 'dd' || at.localName === 'label') break;
    best = at as HTMLElement;
  }
  return best;
}
