import { readerOf } from '../readers';
import type { Widget } from '../types';

/** Returns the text that a control shows as its value, or '' if it has none. Passwords and file names are not returned. */
export const shownValue = (widget: Widget): string => readerOf(widget).shown(widget);
