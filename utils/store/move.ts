import type { Header } from '../vault/header';
import { catalogue, codecOf, inTurn, reading, storeOf } from './access';
import { type Catalogue, writeCatalogue } from './catalogue';
import { tellChange } from './changes';
import { copyDocuments, copyRest, sourceOf, type Target } from './copy';
import { markLeaving, unmarkLeaving } from './leaving';
import { destroyBoth, newPlaceName, openPlace } from './place';
import { COPY } from './second-copy';
import { MOVE } from './tidy';

/**
 * Result of a move. `busy`: another page moves. `full`: the disk, or the browser's share of it, has no room for a
 * second copy.
 */
export type Moved = 'done' | 'busy' | 'full';

/** Reports the progress of a move, 0 to 1. */
export type TellShare = (share: number) => void;

const isFull = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  ((error as Error).name === 'QuotaExceededError' || isFull((error as { inner?: unknown }).inner));

async function copyAll(target: Target, header: Header | null, tell: TellShare): Promise<string> {
  const share = (done: number, of: number) => tell((0.9 * done) / of);
  // Copies documents, nearly all of the data, without blocking writers. Later ones are copied below.
  await reading((store) => copyDocuments(sourceOf(store), target, share));
  return inTurn(async () => {
    const now = await catalogue();
    const source = sourceOf(await storeOf(now));
    await copyDocuments(source, target, share);
    await copyRest(source, target);
    target.db.close();
    const { generation = 1, place: from } = now;
    await writeCatalogue({ ...now, place: target.db.name, header, generation: generation + 1, from, labelled: false });
    return from;
  });
}

/** Deletes a place whose filling failed, and its mark. */
async function giveUp(source: Catalogue, name: string): Promise<void> {
  await destroyBoth(name);
  const { db } = await storeOf(source);
  await unmarkLeaving(db.settings, [name]);
}

async function move(header: Header | null, tell: TellShare): Promise<Moved> {
  const name = newPlaceName();
  const { db, catalogue: source } = await storeOf(await catalogue());
  let target: Target | null = null;
  let old: string;
  try {
    // The mark comes before the place: a crash leaves nothing that nobody knows.
    await markLeaving(db.settings, name);
    target = { db: await openPlace(name), codec: await codecOf({ header }) };
    old = await copyAll(target, header, tell);
  } catch (error) {
    target?.db.close();
    // A full disk may refuse this too. The rest is marked, and the next tidying of the vault removes it.
    await giveUp(source, name).catch(() => {});
    if (isFull(error)) return 'full';
    throw error;
  }
  // Opens the new place, which gives it its label, before the old one goes.
  await storeOf(await catalogue());
  await destroyBoth(old);
  tell(1);
  tellChange('profiles', 'documents', 'progress', 'settings', 'taught', 'vault');
  return 'done';
}

/**
 * Copies everything into a new place, switches over in one step, and deletes the old place from the disk. With a
 * `header` the copy is sealed by its key, which must be held. With null it is readable. Before the switch nothing has
 * changed, after it everything has.
 */
export async function moveTo(header: Header | null, tell: TellShare): Promise<Moved> {
  return await navigator.locks.request(MOVE, { ifAvailable: true }, async (lock): Promise<Moved> => {
    if (!lock) return 'busy';
    return await navigator.locks.request(COPY, () => move(header, tell));
  });
}
