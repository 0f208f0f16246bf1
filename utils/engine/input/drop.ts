import { isForbidden } from './forbidden';
import { hitTarget } from './hit-target';

/**
 * Drops files on an element. Returns false, and drops nothing, if the element cannot be hit or does not accept a drop.
 */
export function dropFiles(element: Element, files: readonly File[]): boolean {
  const target = hitTarget(element);
  if (!target || isForbidden(target)) return false;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const rect = element.getBoundingClientRect();
  const init: DragEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer: transfer,
    clientX: rect.left + rect.width / 2,
    clientY: rect.top + rect.height / 2,
  };
  target.dispatchEvent(new DragEvent('dragenter', init));
  // An element that does not cancel `dragover` takes no drop.
  const isRefused = target.dispatchEvent(new DragEvent('dragover', init));
  target.dispatchEvent(new DragEvent(isRefused ? 'dragleave' : 'drop', init));
  return !isRefused;
}
