import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome';
import { type Lang, pick } from '../../utils/bilingual';
import { portals } from '../../utils/portals';
import { needOf } from '../../utils/portals/needs';
import { Locked, listHeads, onStoreChange } from '../../utils/store';

/** Returns the number of profiles, 0 while they are locked. */
function useProfiles(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const read = () =>
      void listHeads().then(
        (heads) => setCount(heads.length),
        (error) => {
          if (!(error instanceof Locked)) throw error;
        },
      );
    read();
    return onStoreChange((parts) => parts.includes('profiles') && read());
  }, []);
  return count;
}

/** This page's window, known before the press: asking for it then would lose the press. */
function useWindow() {
  const own = useRef<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => {
      own.current = id ?? null;
    });
  }, []);
  return own;
}

/** The welcome page, wired to the store and the side panel. */
export function App({ lang, t }: { lang: Lang; t: WelcomeProps['t'] }) {
  const profiles = useProfiles();
  const own = useWindow();
  const needs = [...new Set(portals.flatMap(({ journeys }) => journeys.flatMap((journey) => journey.needs)))];
  return (
    <Welcome
      t={t}
      needs={needs.slice(0, 6).map((id) => pick(needOf(id).title, lang))}
      profiles={profiles}
      options={browser.runtime.getURL('/options.html')}
      entries={portals.map(({ entry, title, journeys }) => ({
        href: entry,
        name: pick(title, lang),
        journey: journeys.map((journey) => pick(journey.title, lang)).join(' · '),
      }))}
      onOpenPanel={() => {
        if (own.current !== null) void browser.sidePanel?.open({ windowId: own.current }).catch(console.error);
      }}
    />
  );
}
