import { until } from '../../dom/wait';
import { say } from '../../reasons';
import { reads } from '../../text/option-match';
import { isDisabled } from '../../widgets/detect/state';
import type { Widget } from '../../widgets/types';
import { shownValue } from '../../widgets/value/shown-value';
import { clear } from '../clear/clear';
import { choosePicker } from '../dropdown/dropdown';
import { lazy } from '../popup/timeouts';
import type { Act, Done } from '../types';
import { chooseOption } from './choose-option';

/**
 * Goes a way through a cascader, or through a row of selects, one for each level. A way that cannot be gone to its end is
 * taken back.
 */
export async function choosePath(
  act: Act,
  row: readonly Widget[],
  levels: readonly (readonly string[])[],
): Promise<Done> {
  if (row.length === 1)
    return row[0]!.kind === 'select' ? { ok: false, why: say.wrongKind } : choosePicker(act, row[0]!, levels);
  if (row.length < levels.length) return { ok: false, why: say.wrongKind };
  const at = (level: number) => act.row()[level] ?? null;
  const changed: number[] = [];
  for (const [level, words] of levels.entries()) {
    const shows = () => reads(shownValue(at(level) ?? row[level]!), [words]);
    if (shows()) continue;
    const part: Act = { ...act, relocate: () => at(level), early: act.early === true && level === 0 };
    changed.push(level);
    // The next level is switched off for as long as it has nothing to offer.
    if (level > 0) await until(act.doc, () => !isDisabled(at(level) ?? row[level]!), lazy, act.signal);
    let done = await chooseOption(part, at(level) ?? row[level]!, words);
    if (done.ok && !(await until(act.doc, shows, 1000, act.signal)))
      done = { ok: false, why: say.notShown(shownValue(at(level) ?? row[level]!)) };
    if (done.ok) continue;
    for (const one of changed.reverse()) {
      const widget = at(one);
      if (!widget || act.signal.aborted || shownValue(widget) === '') continue;
      if (!(await clear({ ...act, relocate: () => at(one) }, widget)))
        return { ok: false, why: say.halfDone(shownValue(at(one) ?? widget)) };
    }
    return done;
  }
  return { ok: true };
}
