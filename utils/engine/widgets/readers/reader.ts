import type { ControlKind } from '../../../portals/types';
import { isOneOf } from '../../text/option-match';
import type { ControlCount } from '../control-count';
import type { Widget } from '../types';

/** Grade to which a control suits what a step asks for: 2 well, 1 if nothing better is there. Left out: not at all. */
export type Fit = Partial<Record<ControlKind, 0 | 1 | 2>>;

/** Everything that reading knows of one kind of control. */
export interface Reader<W extends Widget = Widget> {
  /** Returns the text that the control shows as its value, or ''. A prompt (请选择 …) is no value. */
  shown(widget: W): string;
  /** True if the control shows any value. */
  isFilled(widget: W, counts: ControlCount): boolean;
  /** True if the control shows one of the words as its choice. */
  showsOption(widget: W, words: readonly string[]): boolean;
  /** Returns the words that the control offers without being opened. */
  options(widget: W): string[];
  fit(widget: W): Fit;
  /** Returns the controls that are one field with this one. `peers` are all of its kind, `all` those of its root. */
  group(control: HTMLElement, peers: readonly HTMLElement[], all: ReadonlySet<Element>): HTMLElement[];
  /** The element that a person sees: the control itself, or one around it, because the control may be invisible. */
  box: 'self' | 'label' | 'trigger' | 'button';
  /** Its markup label: of the field, of one choice only, or the whole text around a checkbox. */
  label: 'field' | 'choice' | 'whole';
  /** A person types a text into it. */
  isTyped: boolean;
  /** It is chosen from a list, and may be one level of several (province, city). */
  isList: boolean;
  /** It may open a popup. */
  opens: boolean;
}

/** Completes a row with what most kinds have in common. */
export const reader = <W extends Widget>(own: Pick<Reader<W>, 'shown' | 'fit'> & Partial<Reader<W>>): Reader<W> => ({
  isFilled: (widget) => own.shown(widget) !== '',
  showsOption: (widget, words) => isOneOf(own.shown(widget), words),
  options: () => [],
  group: (control) => [control],
  box: 'self',
  label: 'field',
  isTyped: false,
  isList: false,
  opens: false,
  ...own,
});
