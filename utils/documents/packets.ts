import { openArchive } from '../zip';
import { SOURCE_LIMIT } from './limits';
import type { NamedKind } from './types';

const isPicture = (name: string) => /\.(heic|heif|jpe?g)$/i.test(name);
const isFilm = (name: string) => /\.(mov|mp4)$/i.test(name);

/** Kinds of archives that are files of their own, by a file that only they have. */
const kinds: readonly { kind: NamedKind; has: RegExp }[] = [
  { kind: 'ofd', has: /^\/?OFD\.xml$/i },
  { kind: 'writing', has: /^\/?(word|ppt)\/|^content\.xml$/i },
  { kind: 'table', has: /^\/?xl\// },
];

/** A live photo in a packet (.livp, as cloud drives keep those of an iPhone): one picture and its film. */
function livePicture(names: readonly string[]): string | null {
  const files = names.filter((name) => !name.endsWith('/') && !name.startsWith('__MACOSX'));
  const pictures = files.filter(isPicture);
  return pictures.length === 1 && files.every((name) => isPicture(name) || isFilm(name)) ? pictures[0]! : null;
}

/** Opens a zip archive. Returns the picture of a live photo, else the kind of the file. */
export async function openPacket(bytes: Uint8Array<ArrayBuffer>): Promise<Blob | NamedKind> {
  try {
    const { names, unpack } = openArchive(bytes, SOURCE_LIMIT);
    const live = livePicture(names);
    const picture = live && (await unpack(live));
    if (picture) return new Blob([picture]);
    return kinds.find(({ has }) => names.some((name) => has.test(name)))?.kind ?? 'archive';
  } catch {
    return 'archive';
  }
}
