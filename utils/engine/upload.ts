import type { Act, Done } from './act';
import { lineage } from './flat';
import type { Scene } from './locate';
import { press } from './press';
import { say } from './say';
import { shownText } from './shown';
import { normalise } from './text';
import { isVisible } from './visible';
import { turn, until } from './wait';
import type { Widget } from './widgets';

const fileName = /[^\s\\/:*?"<>|（(]{1,120}\.(?:png|jpe?g|gif|bmp|webp|pdf|tiff?)(?![a-z\d])/i;
/** A link to an example or a template is no upload. */
const example = /示例|样例|样张|模板|下载|sample|example|template|download/i;
const busyText = /(?:^|[^\d])(?:\d{1,2}(?:\.\d+)?%)|上传中|正在上传|uploading/i;
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

const textsOf = (item: Element): string[] => {
  const texts: string[] = [];
  for (const element of [item, ...item.querySelectorAll('*')]) {
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
    .filter((source) => /^(?:blob:|data:image\/(?!svg))/.test(source) || /blob:|data:image\/(?!svg)/.test(source))
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

/** Whether the control takes such a file, by its `accept` and by a size written beside it. */
export function accepts(
  widget: Widget,
  scene: Pick<Scene, 'census'>,
  file: { name: string; type: string; size: number },
): Done {
  const input = widget.control as HTMLInputElement;
  const rules = (input.accept ?? '')
    .split(',')
    .map((rule) => rule.trim().toLowerCase())
    .filter(Boolean);
  const extension = `.${file.name.split('.').pop()?.toLowerCase()}`;
  const same = (rule: string) =>
    rule.startsWith('.')
      ? rule === extension || (rule === '.jpg' && extension === '.jpeg')
      : rule.endsWith('/*')
        ? file.type.startsWith(rule.slice(0, -1))
        : rule === '*' || rule === file.type || rule === `image/${extension.slice(1)}`;
  if (rules.length > 0 && !rules.some(same)) return { ok: false, why: say.notAccepted(extension.slice(1)) };
  const limit = textsOf(uploadItem(widget, scene))
    .join(' ')
    .match(
      /(?:不超过|不大于|小于|最大|以内|限制|≤|up to|at most|max(?:imum)?|less than|under)[^\d]{0,12}(\d+(?:\.\d+)?)\s*(MB?|KB?)/i,
    );
  if (limit) {
    const bytes = Number(limit[1]) * (/^m/i.test(limit[2]!) ? 1024 * 1024 : 1024);
    if (file.size > bytes) return { ok: false, why: say.tooLarge(`${limit[1]} ${limit[2]}`) };
  }
  return { ok: true };
}

const isBusy = (item: Element): boolean =>
  textsOf(item).some((text) => busyText.test(text) && !/100%/.test(text)) ||
  [
    ...item.querySelectorAll(
      '[role="progressbar"], progress, [class*="uploading" i], [class*="loading" i], [class*="spin" i]',
    ),
  ].some((mark) => {
    if (!isVisible(mark) || mark.getAttribute('aria-valuenow') === '100') return false;
    return !(mark instanceof HTMLProgressElement) || mark.value < mark.max;
  });

const failureIn = (item: Element, before: ReadonlySet<string>): string | null =>
  textsOf(item).find((text) => failText.test(text) && !before.has(text)) ?? null;

/**
 * Hands a file to a control and waits until the widget itself shows it as uploaded: its name or a preview, no progress
 * any more, no error. `input.files` proves nothing (kits reset or replace it). At most three minutes.
 */
export async function upload(act: Act, widget: Widget, scene: Pick<Scene, 'census'>, file: File): Promise<Done> {
  const input = widget.control as HTMLInputElement;
  const item = uploadItem(widget, scene);
  const texts = new Set(textsOf(item));
  const previews = new Set(previewsOf(item));
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await turn();
  const where = () => {
    const now = act.relocate();
    return item.isConnected ? item : now ? uploadItem(now, scene) : null;
  };
  let shownSince = 0;
  const outcome = await until<Done>(
    act.doc,
    () => {
      const place = where();
      if (!place) return null;
      const failure = failureIn(place, texts);
      if (failure) return { ok: false, why: say.uploadFailed(failure) };
      const inInput = isVisible(input) && input.files?.[0]?.name === file.name;
      const named =
        inInput ||
        textsOf(place).some(
          (text) => text.split(/\s+/).some((part) => namesFile(part, file.name)) || namesFile(text, file.name),
        );
      const previewed = previewsOf(place).some((source) => !previews.has(source));
      const succeeded = textsOf(place).some((text) => !texts.has(text) && /上传成功|已上传|uploaded/i.test(text));
      if (!(named || previewed || succeeded) || isBusy(place)) {
        shownSince = 0;
        return null;
      }
      // Lists show the name a moment before they show that it is on its way.
      if (shownSince === 0) shownSince = performance.now();
      return performance.now() - shownSince > 220 ? { ok: true } : null;
    },
    180_000,
    act.signal,
  );
  return outcome ?? { ok: false, why: act.signal.aborted ? say.stopped : say.uploadSlow };
}

/** Without those that only hold another of them: the handler may sit on the inner one. */
const innermost = (elements: Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)));

/** Takes an uploaded file off its list again, by the list's own control for it. */
export async function removeUpload(
  act: Act,
  widget: Widget,
  scene: Pick<Scene, 'census'>,
  name: string,
): Promise<Done> {
  const item = uploadItem(widget, scene);
  const row = [...item.querySelectorAll('*')]
    .reverse()
    .find((element) => textsOf(element).some((text) => namesFile(text, name)));
  const inRow = (root: Element) =>
    [...root.querySelectorAll('button, a, i, span, svg, [role="button"]')].filter(
      (one) =>
        /^(?:删除|移除|delete|remove|×|✕)$/i.test(normalise(shownText(one))) ||
        /delete|remove|close|trash|移除|删除/i.test(
          `${one.getAttribute('class') ?? ''} ${one.getAttribute('title') ?? ''} ${one.getAttribute('aria-label') ?? ''}`,
        ),
    );
  let cross: Element | undefined;
  for (let up: Element | null = row ?? item; up && item.contains(up) && !cross; up = up.parentElement)
    cross = innermost(inRow(up))[0];
  if (!cross) return { ok: false, why: say.notUndone };
  press(cross, { exact: true });
  const gone = await until(
    act.doc,
    () => uploadedNames(act.relocate() ?? widget, scene).length === 0,
    2000,
    act.signal,
  );
  return gone ? { ok: true } : { ok: false, why: say.notUndone };
}
