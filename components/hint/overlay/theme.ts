import { outward } from './frames';

/**
 * Returns the relative luminance (WCAG 2) of an `rgb()` colour as computed styles give it. Null if the background shows
 * through.
 */
export function luminance(color: string): number | null {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(color);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  const [r = 0, g = 0, b = 0] = parts.slice(1, 4).map((part) => {
    const channel = Number(part) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** True if the page is dark at this element. A page that paints nothing has its colour scheme's canvas. */
export function isDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView ?? window;
  for (const at of outward(element)) {
    if (at === element) continue;
    const light = luminance(view.getComputedStyle(at).backgroundColor);
    // The grey on which white and black text are equally readable.
    if (light !== null) return light < 0.18;
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches;
}
