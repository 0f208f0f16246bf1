import { isVisible } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { nextTask, waitFor } from '../../dom/wait';
import { setFiles } from '../../input/value';
import { reasons } from '../../reasons';
import type { ControlCount } from '../../widgets/control-count';
import type { Widget } from '../../widgets/types';
import { isFileName, previewsOf, textsOf, uploadItem } from '../../widgets/value/file-list';
import type { DriverContext, Result } from '../types';
import { pressRemove } from './remove-file';

const busyText = /(?:^|[^\d])(?:\d{1,2}(?:\.\d+)?%)|上传中|正在上传|uploading/i;

/** How long a file must stand in the list without a sign of progress, in milliseconds. */
const rest = 220;

const failText = /(?:失败|错误|不支持|不正确|不符合|超过|超出|过大|fail|error|not supported|too large|exceed)/i;

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
    .map((notice) => visibleText(notice))
    .filter((text) => text.length < 120 && failText.test(text));

/**
 * Hands a file to a control. Returns at once with the proof, which waits until the widget itself shows the file as
 * uploaded: its name or a preview, no progress any more, no error. `input.files` proves nothing (kits reset or replace
 * it). At most three minutes. A file that the page turned down is taken off the list again.
 */
export async function upload(
  act: DriverContext,
  widget: Widget,
  counts: ControlCount,
  file: File,
): Promise<{ proof: Promise<Result> }> {
  const input = widget.control as HTMLInputElement;
  if (input.localName !== 'input') return { proof: Promise.resolve({ ok: false, why: reasons.noInput }) };
  const item = uploadItem(widget, counts);
  const before = { texts: new Set(textsOf(item)), previews: new Set(previewsOf(item)), notices: noticesIn(act.doc) };
  setFiles(input, [file]);
  await nextTask();
  const place = () => {
    if (item.isConnected) return item;
    const now = act.relocate();
    return now && uploadItem(now, counts);
  };
  return { proof: waitUntilListed(act, { widget, file, place, before }) };
}

interface Sent {
  widget: Widget;
  file: File;
  /** The element in which the upload's list stands now. */
  place: () => Element | null;
  before: { texts: ReadonlySet<string>; previews: ReadonlySet<string>; notices: readonly string[] };
}

async function waitUntilListed(act: DriverContext, sent: Sent): Promise<Result> {
  let shownSince = 0;
  let wasBusy = false;
  const check = (): Result | null => {
    const place = sent.place();
    if (!place) return null;
    const failure = failureIn(place, sent.before.texts);
    if (failure) return { ok: false, why: reasons.uploadFailed(failure) };
    const shown = isListed(place, sent);
    const busy = isBusy(place);
    wasBusy ||= busy;
    if (!shown && !busy) {
      const notice = noticesIn(act.doc).find((text) => !sent.before.notices.includes(text));
      if (notice) return { ok: false, why: reasons.uploadFailed(notice) };
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
  const done = await waitFor(act.doc, check, 180_000, act.signal);
  if (done?.ok === false) {
    const place = sent.place();
    if (place && isListed(place, sent)) pressRemove(place, sent.file.name);
  }
  return done ?? { ok: false, why: act.signal.aborted ? reasons.uploadCut : reasons.uploadSlow };
}

/** True if a widget's own list shows a file that was just handed over. */
function isListed(place: Element, { widget, file, before }: Sent): boolean {
  const input = widget.control as HTMLInputElement;
  const texts = textsOf(place);
  return (
    (isVisible(input) && input.files?.[0]?.name === file.name) ||
    texts.some((text) => [text, ...text.split(/\s+/)].some((part) => isFileName(part, file.name))) ||
    previewsOf(place).some((source) => !before.previews.has(source)) ||
    texts.some((text) => !before.texts.has(text) && /上传成功|已上传|uploaded/i.test(text))
  );
}
