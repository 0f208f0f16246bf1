import type { ToConfirmItem } from '../../components/panel/ToConfirm';
import type { Speech } from '../../components/speech';
import type { Step } from '../../utils/portals/types';
import { offersOf } from '../../utils/profile/offers';
import { typed } from '../../utils/protocol/wanted-text';
import type { Kept } from './kept';
import type { Model } from './model';

const isPaperNumber = ({ from }: Step): boolean => typeof from === 'string' && /idNumber$/i.test(from);

/** Shortens the number of a paper to the parts that distinguish it from another one. */
const shortened = (value: string): string => (value.length > 8 ? `${value.slice(0, 3)}…${value.slice(-4)}` : value);

/** Returns the proposals that the profile has a value for, as the panel asks about them. */
export function toConfirm(
  { page, proposals, applies }: Model,
  { profile, work }: Kept,
  { say }: Speech,
): ToConfirmItem[] {
  if (!page || !profile) return [];
  const offers = offersOf(profile, work);
  return proposals.flatMap((proposal): ToConfirmItem[] => {
    const step = page.steps.find(({ id }) => id === proposal.step);
    if (!step?.from || (step.only && !applies(step.only))) return [];
    const wanted = offers.value(step.from);
    if ('absent' in wanted) return [];
    const value = wanted.kind === 'file' ? wanted.name : (typed(wanted) ?? '');
    const shown = isPaperNumber(step) ? shortened(value) : value;
    return [{ step: step.id, words: proposal.words, field: say(step.title), value: shown }];
  });
}
