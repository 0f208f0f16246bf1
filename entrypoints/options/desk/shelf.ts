import type { Studio } from '../../../utils/documents/studio';
import { DocumentFault, type Look } from '../../../utils/documents/types';
import { filesOf, withFileIds } from '../../../utils/profile/slots';
import type { DocumentRef, StoredFile } from '../../../utils/profile/types';
import { getDocument, getThumbnail, putDocument, putThumbnail } from '../../../utils/store';

/** A file with its name, in memory. */
export interface Named {
  blob: Blob;
  name: string;
}

/** A document with all its bytes, to be put back when the store has let go of them. */
export interface Snapshot {
  document: DocumentRef;
  blobs: ReadonlyMap<string, Blob>;
}

/** Looks that may fail before a document is looked at no more by itself. A second one is for a page closed in the middle. */
const TRIES = 2;

/**
 * Makes the mark of a look that has begun or failed: a byte for each try. It is kept in the place of the small picture.
 */
const markOf = (tries: number) => new Blob([new Uint8Array(tries)]);

/** Between the store and the desk: files in and out, with their small pictures. */
export function makeShelf(studio: Studio) {
  const looks = new Map<string, Promise<Look | null>>();

  /**
   * Looks at a document that nobody has looked at. Remembers one that hangs or takes the page with it, and leaves it
   * alone then.
   */
  async function lookAside(id: string): Promise<Look | null> {
    const kept = await getThumbnail(id);
    const tries = kept?.size ?? 0;
    const isMark = tries <= TRIES;
    const found = await getDocument(id);
    if (!found || tries === TRIES) return null;
    if (isMark) await putThumbnail(id, markOf(tries + 1));
    try {
      const look = await studio.run({ do: 'look', blob: found.blob }, { isAside: true });
      if (isMark) await putThumbnail(id, look.thumbnail);
      return look;
    } catch {
      if (isMark) await putThumbnail(id, markOf(TRIES));
      return null;
    }
  }

  async function lookAt({ id, seen }: DocumentRef): Promise<Look | null> {
    const thumbnail = await getThumbnail(id);
    // No picture is as small as a mark.
    if (thumbnail && thumbnail.size > TRIES && seen) return { thumbnail, seen };
    return lookAside(id);
  }

  return {
    /** Refuses a file that is gone from the store. */
    async read({ id, name }: Pick<StoredFile, 'id' | 'name'>): Promise<Named> {
      const found = await getDocument(id);
      if (!found) throw new DocumentFault('broken');
      return { blob: found.blob, name };
    },
    /** Puts a copy into the store. Decodes it wholly first, so that a broken one goes no further. */
    async put({ blob, name }: Named, signal: AbortSignal): Promise<DocumentRef> {
      const { seen, thumbnail } = await studio.run({ do: 'look', blob }, { signal });
      signal.throwIfAborted();
      const file = await putDocument(blob, name);
      await putThumbnail(file.id, thumbnail);
      return { ...file, seen };
    },
    /** Keeps a file as it was brought, of any kind. Nobody reads it until the person wants it back. */
    putOriginal: ({ blob, name }: Named): Promise<StoredFile> => putDocument(blob, name),
    async snapshot(document: DocumentRef): Promise<Snapshot> {
      const blobs = new Map<string, Blob>();
      for (const { id } of filesOf(document)) {
        const found = await getDocument(id);
        if (found) blobs.set(id, found.blob);
      }
      return { document, blobs };
    },
    async restore({ document, blobs }: Snapshot): Promise<DocumentRef> {
      const ids = new Map<string, string>();
      for (const { id, name } of filesOf(document)) {
        const blob = blobs.get(id);
        if (blob) ids.set(id, (await putDocument(blob, name)).id);
      }
      return withFileIds(document, (id) => ids.get(id) ?? id);
    },
    /** Returns the small picture and the measured look of a document, once for as long as the page is open. */
    look(document: DocumentRef): Promise<Look | null> {
      const known = looks.get(document.id) ?? lookAt(document).catch(() => null);
      looks.set(document.id, known);
      return known;
    },
  };
}

export type Shelf = ReturnType<typeof makeShelf>;
