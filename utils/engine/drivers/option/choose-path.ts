import { waitFor } from '../../dom/wait';
import { reasons } from '../../reasons';
import { matchesPath } from '../../text/option-match';
import { LEVEL_SHOWN, OPTIONS_ARRIVE } from '../../timeouts';
import { isDisabled } from '../../widgets/detect/state';
import type { Widget } from '../../widgets/types';
import { shownValue } from '../../widgets/value/shown-value';
import type { DriverContext, Path, Result } from '../types';

/**
 * Chooses a path in a cascader, or in a row of selects with one for each level. Clears what it chose if it cannot reach
 * the last level.
 */
export async function choosePath(act: DriverContext, row: readonly Widget[], path: Path): Promise<Result> {
  if (row.length === 1) return act.driverOf(row[0]!).choosePath(act, row[0]!, path);
  const { levels } = path;
  if (row.length < levels.length) return { ok: false, why: reasons.wrongKind };
  const at = (level: number) => act.row()[level] ?? null;
  const changed: number[] = [];
  for (const [level, words] of levels.entries()) {
    const shows = () => matchesPath(shownValue(at(level) ?? row[level]!), [words]);
    if (shows()) continue;
    const part: DriverContext = { ...act, relocate: () => at(level), firstTry: act.firstTry === true && level === 0 };
    changed.push(level);
    // A level without options yet is disabled.
    if (level > 0) await waitFor(act.doc, () => !isDisabled(at(level) ?? row[level]!), OPTIONS_ARRIVE, act.signal);
    const widget = at(level) ?? row[level]!;
    let done = await act.driverOf(widget).choose(part, widget, words);
    if (done.ok && !(await waitFor(act.doc, shows, LEVEL_SHOWN, act.signal)))
      done = { ok: false, why: reasons.notShown(shownValue(at(level) ?? row[level]!)) };
    if (done.ok) continue;
    for (const one of changed.reverse()) {
      const widget = at(one);
      if (!widget || act.signal.aborted || shownValue(widget) === '') continue;
      if (!(await act.driverOf(widget).clear({ ...act, relocate: () => at(one) }, widget)))
        return { ok: false, why: reasons.halfDone(shownValue(at(one) ?? widget)) };
    }
    return done;
  }
  return { ok: true };
}
