/** Bytes under AES-GCM-256, with the parts needed to open them. */
export interface Sealed {
  /** Version of the sealing. */
  v: 1;
  iv: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
}

/**
 * Thrown if sealed data cannot be opened: changed, moved to another place, or of another key. Says no more on purpose.
 */
export class NotOpened extends Error {
  override name = 'NotOpened';
}

const IV = 12;
const VERSION = 1;

// The place is part of the seal, so that nothing can be moved to another row or table.
const place = (where: string) => new TextEncoder().encode(`copyright-pilot:${VERSION}:${where}`);

/** Seals bytes for one place (`profiles:<id>`), under a fresh nonce each time. */
export async function seal(key: CryptoKey, where: string, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: place(where) }, key, bytes);
  return { v: VERSION, iv, data: new Uint8Array(data) };
}

/** Opens data sealed for this place. Throws NotOpened for anything else. */
export async function open(key: CryptoKey, where: string, sealed: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  if (sealed.v !== VERSION) throw new NotOpened();
  const { iv, data } = sealed;
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: place(where) }, key, data),
    );
  } catch {
    throw new NotOpened();
  }
}
