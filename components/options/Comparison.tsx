import type { Finding } from '../../utils/profile/checks';
import { fieldAt } from '../../utils/profile/fields';
import { useSpeech } from '../speech';
import { labelOf } from './labels';

/** Returns the common beginning, the difference, and the common end of two names, as lists of characters. */
function parts(one: string, other: string): { before: string; mine: string; theirs: string; after: string } {
  const [a, b] = [[...one], [...other]];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (all: string[]) => all.slice(start, all.length - end).join('');
  return {
    before: a.slice(0, start).join(''),
    mine: cut(a),
    theirs: cut(b),
    after: a.slice(a.length - end).join(''),
  };
}

/** A space that differs would not be seen. */
const visible = (text: string) => text.replace(/\s/g, '␣') || '∅';

function Line({ label, before, middle, after }: { label: string; before: string; middle: string; after: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {before}
        <mark>{visible(middle)}</mark>
        {after}
      </dd>
    </>
  );
}

/** Two names that should be one, below each other, with the difference marked. */
export function Comparison({ own, other }: { own: string; other: NonNullable<Finding['compare']> }) {
  const { t, lang } = useSpeech();
  const { before, mine, theirs, after } = parts(own, other.value);
  return (
    <dl class="comparison">
      <Line label={t('editor_here')} before={before} middle={mine} after={after} />
      <Line label={labelOf(fieldAt(other.field), lang)} before={before} middle={theirs} after={after} />
    </dl>
  );
}
