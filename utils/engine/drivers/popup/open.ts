import { pressSoon } from '../../input/pointer';
import type { Widget } from '../../widgets/types';
import type { Act } from '../types';
import { close, pressBeside } from './close';
import { expanded } from './popup';

/** Presses a trigger; what still lies over it from another widget is closed first. */
export async function openPicker(act: Act, widget: Widget): Promise<boolean> {
  if (expanded(widget) === 'true') await close(widget, () => expanded(widget) === 'true', act.signal);
  if (await pressSoon(act, widget.face)) return true;
  pressBeside(widget);
  return pressSoon(act, widget.face);
}
