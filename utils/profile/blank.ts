/** New profiles and parts of them, derived from the table of fields: choices start where the portals' own forms start. */
import { type Field, fields } from './fields';
import type { Profile, StoredProfile, Work } from './types';

type Node = Record<string, unknown>;

function emptyOf({ as, start }: Field): unknown {
  if (as === 'document' || as === 'number') return null;
  return as === 'list' ? [] : (start ?? '');
}

/** The values of all fields below a path, empty or as they start, in the shape of the format. */
function blankBelow(prefix: string, but: (rest: string) => boolean = () => false): Node {
  const root: Node = {};
  for (const [path, field] of Object.entries(fields)) {
    const rest = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    if (rest === '' || rest.includes('*') || but(rest)) continue;
    const keys = rest.split('.');
    const last = keys.pop() ?? '';
    const node = keys.reduce<Node>((parent, key) => {
      parent[key] ??= {};
      return parent[key] as Node;
    }, root);
    node[last] = emptyOf(field);
  }
  return root;
}

const id = () => crypto.randomUUID();

/** A new work: unpublished and without a certificate, until one is said to be there. */
export const blankWork = (): Work =>
  ({
    id: id(),
    ...blankBelow('works.*.', (rest) => /^(?:publication|certificate)\./.test(rest)),
    publication: { published: false },
    certificate: null,
  }) as unknown as Work;

export const blankCertificate = (holder: string): NonNullable<Work['certificate']> =>
  ({ ...blankBelow('works.*.certificate.'), holder }) as NonNullable<Work['certificate']>;

export const blankPoa = (): NonNullable<Profile['ipp']['poa']> =>
  blankBelow('ipp.poa.') as NonNullable<Profile['ipp']['poa']>;

/** A new profile of a company in mainland China, with one work to start on. */
export const blankProfile = (): StoredProfile => {
  const { ipp, ...rest } = blankBelow('', (path) => path.startsWith('ipp.poa.'));
  const made = { id: id(), updatedAt: 0, ...rest, works: [blankWork()], ipp: { ...(ipp as Node), poa: null } };
  return made as unknown as StoredProfile;
};
