import type { Seen } from '../profile/types';

/** The reason why a file could not be worked on. Its words are in words.ts. */
export type FaultCode =
  | 'empty'
  | 'heavy'
  | 'unknown'
  | 'named'
  | 'variant'
  | 'broken'
  | 'huge'
  | 'encrypted'
  | 'no-page'
  | 'complex'
  | 'slow'
  | 'memory';

/** Files that are known and not read. Each has words of advice. */
export type NamedKind = 'ofd' | 'writing' | 'table' | 'archive' | 'film' | 'drawing' | 'web' | 'sequence';

/** Expected trouble with a file. `detail` is a size, a number of pixels, a kind: words.ts makes words of it. */
export class DocumentFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly detail = '',
  ) {
    super(code);
  }
}

/** Facts of a file, read without changing it. */
export interface Inspection {
  type: string;
  /** Width of the first page, in pixels as it is shown, points for a PDF. */
  width: number;
  height: number;
  pages: number;
  /** The turn that shows the picture upright (EXIF 1–8). Other values than 1 for JPEG only. */
  orientation: number;
  /** True if EXIF or XMP come with it, a location among them perhaps. */
  metadata: boolean;
  /** Why programs differ in how they show the picture. Null if it is plain: RGB or grey, 8 bit, nothing transparent. */
  odd: Odd | null;
  /** The picture itself, where the file is a packet around it. */
  inside?: Blob;
}

/** Colours of a print shop, transparency, more than 8 bits a colour. */
export type Odd = 'cmyk' | 'alpha' | 'deep';

export type MarkStyle = 'repeated' | 'top' | 'middle' | 'bottom';
export type MarkStrength = 'light' | 'medium' | 'strong';
export interface MarkLook {
  style: MarkStyle;
  strength: MarkStrength;
}

/** The paper, if its layout says what the watermark must leave free. */
export type Paper = 'id-front' | 'id-back' | 'licence' | 'other';

export type Job =
  | { do: 'inspect'; blob: Blob }
  | { do: 'page'; blob: Blob; page: number; side: number }
  | { do: 'convert'; blob: Blob; page: number; limit: number }
  | { do: 'strip'; blob: Blob }
  | { do: 'look'; blob: Blob }
  | { do: 'mark'; blob: Blob; paper: Paper; look: MarkLook; limit: number };

/** A copy that was made, with its size in pixels. */
export interface Made {
  blob: Blob;
  width: number;
  height: number;
}

export interface Look {
  /** A small JPEG. */
  thumbnail: Blob;
  seen: Seen;
}

export interface Results {
  inspect: Inspection;
  page: Made;
  convert: Made;
  strip: Blob;
  look: Look;
  mark: Made;
}

export type Stage = 'reading' | 'decoding' | 'drawing' | 'encoding';
/** Reports the progress of a job: its stage, and a share from 0 to 1. */
export type Report = (stage: Stage, share: number) => void;
