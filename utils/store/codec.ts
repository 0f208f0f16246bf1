import { NotOpened, open, seal } from '../vault/seal';
import type { Body } from './rows';

type Sealable = 'profiles' | 'heads' | 'documents';

/** Turns values into rows and rows into values: as they are, or sealed for their table and id. */
export interface Codec {
  pack<T>(table: Sealable, id: string | number, value: T): Promise<Body<T>>;
  unpack<T>(table: Sealable, id: string | number, body: Body<T>): Promise<T>;
  packBlob(id: string, blob: Blob): Promise<Blob>;
  /** Returns a blob without a type. */
  unpackBlob(id: string, blob: Blob): Promise<Blob>;
}

export const plainCodec: Codec = {
  pack: async (_table, _id, plain) => ({ plain }),
  async unpack(_table, _id, body) {
    if (!('plain' in body)) throw new NotOpened();
    return body.plain;
  },
  packBlob: async (_id, blob) => blob,
  unpackBlob: async (_id, blob) => blob,
};

const IV = 12;
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

export const sealedCodec = (key: CryptoKey): Codec => ({
  async pack(table, id, value) {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    return { sealed: await seal(key, `${table}:${id}`, bytes) };
  },
  async unpack(table, id, body) {
    // A readable row in a sealed place was put there by somebody else.
    if (!('sealed' in body)) throw new NotOpened();
    return JSON.parse(new TextDecoder().decode(await open(key, `${table}:${id}`, body.sealed)));
  },
  async packBlob(id, blob) {
    const { iv, data } = await seal(key, `bytes:${id}`, await bytesOf(blob));
    return new Blob([iv, data]);
  },
  async unpackBlob(id, blob) {
    const iv = await bytesOf(blob.slice(0, IV));
    const data = await bytesOf(blob.slice(IV));
    return new Blob([await open(key, `bytes:${id}`, { v: 1, iv, data })]);
  },
});
