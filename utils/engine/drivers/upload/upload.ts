import { contains } from '../../dom/flat-tree';
import { isVisible } from '../../dom/visibility';
import { nextTask, waitFor } from '../../dom/wait';
import { dropFiles } from '../../input/drop';
import { setFiles } from '../../input/value';
import { reasons } from '../../reasons';
import { FILE_RESTS, UPLOAD } from '../../timeouts';
import type { ControlCount } from '../../widgets/control-count';
import type { Widget } from '../../widgets/types';
import { isFileName, previewsOf, textsOf, uploadItem } from '../../widgets/value/file-list';
import type { DriverContext, Result } from '../types';
import { pressRemove } from './remove-file';
import { dialogOver, failureIn, isBusy, noticesIn, titleOf } from './upload-state';

/**
 * Gives a file to a control. Returns at once with a proof, which waits until the page shows the file as uploaded: its name
 * or a preview, no progress, no error. `input.files` proves nothing, because kits reset it. Removes a file that the page
 * refused.
 */
export async function upload(
  act: DriverContext,
  widget: Widget,
  counts: ControlCount,
  file: File,
): Promise<{ proof: Promise<Result> }> {
  const item = uploadItem(widget, counts);
  const before = { texts: new Set(textsOf(item)), previews: new Set(previewsOf(item)), notices: noticesIn(act.doc) };
  if (!give(widget.control, file))
    return { proof: Promise.resolve({ ok: false, why: reasons.handOnly, failed: true }) };
  await nextTask();
  const place = () => {
    if (item.isConnected) return item;
    const now = act.relocate();
    return now && uploadItem(now, counts);
  };
  return { proof: waitUntilListed(act, { widget, file, place, before }) };
}

/** Sets the file of an input, or drops it on a box without an input. Returns false if the box takes no drop. */
function give(control: HTMLElement, file: File): boolean {
  if (control.localName !== 'input') return dropFiles(control, [file]);
  setFiles(control as HTMLInputElement, [file]);
  return true;
}

interface Sent {
  widget: Widget;
  file: File;
  /** Returns the element that holds the upload's list now. */
  place: () => Element | null;
  before: { texts: ReadonlySet<string>; previews: ReadonlySet<string>; notices: readonly string[] };
}

async function waitUntilListed(act: DriverContext, sent: Sent): Promise<Result> {
  let shownSince = 0;
  let wasBusy = false;
  const check = (): Result | null => {
    const place = sent.place();
    if (!place) return null;
    const failure = failureIn(place, sent.file.name, sent.before.texts);
    if (failure) return { ok: false, why: reasons.uploadFailed(failure), failed: true };
    const shown = isListed(place, sent);
    const busy = isBusy(place);
    wasBusy ||= busy;
    const dialog = shown ? null : dialogOver(act.doc);
    if (dialog && !contains(dialog, place)) return { ok: false, why: reasons.waits(titleOf(dialog)), waits: true };
    if (!shown && !busy) {
      const notice = noticesIn(act.doc).find((text) => !sent.before.notices.includes(text));
      if (notice) return { ok: false, why: reasons.uploadFailed(notice), failed: true };
    }
    if (!shown || busy) {
      shownSince = 0;
      return null;
    }
    if (wasBusy) return { ok: true };
    // Lists show the name a moment before they show that it is on its way.
    if (shownSince === 0) shownSince = performance.now();
    return performance.now() - shownSince > FILE_RESTS ? { ok: true } : null;
  };
  const done = await waitFor(act.doc, check, UPLOAD, act.signal);
  if (done?.ok === false && done.failed) {
    const place = sent.place();
    if (place && isListed(place, sent)) pressRemove(place, sent.file.name);
  }
  return done ?? { ok: false, why: act.signal.aborted ? reasons.uploadCut : reasons.uploadSlow };
}

/** True if the upload's list shows the new file. */
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
