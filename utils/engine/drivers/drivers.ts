import { reasons } from '../reasons';
import type { PickerWidget, Widget } from '../widgets/types';
import { isPart } from '../widgets/value/date-parts';
import { chooseFromChecks, chooseFromGroup, turnOff } from './choice';
import { clear, clearSelect } from './clear/clear';
import { setDay } from './date/set-day';
import { undoDate } from './date/undo-date';
import { chooseInDropdown } from './dropdown/dropdown';
import { chooseNative } from './native-select';
import { chooseFromListOrPopup } from './option/choose-option';
import { typeText } from './text/type-text';
import { undoText } from './text/undo-text';
import type { Driver, Drivers, Result } from './types';

const refuse = async (): Promise<Result> => ({ ok: false, why: reasons.wrongKind });

/** Completes a row: what a kind does not take is refused. */
const driver = <W extends Widget>(own: Partial<Driver<W>>): Driver<W> => ({
  isWritten: false,
  setText: refuse,
  choose: refuse,
  choosePath: refuse,
  setDay: refuse,
  clear,
  undo: async () => {},
  ...own,
});

const DRIVERS: Drivers = {
  text: driver({
    isWritten: true,
    setText: typeText,
    choose: chooseFromListOrPopup,
    setDay: async (act, widget, iso) => (isPart(widget) ? refuse() : setDay(act, widget, iso)),
    undo: undoText,
  }),
  textarea: driver({ isWritten: true, setText: typeText, undo: undoText }),
  password: driver({}),
  select: driver({
    isWritten: true,
    choose: chooseNative,
    clear: clearSelect,
    undo: async (act, widget) => void (await clearSelect(act, widget)),
  }),
  picker: driver<PickerWidget>({
    // An input that is read-only for now may open when it gets the focus.
    setText: async (act, widget, text) =>
      widget.control.localName === 'input' && !widget.popupKind
        ? typeText(act, widget, text)
        : { ok: false, why: reasons.readOnly },
    choose: chooseFromListOrPopup,
    choosePath: chooseInDropdown,
    setDay,
    undo: async (act, widget) => void (await clear(act, widget)),
  }),
  date: driver({ isWritten: true, choose: chooseFromListOrPopup, setDay, undo: undoDate }),
  radio: driver({ choose: chooseFromGroup }),
  check: driver({ choose: chooseFromChecks, undo: turnOff }),
  upload: driver({ isWritten: true }),
};

/** Returns the driver of a control. */
export const driverOf = ({ kind }: Widget): Driver => DRIVERS[kind];
