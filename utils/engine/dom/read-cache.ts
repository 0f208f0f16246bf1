/**
 * Caches what one reading of the page asks the browser. Inside `looking` each cached question is asked once. Outside
 * it is asked every time.
 */
export type ReadCache = Map<unknown, Map<unknown, unknown>>;

let look: ReadCache | null = null;

/** Returns an empty cache. A change of the page makes a cache useless. */
export const newReadCache = (): ReadCache => new Map();

/** Runs work that changes nothing on the page, with a cache for its questions. */
export function withReadCache<T>(memory: ReadCache, work: () => T): T {
  const outer = look;
  look = memory;
  try {
    return work();
  } finally {
    look = outer;
  }
}

/** Wraps a function of one argument so that its results are cached inside `looking`. */
export function cached<K, V>(ask: (key: K) => V): (key: K) => V {
  return (key) => {
    if (!look) return ask(key);
    const answers = (look.get(ask) as Map<K, V> | undefined) ?? new Map<K, V>();
    if (answers.size === 0) look.set(ask, answers as Map<unknown, unknown>);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}
