import type { Page } from '../../portals/types';
import { deepestWithText, findByText } from '../dom/find-text';
import { parentOf } from '../dom/flat-tree';
import { isHelpText } from '../dom/label-text';
import { isBoxSized, isVisible, rectOf } from '../dom/visibility';
import { visibleText } from '../dom/visible-text';
import { normalise } from '../text/normalise';
import { memoryOf } from './page-memory';
import type { LabelSources } from './types';

/** True if an element can be clicked: its markup says so, or it shows a hand cursor of its own. */
function isPressable(element: HTMLElement): boolean {
  if (element.tabIndex >= 0 || element.hasAttribute('onclick')) return true;
  const up = parentOf(element);
  const hand = (one: Element) => getComputedStyle(one).cursor === 'pointer';
  return hand(element) && !(up && hand(up));
}

/** Returns the outermost clickable elements in a box. */
function pressables(box: Element): HTMLElement[] {
  const all = [box, ...box.querySelectorAll('*')].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && isVisible(one) && isPressable(one),
  );
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
}

const kin = (element: Element) => element.localName;

/** Returns short, distinct texts of the same markup side by side: the choices of one field. */
function choicesIn(row: readonly HTMLElement[]): HTMLElement[] | null {
  const said = row.map((one) => normalise(visibleText(one)));
  const isRow =
    row.length >= 2 &&
    row.length <= 12 &&
    new Set(row.map(kin)).size === 1 &&
    new Set(said).size === row.length &&
    said.every((text) => text.length > 0 && text.length <= 16);
  return isRow ? [...row] : null;
}

const otherForms =
  'a[href]:not([href^="#"], [href^="javascript"]), nav, header, footer, [role="link"], [role="menuitem"], [type="submit"]';

/** Returns what follows a label, or the element around the label, if it holds no known control. */
function besideLabel(label: Element, { counts }: LabelSources): Element[] {
  let at = label;
  for (let level = 0; level < 4; level++) {
    if (counts.has(at) || /^(?:form|body|main|section|table|tbody|fieldset)$/.test(at.localName)) return [];
    const after: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (isVisible(next) && !isHelpText(next)) after.push(next);
    if (after.length > 0) return after.some((one) => counts.has(one)) && counts.has(after[0]!) ? [] : after;
    const up = parentOf(at);
    if (!up) return [];
    at = up;
  }
  return [];
}

/** True for a box that says that a file may be dropped on it, or chosen by pressing it. */
function isUploadBox(element: Element): boolean {
  const { width, height } = rectOf(element);
  const text = visibleText(element);
  return (
    height >= 24 &&
    height <= 260 &&
    width >= 48 &&
    text.length <= 120 &&
    /上传|拖[拽放到]|选择文件|upload|drag|drop|browse|choose (?:a )?file/i.test(text)
  );
}

const isNear = (label: Element, control: Element): boolean => {
  const [text, box] = [rectOf(label), rectOf(control)];
  const inLine = Math.min(text.bottom, box.bottom) - Math.max(text.top, box.top) > 2;
  return inLine ? box.left >= text.right - 4 : box.top >= text.bottom - 6 && box.top - text.bottom < 48;
};

/**
 * Looks beside the labels of a page's choices and dates for controls that nothing else found, and remembers them.
 * Returns true if there are new ones.
 */
export function findUnmarkedControls(doc: Document, { steps }: Pick<Page, 'steps'>, sources: LabelSources): boolean {
  const names = new Set<string>();
  const asTabs = new Set<string>();
  for (const { find } of steps)
    if ('label' in find && /^(?:choice|select|cascader|date|upload)$/.test(find.control))
      for (const label of [...find.label, ...(find.alone ?? []), ...(find.near?.labels ?? [])]) {
        names.add(normalise(label));
        if (find.asTabs) asTabs.add(normalise(label));
      }
  if (names.size === 0) return false;
  const { words, uploads, boxes } = memoryOf(doc);
  let isNew = false;
  for (const { element, name } of findByText(doc, names)) {
    const others = asTabs.has(name) ? otherForms : `${otherForms}, [role="tab"]`;
    // A field without a text of its own may be around the label.
    const label = deepestWithText(element);
    if (sources.counts.has(label) || sources.texts.isInControl(label) || getComputedStyle(label).cursor === 'pointer')
      continue;
    const after = besideLabel(label, sources);
    const first = after[0];
    if (!first || first.closest(others)) continue;
    const own = pressables(first).filter((one) => !one.matches(others));
    // Choices may follow their label directly, without a box around them.
    const row = choicesIn(own) ?? (own.length === 1 && own[0] === first ? choicesIn(after.flatMap(pressables)) : null);
    const isUpload = own.length === 1 && isUploadBox(own[0]!);
    const found = row ?? (own.length === 1 && (isUpload || isBoxSized(own[0]!)) ? own : null);
    if (!found?.every((one) => isNear(label, one) || found[0] !== one)) continue;
    const known = row ? words : isUpload ? uploads : boxes;
    isNew ||= found.some((one) => !known.has(one));
    for (const one of found)
      if (row) words.set(one, row);
      else (isUpload ? uploads : boxes).add(one);
  }
  return isNew;
}
