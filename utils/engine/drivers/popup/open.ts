import { clickWhenHittable } from '../../input/pointer';
import type { Widget } from '../../widgets/types';
import type { DriverContext } from '../types';
import { clickOutside, close } from './close';
import { expanded } from './popup';

/** Presses a trigger; what still lies over it from another widget is closed first. */
export async function openPicker(act: DriverContext, widget: Widget): Promise<boolean> {
  if (expanded(widget) === 'true') await close(widget, () => expanded(widget) === 'true', act.signal);
  if (await clickWhenHittable(act, widget.box)) return true;
  clickOutside(widget);
  return clickWhenHittable(act, widget.box);
}
