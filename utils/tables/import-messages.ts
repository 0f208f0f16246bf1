import type { Text } from '../bilingual';
import type { ReadResult } from '../profile/file';
import type { StoredProfile } from '../profile/types';
import type { Known, TablePlan } from './plan-types';
import type { Answers } from './questions';

/** A message from the page to the import worker. */
export type FromPage =
  | { kind: 'profiles'; text: string }
  | { kind: 'table'; bytes: Uint8Array<ArrayBuffer>; known: readonly Known[] }
  | { kind: 'answers'; answers: Answers }
  | { kind: 'profile'; id: string; profile: StoredProfile | undefined };

/** A message from the import worker to the page. */
export type FromWorker =
  | { kind: 'profiles'; result: ReadResult }
  | { kind: 'want'; id: string }
  | { kind: 'progress'; done: number; total: number }
  | Planned
  | { kind: 'refused'; error: Text };

export interface Planned {
  kind: 'planned';
  plan: TablePlan;
  /** Header words that are not known. */
  unknown: string[];
}
