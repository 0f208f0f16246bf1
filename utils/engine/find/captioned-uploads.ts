import type { FieldFind } from '../../portals/types';
import { findByText } from '../dom/find-text';
import { ancestors, contains } from '../dom/flat-tree';
import { isVisible } from '../dom/visibility';
import { normalise } from '../text/normalise';
import { fitOf } from '../widgets/readers';
import type { Widget } from '../widgets/types';
import { given, says } from './labels/label-match';
import type { PageModel } from './page-model';
import { found, nothing, several } from './results';
import type { FindResult } from './types';

/** Finds one of several uploads under one label: by caption, else by order if as many are there as expected. */
export function findCaptionedUpload(model: PageModel, find: FieldFind): FindResult {
  const part = find.part!;
  const label = find.label[0]!;
  const uploads = model.widgets.filter((widget) => fitOf(widget, 'upload') > 0);
  const alone = uploads.filter((widget) => find.alone && says(given(model.names(widget)), find.alone));
  if (alone.length === 1) return found(alone[0]!, alone, find.alone![0]!, 'label');
  const key = find.group && model.groups.keyOf(find.group[0]!);
  const inGroup = uploads.filter((widget) => !key || model.groups.of(widget.box) === key);
  const under = inGroup.filter(
    (widget) =>
      says(model.names(widget), find.label) || captionOf(model, widget, find) || labelOver(model, widget, find.label),
  );
  const captioned = under.filter((widget) => captionOf(model, widget, find));
  if (captioned.length === 1) return found(captioned[0]!, captioned, label, 'caption');
  if (under.length === 0) return nothing(label);
  if (captioned.length > 1 || under.length !== part.of) return several(label, under.length, []);
  const anyCaption = under.some(
    (widget) =>
      part.captions.length > 0 &&
      nearTexts(model, widget).some((text) => /正|反|背|国徽|人像|头像|front|back|portrait|emblem/i.test(text)),
  );
  if (anyCaption)
    return several(label, under.length, under.map((widget) => nearTexts(model, widget)[0] ?? '').filter(Boolean));
  return found(under[part.index]!, [under[part.index]!], label, 'order');
}

/** Returns the texts in and around one upload, up to the next upload. */
function nearTexts(model: PageModel, widget: Widget): string[] {
  let item: Element = widget.box;
  for (const up of ancestors(widget.box)) {
    if ((model.counts.get(up) ?? 0) > 1) break;
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
  return [...texts, ...given(model.names(widget)).map((name) => name.text)].filter(Boolean);
}

/** True if a caption is among the texts around an upload. 正反面 names both sides and decides nothing. */
const captionOf = (model: PageModel, widget: Widget, find: FieldFind): boolean =>
  nearTexts(model, widget).some((text) => {
    const said = normalise(text).replace(/正反面?|正面?[和及、/]反面|人像面?[和及、/]国徽面/g, '');
    return find.part!.captions.some((caption) => said.includes(normalise(caption)));
  });

/** True if the element around all uploads of a field has the label. */
function labelOver(model: PageModel, widget: Widget, labels: readonly string[]): boolean {
  for (const up of ancestors(widget.box)) {
    const count = model.counts.get(up) ?? 0;
    if (count > 3 || /^(?:body|form)$/.test(up.localName)) return false;
    const inside = model.widgets.filter((other) => contains(up, other.box));
    if (inside.some((other) => fitOf(other, 'upload') === 0)) return false;
    if (findByText(up.ownerDocument, new Set(labels.map(normalise))).some((one) => contains(up, one.element)))
      return true;
  }
  return false;
}
