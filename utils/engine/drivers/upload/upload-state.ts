import { ancestors } from '../../dom/flat-tree';
import { elementAt } from '../../dom/hit-test';
import { isFixed, isVisible } from '../../dom/visibility';
import { visibleText } from '../../dom/visible-text';
import { textsOf } from '../../widgets/value/file-list';

/** Reads the state of an upload: in progress, failed, or waiting for the person. */

const busyText = /(?:^|[^\d])(?:\d{1,2}(?:\.\d+)?%)|上传中|正在上传|uploading/i;
const failText = /失败|错误|不支持|不正确|不符合|超过|超出|过大|fail|error|not supported|too large|exceed/i;
const failClass = /(?:^|[-_\s])(?:is-)?(?:errors?|fail(?:ed|ure)?|danger|exception)(?:$|[-_\s])/i;

/** True while a list shows progress. */
export const isBusy = (item: Element): boolean =>
  textsOf(item).some((text) => busyText.test(text) && !/100%/.test(text)) ||
  [...item.querySelectorAll('[role="progressbar"], progress, [class*="loading" i], [class*="spin" i]')].some((mark) => {
    if (!isVisible(mark) || mark.getAttribute('aria-valuenow') === '100') return false;
    return !(mark instanceof HTMLProgressElement) || mark.value < mark.max;
  });

/** True if an element, or one around it inside `item`, is marked as an error. */
function isMarkedFailed(element: Element, item: Element): boolean {
  for (const up of ancestors(element)) {
    if (up.getAttribute('role') === 'alert' || failClass.test(up.getAttribute('class') ?? '')) return true;
    if (up === item) return false;
  }
  return false;
}

/**
 * Returns the text by which a list says that this file failed, null if it does not. A text alone is no failure: a rule
 * (不超过 8MB) is drawn anew with the list (Fusion 1.27, 2026-11). It must stand in the file's own row or be marked.
 */
export function failureIn(item: Element, name: string, before: ReadonlySet<string>): string | null {
  const isOld = (text: string) =>
    [...before].some((old) => old.includes(text) || (old.length > 6 && text.includes(old)));
  for (const element of item.querySelectorAll('*')) {
    const text = visibleText(element);
    if (text.length > 120 || !failText.test(text.replaceAll(name, '')) || !isVisible(element) || isOld(text)) continue;
    if (text.includes(name) || isMarkedFailed(element, item)) return text;
  }
  return null;
}

/** Returns the failure messages that float over the page. */
export const noticesIn = (doc: Document): string[] =>
  [...doc.querySelectorAll('[role="alert"], [class*="message" i], [class*="toast" i], [class*="notif" i]')]
    .filter((notice) => notice.childElementCount < 12 && isVisible(notice))
    .map((notice) => visibleText(notice))
    .filter((text) => text.length < 120 && failText.test(text));

const dialogs =
  'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [class*="modal" i], [class*="dialog" i], [class*="crop" i]';

/** Returns the dialog that lies over the middle of the window, null if there is none. */
export function dialogOver(doc: Document): Element | null {
  const view = doc.defaultView;
  if (!view) return null;
  const hit = elementAt(doc, view.innerWidth / 2, view.innerHeight / 2);
  const found = [...doc.querySelectorAll(dialogs)].filter(
    (one) => isVisible(one) && isFixed(one) && one.querySelector('button, [role="button"], a') !== null,
  );
  // A crop may stand a little beside the middle: its layer over the page is enough.
  const covers = hit !== null && isFixed(hit);
  return covers ? (found.at(-1) ?? null) : null;
}

/** Returns the title of a dialog, or ''. */
export function titleOf(dialog: Element): string {
  const heading = dialog.querySelector('h1, h2, h3, h4, h5, h6, [class*="title" i], [role="heading"]');
  return (dialog.getAttribute('aria-label') ?? (heading ? visibleText(heading) : '')).trim().slice(0, 40);
}
