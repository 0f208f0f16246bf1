import { type Page, unread } from './page';

/** Writes the colour of the pixel whose samples begin at `from` to `to`. */
type Paint = (all: Uint8Array, from: number, out: Uint8ClampedArray, to: number) => void;

const grey =
  (of: (value: number) => number): Paint =>
  (all, from, out, to) => {
    out[to] = out[to + 1] = out[to + 2] = of(all[from]!);
  };

const rgb: Paint = (all, from, out, to) => {
  for (let index = 0; index < 3; index++) out[to + index] = all[from + index]!;
};

const cmyk: Paint = (all, from, out, to) => {
  const light = 255 - all[from + 3]!;
  for (let index = 0; index < 3; index++) out[to + index] = ((255 - all[from + index]!) * light) / 255;
};

/** Colours have 16 bits (TIFF 6.0, section 5). Programs that wrote 8 are known by no value above. */
function palette({ palette, bits }: Page): Paint {
  const count = 1 << bits;
  if (palette.length < count * 3) throw unread('palette');
  const scale = palette.some((one) => one > 255) ? 257 : 1;
  return (all, from, out, to) => {
    for (let index = 0; index < 3; index++) out[to + index] = palette[index * count + all[from]!]! / scale;
  };
}

/** YCbCr over the full range (ITU-R BT.601), as JPEG has it. */
const ycbcr: Paint = (all, from, out, to) => {
  const [y, b, r] = [all[from]!, all[from + 1]! - 128, all[from + 2]! - 128];
  out[to] = y + 1.402 * r;
  out[to + 1] = y - 0.344136 * b - 0.714136 * r;
  out[to + 2] = y + 1.772 * b;
};

const colours: Readonly<Record<number, { samples: number; make(page: Page): Paint }>> = {
  0: { samples: 1, make: () => grey((value) => 255 - value) },
  1: { samples: 1, make: () => grey((value) => value) },
  2: { samples: 3, make: () => rgb },
  3: { samples: 1, make: palette },
  5: { samples: 4, make: () => cmyk },
  6: { samples: 3, make: () => ycbcr },
};

/**
 * Returns the picture of samples that are side by side, on white. Throws a DocumentFault for colours that are not read
 * here.
 */
export function toRgba(all: Uint8Array, page: Page): Uint8ClampedArray<ArrayBuffer> {
  const known = colours[page.colour];
  if (!known || page.samples < known.samples) throw unread(`colour ${page.colour}`);
  if (page.colour === 3 && page.bits > 8) throw unread('palette');
  const paint = known.make(page);
  const hasAlpha = page.samples > known.samples && (page.extra === 1 || page.extra === 2);
  const out = new Uint8ClampedArray(page.width * page.height * 4);
  for (let from = 0, to = 0; to < out.length; from += page.samples, to += 4) {
    paint(all, from, out, to);
    out[to + 3] = 255;
    if (!hasAlpha) continue;
    const alpha = all[from + known.samples]! / 255;
    // The colours of associated alpha (1) are multiplied with it already.
    for (let index = 0; index < 3; index++)
      out[to + index] = out[to + index]! * (page.extra === 1 ? 1 : alpha) + 255 * (1 - alpha);
  }
  return out;
}
