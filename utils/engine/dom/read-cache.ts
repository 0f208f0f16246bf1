/**
 * The memory of one look at a page. Inside `looking` the answers to questions are kept, so that a thousand questions
 * about one page ask the browser once; outside of it every question is asked anew.
 */
export type Look = Map<unknown, Map<unknown, unknown>>;

let look: Look | null = null;

/** An empty memory. Worthless as soon as the page changes. */
export const newLook = (): Look => new Map();

/** Runs work that changes nothing on the page, with a memory for what it asks. */
export function looking<T>(memory: Look, work: () => T): T {
  const outer = look;
  look = memory;
  try {
    return work();
  } finally {
    look = outer;
  }
}

/** Makes a question of one thing into one whose answers are kept during a look. */
export function question<K, V>(ask: (key: K) => V): (key: K) => V {
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
