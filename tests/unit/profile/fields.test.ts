// @vitest-environment node
import { expect, test } from 'vitest';
import { blankCertificate, blankPoa, blankProfile, blankWork } from '../../../utils/profile/blank';
import { fields } from '../../../utils/profile/fields';
import { valueAt, withValue } from '../../../utils/profile/paths';
import { storedProfile } from '../../../utils/profile/schema';

/** A profile in which every part is there that may be missing. */
function whole() {
  const publication = { published: true, on: '', country: '', city: '' };
  const work = { ...blankWork(), publication, certificate: blankCertificate('') };
  return withValue({ ...blankProfile(), works: [work] }, 'ipp.poa', blankPoa());
}

test('the table of fields and the schema have the same values', () => {
  const profile = whole();
  const kept = storedProfile.parse(profile);
  expect(kept).toEqual(profile);
  expect(storedProfile.parse(blankProfile())).toBeDefined();
  for (const path of Object.keys(fields)) expect(valueAt(kept, path.replace('*', '0')), path).toBeDefined();
});

test('no value of the schema is without a row in the table', () => {
  const leaves = (node: unknown, path: string): string[] => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return [path];
    return Object.entries(node).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
  };
  const { id: _, updatedAt: __, works, ...rest } = storedProfile.parse(whole());
  const { id: ___, ...work } = works[0] ?? blankWork();
  const all = [...leaves(rest, ''), ...leaves(work, 'works.*')];
  expect(all.filter((path) => !(path in fields))).toEqual([]);
});
