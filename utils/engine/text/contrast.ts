/** Tells whether two colours can be told apart. In: colours as getComputedStyle writes them. */

/** Returns red, green, blue and opacity; null if the colour is not written in sRGB. */
export function channelsOf(color: string): number[] | null {
  const [red, green, blue, alpha = 1] = (color.startsWith('rgb') && color.match(/[\d.]+/g)?.map(Number)) || [];
  return blue === undefined ? null : [red!, green!, blue, alpha];
}

/** Weights of red, green and blue, by WCAG 2.2. */
const weights = [0.2126, 0.7152, 0.0722] as const;

/** The curve of sRGB is near enough to a power of 2.2 for what this tells. */
const luminance = (color: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (color[at]! / 255) ** 2.2, 0.05);

/** Returns the contrast of a colour on an opaque ground: 1 for the same, 21 for black on white. */
export function contrast(color: readonly number[], ground: readonly number[]): number {
  const mixed = weights.map((_, at) => ground[at]! + (color[at]! - ground[at]!) * (color[3] ?? 1));
  const share = luminance(mixed) / luminance(ground);
  return Math.max(share, 1 / share);
}
