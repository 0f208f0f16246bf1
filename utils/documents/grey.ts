/** Differences between the channels that JPEG noise and the fringes of a scanner do not reach. */
const FAINT = 10;
const PLAIN = 28;
/** A page is coloured if a fiftieth has faint colour, or a thousandth plain colour (a seal, a signature). */
const FAINT_SHARE = 0.02;
const PLAIN_SHARE = 0.001;

/** True if a picture has no colour, tolerant to noise. Takes RGBA pixels, best of a picture scaled down to about 400 px. */
export function isGrey(rgba: Uint8ClampedArray): boolean {
  const pixels = rgba.length / 4;
  let faint = 0;
  let plain = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [rgba[at], rgba[at + 1], rgba[at + 2]];
    const chroma = Math.max(r, g, b) - Math.min(r, g, b);
    if (chroma > FAINT) faint++;
    if (chroma > PLAIN) plain++;
  }
  return faint < pixels * FAINT_SHARE && plain < pixels * PLAIN_SHARE;
}
