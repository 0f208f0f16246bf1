import type { Act, Done } from './act';
import { calls, crossesIn } from './clear';
import { lineage } from './flat';
import type { Scene } from './locate';
import { announce, press } from './press';
import { say } from './say';
import { shownText } from './shown';
import { normalise } from './text';
import { isVisible } from './visible';
import { turn, until } from './wait';
import type { Widget } from './widgets';

export const fileName = /[^\s\\/:*?"<>|（(]{1,120}\.(?:png|jpe?g|gif|bmp|webp|pdf|tiff?)(?![a-z\d])/i;
/** A link to an example or a template is no upload. */
const example = /示例|样例|样张|模板|下载|sample|example|template|download/i;
const busyText = /(?:^|[^\d])(?:\d{1,2}(?:\.\d+)?%)|上传中|正在上传|uploading/i;
/** How long a file must stand in the list without a sign of progress, in milliseconds. */
const rest = 220;
const failText = /(?:失败|错误|不支持|不正确|不符合|超过|超出|过大|fail|error|not supported|too large|exceed)/i;

/** The element that belongs to one upload alone: its list and its messages stand in it. */
export function uploadItem(widget: Widget, scene: Pick<Scene, 'census'>): Element {
  let item: Element = widget.face;
  let level = 0;
  for (const up of lineage(widget.face)) {
    if ((scene.census.get(up) ?? 0) > 1 || level++ > 8 || /^(?:body|form|main|section)$/.test(up.localName)) break;
    item = up;
  }
  return item;
}

/** Texts that can be seen in an upload's own element. */
export const textsOf = (item: Element): string[] => {
  const texts: string[] = [];
  for (const element of [item, ...item.querySelectorAll('*')]) {
    if (element.matches('input[readonly]') && isVisible(element)) texts.push((element as HTMLInputElement).value);
    if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')))
      continue;
    if (isVisible(element)) texts.push(shownText(element));
  }
  return texts;
};

const previewsOf = (item: Element): string[] =>
  [...item.querySelectorAll('img, canvas, [style*="background-image"]')]
    .filter(isVisible)
    .map((image) => (image as HTMLImageElement).currentSrc || image.getAttribute('style') || 'drawn');

/** Names of the files that a widget's own list shows, and previews of chosen pictures (blob: and data: addresses). */
export function uploadedNames(widget: Widget, scene: Pick<Scene, 'census'>): string[] {
  const item = uploadItem(widget, scene);
  const input = widget.control as HTMLInputElement;
  if (input.files?.length && isVisible(input)) return [...input.files].map((file) => file.name);
  const names = textsOf(item)
    .filter((text) => !example.test(text))
    .flatMap((text) => text.match(fileName)?.[0] ?? []);
  if (names.length > 0) return names;
  return previewsOf(item)
    .filter((source) => /blob:|data:image\/(?!svg)/.test(source))
    .map(() => '');
}

/** Whether a shown name is the document's: whole, or with its middle or end cut. */
export function namesFile(shown: string, name: string): boolean {
  const a = normalise(shown).replace(/\([^()]*\)$/, '');
  const b = normalise(name);
  if (a === b) return true;
  const [head = '', tail = ''] = a.split(/…|\.{3}/);
  return /…|\.{3}/.test(a) && head.length > 2 && b.startsWith(head) && b.endsWith(tail);
}

const isBusy = (item: Element): boolean =>
  textsOf(item).some((text) => busyText.test(text) && !/100%/.test(text)) ||
  [...item.querySelectorAll('[role="progressbar"], progress, [class*="loading" i], [class*="spin" i]')].some((mark) => {
    if (!isVisible(mark) || mark.getAttribute('aria-valuenow') === '100') return false;
    return !(mark instanceof HTMLProgressElement) || mark.value < mark.max;
  });

const failureIn = (item: Element, before: ReadonlySet<string>): string | null =>
  textsOf(item).find((text) => failText.test(text) && !before.has(text)) ?? null;

/** Messages of the page that float over it. */
const noticesIn = (doc: Document): string[] =>
  [...doc.querySelectorAll('[role="alert"], [class*="message" i], [class*="toast" i], [class*="notif" i]')]
    .filter((notice) => notice.childElementCount < 12 && isVisible(notice))
    .map((notice) => shownText(notice))
    .filter((text) => text.length < 120 && failText.test(text));

/** Gives an input its files, and says so. */
function hand(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  announce(input);
}

/**
 * Hands a file to a control. Answers at once with the proof, which waits until the widget itself shows the file as
 * uploaded: its name or a preview, no progress any more, no error. `input.files` proves nothing (kits reset or replace
 * it). At most three minutes. A file that the page turned down is taken off the list again.
 */
export async function send(
  act: Act,
  widget: Widget,
  scene: Pick<Scene, 'census'>,
  file: File,
): Promise<{ proof: Promise<Done> }> {
  const input = widget.control as HTMLInputElement;
  if (input.localName !== 'input') return { proof: Promise.resolve({ ok: false, why: say.noInput }) };
  const item = uploadItem(widget, scene);
  const before = { texts: new Set(textsOf(item)), previews: new Set(previewsOf(item)), notices: noticesIn(act.doc) };
  hand(input, [file]);
  await turn();
  const place = () => {
    if (item.isConnected) return item;
    const now = act.relocate();
    return now && uploadItem(now, scene);
  };
  return { proof: prove(act, { widget, file, place, before }) };
}

interface Sent {
  widget: Widget;
  file: File;
  /** The element in which the upload's list stands now. */
  place: () => Element | null;
  before: { texts: ReadonlySet<string>; previews: ReadonlySet<string>; notices: readonly string[] };
}

async function prove(act: Act, sent: Sent): Promise<Done> {
  let shownSince = 0;
  let wasBusy = false;
  const check = (): Done | null => {
    const place = sent.place();
    if (!place) return null;
    const failure = failureIn(place, sent.before.texts);
    if (failure) return { ok: false, why: say.uploadFailed(failure) };
    const shown = isListed(place, sent);
    const busy = isBusy(place);
    wasBusy ||= busy;
    if (!shown && !busy) {
      const notice = noticesIn(act.doc).find((text) => !sent.before.notices.includes(text));
      if (notice) return { ok: false, why: say.uploadFailed(notice) };
    }
    if (!shown || busy) {
      shownSince = 0;
      return null;
    }
    if (wasBusy) return { ok: true };
    // Lists show the name a moment before they show that it is on its way.
    if (shownSince === 0) shownSince = performance.now();
    return performance.now() - shownSince > rest ? { ok: true } : null;
  };
  const done = await until(act.doc, check, 180_000, act.signal);
  if (done?.ok === false) {
    const place = sent.place();
    if (place && isListed(place, sent)) pressRemove(place, sent.file.name);
  }
  return done ?? { ok: false, why: act.signal.aborted ? say.uploadCut : say.uploadSlow };
}

/** Whether a widget's own list shows a file that was just handed over. */
function isListed(place: Element, { widget, file, before }: Sent): boolean {
  const input = widget.control as HTMLInputElement;
  const texts = textsOf(place);
  return (
    (isVisible(input) && input.files?.[0]?.name === file.name) ||
    texts.some((text) => [text, ...text.split(/\s+/)].some((part) => namesFile(part, file.name))) ||
    previewsOf(place).some((source) => !before.previews.has(source)) ||
    texts.some((text) => !before.texts.has(text) && /上传成功|已上传|uploaded/i.test(text))
  );
}

/** Takes an uploaded file off its list again, by the list's own control for it, or out of an input that alone shows it. */
export async function removeUpload(
  act: Act,
  widget: Widget,
  scene: Pick<Scene, 'census'>,
  name: string,
): Promise<void> {
  const item = uploadItem(widget, scene);
  const input = widget.control as HTMLInputElement;
  if (!pressRemove(item, name)) {
    if (!isVisible(input) || textsOf(item).some((text) => fileName.test(text))) return;
    hand(input, []);
  }
  await until(act.doc, () => uploadedNames(act.relocate() ?? widget, scene).length === 0, 2000, act.signal);
}

/** What a button without a word may do to a file, beside taking it off its list. */
const elsewise = /view|eye|zoom|load|retry|place|edit|[看览载重]/i;

/** The controls in a part of a list by which a file is taken off: those that say so, else one button without any word. */
function removersIn(root: Element, widgetOf: Element): Element[] {
  const named = crossesIn(root, null);
  if (named.length > 0 || root === widgetOf) return named;
  const [icon, other] = [...root.querySelectorAll('button, [role="button"]')].filter(
    (one) => !normalise(shownText(one)),
  );
  const icons = icon && !other ? [icon, ...icon.querySelectorAll('*')] : [];
  return icons.some((one) => elsewise.test(calls(one))) ? [] : icons;
}

/** Presses the control by which a list takes one file off. Answers whether there is one. */
function pressRemove(item: Element, name: string): boolean {
  const row = [...item.querySelectorAll('*')].findLast((element) =>
    textsOf(element).some((text) => namesFile(text, name)),
  );
  let cross: Element | undefined;
  for (let up: Element | null = row ?? item; up && item.contains(up) && !cross; up = up.parentElement)
    cross = removersIn(up, item)[0];
  return cross !== undefined && press(cross, { exact: true });
}
