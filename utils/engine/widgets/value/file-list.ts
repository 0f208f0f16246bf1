import { ancestors } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { normalise } from '../../text/normalise';
import type { ControlCount } from '../control-count';
import type { Widget } from '../types';

export const fileName = /[^\s\\/:*?"<>|（(]{1,120}\.(?:png|jpe?g|gif|bmp|webp|pdf|tiff?)(?![a-z\d])/i;

/** A row that says that its file failed holds no file. */
const failed = /失败|\bfail(?:ed|ure)\b/i;

/** Texts of links to an example or a template, which are no uploads. */
const example = /示例|样例|样张|模板|下载|sample|example|template|download/i;

/** Returns the element of one upload alone, with its list and its messages. */
export function uploadItem(widget: Widget, counts: ControlCount): Element {
  let item: Element = widget.box;
  let level = 0;
  for (const up of ancestors(widget.box)) {
    if ((counts.get(up) ?? 0) > 1 || level++ > 8 || /^(?:body|form|main|section)$/.test(up.localName)) break;
    item = up;
  }
  return item;
}

/** Returns the visible texts in the element of an upload. */
export const textsOf = (item: Element): string[] => {
  const texts: string[] = [];
  for (const element of [item, ...item.querySelectorAll('*')]) {
    if (element.matches('input[readonly]') && isVisible(element)) texts.push((element as HTMLInputElement).value);
    if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')))
      continue;
    if (isVisible(element)) texts.push(visibleText(element));
  }
  return texts;
};

/** Returns the addresses of the visible images of an upload. */
export const previewsOf = (item: Element): string[] =>
  [...item.querySelectorAll('img, canvas, [style*="background-image"]')]
    .filter(isVisible)
    .map((image) => (image as HTMLImageElement).currentSrc || image.getAttribute('style') || 'unmarked');

/** Returns the file names in the upload's own list, and its previews (blob: and data: addresses). */
export function uploadedNames(widget: Widget, counts: ControlCount): string[] {
  const item = uploadItem(widget, counts);
  const input = widget.control as HTMLInputElement;
  if (input.files?.length && isVisible(input)) return [...input.files].map((file) => file.name);
  const names = textsOf(item)
    .filter((text) => !example.test(text) && !failed.test(text))
    .flatMap((text) => text.match(fileName)?.[0] ?? []);
  if (names.length > 0) return names;
  return previewsOf(item)
    .filter((source) => /blob:|data:image\/(?!svg)/.test(source))
    .map(() => '');
}

/** True if a shown name is the file's: whole, or with its middle or end cut. */
export function isFileName(shown: string, name: string): boolean {
  const a = normalise(shown).replace(/\([^()]*\)$/, '');
  const b = normalise(name);
  if (a === b) return true;
  const [head = '', tail = ''] = a.split(/…|\.{3}/);
  return /…|\.{3}/.test(a) && head.length > 2 && b.startsWith(head) && b.endsWith(tail);
}
