import { ancestors } from '../../dom/flat-tree';
import type { Widget } from '../types';
import { isUnmarkedSwitch } from './unmarked-triggers';

/** True if a control is a switch, or the native box inside one. */
export const isSwitch = (control: HTMLElement): boolean =>
  control.closest('[role="switch"]') !== null || isUnmarkedSwitch(control);

/** True for a part of a date that is typed into and is no input (ARIA spinbutton). */
export const isSegment = (control: HTMLElement): boolean =>
  control.getAttribute('role') === 'spinbutton' && !('value' in control);

/** True if the page itself has switched the control off. */
export function isDisabled(widget: Widget): boolean {
  const { control, box: face } = widget;
  if (control.matches(':disabled') || control.closest('[aria-disabled="true"]')) return true;
  for (const up of ancestors(control)) {
    if (/(?:^|[-_\s])disabled(?:$|[-_\s])/i.test(up.getAttribute('class') ?? '')) return true;
    if (up === face) break;
  }
  return false;
}
