import type { PageProps } from '../../components/options/OptionsPage';
import type { Speech } from '../../components/speech';
import { getProfile } from '../../utils/store';
import type { Draft } from './draft';

export interface Told {
  news: string;
  trouble: PageProps['trouble'];
  /** True if the last thing that happened can be taken back. */
  canUndo?: boolean;
}

export interface Scene {
  draft: Draft;
  speech: Speech;
  /** All profiles, as the list shows them. */
  ids(): readonly string[];
  tell(told: Told): void;
  /** Opens a question that must be answered before anything is imported. Null closes it. */
  ask(question: PageProps['question']): void;
  /** Continues after an answer. Later errors are reported like all others. */
  attempt(work: Promise<void>): void;
}

export async function openById(draft: Draft, id: string | undefined): Promise<void> {
  await draft.open((id && (await getProfile(id))) || null);
}
