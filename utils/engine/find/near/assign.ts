/** Score of a row in a column. Both are positions. */
export interface Pair {
  row: number;
  column: number;
  score: number;
}

/** The least score, and how much better a pair must be than any other pair of its row or column. */
export interface Demands {
  least: number;
  margin: number;
}

/**
 * Pairs rows with columns over the whole table: a pair is taken where it is the best of its row and of its column by the
 * margin. What is taken is nobody's rival any more, so each pair may make another one clear. Later demands are for what
 * the earlier ones leave.
 */
export function assign(scores: readonly (readonly number[])[], demands: readonly Demands[]): Pair[] {
  let left: Pair[] = scores
    .flatMap((row, at) => row.map((score, column) => ({ row: at, column, score })))
    .filter(({ score }) => score > 0);
  const taken: Pair[] = [];
  for (const demand of demands) {
    for (let clear = clearIn(left, demand); clear.length > 0; clear = clearIn(left, demand)) {
      taken.push(...clear);
      const isTaken = (one: Pair) => clear.some(({ row, column }) => row === one.row || column === one.column);
      left = left.filter((one) => !isTaken(one));
    }
  }
  return taken;
}

/** Returns the pairs that are the best of their row and column by the margin. */
const clearIn = (pairs: readonly Pair[], { least, margin }: Demands): Pair[] =>
  pairs.filter(
    (pair) =>
      pair.score >= least &&
      pairs.every(
        (other) =>
          other === pair ||
          (other.row !== pair.row && other.column !== pair.column) ||
          pair.score - other.score >= margin,
      ),
  );
