import { withValue } from './paths';
import type { StoredProfile } from './types';

type Node = Record<string, unknown>;
type Elsewhere = NonNullable<StoredProfile['elsewhere']>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * True for a document, or a choice with fields of its own (validity, publication). Half of one and half of another make
 * neither.
 */
const isWhole = (value: Node) => ('kind' in value && 'from' in value ? true : 'published' in value || 'size' in value);

const same = (one: unknown, other: unknown): boolean => {
  if (isNode(one) && isNode(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => same(one[key], other[key]));
  }
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => same(value, other[at]));
  return one === other;
};

interface Three {
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

const hasIds = (value: unknown): value is (Node & { id: string })[] =>
  Array.isArray(value) && value.every((one) => isNode(one) && typeof one.id === 'string');

/** Lists of things with ids, each by itself. A thing that one side removed goes unless the other changed it. */
function mergeList(three: Record<keyof Three, (Node & { id: string })[]>, path: string, tell: Elsewhere): unknown[] {
  const { base, mine, theirs } = three;
  const find = (list: readonly (Node & { id: string })[], id: string) => list.find((one) => one.id === id);
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))];
  const kept: unknown[] = [];
  for (const id of ids) {
    const [was, ours, other] = [find(base, id), find(mine, id), find(theirs, id)];
    if (ours && other) kept.push(merge({ base: was, mine: ours, theirs: other }, `${path}.${kept.length}`, tell));
    else if (!was || !same(was, ours ?? other)) kept.push(ours ?? other);
  }
  return kept;
}

function merge({ base, mine, theirs }: Three, path: string, tell: Elsewhere): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (hasIds(mine) && hasIds(theirs) && hasIds(base)) return mergeList({ base, mine, theirs }, path, tell);
  if (isNode(mine) && isNode(theirs) && !isWhole(mine) && !isWhole(theirs)) {
    const was = isNode(base) ? base : {};
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return Object.fromEntries(
      [...keys].map((key) => {
        const three = { base: was[key], mine: mine[key], theirs: theirs[key] };
        return [key, merge(three, path ? `${path}.${key}` : key, tell)];
      }),
    );
  }
  tell.push({ path, value: theirs as never });
  return mine;
}

/**
 * Puts two changed versions of one profile together. `base` is the version that both began with. A field that one side
 * changed takes that side's value. A field that both changed keeps `mine`. The other value is kept in `elsewhere`, so
 * that the person can decide.
 */
export function mergeProfiles(base: StoredProfile, mine: StoredProfile, theirs: StoredProfile): StoredProfile {
  const strip = ({ elsewhere: _, updatedAt: __, ...rest }: StoredProfile) => rest;
  const found: Elsewhere = [];
  const merged = merge({ base: strip(base), mine: strip(mine), theirs: strip(theirs) }, '', found) as StoredProfile;
  const at = (list: Elsewhere | undefined, path: string) => list?.some((one) => one.path === path);
  // A field open in `base` and no longer open on one side was decided on that side.
  const decided = (path: string) =>
    at(base.elsewhere, path) && !(at(mine.elsewhere, path) && at(theirs.elsewhere, path));
  const open = [...(mine.elsewhere ?? []), ...(theirs.elsewhere ?? [])].filter(({ path }) => !decided(path));
  const elsewhere = [...new Map([...open, ...found].map((one) => [one.path, one])).values()];
  const whole = { ...merged, updatedAt: theirs.updatedAt };
  return elsewhere.length > 0 ? { ...whole, elsewhere } : whole;
}

/** The profile with one open difference decided: the other page's value taken, or this one's kept. */
export function decided(profile: StoredProfile, path: string, takeOther: boolean): StoredProfile {
  const { elsewhere = [], ...rest } = profile;
  const found = elsewhere.find((one) => one.path === path);
  const open = elsewhere.filter((one) => one.path !== path);
  const base: StoredProfile = open.length > 0 ? { ...rest, elsewhere: open } : rest;
  return found && takeOther ? withValue(base, path, found.value ?? null) : base;
}
