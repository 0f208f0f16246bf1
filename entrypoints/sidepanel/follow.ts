import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type TabState, tabKey } from '../../utils/protocol/messages';

const NOTHING: TabState = { report: null, fill: null };

/** The tab that the panel follows: the one named in its address, else the active one of its window. */
export function useTab(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  const fixed = named !== null && /^\d+$/.test(named) ? Number(named) : null;
  const [tab, setTab] = useState(fixed);
  useEffect(() => {
    if (fixed !== null) return;
    let mine: number | undefined;
    const follow = (to: { tabId: number; windowId: number }) => to.windowId === mine && setTab(to.tabId);
    browser.tabs.onActivated.addListener(follow);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      mine = active?.windowId;
      setTab(active?.id ?? null);
    });
    return () => browser.tabs.onActivated.removeListener(follow);
  }, [fixed]);
  return tab;
}

/** Returns the background's state of a tab, followed as it changes. Undefined until it was read for this tab. */
export function useTabState(tab: number | null): TabState | undefined {
  const [known, setKnown] = useState<{ tab: number | null; state: TabState }>();
  useEffect(() => {
    if (tab === null) return;
    const key = tabKey(tab);
    const take = (state: unknown) => setKnown({ tab, state: (state as TabState | undefined) ?? NOTHING });
    let hasChanged = false;
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'session' || !changes[key]) return;
      hasChanged = true;
      take(changes[key].newValue);
    };
    browser.storage.onChanged.addListener(listener);
    // The state that was read may be older than a change that was told meanwhile.
    void browser.storage.session.get(key).then((found) => hasChanged || take(found[key]));
    return () => browser.storage.onChanged.removeListener(listener);
  }, [tab]);
  return known?.tab === tab ? known.state : undefined;
}
