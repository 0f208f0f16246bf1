import type { PageMemory } from './page-memory';

interface Shared<Control extends HTMLElement = HTMLElement> {
  /** Takes the value: the input, the select, the trigger, or the first radio of the group. */
  control: Control;
  /** The radios or checkboxes of the group. For other kinds the control alone. */
  choices: HTMLElement[];
  /** The element that a person sees of the control. */
  box: HTMLElement;
  /** Knowledge of its document from earlier looks. */
  memory: PageMemory;
}

interface Opening {
  /** Kind of popup that the markup hints at. */
  popupKind?: 'list' | 'tree' | 'calendar';
  /** Returns the labels that float inside the box. They are no part of its value. */
  floatingLabels?: () => readonly Element[];
}

/** One line of text: an input, or a part of a date that is typed into (ARIA spinbutton). */
export type LineWidget = Shared & { kind: 'text' };

/** Several lines of text: a textarea or an editable element. */
export type LinesWidget = Shared & { kind: 'textarea' };

export type PasswordWidget = Shared<HTMLInputElement> & { kind: 'password' };

export type SelectWidget = Shared<HTMLSelectElement> & { kind: 'select' };

/** A control that opens a popup: a list, a tree or a calendar. */
export type PickerWidget = Shared & Opening & { kind: 'picker' };

/** An input that takes a typed date, and may open a calendar. */
export type DateWidget = Shared<HTMLInputElement> & Opening & { kind: 'date' };

/** Radios, or buttons and words that act as radios. */
export type RadioWidget = Shared & { kind: 'radio' };

/** One or more checkboxes, or a switch. */
export type CheckWidget = Shared & { kind: 'check' };

/** A file input, or a box that makes one when it is clicked. */
export type UploadWidget = Shared & { kind: 'upload' };

/** A control that a person fills. Its kind is told by its markup. `widgets/readers` and `drivers/drivers` have a row a kind. */
export type Widget =
  | LineWidget
  | LinesWidget
  | PasswordWidget
  | SelectWidget
  | PickerWidget
  | DateWidget
  | RadioWidget
  | CheckWidget
  | UploadWidget;

export type WidgetKind = Widget['kind'];

export type PopupKind = NonNullable<Opening['popupKind']>;

/** The widget of one kind. */
export type WidgetOf<Kind extends WidgetKind> = Extract<Widget, { kind: Kind }>;
