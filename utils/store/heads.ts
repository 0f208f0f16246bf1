import { checkProfile } from '../profile/checks';
import { nameOnCertificate } from '../profile/printed-name';
import type { StoredProfile } from '../profile/types';
import type { HeadsRow, ProfileHead } from './rows';
import type { Store } from './types';

/** The head of a profile. */
export const headOf = (profile: StoredProfile): ProfileHead => ({
  id: profile.id,
  name: profile.name,
  organization: profile.organization.name,
  code: profile.organization.idNumber,
  administrator: profile.administrator.name,
  updatedAt: profile.updatedAt,
  works: profile.works.map((work) => ({ id: work.id, name: nameOnCertificate(work) })),
  findings: checkProfile(profile).length,
});

/** Few enough to open all at once, small enough to write with every change. 2,000 profiles are 63 in each. */
const PIECES = 32;

/** The piece that a profile's head is in. Only the id decides. */
const pieceOf = (id: string): number =>
  [...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 65_521, 7) % PIECES;

type Tables = Pick<Store, 'db' | 'codec'>;

async function open({ codec }: Tables, rows: readonly (HeadsRow | undefined)[]): Promise<ProfileHead[]> {
  const { unpack } = await codec();
  const pieces = await Promise.all(rows.map((row) => (row ? unpack<ProfileHead[]>('heads', row.id, row.body) : [])));
  return pieces.flat();
}

/** All heads, in no order. */
export const readHeads = async (store: Store): Promise<ProfileHead[]> => open(store, await store.db.heads.toArray());

/** The rows to put so that these heads are in and the heads of these ids are out. For a writer: nobody else may write meanwhile. */
export async function headRows(
  store: Tables,
  { add, drop = [] }: { add: readonly ProfileHead[]; drop?: readonly string[] },
): Promise<HeadsRow[]> {
  const { pack } = await store.codec();
  const out = new Set([...drop, ...add.map(({ id }) => id)]);
  const pieces = [...new Set([...out].map(pieceOf))];
  const before = await open(store, await store.db.heads.bulkGet(pieces));
  const heads = [...before.filter(({ id }) => !out.has(id)), ...add];
  return Promise.all(
    pieces.map(async (id) => ({
      id,
      body: await pack(
        'heads',
        id,
        heads.filter((head) => pieceOf(head.id) === id),
      ),
    })),
  );
}
