import type { ControlKind } from '../../portals/types';
import { isSwitch } from '../widgets/detect/state';
import type { Widget } from '../widgets/types';

/** Returns how well a control offers options: 0, 1 or 2. */
const offers = ({ kind, popupKind: opens, control, choices: parts }: Widget): number => {
  if (kind === 'select' || kind === 'radio' || (kind === 'check' && parts.length > 1)) return 2;
  if (kind === 'picker') return opens === 'calendar' ? 0 : 2;
  return kind === 'text' && control.hasAttribute('list') ? 2 : isSwitch(control) ? 1 : 0;
};

export const FIT: Record<ControlKind, (widget: Widget) => number> = {
  text: ({ kind, control }) =>
    kind === 'text' ? 2 : kind === 'textarea' || (kind === 'picker' && (control as HTMLInputElement).readOnly) ? 1 : 0,
  textarea: ({ kind }) => (kind === 'textarea' ? 2 : kind === 'text' ? 1 : 0),
  select: (widget) => offers(widget),
  choice: (widget) => offers(widget),
  cascader: ({ kind, popupKind: opens }) => (kind === 'picker' && opens !== 'calendar' ? 2 : kind === 'select' ? 1 : 0),
  // Lists and text fields may be year, month and day of one date.
  date: ({ kind, popupKind: opens }) =>
    kind === 'date' || opens === 'calendar'
      ? 2
      : /^(?:text|select)$/.test(kind) || (kind === 'picker' && opens !== 'tree')
        ? 1
        : 0,
  upload: ({ kind }) => (kind === 'upload' ? 2 : 0),
  password: ({ kind }) => (kind === 'password' ? 2 : 0),
  check: ({ kind, choices: parts }) => (kind === 'check' && parts.length === 1 ? 2 : 0),
};
