import type { Text } from '../../bilingual';
import type { Step } from '../../portals/types';
import { type Fate, isFile, type Outcome } from '../../protocol/plan';
import { contains } from '../dom/flat-tree';
import { waitFor } from '../dom/wait';
import { areSeparateFields, setRange } from '../drivers/date/date-range';
import { driverOf } from '../drivers/drivers';
import { clickOutside } from '../drivers/popup/close';
import { setValue, type ValueWanted } from '../drivers/set-value';
import type { DriverContext, Result } from '../drivers/types';
import { upload } from '../drivers/upload/upload';
import { dialogOver, titleOf } from '../drivers/upload/upload-state';
import { findControl } from '../find/locate';
import { type PageModel, readPage } from '../find/page-model';
import type { FindResult } from '../find/types';
import { isCovered } from '../input/hit-target';
import { reasons } from '../reasons';
import { HITTABLE, UNCOVERED } from '../timeouts';
import { isDisabled } from '../widgets/detect/state';
import type { Widget } from '../widgets/types';
import { checkFile } from '../widgets/value/file-limits';
import { shownValue } from '../widgets/value/shown-value';
import { hasValue, showsValue } from '../widgets/value/shows-value';
import { isStart } from './ranges';
import type { FieldTask, FillContext, TaskResult } from './types';
import { isUnseenField } from './unseen-field';
import { isOtherNumber } from './value-check';

type Field = Extract<FindResult, { widget: Widget }>;

/** True if a control was found, and not only a text or a button. */
export const isField = (located: FindResult): located is Field => located.ok && 'widget' in located;

/** Returns the outcome of a task. */
export const result = ({ step }: Pick<FieldTask, 'step'>, fate: Fate, why: Text): Outcome => ({
  step: step.id,
  fate,
  why,
});

/** True if the field of a task is found and enabled. */
export function isReady(model: PageModel, { step }: FieldTask): boolean {
  const located = findControl(model, step.find);
  return isField(located) && !isDisabled(located.widget);
}

/** Returns the controls of a task's field as they are now; null if they are not found. */
export function controlsOf(model: PageModel, { step }: FieldTask): Widget[] | null {
  const located = findControl(model, step.find);
  return isField(located) ? located.row : null;
}

/**
 * Runs one task: finds the field, sets its value, proves it. Changes nothing if the field shows the value already, or
 * another one.
 * @param model the page as it is now
 * @param careful true if the quick way did not last: then click by click
 */
export async function fillField(
  ground: FillContext,
  task: FieldTask,
  model: PageModel,
  careful = false,
): Promise<TaskResult> {
  const { step, wanted } = task;
  const end = (fate: Fate, why: Text): TaskResult => ({ outcome: result(task, fate, why) });
  if (!ground.isHere(model.look)) return end('refused', reasons.stopped);
  if (ground.waiting.why) return end('refused', ground.waiting.why);
  const located = findControl(model, step.find);
  const isUploaded = isFile(wanted) && ground.uploads.get(step.id) === wanted.document;
  if (!isField(located)) {
    // Some kits remove the control once they have enough files.
    if (isUploaded) return end('already', reasons.already);
    const missing = !located.ok && located.state === 'missing';
    return end(missing ? 'not-found' : 'refused', located.why);
  }
  const { widget, row } = located;
  const holds = hasValue(row, model.counts);
  const told = careful || task.range?.done?.by === step ? undefined : task.range?.done?.result;
  if (told?.ok === false) return end('refused', told.why);
  if (told && showsValue(row, wanted, model.counts)) return end('filled', reasons.filled);
  if (showsValue(row, wanted, model.counts) || (isUploaded && holds)) return end('already', reasons.already);
  if (holds && !isFile(wanted) && !ground.heldBefore.has(step.id) && !careful && !task.tried)
    return end('refused', reasons.pagePut(shownValue(widget)));
  if (holds && careful) return end('refused', reasons.changedLater(shownValue(widget)));
  if (holds) return end('kept', reasons.kept);
  if (isDisabled(widget)) return end('refused', reasons.disabled);
  if ('text' in wanted && isOtherNumber(model, widget, wanted.text)) return end('refused', reasons.otherNumber);
  const { isWritten } = driverOf(widget);
  if (isWritten && !(await uncovered(ground, widget))) return end('refused', ground.waiting.why ?? reasons.covered);
  if (isWritten && isUnseenField(step, widget, model)) return end('refused', reasons.unseen);
  if (isFile(wanted)) return runUpload(ground, task, widget, model);
  const early = !careful && !task.tried;
  const act = contextFor(ground, step, widget, careful);
  const done = located.ends
    ? await runRange(ground, { ...task, wanted }, act, located.ends)
    : await setValue({ ...act, firstTry: early }, row, wanted);
  if (done.ok) return end('filled', otherWord(task, act.relocate(), model) ?? reasons.filled);
  if (ground.signal.aborted) {
    const now = act.relocate();
    return end('refused', reasons.cut(now ? shownValue(now) : ''));
  }
  return { ...end('refused', done.why), later: early && done.retryLater === true };
}

/** Returns a note if the page offered only a synonym of the profile's word; else null. */
function otherWord({ step, wanted }: FieldTask, widget: Widget | null, model: PageModel): Text | null {
  const [first] = 'anyOf' in wanted && typeof step.from === 'string' ? wanted.anyOf : [];
  if (!widget || first === undefined || showsValue([widget], { kind: 'option', anyOf: [first] }, model.counts))
    return null;
  const shown = shownValue(widget);
  return shown === '' ? null : reasons.otherWord(first, shown);
}

/** Sets both ends of a range at once if the plan has both and neither shows anything. */
async function runRange(
  ground: FillContext,
  { step, wanted, range }: FieldTask & { wanted: ValueWanted },
  act: DriverContext,
  both: readonly [Widget, Widget],
): Promise<Result> {
  const { doc, page } = ground;
  const ends = () => {
    if (both.every(({ control, box: face }) => control.isConnected && face.isConnected)) return both;
    const now = findControl(readPage(doc, page), step.find);
    return (isField(now) && now.ends) || null;
  };
  const isFree = both.every((widget) => shownValue(widget) === '');
  if (both[0].control !== both[1].control && areSeparateFields(both))
    return setValue(act, [isStart(step) ? both[0] : both[1]], wanted);
  if (!range || !isFree) return { ok: false, why: reasons.bothDates };
  const result = await setRange(act, ends, range.days);
  range.done = { by: step, result };
  return result;
}

/** Gives a file to the page. `proof` tells later whether the page kept it. */
async function runUpload(ground: FillContext, task: FieldTask, widget: Widget, model: PageModel): Promise<TaskResult> {
  const { step, wanted } = task;
  if (!isFile(wanted)) throw new TypeError('an upload is a file');
  const taken = checkFile(widget, model.counts, wanted);
  if (!taken.ok) return { outcome: result(task, 'refused', taken.why) };
  const file = await ground.fetchFile(wanted).catch((error: unknown) => void console.error(error));
  if (!file) return { outcome: result(task, 'refused', reasons.noFile) };
  const act = contextFor(ground, step, widget, false);
  const now = act.relocate();
  if (!now || ground.signal.aborted) return { outcome: result(task, 'refused', now ? reasons.stopped : reasons.gone) };
  const isProved = ground.uploads.get(step.id) === wanted.document;
  if (ground.sent.get(step.id) === wanted.document && !isProved)
    return { outcome: result(task, 'refused', reasons.sentBefore) };
  ground.sent.set(step.id, wanted.document);
  const { counts } = now === widget ? model : readPage(ground.doc, ground.page);
  const { proof } = await upload(act, now, counts, file);
  return { outcome: result(task, 'filled', reasons.filled), proof };
}

function contextFor(
  { doc, page, signal, isHere }: FillContext,
  step: Step,
  widget: Widget,
  careful: boolean,
): DriverContext {
  const again = () => {
    const model = readPage(doc, page);
    const now = isHere(model.look) && findControl(model, step.find);
    return now && isField(now) ? now : null;
  };
  return {
    doc,
    signal,
    stepByStep: careful,
    relocate: () => (widget.control.isConnected && widget.box.isConnected ? widget : (again()?.widget ?? null)),
    row: () => again()?.row ?? [],
    driverOf,
  };
}

/** Waits until nothing covers a field. Closes a popup of another control. Leaves a dialog to the person. */
async function uncovered({ doc, signal, waiting }: FillContext, widget: Widget): Promise<boolean> {
  const free = () => !isCovered(widget.box);
  const isOver = () => waiting.why !== null || free();
  if (await waitFor(doc, isOver, HITTABLE, signal)) return waiting.why === null;
  const dialog = dialogOver(doc);
  if (dialog && !contains(dialog, widget.box)) {
    // On a busy computer the sheet of the field before fades for longer: vant 4, 2026-12.
    if (await waitFor(doc, isOver, UNCOVERED, signal)) return waiting.why === null;
    waiting.why = reasons.waits(titleOf(dialog));
    return false;
  }
  clickOutside(widget);
  return (await waitFor(doc, free, UNCOVERED, signal)) === true;
}
