import { checkProfile } from '../profile/checks';
import type { StoredProfile } from '../profile/types';
import { nameOnCertificate } from '../profile/values';

export interface WorkHead {
  id: string;
  /** As on the certificate: full name and version. */
  name: string;
}

/** What the list, the search and the panel's choice need of a profile. */
export interface ProfileHead {
  id: string;
  name: string;
  organization: string;
  /** Credit code or licence number. */
  code: string;
  administrator: string;
  updatedAt: number;
  works: WorkHead[];
  /** How many findings the checks had when it was kept. */
  findings: number;
}

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
