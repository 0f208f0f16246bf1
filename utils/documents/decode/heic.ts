import libheif from 'libheif-js/libheif-wasm/libheif.js';
import { DocumentFault } from '../types';
import { limitMemory } from './memory-limit';
import { refuseHuge } from './picture';

/** 1 GiB. A picture at the limit of pixels needs 480 MB as RGBA and 180 MB before that. */
const PAGES = 16_384;

/** Starts the library, once for each worker and so for each file: its memory never holds two. */
async function load() {
  const answer = await fetch('/documents/heif/libheif.wasm');
  const wasmBinary = await answer.arrayBuffer();
  limitMemory(new Uint8Array(wasmBinary), PAGES);
  return libheif({ wasmBinary });
}

/** Only this much of a file is searched for its descriptions of sizes. */
const HEADER = 1_000_000;
const ISPE = [...'ispe'].map((letter) => letter.charCodeAt(0));

/** Refuses by the sizes that the file states (ISO 23008-12, 6.5.3), before the library sees it. */
function refuseHugeItems(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length - 16, HEADER);
  for (let at = 0; at < end; at++) {
    if (!ISPE.every((byte, index) => bytes[at + index] === byte)) continue;
    refuseHuge(view.getUint32(at + 8), view.getUint32(at + 12));
  }
}

/** The major brands of sequences (ISO 23008-12, 10.3). */
const isSequence = (bytes: Uint8Array) =>
  /^(hevc|hevx|hevm|hevs|msf1)$/.test(String.fromCharCode(...bytes.subarray(8, 12)));

/** Returns the pictures in a HEIF file. The one that represents the whole comes first. */
async function picturesOf(bytes: Uint8Array) {
  refuseHugeItems(bytes);
  const lib = await load();
  const pictures = new lib.HeifDecoder().decode(bytes);
  // A sequence is a film, which the library does not play.
  if (pictures.length === 0 && isSequence(bytes)) throw new DocumentFault('named', 'sequence');
  if (!Array.isArray(pictures) || pictures.length === 0) throw new DocumentFault('broken');
  return pictures.sort((a, b) => Number(b.is_primary()) - Number(a.is_primary()));
}

export async function inspectHeic(bytes: ArrayBuffer) {
  const pictures = await picturesOf(new Uint8Array(bytes));
  const [first] = pictures;
  const size = { width: first!.get_width(), height: first!.get_height() };
  const pages = pictures.length;
  for (const one of pictures) one.free();
  return { ...size, pages };
}

/** One picture of a HEIF file (from 1), turned and mirrored as the file says. */
export async function decodeHeic(bytes: ArrayBuffer, which: number): Promise<ImageBitmap> {
  const pictures = await picturesOf(new Uint8Array(bytes));
  const picture = pictures[which - 1];
  if (!picture) throw new DocumentFault('no-page', String(which));
  const [width, height] = [picture.get_width(), picture.get_height()];
  refuseHuge(width, height);
  const pixels = await new Promise<ImageData | null>((done) => picture.display(new ImageData(width, height), done));
  for (const one of pictures) one.free();
  if (!pixels) throw new DocumentFault('broken');
  return createImageBitmap(pixels);
}
