import { SOURCE_LIMIT } from './limits';
import type { NamedKind } from './types';
import { type Entry, entriesOf, unpack } from './zip';

const isPicture = ({ name }: Entry) => /\.(heic|heif|jpe?g)$/i.test(name);
const isFilm = ({ name }: Entry) => /\.(mov|mp4)$/i.test(name);

/** Kinds of archives that are files of their own, by a file that only they have. */
const kinds: readonly { kind: NamedKind; has: RegExp }[] = [
  { kind: 'ofd', has: /^\/?OFD\.xml$/i },
  { kind: 'writing', has: /^\/?(word|ppt)\/|^content\.xml$/i },
  { kind: 'table', has: /^\/?xl\// },
];

/** A live photo in a packet (.livp, as cloud drives keep those of an iPhone): one picture and its film. */
function livePicture(entries: readonly Entry[]): Entry | null {
  const files = entries.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX'));
  const pictures = files.filter(isPicture);
  return pictures.length === 1 && files.every((one) => isPicture(one) || isFilm(one)) ? pictures[0]! : null;
}

/** Opens a zip archive: the picture of a live photo, else the kind of file that it is. */
export async function openPacket(bytes: Uint8Array<ArrayBuffer>): Promise<Blob | NamedKind> {
  try {
    const entries = entriesOf(bytes) ?? [];
    const live = livePicture(entries);
    const picture = live && (await unpack(bytes, live, SOURCE_LIMIT));
    if (picture) return picture;
    return kinds.find(({ has }) => entries.some(({ name }) => has.test(name)))?.kind ?? 'archive';
  } catch {
    return 'archive';
  }
}
