import { arm, noteOpening, noteUse } from '../vault/auto-lock';
import { type DataKey, type Header, newDataKey, unwrap, wrap } from '../vault/header';
import { isWeaker, newKdf } from '../vault/kdf';
import { dropKey, dropNextKey, heldKey, holdKey, holdNextKey, onKeyChange } from '../vault/keyring';
import { slowly } from '../vault/tries';
import { catalogue, inTurn, storeOf } from './access';
import { type AutoLock, type Catalogue, changeCatalogue } from './catalogue';
import { onStoreChange, tellChange } from './changes';
import { labelFor, writeLabel } from './label';
import { type Moved, moveTo, type TellShare } from './move';
import { stir } from './stir';

export interface VaultState {
  /** `none`: there is no passphrase, everything is kept readable. */
  kind: 'none' | 'locked' | 'unlocked';
  autoLock: AutoLock;
}

/** Returns the state of the vault: no passphrase, locked, or unlocked. */
export async function vaultState(): Promise<VaultState> {
  const { header, autoLock } = await catalogue();
  if (!header) return { kind: 'none', autoLock };
  return { kind: (await heldKey(header.id)) ? 'unlocked' : 'locked', autoLock };
}

/** Calls back when the vault was set up, locked, unlocked or removed, in any page. Returns a function that stops it. */
export function onVaultChange(fn: () => void): () => void {
  const stops = [onKeyChange(fn), onStoreChange((parts) => parts.includes('vault') && fn())];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Changes the header or the lock time in the catalogue and in the place's own label. For a writer. */
async function keepInBoth(change: Partial<Pick<Catalogue, 'header' | 'autoLock'>>): Promise<void> {
  const { db, catalogue: now } = await storeOf(await catalogue());
  await changeCatalogue(now.place, change);
  await writeLabel(db, labelFor({ ...now, ...change }));
}

/** Holds the key, and begins to watch for when it is to be dropped. */
async function hold({ id }: Header, key: DataKey): Promise<void> {
  await holdKey(id, key);
  await noteUse();
  await noteOpening();
  await arm((await catalogue()).autoLock);
}

const keyOf = (header: Header, passphrase: string) => slowly(() => unwrap(header, passphrase));

/** Opens the vault. Returns false, after a delay that grows, if it is not the passphrase. */
export async function unlock(passphrase: string): Promise<boolean> {
  const { header } = await catalogue();
  if (!header) return true;
  const key = await keyOf(header, passphrase);
  if (!key) return false;
  await hold(header, key);
  if (isWeaker(header.kdf, newKdf())) await rewrap(header, await wrap(header.id, key, passphrase));
  return true;
}

/** Replaces a cheaper wrapping of the same data key. The cheaper one must not stay in the files. */
const rewrap = (before: Header, header: Header): Promise<void> =>
  stir(() =>
    inTurn(async () => {
      const { header: now } = await catalogue();
      if (now?.id === before.id) await keepInBoth({ header });
    }),
  );

/** Closes the vault for every page. */
export const lock = dropKey;

/** Seals everything with a passphrase. `tell` gets the share that is done. Without effect if there is one already. */
export async function setPassphrase(passphrase: string, tell: TellShare): Promise<Moved> {
  if ((await catalogue()).header) return 'busy';
  const key = newDataKey();
  const header = await wrap(crypto.randomUUID(), key, passphrase);
  await hold(header, key);
  const moved = await moveTo(header, tell).catch(async (error) => {
    await dropKey();
    throw error;
  });
  if (moved !== 'done') await dropKey();
  return moved;
}

/**
 * Seals everything again with a new data key under another passphrase. So the old passphrase and an old copy of the
 * disk cannot open later data. Returns null if `old` is not the passphrase.
 */
export async function changePassphrase(old: string, next: string, tell: TellShare): Promise<Moved | null> {
  const { header } = await catalogue();
  const key = header && (await keyOf(header, old));
  if (!header || !key) return null;
  if (!(await heldKey(header.id))) await hold(header, key);
  const nextKey = newDataKey();
  const nextHeader = await wrap(crypto.randomUUID(), nextKey, next);
  await holdNextKey(nextHeader.id, nextKey);
  try {
    const moved = await moveTo(nextHeader, tell);
    if (moved === 'done') await hold(nextHeader, nextKey);
    return moved;
  } finally {
    await dropNextKey();
  }
}

/** Makes everything readable again. Null if it is not the passphrase. */
export async function removePassphrase(passphrase: string, tell: TellShare): Promise<Moved | null> {
  const { header } = await catalogue();
  const key = header && (await keyOf(header, passphrase));
  if (!header || !key) return null;
  await hold(header, key);
  const moved = await moveTo(null, tell);
  if (moved === 'done') await dropKey();
  return moved;
}

/** Chooses after how many minutes without use the vault locks. */
export async function setAutoLock(autoLock: AutoLock): Promise<void> {
  await inTurn(() => keepInBoth({ autoLock }));
  await arm(autoLock);
  tellChange('vault');
}
