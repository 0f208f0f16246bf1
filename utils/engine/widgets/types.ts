/** What a control is, as far as its markup says. `picker` opens something: a list, a tree or a calendar. */
export type WidgetKind = 'text' | 'textarea' | 'password' | 'select' | 'picker' | 'date' | 'radio' | 'check' | 'upload';

export interface Widget {
  kind: WidgetKind;
  /** What a value is given to: the input, the select, the trigger; of radios the first. */
  control: HTMLElement;
  /** Radios of the group, or boxes; otherwise the control alone. */
  choices: HTMLElement[];
  /** What a person sees of it. */
  box: HTMLElement;
  /** For pickers, what the markup hints at. */
  popupKind?: 'list' | 'tree' | 'calendar';
  /** Labels that float in its own face, known once it is named: no part of its value. */
  floatingLabels?: readonly Element[];
}
