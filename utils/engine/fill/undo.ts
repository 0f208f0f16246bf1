import type { Text } from '../../bilingual';
import type { Page } from '../../portals/types';
import { type Fate, isFile, type Outcome, type Plan } from '../../protocol/plan';
import { waitFor } from '../dom/wait';
import { driverOf } from '../drivers/drivers';
import type { DriverContext } from '../drivers/types';
import { removeUpload } from '../drivers/upload/remove-file';
import { findControl } from '../find/locate';
import { type PageModel, readPage } from '../find/page-model';
import { reasons } from '../reasons';
import { VALUE_BACK } from '../timeouts';
import { hasValue, showsValue } from '../widgets/value/shows-value';
import { isField } from './fill-field';

/**
 * Undoes a fill, last field first. Empties each field that still shows the filled value. Leaves a field that was changed
 * since. Returns an outcome for each.
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
  const at = (id: string, model = readPage(doc, page)) => {
    const step = page.steps.find((one) => one.id === id);
    const located = step && findControl(model, step.find);
    return located && isField(located) ? { ...located, model } : null;
  };
  const isHeld = (id: string, model?: PageModel) => {
    const field = at(id, model);
    return field !== null && hasValue(field.row, field.model.counts);
  };
  for (const id of [...changed].reverse()) {
    const wanted = plan.items.find((one) => one.step === id)?.wanted;
    if (!wanted) continue;
    const located = at(id);
    if (!located) {
      // Some pages remove the control once it is filled. The value may still be there.
      end(id, 'by-hand', reasons.notUndone);
      continue;
    }
    if (!showsValue(located.row, wanted, located.model.counts) && !isFile(wanted)) {
      // Date ranges empty both ends at once.
      if (hasValue(located.row, located.model.counts)) end(id, 'kept', reasons.notUndoneNow);
      else end(id, 'filled', reasons.undone);
      continue;
    }
    const row = () => at(id)?.row ?? [];
    for (const [index, widget] of [...located.row.entries()].reverse()) {
      const relocate = () => row()[index] ?? null;
      const act: DriverContext = { doc, signal, stepByStep: false, relocate, row, driverOf };
      if (isFile(wanted)) await removeUpload(act, widget, readPage(doc, { steps: [] }).counts, wanted.name);
      else await driverOf(widget).undo(act, widget);
    }
    if (isHeld(id)) end(id, 'by-hand', reasons.notUndone);
    else end(id, 'filled', reasons.undone);
  }
  const held = () => {
    const model = readPage(doc, page);
    return outcomes.filter(({ step, fate }) => fate === 'filled' && isHeld(step, model));
  };
  // Some fields show nothing for a moment and have their value back after blur.
  await waitFor(doc, () => held().length > 0, VALUE_BACK, signal);
  const model = readPage(doc, page);
  // A busy page lets go of a value late: the end decides.
  return outcomes.map((one) => {
    if (one.fate === 'kept' || !at(one.step, model)) return one;
    const isLeft = isHeld(one.step, model);
    return { ...one, fate: isLeft ? 'by-hand' : 'filled', why: isLeft ? reasons.notUndone : reasons.undone };
  });
}
