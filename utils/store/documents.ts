import { documentsOf } from '../profile/slots';
import type { DocumentRef } from '../profile/types';
import { db } from './db';

/** Puts a document's bytes into the store; a profile comes to own it by naming the reference that is answered. */
export async function putDocument(file: Blob, name: string): Promise<DocumentRef> {
  const ref = { id: crypto.randomUUID(), name, type: file.type };
  await db.documents.add({ ...ref, blob: file, at: Date.now() });
  return { ...ref, size: file.size };
}

export async function getDocument(id: string): Promise<{ name: string; type: string; blob: Blob } | undefined> {
  const row = await db.documents.get(id);
  return row && { name: row.name, type: row.type, blob: row.blob };
}

/**
 * Removes documents that were put before `before` and that no profile names: left over when the browser was closed
 * between the putting and the saving. Younger ones may still be on their way into a profile.
 */
export async function sweepDocuments(before: number): Promise<void> {
  await db.transaction('rw', db.profiles, db.documents, async () => {
    const old = await db.documents.where('at').below(before).primaryKeys();
    if (old.length === 0) return;
    const named = new Set<string>();
    await db.profiles.each((profile) => {
      for (const { document } of documentsOf(profile)) named.add(document.id);
    });
    await db.documents.bulkDelete(old.filter((id) => !named.has(id)));
  });
}
