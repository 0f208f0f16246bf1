import type { MadeValue, Source } from '../portals/types';
import type { Profile, Work } from './types';

/** Values that are made of several fields, or that are called otherwise than their field. */
const madeOf: Readonly<Record<MadeValue, readonly string[]>> = {
  'organization.region': ['organization.province', 'organization.city'],
  'organization.validity': ['organization.validity.kind'],
  'organization.validFrom': ['organization.validity.from'],
  'organization.validUntil': ['organization.validity.until'],
  'administrator.validity': ['administrator.validity.kind'],
  'administrator.validFrom': ['administrator.validity.from'],
  'administrator.validUntil': ['administrator.validity.until'],
  'work.nameOnCertificate': ['works.*.fullName', 'works.*.shortName', 'works.*.version'],
  'work.publishedOn': ['works.*.publication.on'],
};

/** The place of a work among a profile's works, -1 for one that is not there. */
export const placeOf = ({ works }: Pick<Profile, 'works'>, work: Pick<Work, 'id'> | null): number =>
  works.findIndex(({ id }) => id === work?.id);

/** Returns the paths of the fields that make a step's value in this profile. None for a word that is always right. */
export function fieldsOf(source: Source, place: number): string[] {
  if (typeof source !== 'string') return [];
  const paths = madeOf[source as MadeValue] ?? [source.replace(/^work\./, 'works.*.')];
  return paths.map((path) => path.replace('*', String(place)));
}
