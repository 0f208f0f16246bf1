import type { ControlKind, FieldFind, Find, Page, PressFind, Text, TextFind } from '../portals/types';
import { elementsSaying, type GroupOf, groupFinder } from './groups';
import { type Census, type Name, namesOf, shownText, takeCensus } from './names';
import { isOneOf, normalise } from './text';
import { holds, isVisible, lineage } from './visible';
import { rootsOf, type Widget, widgetsIn } from './widgets';

/** What a find came to: the one control (or, for a way through several selects, the row of them), or why not. */
export type Located =
  | { ok: true; widget: Widget; row: Widget[]; why: Text }
  | { ok: true; element: Element; why: Text }
  | { ok: false; state: 'missing' | 'refused'; why: Text };

const suits: Record<ControlKind, (widget: Widget) => number> = {
  text: ({ kind, control }) =>
    kind === 'text' ? 2 : kind === 'textarea' || (kind === 'picker' && (control as HTMLInputElement).readOnly) ? 1 : 0,
  textarea: ({ kind }) => (kind === 'textarea' ? 2 : kind === 'text' ? 1 : 0),
  select: ({ kind, opens }) =>
    kind === 'select' || kind === 'radio' ? 2 : kind === 'picker' && opens !== 'calendar' ? 2 : 0,
  choice: ({ kind, opens }) =>
    kind === 'select' || kind === 'radio' ? 2 : kind === 'picker' && opens !== 'calendar' ? 2 : 0,
  cascader: ({ kind, opens }) => (kind === 'picker' && opens !== 'calendar' ? 2 : kind === 'select' ? 1 : 0),
  date: ({ kind, opens }) =>
    kind === 'date' || opens === 'calendar' ? 2 : (kind === 'picker' && opens === undefined) || kind === 'text' ? 1 : 0,
  upload: ({ kind }) => (kind === 'upload' ? 2 : 0),
  password: ({ kind }) => (kind === 'password' ? 2 : 0),
  check: ({ kind }) => (kind === 'check' ? 2 : 0),
};

/** A page's controls with their names, taken once and asked many times. Throw it away when the page changes. */
export interface Scene {
  doc: Document;
  widgets: Widget[];
  census: Census;
  names: (widget: Widget) => Name[];
  groupOf: GroupOf;
  /** Group names of the page that are really there. */
  groups: ReadonlySet<string>;
  groupKey: (name: string) => string;
}

/** Reads a document for the finds of one page. About a millisecond for ten controls; nothing is changed. */
export function takeScene(doc: Document, page: Pick<Page, 'steps'>): Scene {
  const widgets = widgetsIn(doc);
  const census = takeCensus(widgets);
  const known = new Map<Widget, Name[]>();
  const keys = new Map<string, string>();
  for (const { find } of page.steps)
    if ('label' in find) for (const name of find.group ?? []) keys.set(normalise(name), normalise(find.group![0]!));
  const groupKey = (name: string) => keys.get(normalise(name)) ?? normalise(name);
  const headings = keys.size > 0 ? elementsSaying(doc, new Set(keys.keys())) : [];
  const names = (widget: Widget) => {
    const found = known.get(widget) ?? namesOf(widget, widgets, census);
    known.set(widget, found);
    return found;
  };
  const faces = widgets.map((widget) => widget.face);
  return {
    doc,
    widgets,
    census,
    names,
    groupOf: groupFinder(headings, groupKey, faces),
    groups: new Set(headings.map((one) => groupKey(one.name))),
    groupKey,
  };
}

const quoted = (texts: readonly string[]) => texts.map((text) => `「${text}」`).join('');

const nothing = (label: string): Located => ({
  ok: false,
  state: 'missing',
  why: { zh: `页面上看不到「${label}」这一项。`, en: `Nothing that can be seen on the page is called “${label}”.` },
});

const several = (label: string, count: number, names: readonly string[]): Located => ({
  ok: false,
  state: 'refused',
  why: {
    zh: `有 ${count} 个控件都可能是「${label}」${names.length ? `（${quoted(names)}）` : ''}，无法确定是哪一个。`,
    en: `${count} controls could be “${label}”${names.length ? ` (${names.join(', ')})` : ''}; which one is meant cannot be told.`,
  },
});

const found = (widget: Widget, row: Widget[], label: string, by: string): Located => ({
  ok: true,
  widget,
  row,
  why: { zh: `按文字「${label}」找到（${by}）。`, en: `Found by the text “${label}” (${by}).` },
});

/** A name that the markup gives, not one that was guessed from what stands near. */
const given = (names: readonly Name[]) => names.filter(({ by }) => by === 'label');

const says = (names: readonly Name[], wanted: readonly string[]) => names.find((name) => isOneOf(name.text, wanted));

/** The controls of a step's kind that carry one of its names, with the group where it is asked for. */
function matches(scene: Scene, find: FieldFind): { widgets: Widget[]; by: string; groupless: boolean } {
  const fit = scene.widgets.filter((widget) => suits[find.control](widget) > 0);
  const alone = find.alone ? fit.filter((widget) => says(given(scene.names(widget)), find.alone!)) : [];
  if (alone.length > 0) return { widgets: alone, by: scene.names(alone[0]!)[0]?.by ?? 'label', groupless: false };
  const named = fit.filter((widget) => says(scene.names(widget), find.label));
  const by = named[0] ? (says(scene.names(named[0]), find.label)?.by ?? 'label') : 'label';
  if (!find.group) return { widgets: named, by, groupless: false };
  const key = scene.groupKey(find.group[0]!);
  const inGroup = named.filter((widget) => scene.groupOf(widget.face) === key);
  return { widgets: inGroup, by, groupless: inGroup.length === 0 && named.length > 0 };
}

function locateField(scene: Scene, find: FieldFind): Located {
  const label = find.label[0]!;
  if (find.part) return locatePart(scene, find);
  const { widgets, by, groupless } = matches(scene, find);
  if (groupless)
    return {
      ok: false,
      state: 'refused',
      why: {
        zh: `页面上有「${label}」，但看不出它是否属于${quoted([find.group![0]!])}。`,
        en: `There is a “${label}”, but whether it belongs to “${find.group![0]}” cannot be told.`,
      },
    };
  if (widgets.length === 0) return nothing(label);
  const best = Math.max(...widgets.map(suits[find.control]));
  const fitting = widgets.filter((widget) => suits[find.control](widget) === best);
  if (fitting.length === 1) return found(fitting[0]!, fitting, label, by);
  const isRow =
    find.control === 'cascader' &&
    fitting.length <= 3 &&
    new Set(fitting.map((one) => one.kind)).size === 1 &&
    inOneItem(scene, fitting);
  if (isRow) return found(fitting[0]!, fitting, label, by);
  return several(label, fitting.length, []);
}

/** Whether the controls stand in one element that holds no other control. */
function inOneItem(scene: Scene, widgets: readonly Widget[]): boolean {
  for (const up of lineage(widgets[0]!.face))
    if (widgets.every((widget) => up.contains(widget.face))) return scene.census.get(up) === widgets.length;
  return false;
}

/** One of several uploads under one label: told apart by caption, else, when just as many stand there, by order. */
function locatePart(scene: Scene, find: FieldFind): Located {
  const part = find.part!;
  const label = find.label[0]!;
  const uploads = scene.widgets.filter((widget) => widget.kind === 'upload');
  const alone = uploads.filter((widget) => find.alone && says(given(scene.names(widget)), find.alone));
  if (alone.length === 1) return found(alone[0]!, alone, find.alone![0]!, 'label');
  const key = find.group && scene.groupKey(find.group[0]!);
  const inGroup = uploads.filter((widget) => !key || scene.groupOf(widget.face) === key);
  const under = inGroup.filter(
    (widget) =>
      says(scene.names(widget), find.label) || captionOf(scene, widget, find) || labelOver(scene, widget, find.label),
  );
  const captioned = under.filter((widget) => captionOf(scene, widget, find));
  if (captioned.length === 1) return found(captioned[0]!, captioned, label, 'caption');
  if (under.length === 0) return nothing(label);
  if (captioned.length > 1 || under.length !== part.of) return several(label, under.length, []);
  const anyCaption = under.some(
    (widget) =>
      part.captions.length > 0 &&
      nearTexts(scene, widget).some((text) => /正|反|背|国徽|人像|头像|front|back|portrait|emblem/i.test(text)),
  );
  if (anyCaption)
    return several(label, under.length, under.map((widget) => nearTexts(scene, widget)[0] ?? '').filter(Boolean));
  return found(under[part.index]!, [under[part.index]!], label, 'order');
}

/** Texts in and right around one upload: its item as far as no other upload comes in. */
function nearTexts(scene: Scene, widget: Widget): string[] {
  let item: Element = widget.face;
  for (const up of lineage(widget.face)) {
    if ((scene.census.get(up) ?? 0) > 1) break;
    item = up;
  }
  const texts: string[] = [];
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text && text.length < 60 && isVisible(node.parentElement!)) texts.push(text);
  }
  for (const element of [widget.control, ...item.querySelectorAll('img[alt], [title], [aria-label]')])
    for (const name of ['title', 'alt', 'aria-label', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
  return [...texts, ...given(scene.names(widget)).map((name) => name.text)].filter(Boolean);
}

/** Whether a caption stands in the texts around an upload; 正反面 speaks of both sides and tells nothing. */
const captionOf = (scene: Scene, widget: Widget, find: FieldFind): boolean =>
  nearTexts(scene, widget).some((text) => {
    const said = normalise(text).replace(/正反面?|正面?[和及、/]反面|人像面?[和及、/]国徽面/g, '');
    return find.part!.captions.some((caption) => said.includes(normalise(caption)));
  });

/** The label of the element that holds all the uploads of one field. */
function labelOver(scene: Scene, widget: Widget, labels: readonly string[]): boolean {
  for (const up of lineage(widget.face)) {
    const count = scene.census.get(up) ?? 0;
    if (count > 3 || /^(?:body|form)$/.test(up.localName)) return false;
    const inside = scene.widgets.filter((other) => up.contains(other.face));
    if (inside.some((other) => other.kind !== 'upload')) return false;
    if (elementsSaying(up.ownerDocument, new Set(labels.map(normalise))).some((one) => up.contains(one.element)))
      return true;
  }
  return false;
}

const pressable =
  'button, a, [role="button"], [role="tab"], [role="link"], [role="menuitem"], [role="radio"], input[type="submit"], input[type="button"], summary, label, li';

/** The thing to press around an element that says so. */
const pressableAround = (element: Element): Element => {
  const real = element.closest(pressable);
  if (real && normalise(shownText(real)) === normalise(shownText(element))) return real;
  return element;
};

function locatePress(scene: Scene, find: PressFind): Located {
  const names = new Set(find.button.map(normalise));
  const hits = elementsSaying(scene.doc, names).map((one) => pressableAround(one.element));
  for (const root of rootsOf(scene.doc))
    for (const input of root.querySelectorAll<HTMLInputElement>('input[type="submit"], input[type="button"]'))
      if (names.has(normalise(input.value)) && isVisible(input)) hits.push(input);
  let unique = [...new Set(hits)].filter((one) => !hits.some((other) => other !== one && holds(one, other)));
  if (find.near) unique = nearest(scene, unique, find.near);
  const real = unique.filter((one) => one.matches('button, a, [role="button"], [role="tab"], input'));
  if (unique.length > 1 && real.length === 1) unique = real;
  const label = find.button[0]!;
  if (unique.length === 0) return nothing(label);
  if (unique.length > 1) return several(label, unique.length, []);
  return {
    ok: true,
    element: unique[0]!,
    why: { zh: `按文字「${label}」找到。`, en: `Found by the text “${label}”.` },
  };
}

/** Of several equal buttons the one whose card holds the text and no other of them. */
function nearest(scene: Scene, buttons: Element[], near: readonly string[]): Element[] {
  const marks = elementsSaying(scene.doc, new Set(near.map(normalise))).map((one) => one.element);
  return buttons.filter((button) => {
    for (const up of lineage(button)) {
      if (buttons.some((other) => other !== button && up.contains(other))) return false;
      if (marks.some((mark) => up.contains(mark))) return true;
    }
    return false;
  });
}

function locateText(scene: Scene, find: TextFind): Located {
  const hits = elementsSaying(scene.doc, new Set(find.text.map(normalise)));
  const first = hits[0];
  if (!first) return nothing(find.text[0]!);
  return {
    ok: true,
    element: first.element,
    why: { zh: `按文字「${find.text[0]}」找到。`, en: `Found by the text “${find.text[0]}”.` },
  };
}

/**
 * Finds what a step means: by visible text, equal after normalising; then the kind of control; then the group where a
 * label stands twice. Exactly one control, or a refusal with the reason.
 */
export function locate(scene: Scene, find: Find): Located {
  if ('label' in find) return locateField(scene, find);
  return 'button' in find ? locatePress(scene, find) : locateText(scene, find);
}
