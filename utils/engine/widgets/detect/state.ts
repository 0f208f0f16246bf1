import { lineage } from '../../dom/flat-tree';
import type { Widget } from '../types';
import { isBareSwitch } from './unmarked-triggers';

/** Whether a control is a switch, or the native box inside one. */
export const isSwitch = (control: HTMLElement): boolean =>
  control.closest('[role="switch"]') !== null || isBareSwitch(control);

/** Whether the page itself has switched the control off. */
export function isDisabled(widget: Widget): boolean {
  const { control, face } = widget;
  if (control.matches(':disabled') || control.closest('[aria-disabled="true"]')) return true;
  for (const up of lineage(control)) {
    if (/(?:^|[-_\s])disabled(?:$|[-_\s])/i.test(up.getAttribute('class') ?? '')) return true;
    if (up === face) break;
  }
  return false;
}
