import { inkOf } from './ink';
import { keptFree, type Line, linesFor, MARK } from './layout';
import type { MarkLook, MarkStrength, Paper } from './types';

const strengths: Readonly<Record<MarkStrength, number>> = { light: 0.2, medium: 0.32, strong: 0.5 };
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", SimHei, sans-serif';

function write(ctx: OffscreenCanvasRenderingContext2D, { x, y, angle, size }: Line): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.font = `${size}px ${FONT}`;
  // The given width keeps the calculated length, whichever font the machine has.
  ctx.strokeText(MARK, 0, 0, MARK.length * size);
  ctx.fillText(MARK, 0, 0, MARK.length * size);
  ctx.restore();
}

/** Lays the watermark over a picture: dark letters with a light edge, so that they show on any ground. */
export function drawMark(canvas: OffscreenCanvas, paper: Paper, look: MarkLook): void {
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('No canvas');
  const { width, height } = canvas;
  const { data } = ctx.getImageData(0, 0, width, height);
  const page = { width, height, free: keptFree(paper, width, height), ink: inkOf(data, width, height) };
  const lines = linesFor(look.style, page);
  const opacity = strengths[look.strength];
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = (lines[0]?.size ?? 12) / 12;
  ctx.strokeStyle = `rgb(255 255 255 / ${opacity})`;
  ctx.fillStyle = `rgb(24 54 92 / ${opacity})`;
  for (const line of lines) write(ctx, line);
}
