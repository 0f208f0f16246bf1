import { type Kdf, keyFrom, newKdf } from './kdf';
import { NotOpened, open, type Sealed, seal } from './seal';

/** The readable part of a vault: its data key, wrapped by the passphrase, and the recipe of the wrapping key. */
export interface Header {
  /** Names the data key. */
  id: string;
  kdf: Kdf;
  wrapped: Sealed;
}

/** The bytes of a data key. Only they open the vault. */
export type DataKey = Uint8Array<ArrayBuffer>;

export const newDataKey = (): DataKey => crypto.getRandomValues(new Uint8Array(32));

export const importDataKey = (key: DataKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Wraps a data key with a passphrase. */
export async function wrap(id: string, key: DataKey, passphrase: string, kdf = newKdf()): Promise<Header> {
  return { id, kdf, wrapped: await seal(await keyFrom(passphrase, kdf), `key:${id}`, key) };
}

/** The data key, or null if it is not this passphrase. */
export async function unwrap({ id, kdf, wrapped }: Header, passphrase: string): Promise<DataKey | null> {
  const key = await keyFrom(passphrase, kdf);
  return open(key, `key:${id}`, wrapped).catch((error) => {
    if (error instanceof NotOpened) return null;
    throw error;
  });
}
