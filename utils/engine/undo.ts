import type { Page } from '../portals/types';
import type { Act } from './act';
import { turnOff } from './boxes';
import { clear, pressCross } from './clear';
import { locate, takeScene } from './locate';
import { say } from './say';
import type { Outcome, Plan } from './types';
import { removeUpload } from './upload';
import { empty, holdsValue, shows } from './verbs';
import { until } from './wait';
import type { Widget } from './widgets';

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
      // Some widgets of two values (ranges, an input that took both) empty both at once.
      if (!holdsValue(located.row, located.scene)) {
        outcomes.push({ step: id, fate: 'filled', why: say.undone });
        continue;
      }
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
  const held = () => {
    const scene = takeScene(doc, page);
    return outcomes.filter(({ step: id, fate }) => {
      const step = fate === 'filled' ? page.steps.find((one) => one.id === id) : undefined;
      const located = step && locate(scene, step.find);
      return located?.ok === true && 'widget' in located && holdsValue(located.row, scene);
    });
  };
  // Some fields show nothing for a moment and have their value back when the focus is gone.
  await until(doc, () => held().length > 0, 300, signal);
  const back = new Set(held());
  return outcomes.map((one) => (back.has(one) ? { ...one, fate: 'by-hand', why: say.notUndone } : one));
}

async function takeBack(act: Act, widget: Widget, file: string | null): Promise<void> {
  if (file !== null) {
    await removeUpload(act, widget, takeScene(act.doc, { steps: [] }), file);
  } else if (
    widget.kind === 'text' ||
    widget.kind === 'textarea' ||
    (widget.kind === 'date' && !(widget.control as HTMLInputElement).readOnly)
  ) {
    // Some date fields keep their day when only their text is emptied; their cross takes both.
    if (widget.kind === 'date' && (await pressCross(act, widget))) return;
    await empty(widget);
    await until(act.doc, () => !(widget.control as HTMLInputElement).value, 300, act.signal);
    if ((widget.control as HTMLInputElement).value) await clear(act, widget);
  } else if (widget.kind === 'check') {
    await turnOff(act, widget);
  } else if (/^(?:picker|date|select)$/.test(widget.kind)) {
    await clear(act, widget);
  }
}
