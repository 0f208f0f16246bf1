import type { ControlKind } from '../../../portals/types';
import type { Widget, WidgetKind, WidgetOf } from '../types';
import { check, radio } from './choice';
import { date } from './date';
import { password } from './password';
import { picker } from './picker';
import type { Reader } from './reader';
import { select } from './select';
import { line, multiline } from './text';
import { fileUpload } from './upload';

/** One row for each kind of control. Nothing else of the reading side asks for a kind. */
export const READERS: { [Kind in WidgetKind]: Reader<WidgetOf<Kind>> } = {
  text: line,
  textarea: multiline,
  password,
  select,
  picker,
  date,
  radio,
  check,
  upload: fileUpload,
};

/** Returns the reader of a control. */
export const readerOf = ({ kind }: Widget): Reader => READERS[kind];

/** Returns how well a control suits what a step asks for: 0, 1 or 2. */
export const fitOf = (widget: Widget, wanted: ControlKind): number => readerOf(widget).fit(widget)[wanted] ?? 0;
