import libheif from 'libheif-js/libheif-wasm/libheif.js';
import { DocumentFault } from '../types';
import { refuseHuge } from './picture';

let ready: Promise<Lib> | undefined;
type Lib = Awaited<ReturnType<typeof libheif>>;

/** Compiles the library once; its code lies beside it in the package. */
function load(): Promise<Lib> {
  ready ??= fetch('/documents/heif/libheif.wasm')
    .then((answer) => answer.arrayBuffer())
    .then((wasmBinary) => libheif({ wasmBinary }));
  return ready;
}

/** The pictures in a HEIF file; the one that stands for the whole comes first. */
async function picturesOf(bytes: ArrayBuffer) {
  const lib = await load();
  const pictures = new lib.HeifDecoder().decode(new Uint8Array(bytes));
  if (!Array.isArray(pictures) || pictures.length === 0) throw new DocumentFault('broken');
  return pictures.sort((a, b) => Number(b.is_primary()) - Number(a.is_primary()));
}

export async function inspectHeic(bytes: ArrayBuffer) {
  const pictures = await picturesOf(bytes);
  const [first] = pictures;
  const size = { width: first!.get_width(), height: first!.get_height() };
  const pages = pictures.length;
  for (const one of pictures) one.free();
  return { ...size, pages };
}

/** One picture of a HEIF file (from 1), turned and mirrored as the file says. */
export async function decodeHeic(bytes: ArrayBuffer, which: number): Promise<ImageBitmap> {
  const pictures = await picturesOf(bytes);
  const picture = pictures[which - 1];
  if (!picture) throw new DocumentFault('no-page', String(which));
  const [width, height] = [picture.get_width(), picture.get_height()];
  refuseHuge(width, height);
  const pixels = await new Promise<ImageData | null>((done) => picture.display(new ImageData(width, height), done));
  for (const one of pictures) one.free();
  if (!pixels) throw new DocumentFault('broken');
  return createImageBitmap(pixels);
}
