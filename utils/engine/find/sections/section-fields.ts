import type { Page } from '../../../portals/types';
import { normalise } from '../../text/normalise';

/** Tells from the fields of a section whose it is. */

const otherParty =
  /法定代表人|法人代表|法人信息|联系人|代理人|代理机构|股东|受益人|监护人|^原|曾用|^旧|变更前|legalrepresentative|legalperson|contact|agent|shareholder|beneficiary|guardian|previous|former/;

/** True if a heading speaks of another person or of an earlier state, whatever the fields under it are called. */
export const isOtherParty = (text: string): boolean => otherParty.test(normalise(text));

/** Section key → labels that only this section of the page has. */
export type OwnLabels = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns for each section of a page the labels that no other section of it has. */
export function ownLabels({ steps }: Pick<Page, 'steps'>, keyOf: (name: string) => string): OwnLabels {
  const all = new Map<string, Set<string>>();
  for (const { find } of steps) {
    const section = 'label' in find ? (find.group ?? find.under) : undefined;
    if (!section || !('label' in find)) continue;
    const key = keyOf(section[0]!);
    const labels = all.get(key) ?? new Set();
    for (const label of [...(find.alone ?? []), ...(find.group ? [] : find.label)]) labels.add(normalise(label));
    all.set(key, labels);
  }
  const isOwn = (key: string, label: string) => ![...all].some(([other, theirs]) => other !== key && theirs.has(label));
  return new Map([...all].map(([key, labels]) => [key, new Set([...labels].filter((label) => isOwn(key, label)))]));
}

/** Returns the one section that at least two labels belong to and none contradicts; null if there is none. */
export function sectionByLabels(labels: ReadonlySet<string>, own: OwnLabels): string | null {
  const hits = [...own].flatMap(([key, theirs]) => {
    const count = [...labels].filter((label) => theirs.has(label)).length;
    return count > 0 ? [{ key, count }] : [];
  });
  const [first, second] = hits;
  return first && !second && first.count >= 2 ? first.key : null;
}
