const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** The middle of the numbers. For an even count it is the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const all = sorted(numbers);
  const half = all.length / 2;
  return ((all[Math.floor(half)] ?? 0) + (all[Math.ceil(half) - 1] ?? 0)) / 2;
}

/** The number that 95 of 100 do not exceed. */
export const p95 = (numbers: readonly number[]): number => sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1] ?? 0;

/** Rows of texts as a table for the terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
    )
    .join('\n');
}
