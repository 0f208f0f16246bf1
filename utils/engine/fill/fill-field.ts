import type { Text } from '../../bilingual';
import type { Step } from '../../portals/types';
import type { Fate, Outcome } from '../../protocol/plan';
import { until } from '../dom/wait';
import { areApart, setRange } from '../drivers/date/date-range';
import { pressBeside } from '../drivers/popup/close';
import { give } from '../drivers/set-value';
import type { Act, Done } from '../drivers/types';
import { send } from '../drivers/upload/upload';
import { locate } from '../find/locate';
import { type Scene, takeScene } from '../find/page-model';
import type { Located } from '../find/types';
import { isCovered } from '../input/hit-target';
import { say } from '../reasons';
import { isDisabled } from '../widgets/detect/state';
import type { Widget } from '../widgets/types';
import { accepts } from '../widgets/value/file-limits';
import { shownValue } from '../widgets/value/shown-value';
import { holdsValue, shows } from '../widgets/value/shows-value';
import type { Came, Errand, Ground } from './types';

type Field = Extract<Located, { widget: Widget }>;

export const isField = (located: Located): located is Field => located.ok && 'widget' in located;

export const result = ({ step }: Pick<Errand, 'step'>, fate: Fate, why: Text): Outcome => ({
  step: step.id,
  fate,
  why,
});

/** Whether the errand's field stands there and is open. */
export function isReady(scene: Scene, { step }: Errand): boolean {
  const located = locate(scene, step.find);
  return isField(located) && !isDisabled(located.widget);
}

/** The controls of the errand's field as they stand now, or null. */
export function rowOf(scene: Scene, { step }: Errand): Widget[] | null {
  const located = locate(scene, step.find);
  return isField(located) ? located.row : null;
}

/**
 * Runs one errand: finds the field, gives it its value, proves it. Leaves alone what is right already and what holds
 * something else.
 * @param scene the page as it is at this moment
 * @param careful the quick way did not last: press by press
 */
export async function runErrand(ground: Ground, errand: Errand, scene: Scene, careful = false): Promise<Came> {
  const { step, wanted } = errand;
  const end = (fate: Fate, why: Text): Came => ({ outcome: result(errand, fate, why) });
  if (!ground.isHere(scene.look)) return end('refused', say.stopped);
  const located = locate(scene, step.find);
  const isUploaded = wanted.kind === 'file' && ground.uploads.get(step.id) === wanted.document;
  if (!isField(located)) {
    // Some kits take the control away once they have as many files as they want.
    if (isUploaded) return end('already', say.already);
    const missing = !located.ok && located.state === 'missing';
    return end(missing ? 'not-found' : 'refused', located.why);
  }
  const { widget, row } = located;
  const holds = holdsValue(row, scene);
  const told = careful ? undefined : ground.ends.get(step.id);
  if (told?.ok === false) return end('refused', told.why);
  if (told && shows(row, wanted, scene)) return end('filled', say.filled);
  if (shows(row, wanted, scene) || (isUploaded && holds)) return end('already', say.already);
  if (holds) return end('kept', say.kept);
  if (isDisabled(widget)) return end('refused', say.disabled);
  const writes = /^(?:text|textarea|date|select|upload)$/.test(widget.kind);
  if (writes && !(await uncovered(ground, widget))) return end('refused', say.covered);
  if (wanted.kind === 'file') return runUpload(ground, errand, widget, scene);
  const early = !careful && !errand.tried;
  const act = actOn(ground, step, widget, careful);
  const done = located.ends
    ? await runRange(ground, errand, act, located.ends)
    : await give({ ...act, early }, row, wanted);
  if (done.ok) return end('filled', say.filled);
  if (ground.signal.aborted) {
    const now = act.relocate();
    return end('refused', say.cut(now ? shownValue(now) : ''));
  }
  return { ...end('refused', done.why), later: early && done.later === true };
}

/** Sets both ends of a range at once, where the plan has both and neither holds anything. */
async function runRange(
  ground: Ground,
  { step, wanted }: Errand,
  act: Act,
  both: readonly [Widget, Widget],
): Promise<Done> {
  const { doc, page } = ground;
  if (wanted.kind !== 'date' || !('range' in step.find)) throw new TypeError('a range is of dates');
  const ends = () => {
    if (both.every(({ control, face }) => control.isConnected && face.isConnected)) return both;
    const now = locate(takeScene(doc, page), step.find);
    return (isField(now) && now.ends) || null;
  };
  const other = ground.otherEnd(step);
  const isFree = both.every((widget) => shownValue(widget) === '');
  if (both[0].control !== both[1].control && areApart(both))
    return give(act, [step.find.range?.end === 'start' ? both[0] : both[1]], wanted);
  if (other?.wanted.kind !== 'date' || !isFree) return { ok: false, why: say.bothDates };
  const days = [wanted.iso, other.wanted.iso] as const;
  const done = await setRange(act, ends, step.find.range?.end === 'start' ? days : [days[1], days[0]]);
  ground.ends.set(other.step.id, done);
  return done;
}

/** Hands a file over; whether the page kept it is told by `proof`. */
async function runUpload(ground: Ground, errand: Errand, widget: Widget, scene: Scene): Promise<Came> {
  const { step, wanted } = errand;
  if (wanted.kind !== 'file') throw new TypeError('an upload is a file');
  const taken = accepts(widget, scene, wanted);
  if (!taken.ok) return { outcome: result(errand, 'refused', taken.why) };
  const file = await ground.fetchFile(wanted).catch((error: unknown) => void console.error(error));
  if (!file) return { outcome: result(errand, 'refused', say.noFile) };
  const act = actOn(ground, step, widget, false);
  const now = act.relocate();
  if (!now || ground.signal.aborted) return { outcome: result(errand, 'refused', now ? say.stopped : say.gone) };
  const { proof } = await send(act, now, now === widget ? scene : takeScene(ground.doc, ground.page), file);
  return { outcome: result(errand, 'filled', say.filled), proof };
}

function actOn({ doc, page, signal, isHere }: Ground, step: Step, widget: Widget, careful: boolean): Act {
  const again = () => {
    const scene = takeScene(doc, page);
    const now = isHere(scene.look) && locate(scene, step.find);
    return now && isField(now) ? now : null;
  };
  return {
    doc,
    signal,
    careful,
    relocate: () => (widget.control.isConnected && widget.face.isConnected ? widget : (again()?.widget ?? null)),
    row: () => again()?.row ?? [],
  };
}

/** Waits until nothing lies over a field; what another widget left open is closed first. */
async function uncovered({ doc, signal }: Ground, widget: Widget): Promise<boolean> {
  const free = () => !isCovered(widget.face);
  if (await until(doc, free, 900, signal)) return true;
  pressBeside(widget);
  return (await until(doc, free, 2500, signal)) === true;
}
