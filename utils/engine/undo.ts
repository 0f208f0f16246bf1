import type { Page } from '../portals/types';
import type { Act } from './act';
import { locate, takeScene } from './locate';
import { appeared, close, takeBefore } from './popup';
import { press } from './press';
import { say } from './say';
import type { Outcome, Plan } from './types';
import { removeUpload } from './upload';
import { empty, holdsValue, shows } from './verbs';
import { until } from './wait';
import type { Widget } from './widgets';

const clearing =
  '[class*="clear" i], [aria-label*="clear" i], [title*="清空"], [class*="close" i], [aria-label*="close" i]';

/** Empties a picker through its own cross, which many kits show only under the mouse. */
async function clearPicker(act: Act, widget: Widget): Promise<void> {
  for (const type of ['pointerenter', 'mouseenter', 'mouseover', 'mousemove'])
    widget.face.dispatchEvent(new MouseEvent(type, { bubbles: type === 'mouseover' || type === 'mousemove' }));
  const before = takeBefore(act.doc, []);
  const cross = () => widget.face.querySelector(clearing) ?? widget.face.parentElement?.querySelector(clearing);
  const found = await until(act.doc, cross, 120, act.signal);
  if (found) press(found, { exact: true });
  await close(widget, () => appeared(act.doc, before).length > 3, act.signal);
}

/**
 * Takes back what a fill changed, last first: a field that still shows the filled value is emptied, as it was before; one
 * that was changed since is left. Answers an outcome for each.
 */
export async function undo(
  doc: Document,
  page: Page,
  plan: Plan,
  changed: readonly string[],
  signal: AbortSignal,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const id of [...changed].reverse()) {
    const step = page.steps.find((one) => one.id === id);
    const wanted = plan.items.find((one) => one.step === id)?.wanted;
    if (!step || !wanted) continue;
    const find = () => {
      const scene = takeScene(doc, page);
      const located = locate(scene, step.find);
      return located.ok && 'widget' in located ? { ...located, scene } : null;
    };
    const located = find();
    if (!located) {
      outcomes.push({ step: id, fate: 'not-found', why: say.gone });
      continue;
    }
    if (!shows(located.row, wanted, located.scene) && wanted.kind !== 'file') {
      outcomes.push({ step: id, fate: 'kept', why: say.notUndoneNow });
      continue;
    }
    const act: Act = {
      doc,
      signal,
      careful: false,
      relocate: () => find()?.widget ?? null,
      row: () => find()?.row ?? [],
    };
    for (const widget of [...located.row].reverse())
      await takeBack(act, widget, wanted.kind === 'file' ? wanted.name : null);
    const after = find();
    const gone = !after || !holdsValue(after.row, after.scene);
    outcomes.push(
      gone ? { step: id, fate: 'filled', why: say.undone } : { step: id, fate: 'by-hand', why: say.notUndone },
    );
  }
  return outcomes;
}

async function takeBack(act: Act, widget: Widget, file: string | null): Promise<void> {
  if (file !== null) {
    await removeUpload(act, widget, takeScene(act.doc, { steps: [] }), file);
  } else if (widget.kind === 'select') {
    const select = widget.control as HTMLSelectElement;
    select.selectedIndex = [...select.options].findIndex((option) => option.value === '');
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (
    widget.kind === 'text' ||
    widget.kind === 'textarea' ||
    (widget.kind === 'date' && !(widget.control as HTMLInputElement).readOnly)
  ) {
    await empty(widget);
    await until(act.doc, () => !(widget.control as HTMLInputElement).value, 300, act.signal);
    if ((widget.control as HTMLInputElement).value) await clearPicker(act, widget);
  } else if (widget.kind === 'picker' || widget.kind === 'date') {
    await clearPicker(act, widget);
  }
}
