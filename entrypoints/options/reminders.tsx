import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Reminders, type ReminderWord } from '../../components/options/Reminders';
import { type ReminderKind, reminderKinds } from '../../utils/journey/reminders';
import { changeReminders, getReminders, onStoreChange } from '../../utils/store';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

function useAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void browser.permissions.contains(NOTIFICATIONS).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return allowed;
}

/** The section about reminders, wired to the store and to the browser's permission. */
export function RemindersSection({ t }: { t: (word: ReminderWord) => string }) {
  const allowed = useAllowed();
  const [refused, setRefused] = useState(false);
  const [off, setOff] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void getReminders().then((kept) => setOff(kept.off));
    read();
    return onStoreChange((parts) => parts.includes('settings') && read());
  }, []);
  const ask = () => void browser.permissions.request(NOTIFICATIONS).then((isAllowed) => setRefused(!isAllowed));
  const change = (kind: ReminderKind, on: boolean) => {
    // In the person's own press: any wait before would lose it.
    if (on && allowed === false) ask();
    void changeReminders((kept) => {
      const others = kept.off.filter((one) => one !== kind);
      return { ...kept, off: on ? others : [...others, kind] };
    });
  };
  return <Reminders {...{ t, kinds: reminderKinds, off, allowed, refused }} onAllow={ask} onSwitch={change} />;
}
