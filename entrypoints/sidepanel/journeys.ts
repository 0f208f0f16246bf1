import type { Entry } from '../../components/panel/Journeys';
import type { Speech } from '../../components/speech';
import { type OpenJourney, openJourneys } from '../../utils/journey/open';
import { waitOf } from '../../utils/journey/wait';
import { portals } from '../../utils/portals';
import type { Kept } from './kept';

const MOST = 20;

function whereOf({ journey, review, next }: OpenJourney, { t, say }: Speech, now: number): string {
  if (journey.review && review?.status === 'waiting') {
    const { latest, unknownYears } = waitOf(journey.review, review.since, now);
    return `${say(journey.review.title)} · ${t(unknownYears.length > 0 ? 'panel_wait_about' : 'panel_wait_short', latest)}`;
  }
  const ended = review && journey.review && review.status !== 'waiting' ? say(journey.review.says[review.status]) : '';
  const step = next?.page.steps.find(({ id }) => id === next.step);
  const ahead =
    next && step ? t('panel_journeys_next', say(next.page.title), say(step.title)) : t('panel_journeys_done');
  return [ended, ahead].filter(Boolean).join(' ');
}

/** The journeys under way, in words. Without names where the profile or the work is not there (or locked). */
export function entriesOf(
  kept: Kept,
  {
    speech,
    now,
    but,
  }: { speech: Speech; now: number; but: { journey: string | null; profile: string; work: string | null } },
  open: (journey: OpenJourney) => void,
): Entry[] {
  const isShown = (one: OpenJourney) =>
    one.journey.id !== but.journey || one.profile !== but.profile || (one.work !== null && one.work !== but.work);
  return openJourneys(portals, kept.all)
    .filter(isShown)
    .slice(0, MOST)
    .map((one) => {
      const head = kept.profiles.find(({ id }) => id === one.profile);
      const work = head?.works.find(({ id }) => id === one.work);
      const name = head && (head.name.trim() || head.organization);
      return {
        key: `${one.journey.id}/${one.profile}/${one.work ?? ''}`,
        title: speech.say(one.journey.title),
        whose: [name, work?.name].filter(Boolean).join(' · '),
        where: whereOf(one, speech, now),
        onOpen: () => open(one),
      };
    });
}
