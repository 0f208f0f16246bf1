/** Kind of a control, as far as its markup tells. A `picker` opens a popup: a list, a tree or a calendar. */
export type WidgetKind = 'text' | 'textarea' | 'password' | 'select' | 'picker' | 'date' | 'radio' | 'check' | 'upload';

export interface Widget {
  kind: WidgetKind;
  /** Takes the value: the input, the select, the trigger, or the first radio of the group. */
  control: HTMLElement;
  /** The radios or checkboxes of the group. For other kinds the control alone. */
  choices: HTMLElement[];
  /** The element that a person sees of the control. */
  box: HTMLElement;
  /** Kind of popup that the markup of a picker hints at. */
  popupKind?: 'list' | 'tree' | 'calendar';
  /** Labels that float inside the box. Known once the control is labelled. No part of its value. */
  floatingLabels?: readonly Element[];
}
