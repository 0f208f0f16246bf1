import type { FieldFind } from '../../portals/types';
import { elementsSaying } from '../dom/find-text';
import { holds, lineage } from '../dom/flat-tree';
import { isVisible } from '../dom/visibility';
import { normalise } from '../text/normalise';
import type { Widget } from '../widgets/types';
import { given, says } from './labels/label-match';
import type { Scene } from './page-model';
import { found, nothing, several } from './results';
import type { Located } from './types';

/** One of several uploads under one label: told apart by caption, else, when just as many stand there, by order. */
export function locatePart(scene: Scene, find: FieldFind): Located {
  const part = find.part!;
  const label = find.label[0]!;
  const uploads = scene.widgets.filter((widget) => widget.kind === 'upload');
  const alone = uploads.filter((widget) => find.alone && says(given(scene.names(widget)), find.alone));
  if (alone.length === 1) return found(alone[0]!, alone, find.alone![0]!, 'label');
  const key = find.group && scene.groups.keyOf(find.group[0]!);
  const inGroup = uploads.filter((widget) => !key || scene.groups.of(widget.face) === key);
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
  for (const element of [widget.control, ...item.querySelectorAll('img[alt], [title], [aria-label], [placeholder]')])
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
    const inside = scene.widgets.filter((other) => holds(up, other.face));
    if (inside.some((other) => other.kind !== 'upload')) return false;
    if (elementsSaying(up.ownerDocument, new Set(labels.map(normalise))).some((one) => holds(up, one.element)))
      return true;
  }
  return false;
}
