import type { Ink } from './layout';

/** Cells along the longer side. A letter of the watermark covers about two. */
const CELLS = 96;

/** Measures the writing on a page: in each cell of a grid, how often lightness jumps between neighbouring pixels. */
export function inkOf(rgba: Uint8ClampedArray, width: number, height: number): Ink {
  const cell = Math.max(1, Math.ceil(Math.max(width, height) / CELLS));
  const columns = Math.ceil(width / cell);
  const jumps = new Float32Array(columns * Math.ceil(height / cell));
  // Every second line tells enough, and in half the time.
  for (let y = 0; y < height; y += 2) {
    for (let x = 1; x < width; x++) {
      const at = (y * width + x) * 4 + 1;
      const jump = Math.abs(rgba[at]! - rgba[at - 4]!);
      if (jump > 24) jumps[Math.floor(y / cell) * columns + Math.floor(x / cell)]! += jump;
    }
  }
  return (x, y) => jumps[Math.floor(y / cell) * columns + Math.floor(x / cell)] ?? 0;
}
