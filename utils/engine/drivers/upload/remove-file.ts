import { isVisible } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { waitFor } from '../../dom/wait';
import { click } from '../../input/pointer';
import { setFiles } from '../../input/value';
import { normalise } from '../../text/normalise';
import { FILE_REMOVED } from '../../timeouts';
import type { ControlCount } from '../../widgets/control-count';
import type { Widget } from '../../widgets/types';
import { fileName, isFileName, textsOf, uploadedNames, uploadItem } from '../../widgets/value/file-list';
import { crossesIn, namesOfButton } from '../clear/clear-button';
import type { DriverContext } from '../types';

/** Removes an uploaded file by the remove button of its list. Empties a visible file input that has no list. */
export async function removeUpload(
  act: DriverContext,
  widget: Widget,
  counts: ControlCount,
  name: string,
): Promise<void> {
  const item = uploadItem(widget, counts);
  const input = widget.control as HTMLInputElement;
  if (!pressRemove(item, name)) {
    if (input.localName !== 'input' || !isVisible(input) || textsOf(item).some((text) => fileName.test(text))) return;
    setFiles(input, []);
  }
  await waitFor(act.doc, () => uploadedNames(act.relocate() ?? widget, counts).length === 0, FILE_REMOVED, act.signal);
}

/** Names of buttons without text that do something else to a file than remove it. */
const elsewise = /view|eye|zoom|load|retry|place|edit|[看览载重]/i;

/** Returns the remove buttons in a part of a list: those named so, else the only button without text. */
function removersIn(root: Element, widgetOf: Element): Element[] {
  const named = crossesIn(root, null);
  if (named.length > 0 || root === widgetOf) return named;
  const [icon, other] = [...root.querySelectorAll('button, [role="button"]')].filter(
    (one) => !normalise(visibleText(one)),
  );
  const icons = icon && !other ? [icon, ...icon.querySelectorAll('*')] : [];
  return icons.some((one) => elsewise.test(namesOfButton(one))) ? [] : icons;
}

/** Clicks the remove button of one file. Returns true if there is one. */
export function pressRemove(item: Element, name: string): boolean {
  const row = [...item.querySelectorAll('*')].findLast((element) =>
    textsOf(element).some((text) => isFileName(text, name)),
  );
  let cross: Element | undefined;
  for (let up: Element | null = row ?? item; up && item.contains(up) && !cross; up = up.parentElement)
    cross = removersIn(up, item)[0];
  return cross !== undefined && click(cross, { exact: true });
}
