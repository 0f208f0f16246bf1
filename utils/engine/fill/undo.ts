import type { Text } from '../../bilingual';
import type { Page } from '../../portals/types';
import type { Fate, Outcome, Plan } from '../../protocol/plan';
import { until } from '../dom/wait';
import { turnOff } from '../drivers/choice';
import { clear } from '../drivers/clear/clear';
import { pressCross } from '../drivers/clear/clear-button';
import { empty } from '../drivers/text/type-text';
import type { Act } from '../drivers/types';
import { removeUpload } from '../drivers/upload/remove-file';
import { locate } from '../find/locate';
import { type Scene, takeScene } from '../find/page-model';
import { say } from '../reasons';
import type { Widget } from '../widgets/types';
import { holdsValue, shows } from '../widgets/value/shows-value';
import { isField } from './fill-field';

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
  const end = (step: string, fate: Fate, why: Text) => outcomes.push({ step, fate, why });
  const at = (id: string, scene = takeScene(doc, page)) => {
    const step = page.steps.find((one) => one.id === id);
    const located = step && locate(scene, step.find);
    return located && isField(located) ? { ...located, scene } : null;
  };
  const isHeld = (id: string, scene?: Scene) => {
    const field = at(id, scene);
    return field !== null && holdsValue(field.row, field.scene);
  };
  for (const id of [...changed].reverse()) {
    const wanted = plan.items.find((one) => one.step === id)?.wanted;
    if (!wanted) continue;
    const located = at(id);
    if (!located) {
      // Some take their control off the page once it is filled: what it was filled with may still stand.
      end(id, 'by-hand', say.notUndone);
      continue;
    }
    if (!shows(located.row, wanted, located.scene) && wanted.kind !== 'file') {
      // Some widgets of two values (ranges, an input that took both) empty both at once.
      if (holdsValue(located.row, located.scene)) end(id, 'kept', say.notUndoneNow);
      else end(id, 'filled', say.undone);
      continue;
    }
    const row = () => at(id)?.row ?? [];
    for (const [index, widget] of [...located.row.entries()].reverse()) {
      const act: Act = { doc, signal, careful: false, relocate: () => row()[index] ?? null, row };
      await takeBack(act, widget, wanted.kind === 'file' ? wanted.name : null);
    }
    if (isHeld(id)) end(id, 'by-hand', say.notUndone);
    else end(id, 'filled', say.undone);
  }
  const held = () => {
    const scene = takeScene(doc, page);
    return outcomes.filter(({ step, fate }) => fate === 'filled' && isHeld(step, scene));
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
