import type { StoredProfile } from '../profile/types';
import type { Header } from '../vault/header';
import type { Sealed } from '../vault/seal';
import type { AutoLock } from './catalogue';

export interface WorkHead {
  id: string;
  /** Full name and version, as on the certificate. */
  name: string;
}

/** The part of a profile that the list, the search and the panel's choice need. */
export interface ProfileHead {
  id: string;
  name: string;
  organization: string;
  /** Credit code or licence number. */
  code: string;
  administrator: string;
  updatedAt: number;
  works: WorkHead[];
  /** Number of findings of the checks when the profile was kept. */
  findings: number;
}

/** A value as it is kept: readable, or sealed. */
export type Body<T> = { plain: T } | { sealed: Sealed };

export interface ProfileRow {
  id: string;
  body: Body<StoredProfile>;
  /** Time of the deletion. The profile can be brought back for a while. */
  removedAt?: number;
}

/** The heads of a part of the profiles. Thousands are read in a few pieces, and a change writes one. */
export interface HeadsRow {
  id: number;
  body: Body<ProfileHead[]>;
}

export interface DocumentRow {
  id: string;
  body: Body<{ name: string; type: string }>;
  /** The file itself, or its sealed bytes behind their nonce. */
  blob: Blob;
  /** When it was put here: one that no profile names is swept once it is old enough. */
  at: number;
}

/**
 * One step that is done, of one profile and, if the page asks for one, of one work. Never sealed, so that the steps can
 * be shown while the vault is locked. It holds random ids, and ids of pages and steps, which are the same for
 * everybody.
 */
export interface ProgressRow {
  profile: string;
  /** '' where the page asks for no work. */
  work: string;
  page: string;
  step: string;
  /** `reopened`: the person says that it is not done. */
  how: 'filled' | 'seen' | 'passed' | 'ticked' | 'reopened';
  at: number;
}

export type ProgressKey = Pick<ProgressRow, 'profile' | 'work' | 'page' | 'step'>;

export interface InUse {
  profile: string | null;
  work: string | null;
}

/** Reminders given and planned, without a word about whom or what. Never sealed, so that they work while locked. */
export interface RemindersKept {
  /** Kinds that the person switched off. */
  off: string[];
  /** Digests of reminders that were given already. */
  said: string[];
  /** Moments (milliseconds) at which something is to be said. */
  plan: number[];
}

/** Describes the place that holds it, so that the place is found and opened again when the catalogue is lost. */
export interface PlaceLabel {
  header: Header | null;
  autoLock: AutoLock;
  /** Grows by one with each move. The highest generation is the newest place. */
  generation: number;
  /** The place that this one replaced: its files may go. Null for the first place. */
  from: string | null;
  /** The place of which this is the second copy. Null for an original. */
  copyOf: string | null;
}

/**
 * Times of the last export of everything, and of the first change that no export holds. Null for never and for none.
 */
export interface Backup {
  at: number | null;
  since: number | null;
}

/** Never sealed: random ids, names of places, and moments. */
export type SettingRow =
  | { key: 'in-use'; value: InUse }
  | { key: 'reminders'; value: RemindersKept }
  | { key: 'backup'; value: Backup }
  | { key: 'label'; value: PlaceLabel }
  /** Places that a move out of this one has begun to fill. */
  | { key: 'leaving'; value: string[] };

/** True if a setting describes its place, and so stays behind when everything moves. */
export const isOfPlace = ({ key }: Pick<SettingRow, 'key'>): boolean => key === 'label' || key === 'leaving';
