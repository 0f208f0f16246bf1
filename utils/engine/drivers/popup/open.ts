import { clickWhenHittable } from '../../input/pointer';
import type { Widget } from '../../widgets/types';
import type { DriverContext } from '../types';
import { clickOutside, close } from './close';
import { expanded } from './popup';

/** Clicks a trigger. Closes a popup of another control that covers it. Returns false if it stays covered. */
export async function openPicker(act: DriverContext, widget: Widget): Promise<boolean> {
  if (expanded(widget) === 'true') await close(widget, () => expanded(widget) === 'true', act.signal);
  if (await clickWhenHittable(act, widget.box)) return true;
  clickOutside(widget);
  return clickWhenHittable(act, widget.box);
}
