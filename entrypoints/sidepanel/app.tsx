import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel';
import type { Say, Speech } from '../../components/speech';
import type { OpenJourney } from '../../utils/journey/open';
import { pageLine } from '../../utils/journey/page-line';
import { showPortal } from '../../utils/portal-tab';
import { portals } from '../../utils/portals';
import { glossary } from '../../utils/portals/glossary';
import { nameOnCertificate } from '../../utils/profile/printed-name';
import { setInUse, unlock } from '../../utils/store';
import { ask } from './ask';
import { useNow } from './clock';
import { useTab, useTabState } from './follow';
import { useHere } from './here';
import { useHintsOff } from './hints';
import { entriesOf } from './journeys';
import { type Kept, useKept } from './kept';
import { modelOf, signOutOf } from './model';

/** Tells the background whom the panel works for, so that the page's hint follows. Wakes a tab that never reported. */
function useGuidance(tab: number | null, kept: Kept | undefined) {
  const profile = kept && (kept.ids.profile ?? '');
  const work = kept?.ids.work ?? null;
  useEffect(() => {
    if (tab !== null && profile !== undefined) void ask({ kind: 'panel-use', tab, profile, work });
  }, [tab, profile, work]);
}

/** True if notifications are allowed, followed as it changes. */
function useMayNotify(): boolean {
  const [may, setMay] = useState(true);
  useEffect(() => {
    const look = () => void browser.permissions.contains({ permissions: ['notifications'] }).then(setMay);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return may;
}

/** Continues a journey for its person: in the portal's tab, else in a new one at the next step. */
async function goOn({ portal, profile, work, next, review }: OpenJourney): Promise<void> {
  await setInUse({ profile: profile || null, work });
  await showPortal(portal, review?.status === 'waiting' ? portal.entry : next?.page.url);
}

/** The panel of one tab. */
export function App({ speech, vaultSay }: { speech: Speech; vaultSay: Say }) {
  const tab = useTab();
  const state = useTabState(tab);
  const kept = useKept();
  const now = useNow(15_000);
  const mayNotify = useMayNotify();
  const hintsOff = useHintsOff();
  useGuidance(tab, kept);
  const options = browser.runtime.getURL('/options.html');
  const model = kept && state ? modelOf(state, kept, now) : null;
  const here = useHere(tab !== null && kept && model ? { tab, model, kept, now, options, mayNotify } : null, speech);
  if (!kept || !state) return null;
  const nameless = speech.t('panel_nameless');
  const named = (id: string, name: string) => ({ id, name: name.trim() || nameless });
  const journey = model?.standing.journey ?? null;
  const but = { journey: journey?.id ?? null, profile: kept.ids.profile ?? '', work: kept.ids.work };
  return (
    <Panel
      speech={speech}
      lock={kept.locked ? { t: vaultSay, onUnlock: unlock } : null}
      who={{
        profiles: kept.profiles.map(({ id, name, organization }) => named(id, name || organization)),
        profile: kept.profile?.id ?? null,
        works: kept.profile?.works.map((work) => named(work.id, nameOnCertificate(work))) ?? [],
        work: kept.work?.id ?? null,
        options,
        onUse: (profile, work) => tab !== null && void ask({ kind: 'panel-use', tab, profile, work }),
      }}
      where={{
        portal: model?.portal ?? null,
        page: model?.page ?? null,
        translated: model?.translated === true,
        progress: model && journey && { title: speech.say(journey.title), marks: pageLine(model.standing) },
        signOut: model && signOutOf(model, speech),
        entries: portals.map(({ entry, title }) => ({ href: entry, name: speech.say(title) })),
      }}
      hintsOff={hintsOff}
      here={here}
      journeys={entriesOf(kept, { speech, now, but }, (one) => void goOn(one))}
      terms={glossary}
    />
  );
}
