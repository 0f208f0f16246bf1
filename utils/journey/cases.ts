import type { Text } from '../bilingual';
import type { Journey, Page, Portal } from '../portals/types';
import { openOf, rowsOfJourney } from './open';
import { type ReviewState, reviewOf } from './review';
import { isPerWork, type Row } from './scope';
import { waitOf } from './wait';
import { dayInChina } from './workdays';

/** The next turn of a case: nobody has begun it, ours, the portal's, or it is over. */
export type Turn = 'not-begun' | 'ours' | 'portal' | 'done';

/** A profile with its works, as the list of all profiles holds it. */
export interface Client {
  id: string;
  name: string;
  works: readonly { id: string; name: string }[];
}

/** A paper of a profile that runs out. */
export interface Paper {
  profile: string;
  name: Text;
  until: string;
}

/** A day with the thing that has to be done by then. */
export interface Deadline {
  day: string;
  says: Text;
}

/** One journey of one profile, and of one work where it is walked so. */
export interface Case {
  key: string;
  profile: string;
  work: string | null;
  client: string;
  software: string;
  portal: Portal;
  journey: Journey;
  turn: Turn;
  /** Returns the next step if it is our turn, else null. Calculated when asked: only some rows are in view. */
  next(): { page: Page; step: string } | null;
  /** The wait for an answer: since and until (days in China), working days left, whether it is over. */
  wait: { since: string; until: string; left: number; isOverdue: boolean } | null;
  /** The first deadline: an answer that is due, or a paper that runs out. */
  deadline: Deadline | null;
  /** Time when anything of it was last seen (milliseconds). 0 while it is not begun. */
  at: number;
}

export interface About {
  portals: readonly Portal[];
  clients: readonly Client[];
  rows: readonly (Row & { profile: string })[];
  papers: readonly Paper[];
  now: number;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** The kept state of one journey. */
interface Begun {
  review: ReviewState | null;
  at: number;
}

function turnOf(begun: Begun | null): Turn {
  if (!begun) return 'not-begun';
  if (begun.review?.status === 'waiting') return 'portal';
  return begun.review?.status === 'passed' ? 'done' : 'ours';
}

/**
 * Returns a counter of a case's wait. Working days are slow to count, and hundreds of cases were handed in on one day.
 */
function waitCounter(now: number): (journey: Journey, begun: Begun | null) => Case['wait'] {
  const known = new Map<string, Case['wait']>();
  return (journey, begun) => {
    if (!journey.review || begun?.review?.status !== 'waiting') return null;
    const key = `${journey.id}/${dayInChina(begun.review.since)}`;
    const found = known.get(key);
    if (found) return found;
    const { since, latest, left, isOverdue } = waitOf(journey.review, begun.review.since, now);
    const wait = { since, until: latest, left, isOverdue };
    known.set(key, wait);
    return wait;
  };
}

const firstOf = (deadlines: readonly Deadline[]): Deadline | null =>
  deadlines.reduce<Deadline | null>((first, one) => (first && first.day <= one.day ? first : one), null);

const answerDue = (journey: Journey, until: string): Deadline => ({
  day: until,
  says: { zh: `${journey.review?.title.zh ?? ''}该有答复`, en: `${journey.review?.title.en ?? ''}: answer due` },
});

const expires = ({ name, until }: Paper): Deadline => ({
  day: until,
  says: { zh: `${name.zh}到期`, en: `${name.en} expires` },
});

/** A journey with its portal, and whether it is walked once for each work. */
interface Walk {
  portal: Portal;
  journey: Journey;
  perWork: boolean;
}

interface Whose {
  client: Client;
  rows: readonly Row[];
  expiring: readonly Deadline[];
}

function caseOf({ portal, journey }: Walk, { client, rows, expiring }: Whose, work: Client['works'][number] | null) {
  const whose = { profile: client.id, work: work?.id ?? null, rows };
  const own = rowsOfJourney(journey, whose);
  const begun = own.length > 0 && {
    review: reviewOf({ portal, journey, rows, work: whose.work }),
    at: Math.max(...own.map(({ at }) => at)),
  };
  const turn = turnOf(begun || null);
  return {
    key: `${journey.id}/${client.id}/${whose.work ?? ''}`,
    profile: client.id,
    work: whose.work,
    client: client.name,
    software: work?.name ?? '',
    portal,
    journey,
    turn,
    next: () => (turn === 'ours' ? (openOf(portal, journey, whose)?.next ?? null) : null),
    at: begun ? begun.at : 0,
    begun: begun || null,
    expiring: turn === 'done' ? [] : expiring,
  };
}

/** Returns every case of every client, with its place, whose turn it is, and until when. Pure. */
export function casesOf({ portals, clients, rows, papers, now }: About): Case[] {
  const rowsBy = groupBy(rows, ({ profile }) => profile);
  const papersBy = groupBy(papers, ({ profile }) => profile);
  const waitOfCase = waitCounter(now);
  const walks = portals.flatMap((portal) =>
    portal.journeys.map((journey): Walk => ({ portal, journey, perWork: isPerWork(portal, journey) })),
  );
  return clients.flatMap((client) => {
    const whose = { client, rows: rowsBy.get(client.id) ?? [], expiring: (papersBy.get(client.id) ?? []).map(expires) };
    return walks.flatMap((walk) =>
      (walk.perWork ? client.works : [null]).map((work): Case => {
        const { begun, expiring, ...one } = caseOf(walk, whose, work);
        const wait = waitOfCase(walk.journey, begun);
        const due = wait ? [answerDue(walk.journey, wait.until)] : [];
        return { ...one, wait, deadline: firstOf([...due, ...expiring]) };
      }),
    );
  });
}

export const caseViews = ['all', 'today', 'waiting', 'soon', 'not-begun'] as const;

/** A saved view: everything, due today, waiting for an answer, ending soon, not begun. */
export type CaseView = (typeof caseViews)[number];

const DAY = 86_400_000;

/** A deadline is soon from this many days before it. */
const SOON_DAYS = 60;

/** Returns true for the cases that a view shows. */
export function isInView({ turn, wait, deadline }: Case, view: CaseView, now: number): boolean {
  if (view === 'all') return true;
  if (view === 'waiting') return turn === 'portal';
  if (view === 'not-begun') return turn === 'not-begun';
  if (view === 'soon') return deadline !== null && deadline.day <= dayInChina(now + SOON_DAYS * DAY);
  return turn === 'ours' || wait?.isOverdue === true || (deadline !== null && deadline.day <= dayInChina(now));
}

export const caseColumns = ['client', 'software', 'journey', 'turn', 'deadline', 'at'] as const;
export type CaseColumn = (typeof caseColumns)[number];

const TURNS: readonly Turn[] = ['ours', 'portal', 'not-begun', 'done'];

/** A case without a deadline comes after every deadline. */
const NEVER = '9999';

/** Made once: a comparison that makes its own takes a hundred times as long. */
const byName = new Intl.Collator('zh').compare;

const orders: Record<CaseColumn, (a: Case, b: Case) => number> = {
  client: (a, b) => byName(a.client, b.client),
  software: (a, b) => byName(a.software, b.software),
  journey: (a, b) => byName(a.journey.id, b.journey.id),
  turn: (a, b) => TURNS.indexOf(a.turn) - TURNS.indexOf(b.turn),
  deadline: (a, b) => byName(a.deadline?.day ?? NEVER, b.deadline?.day ?? NEVER),
  at: (a, b) => b.at - a.at,
};

/** Returns the cases in the order of a column, or against it. */
export function sortCases(cases: readonly Case[], column: CaseColumn, isReversed: boolean): Case[] {
  const sorted = [...cases].sort(orders[column]);
  return isReversed ? sorted.reverse() : sorted;
}
