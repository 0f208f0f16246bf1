/** How well a row fits a column; both are positions. */
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
 * margin. What is taken is nobody's rival any more, so each pair may make another one clear.
 */
export function assign(scores: readonly (readonly number[])[], { least, margin }: Demands): Pair[] {
  let left: Pair[] = scores
    .flatMap((row, at) => row.map((score, column) => ({ row: at, column, score })))
    .filter(({ score }) => score > 0);
  const taken: Pair[] = [];
  for (;;) {
    const isClear = (pair: Pair) =>
      pair.score >= least &&
      left.every(
        (other) =>
          other === pair ||
          (other.row !== pair.row && other.column !== pair.column) ||
          pair.score - other.score >= margin,
      );
    const clear = left.filter(isClear);
    if (clear.length === 0) return taken;
    taken.push(...clear);
    left = left.filter((one) => !clear.some(({ row, column }) => row === one.row || column === one.column));
  }
}
