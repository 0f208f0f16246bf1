/** Makes the picture at a scale (0–1) and a JPEG quality (0–1), and answers it encoded. */
export type Encode = (scale: number, quality: number) => Promise<Blob>;

const BEST = 0.92;
const LEAST = 0.6;
const STEPS = 4;
/** Below this nothing would be legible. No limit of a portal needs it. */
const SMALLEST = 0.05;

/** The best quality between LEAST and BEST at one scale that keeps within the limit, given that LEAST does. */
async function bestQuality(encode: Encode, scale: number, least: Blob, limit: number): Promise<Blob> {
  let found = least;
  let [low, high] = [LEAST, BEST];
  for (let step = 0; step < STEPS; step++) {
    const quality = (low + high) / 2;
    const blob = await encode(scale, quality);
    if (blob.size <= limit) [found, low] = [blob, quality];
    else high = quality;
  }
  return found;
}

/**
 * Returns the best picture of at most `limit` bytes, null if nothing fits. Tries full quality, then lower quality.
 * Takes fewer pixels only when the lowest legible quality is still too heavy.
 */
export async function fit(encode: Encode, limit: number): Promise<Blob | null> {
  let scale = 1;
  while (scale > SMALLEST) {
    const best = await encode(scale, BEST);
    if (best.size <= limit) return best;
    const least = await encode(scale, LEAST);
    if (least.size <= limit) return bestQuality(encode, scale, least, limit);
    // Bytes grow with the area, a little more slowly. The search is over after two or three rounds.
    scale *= Math.min(0.9, Math.sqrt(limit / least.size));
  }
  return null;
}
