import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Keeping, type KeepingProps } from '../../components/options/Keeping';
import { isoDay } from '../../utils/profile/dates';
import { forgetLoss, type Kept, onStoreChange, persist, readKept } from '../../utils/store';
import { backUp } from './backup';

/**
 * Asks the browser to keep the data. With `unlimitedStorage` Chromium clears nothing of an extension, though `persisted()`
 * says false (Chromium 156, 2026-11).
 */
async function isKeptForGood(): Promise<boolean> {
  const isPersisted = await persist();
  return isPersisted || browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}

function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    const read = () => void readKept().then(setKept, console.error);
    read();
    return onStoreChange(read);
  }, []);
  return kept;
}

const day = (at: number | null): string | null => (at === null ? null : isoDay(new Date(at)));

/** The section about storage and backups, wired to the store and the browser. `flush` keeps unsaved changes. */
export function KeepingSection({ t, flush }: Pick<KeepingProps, 't'> & { flush(): Promise<void> }) {
  const kept = useKept();
  const [isForGood, setForGood] = useState<boolean | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => void isKeptForGood().then(setForGood, console.error), []);
  if (!kept) return null;
  const { backup, isBackupDue, loss } = kept;
  const onBackUp = async () => {
    await flush();
    await backUp().then(
      () => setFailed(false),
      (error) => {
        console.error(error);
        setFailed(true);
      },
    );
  };
  return (
    <Keeping
      t={t}
      isForGood={isForGood}
      backup={{ at: day(backup.at), since: day(backup.since) }}
      isDue={isBackupDue}
      loss={loss && { on: isoDay(new Date(loss.at)), restored: loss.restored }}
      failed={failed}
      onBackUp={() => void onBackUp()}
      onSeen={() => void forgetLoss()}
    />
  );
}
