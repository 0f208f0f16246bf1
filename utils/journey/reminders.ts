import type { Text } from '../bilingual';
import type { Journey, Page, Portal } from '../portals/types';
import { isRealDate } from '../profile/dates';
import { nameOnCertificate } from '../profile/printed-name';
import type { StoredProfile } from '../profile/types';
import { behind } from './proof';
import { reviewOf } from './review';
import { isPerWork, REACHED, type Row, scopeOf } from './scope';
import type { Seen } from './seen';
import { looksAt, waitOf } from './wait';
import { dayInChina, momentInChina } from './workdays';

export const reminderKinds = ['review', 'expiry', 'draft'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** One thing to say once, at a moment (milliseconds). Names a profile: never shown while the vault is locked. */
export interface Reminder {
  /** Names the subject and its date. So it is said once, and again when the date changes. */
  id: string;
  /** The subject of the reminder. If several about one subject are due, only the last is said. */
  about: string;
  kind: ReminderKind;
  at: number;
  /** The moment that may be read while the vault is locked, where `at` would tell a date of the profile. */
  veiledAt?: number;
  title: Text;
  says: Text;
  /** After this moment it is no longer worth saying. */
  until?: number;
  /** Target of a click: an address of a portal, or the profile on the options page. */
  leads: { url: string } | { profile: string };
}

const DAY = 86_400_000;
/** Days before a paper expires on which to remind, the days of the issue. */
const NOTICE = [60, 14] as const;

interface About {
  portals: readonly Portal[];
  profile: StoredProfile;
  rows: readonly Row[];
}

const nameOf = (profile: StoredProfile) => profile.name.trim() || profile.organization.name;

interface Walk {
  portal: Portal;
  journey: Journey;
  work: string | null;
  /** Name of the person or organisation of the journey. */
  name: string;
}

/** Every journey of a profile, once for each work where it is walked so. */
function walksOf({ portals, profile }: About): Walk[] {
  return portals.flatMap((portal) =>
    portal.journeys.flatMap((journey): Walk[] =>
      isPerWork(portal, journey)
        ? profile.works.map((work) => ({ portal, journey, work: work.id, name: nameOnCertificate(work) }))
        : [{ portal, journey, work: null, name: nameOf(profile) }],
    ),
  );
}

function ofReviews(about: About): Reminder[] {
  return walksOf(about).flatMap(({ portal, journey, work, name }): Reminder[] => {
    const state = reviewOf({ portal, journey, rows: about.rows, work });
    if (!journey.review || state?.status !== 'waiting') return [];
    const { likely, due } = looksAt(journey.review, state.since);
    const { title } = journey.review;
    const isEstimate = waitOf(journey.review, state.since, due).unknownYears.length > 0;
    const subject = `review:${about.profile.id}:${work ?? ''}:${journey.id}`;
    const shared = { about: subject, kind: 'review', leads: { url: portal.entry } } as const;
    return [
      {
        ...shared,
        id: `${subject}:${state.since}:likely`,
        at: likely,
        title: { zh: `${title.zh}：可能有结果了`, en: `${title.en}: there may be an answer` },
        says: {
          zh: `${name}。登录看一看，这里会记下结果。`,
          en: `${name}. Sign in and look; the result is noted here.`,
        },
      },
      {
        ...shared,
        id: `${subject}:${state.since}:due`,
        at: due,
        title: { zh: `${title.zh}：一般这时已有结果`, en: `${title.en}: an answer is due` },
        says: isEstimate
          ? {
              zh: `${name}。日子是估算的，节假日可能晚几天；登录看一看。`,
              en: `${name}. The day is an estimate, and holidays may delay it; sign in and look.`,
            }
          : {
              zh: `${name}。如果还在等待，可以联系平台客服。`,
              en: `${name}. If it is still waiting, their support can be asked.`,
            },
      },
    ];
  });
}

/** Papers of a profile that run out, with their last day. */
export function papersOf({
  organization,
  administrator,
  ipp,
}: StoredProfile): { id: string; name: Text; until: string }[] {
  const until = (validity: StoredProfile['organization']['validity']) =>
    validity.kind === 'fixed' ? validity.until : '';
  return [
    { id: 'licence', name: { zh: '营业执照', en: 'business licence' }, until: until(organization.validity) },
    { id: 'id', name: { zh: '管理员证件', en: 'administrator’s ID' }, until: until(administrator.validity) },
    { id: 'poa', name: { zh: '授权书（POA）', en: 'power of attorney' }, until: ipp.poa?.expiresOn ?? '' },
  ].filter((paper) => isRealDate(paper.until));
}

/** A Monday, from which weeks are counted. */
const MONDAY = momentInChina('2024-01-01', 10);

/** Returns the first Monday, at ten in China, that is not before a moment. */
const mondayFrom = (at: number): number => MONDAY + Math.ceil((at - MONDAY) / (7 * DAY)) * 7 * DAY;

/** Returns the reminders of a profile's papers, due or not. Pure. */
export function remindersOfPapers(profile: StoredProfile): Reminder[] {
  return papersOf(profile).flatMap(({ id, name, until }) => {
    const end = momentInChina(until, 10);
    // Both moments follow from one Monday: two Mondays of their own would tell the day to within half a week.
    const first = mondayFrom(end - NOTICE[0] * DAY);
    return NOTICE.map((days): Reminder => {
      const subject = `expiry:${profile.id}::${id}`;
      return {
        // Digests of ids are readable while the vault is locked, so an id holds the week and not the day.
        id: `${subject}:${dayInChina(first)}:${days}`,
        about: subject,
        kind: 'expiry',
        at: end - days * DAY,
        veiledAt: first + (NOTICE[0] - days) * DAY,
        until: end + DAY,
        title: { zh: `${name.zh} ${until} 到期`, en: `The ${name.en} expires on ${until}` },
        says: {
          zh: `${nameOf(profile)}。先换新的，再提交；换好后在档案里更新日期和扫描件。`,
          en: `${nameOf(profile)}. Renew it before you submit, then update date and scan in the profile.`,
        },
        leads: { profile: profile.id },
      };
    });
  });
}

const isForm = (page: Page) => page.proves !== null && page.steps.some(({ from }) => from !== undefined);

/** Returns the time of the last work on a form that is not behind. Undefined if nothing was entered. */
function workedAt(seen: Seen, page: Page): number | undefined {
  if (!isForm(page) || behind(seen, page) === 'only-then') return undefined;
  const work = scopeOf(seen.portal, page.id, seen.work);
  const fields = page.steps.filter(({ find }) => 'label' in find).map(({ id }) => id);
  const entered = seen.rows.filter(
    (row) => row.page === page.id && row.work === work && (fields.includes(row.step) || row.step === REACHED),
  );
  if (!entered.some((row) => row.step !== REACHED && row.how !== 'reopened')) return undefined;
  return Math.max(...entered.map(({ at }) => at));
}

function ofDrafts(about: About): Reminder[] {
  return walksOf(about).flatMap(({ portal, journey, work, name }): Reminder[] => {
    const seen: Seen = { portal, page: null, surveys: [], rows: about.rows, work, applies: () => true };
    if (journey.review && reviewOf({ portal, journey, rows: about.rows, work })?.status === 'waiting') return [];
    const drafts = portal.pages.flatMap((page) => {
      const at = journey.pages.includes(page.id) ? workedAt(seen, page) : undefined;
      return at === undefined ? [] : [{ page, at }];
    });
    const last = drafts.sort((a, b) => b.at - a.at)[0];
    if (!last) return [];
    const subject = `draft:${about.profile.id}:${work ?? ''}:${journey.id}`;
    return [
      {
        id: `${subject}:${last.page.id}:${last.at}`,
        about: subject,
        kind: 'draft',
        at: last.at + DAY,
        title: { zh: `「${last.page.title.zh}」填到一半`, en: `Left half-way: ${last.page.title.en}` },
        says: {
          zh: `${name}。一天没有动了；网站会自动退出，接着填完更稳妥。`,
          en: `${name}. Untouched for a day; portals sign people out, so it is safer to finish.`,
        },
        leads: { url: portal.entry },
      },
    ];
  });
}

/** Returns the reminders of a profile's journeys, due or not. None for a profile without progress. Pure. */
export const remindersOfJourneys = (about: About): Reminder[] => [...ofReviews(about), ...ofDrafts(about)];

/**
 * Returns the reminders that are due, those settled with them, and the time of the next look. If several about one
 * subject are due, only the last is to be said.
 */
export function dueAt<R extends Pick<Reminder, 'about' | 'at'>>(
  all: readonly R[],
  now: number,
): { say: R[]; settled: R[]; next: number | null } {
  const settled = all.filter(({ at }) => at <= now);
  const last = new Map<string, R>();
  for (const one of settled) if ((last.get(one.about)?.at ?? 0) <= one.at) last.set(one.about, one);
  const ahead = all.filter(({ at }) => at > now).map(({ at }) => at);
  return { say: [...last.values()], settled, next: ahead.length > 0 ? Math.min(...ahead) : null };
}
