import { browser } from 'wxt/browser';
import type { Text } from '../../utils/bilingual';
import { language } from '../../utils/i18n';
import { dueAt, type Reminder, remindersOfJourneys, remindersOfPapers } from '../../utils/journey/reminders';
import { showPortal } from '../../utils/portal-tab';
import { portals } from '../../utils/portals';
import {
  changeReminders,
  getProfile,
  getReminders,
  listProfiles,
  listProgress,
  type Part,
  type RemindersKept,
  setInUse,
  vaultState,
} from '../../utils/store';
import { words } from './words';

const ALARM = 'reminders';
/**
 * Minutes after which the plan is made again at the latest. The clock may be set, or a profile changed, while nobody
 * looks.
 */
const EVERY = 60;
const KEPT = 1000;
const SHORTLY = 1000;
/** After a profile was changed, whose reminders are at least a day away: most come in rows, while somebody types. */
const LATER = 10_000;
/** The one notification for everything that is due while the vault is locked. */
const VEILED = 'veiled';

const mayNotify = () => browser.permissions.contains({ permissions: ['notifications'] });
const say = (text: Text) => text[language()];

async function notify(id: string, title: Text, message: Text): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title: say(title),
    message: say(message),
  });
}

/** The reminders of all papers. Made again when a profile or the lock changes. Gone with the worker. */
let ofPapers: Promise<Reminder[]> | null = null;

/** Drops the remembered papers: profiles have changed, or are locked now. */
export function forgetPapers(): void {
  ofPapers = null;
}

/**
 * Returns all reminders of everybody, as the store has it now. Reads the profiles that have progress, and all only when
 * it must.
 */
async function allReminders(off: readonly string[]): Promise<Reminder[]> {
  ofPapers ??= listProfiles().then((profiles) => profiles.flatMap(remindersOfPapers));
  const papers = ofPapers;
  papers.catch(forgetPapers);
  const rows = await listProgress();
  const begun = await Promise.all([...new Set(rows.map(({ profile }) => profile))].map((id) => getProfile(id)));
  const journeys = begun.flatMap((profile) =>
    profile ? remindersOfJourneys({ portals, profile, rows: rows.filter((row) => row.profile === profile.id) }) : [],
  );
  return [...journeys, ...(await papers)].filter(({ kind }) => !off.includes(kind));
}

/** Identifies a given reminder without telling it: the list of digests is readable while the vault is locked. */
async function digest(id: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id)));
  return [...bytes.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps what has changed. Writes nothing if nothing has: every write causes another look. */
async function keep(change: Partial<RemindersKept>): Promise<void> {
  const kept = await getReminders();
  if (JSON.stringify({ ...kept, ...change }) === JSON.stringify(kept)) return;
  await changeReminders((now) => ({ ...now, ...change }));
}

/** While locked only moments are known, and only that something is due is said. */
async function remindVeiled(now: number): Promise<number | null> {
  const { plan } = await getReminders();
  if (plan.some((at) => at <= now)) await notify(VEILED, words.veiledTitle, words.veiled);
  const ahead = plan.filter((at) => at > now);
  await keep({ plan: ahead });
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

async function remindOpenly(now: number): Promise<number | null> {
  const { off, said } = await getReminders();
  const valid = (await allReminders(off)).filter(({ until }) => until === undefined || until > now);
  const all = await Promise.all(valid.map(async (one) => ({ ...one, mark: await digest(one.id) })));
  const due = dueAt(all, now);
  for (const { id, mark, title, says } of due.say) if (!said.includes(mark)) await notify(id, title, says);
  const fresh = due.settled.map(({ mark }) => mark).filter((mark) => !said.includes(mark));
  const plan = all.filter(({ at }) => at > now).map(({ at, veiledAt = at }) => veiledAt);
  await keep({ said: [...said, ...fresh].slice(-KEPT), plan: [...new Set(plan)].sort((a, b) => a - b) });
  return due.next;
}

/**
 * Shows the reminders that are due, and sets the alarm for the next look. Calculates them again from the store each
 * time.
 */
export async function remind(): Promise<void> {
  if (!(await mayNotify())) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const now = Date.now();
  const next = await ((await vaultState()).kind === 'locked' ? remindVeiled(now) : remindOpenly(now));
  const when = Math.min(next ?? Number.POSITIVE_INFINITY, now + EVERY * 60_000);
  await browser.alarms.create(ALARM, { when: Math.max(when, now + 1000), periodInMinutes: EVERY });
}

/** Removes the words about profiles from notifications, once the vault is locked. */
async function clearSaid(): Promise<void> {
  if (!browser.notifications || (await vaultState()).kind !== 'locked') return;
  for (const id of Object.keys(await browser.notifications.getAll()))
    if (id !== VEILED) await browser.notifications.clear(id);
}

/** Opens the target of a notification. Its id names the subject. */
async function open(id: string): Promise<void> {
  const [kind, profile = '', work = '', journey = ''] = id.split(':');
  if (kind === VEILED || kind === 'expiry') {
    const query = profile ? `?profile=${encodeURIComponent(profile)}` : '';
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${query}` as never) });
    return;
  }
  const portal = portals.find(({ journeys }) => journeys.some((one) => one.id === journey));
  if (!portal) return;
  await setInUse({ profile, work: work || null });
  await showPortal(portal);
}

export interface Reminders {
  /** Shows the reminders that are due, and plans the next look. */
  look(): void;
  /** For the start of a worker, which wakes for many reasons: looks only where nothing plans a look. */
  wake(): void;
  /** To be called when these parts of the store have changed. */
  changed(parts: readonly Part[]): void;
  /** To be called when the vault was locked or opened. */
  locked(): void;
  /** Carries out the alarm. False if the alarm is another's. */
  onAlarm(name: string): boolean;
}

/**
 * Shows notifications at the right moment. Calculates everything again from the store each time, so that what it
 * remembers is no state.
 */
export function createReminders(): Reminders {
  let chain = Promise.resolve();
  let isWaiting = false;
  // Changes come many at a time: a fill keeps a row for each field. Those that come while one look waits share it.
  const lookAfter = (wait: number) => {
    if (isWaiting) return;
    isWaiting = true;
    chain = chain
      .then(() => new Promise<void>((done) => setTimeout(done, wait)))
      .then(() => {
        isWaiting = false;
        return remind();
      })
      .catch(console.error);
  };
  const look = () => lookAfter(SHORTLY);
  const listen = () => {
    browser.notifications?.onClicked.addListener((id) => {
      void open(id).catch(console.error);
      void browser.notifications.clear(id);
    });
  };
  if (browser.notifications) listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (!permissions?.includes('notifications')) return;
    if (!browser.notifications?.onClicked.hasListeners()) listen();
    look();
  });
  return {
    look,
    wake: () => void browser.alarms.get(ALARM).then((planned) => planned || look()),
    changed(parts) {
      if (parts.includes('profiles')) forgetPapers();
      if (parts.includes('profiles')) lookAfter(LATER);
      else if (parts.includes('progress') || parts.includes('settings')) look();
    },
    locked() {
      forgetPapers();
      void clearSaid().catch(console.error);
      look();
    },
    onAlarm(name) {
      if (name === ALARM) look();
      return name === ALARM;
    },
  };
}
