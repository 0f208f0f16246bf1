import { contains, parentOf } from '../../dom/flat-tree';
import { rootsOf } from '../../dom/roots';
import { isVisible, rectOf } from '../../dom/visibility';
import { kitOf, kitTriggers } from '../kits';
import type { PageMemory } from '../page-memory';
import { READERS, readerOf } from '../readers';
import type { PopupKind, Widget, WidgetKind } from '../types';
import { commonAncestor } from './choice-groups';
import { unmarkedControls } from './unmarked-choices';
import { findUnmarkedTriggers, isUnmarkedSwitch, looks } from './unmarked-triggers';
import { growToTrigger, isFileNameText, visibleBoxOf } from './visible-box';

const native = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

const aria =
  '[role="combobox"], [role="textbox"], [role="radio"], [role="checkbox"], [role="switch"], [aria-pressed], [role="spinbutton"], [aria-haspopup="true"]:not(li, a, nav *, header *, [role="menuitem"]), [aria-haspopup="listbox"], [aria-haspopup="tree"], [aria-haspopup="grid"], [aria-haspopup="dialog"]';

const fields = `${native}, ${aria}`;

const hidesIn = /^(?:hidden|submit|button|reset|image)$/;

/** Returns the class names of the element and of its nearest ancestors. */
function classesAround(element: Element, levels = 3): string {
  let classes = '';
  let at: Element | null = element;
  for (let level = 0; at && level <= levels; level++, at = parentOf(at))
    classes += ` ${at.getAttribute('class') ?? ''}`;
  return classes;
}

const opensHint = (element: HTMLElement): PopupKind | undefined => {
  const own = element.localName === 'input' ? '' : (element.textContent ?? '').slice(0, 40);
  const text = `${element.getAttribute('placeholder') ?? own} ${element.getAttribute('aria-label') ?? ''}`;
  const classes = classesAround(element, 2);
  if (/cascader/i.test(classes)) return 'tree';
  if (
    element.getAttribute('aria-haspopup') === 'grid' ||
    /日期|date|yyyy|年.*月.*日/i.test(text) ||
    /date|calendar/i.test(classes)
  )
    return 'calendar';
  if (/select|combobox|dropdown/i.test(classes) || element.getAttribute('role') === 'combobox') return 'list';
  return undefined;
};

/** True for a text input that a person clicks and cannot type into. */
const pressOnly = (input: HTMLElement): boolean =>
  (input as HTMLInputElement).readOnly === true ||
  input.getAttribute('role') === 'combobox' ||
  /^(?:listbox|tree|grid|dialog)$/.test(input.getAttribute('aria-haspopup') ?? '') ||
  (input.parentElement?.closest('[role="combobox"], [aria-haspopup="listbox"]') ?? null) !== null;

/** True for a search input that is a select to the person: its classes or its prompt say so. */
const asksToChoose = (input: HTMLElement, opens: PopupKind | undefined): boolean =>
  /^(?:请)?选择|^(?:please )?(?:select|choose)\b/i.test(input.getAttribute('placeholder') ?? '') ||
  (opens === 'list' && looks.test(input.className));

function kindOf(element: HTMLElement, { uploads, words }: PageMemory): WidgetKind | null {
  if (element instanceof HTMLTextAreaElement || element.localName === 'textarea') return 'textarea';
  if (element.localName === 'select') return 'select';
  if (element.localName === 'input') {
    const type = (element as HTMLInputElement).type;
    if (hidesIn.test(type)) return null;
    if (type === 'password' || type === 'radio') return type;
    if (type === 'checkbox') return 'check';
    if (type === 'file') return 'upload';
    if (type === 'date') return 'date';
    const opens = opensHint(element);
    if (opens === 'calendar') return (element as HTMLInputElement).readOnly ? 'picker' : 'date';
    return pressOnly(element) || opens === 'tree' || asksToChoose(element, opens) ? 'picker' : 'text';
  }
  const role = element.getAttribute('role');
  if (uploads.has(element)) return 'upload';
  if (role === 'radio' || words.has(element)) return 'radio';
  if (element.hasAttribute('aria-pressed'))
    return element.parentElement?.querySelectorAll(':scope > [aria-pressed]').length === 1 ? null : 'radio';
  if (role === 'checkbox' || role === 'switch') return 'check';
  if (element.localName !== 'button' && isUnmarkedSwitch(element)) return 'check';
  if (role === 'spinbutton') return 'text';
  if (element.isContentEditable) return role === 'combobox' ? 'picker' : 'textarea';
  return 'picker';
}

// Few selectors: each would be matched against every element of the page.
const few = `input, textarea, select, [contenteditable], [role], [aria-haspopup], [aria-pressed], ${kitTriggers}`;

interface Control {
  control: HTMLElement;
  kind: WidgetKind;
}

function candidates(root: Document | ShadowRoot, memory: PageMemory): Control[] {
  const kinds = new Map<HTMLElement, WidgetKind>();
  const unmarked = unmarkedControls(root, memory);
  const take = (element: HTMLElement) => {
    const kind = kindOf(element, memory);
    if (kind !== null) kinds.set(element, kind);
  };
  for (const element of root.querySelectorAll<HTMLElement>(few))
    if ((element.matches(fields) && !isInsideChoice(element)) || element.matches(kitTriggers)) take(element);
  for (const element of unmarked) take(element);
  // The native select or box that a styled one hides stands for nothing that a person sees.
  const isHiddenSelect = (element: Element) => element.localName === 'select' && !isVisible(element);
  const known = [...kinds.keys()].filter((element) => !isHiddenSelect(element));
  for (const element of findUnmarkedTriggers(root, memory))
    if (!known.some((other) => other.contains(element) || element.contains(other) || sharesBox(element, other)))
      take(element);
  // A wrapper with a role repeats the control inside it. The innermost element is the control.
  const outer = new Set<Element>();
  for (const control of kinds.keys()) {
    if (isHiddenSelect(control)) continue;
    for (let up = parentOf(control); up && !outer.has(up); up = parentOf(up)) outer.add(up);
  }
  return [...kinds]
    .map(([control, kind]) => ({ control, kind }))
    .filter(({ control }) => !outer.has(control))
    .sort((a, b) => inOrder(a.control, b.control));
}

/** True for the hidden native input inside a choice that has a role of its own. */
const isInsideChoice = (element: Element): boolean =>
  element.localName === 'input' &&
  element.closest('[aria-hidden="true"]')?.closest('[role="radio"], [role="checkbox"], [role="switch"]') != null;

/** True if both stand in one box that names itself a select: the shown value beside the search input. */
function sharesBox(element: Element, other: Element): boolean {
  for (let up = element.parentElement, level = 0; up && level < 4; up = up.parentElement, level++)
    if (up.contains(other)) {
      const [box, own] = [rectOf(up), rectOf(element)];
      if (box.height < own.height + 24 && box.width < own.width + 96) return true;
      return (up.getAttribute('class') ?? '').split(/\s+/).some((name) => looks.test(name));
    }
  return false;
}

const inOrder = (a: Node, b: Node) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

const shownWord = (element: Element): boolean => /[\p{L}\p{N}]/u.test(element.textContent ?? '');

/** True for a second element of one control: the file input behind 「replace」, the calendar button beside its input. */
function isDuplicateControl(
  control: HTMLElement,
  kind: WidgetKind,
  face: HTMLElement,
  widgets: readonly Widget[],
): boolean {
  const last = widgets.at(-1);
  if (!last) return false;
  const { box: place } = READERS[kind];
  const { box: lastPlace, opens } = readerOf(last);
  if (place === 'button') return lastPlace === 'button' && last.box === face;
  // A hidden input that only carries the value for the form.
  if (place === 'trigger' && lastPlace === 'trigger' && !isVisible(control)) return contains(face, last.control);
  // The arrow in the same box, which opens the same popup.
  if (place === 'trigger' && contains(last.box, control) && rectOf(control).width <= 56 && !shownWord(control))
    return true;
  if (control.localName !== 'button') return false;
  const box = control.parentElement?.parentElement;
  const isOpened = opens || last.control.getAttribute('role') === 'spinbutton';
  return isOpened && box?.contains(last.control) === true && !shownWord(control);
}

const documentOf = (root: Document | ShadowRoot): Document => ('body' in root ? root : root.ownerDocument);

/** Returns all controls that a person can see in a document, its open shadow roots and same-origin frames, in order. */
export function widgetsIn(doc: Document, memoryOf: (doc: Document) => PageMemory): Widget[] {
  const widgets: Widget[] = [];
  const roots = rootsOf(doc).map((root) => candidates(root, memoryOf(documentOf(root))));
  // Web components keep each radio in a shadow root of its own.
  const peers = new Map<WidgetKind, HTMLElement[]>();
  for (const { kind, control } of roots.flat()) {
    if (!peers.has(kind)) peers.set(kind, []);
    peers.get(kind)!.push(control);
  }
  const taken = new Set<HTMLElement>();
  for (const controls of roots) {
    const all = new Set<Element>(controls.map(({ control }) => control));
    for (const { control, kind } of controls) {
      if (taken.has(control)) continue;
      const { group, opens } = READERS[kind];
      const parts = group(control, peers.get(kind)!, all);
      for (const part of parts) taken.add(part);
      const seen = visibleBoxOf(control, kind, all);
      if (!seen || isDuplicateControl(control, kind, seen, widgets)) continue;
      const face = parts.length > 1 ? commonAncestor(parts) : opens ? growToTrigger(seen, all) : seen;
      const popupKind = opens ? (kitOf(control)?.opens?.(control) ?? opensHint(control)) : undefined;
      // `kindOf` has told the kind by the element: a `select` is a select, a `date` is an input.
      const memory = memoryOf(control.ownerDocument);
      widgets.push({ kind, control, choices: parts, box: face, memory, ...(popupKind && { popupKind }) } as Widget);
    }
  }
  const shows = (widget: Widget, control: Element) =>
    readerOf(widget).box === 'button' && contains(widget.box, control);
  return widgets.filter(({ control }) => !(isFileNameText(control) && widgets.some((one) => shows(one, control))));
}
