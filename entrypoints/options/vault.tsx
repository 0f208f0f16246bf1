import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Vault } from '../../components/options/VaultSection';
import type { Say } from '../../components/speech';
import type { Ended } from '../../components/vault/Forms';
import { LockedPage } from '../../components/vault/Unlock';
import {
  changePassphrase,
  lock,
  onVaultChange,
  removePassphrase,
  setAutoLock,
  setPassphrase,
  sweepDocuments,
  sweepRemoved,
  tidy,
  unlock,
  type VaultState,
  vaultState,
} from '../../utils/store';
import { noteUse } from '../../utils/vault/auto-lock';

const DAY = 86_400_000;

/** Returns the state of the vault, followed as it changes. Undefined until it was read. */
function useVault(): VaultState | undefined {
  const [state, setState] = useState<VaultState>();
  useEffect(() => {
    const read = () => void vaultState().then(setState);
    read();
    return onVaultChange(read);
  }, []);
  return state;
}

/** Every key and pointer press on this page is use: it does not lock under the person's hands. */
function useNoted(): void {
  useEffect(() => {
    const stop = new AbortController();
    for (const kind of ['keydown', 'pointerdown'])
      addEventListener(kind, () => void noteUse(), { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, []);
}

/** Removes the rest of crashes and deletions, as soon as it can be read. */
async function clearUp(): Promise<void> {
  await tidy();
  await sweepRemoved(Date.now() - DAY);
  await sweepDocuments(Date.now() - DAY);
}

interface SectionProps {
  t: Say;
  state: VaultState;
  /** Keeps typed text that is not yet kept. */
  flush(): Promise<void>;
}

function Section({ t, state, flush }: SectionProps) {
  const [share, setShare] = useState<number | null>(null);
  // The browser asks before the page is left in the middle of it. Leaving would undo it, not break it.
  useEffect(() => {
    if (share === null) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [share === null]);
  const long = async <T,>(job: () => Promise<T>): Promise<T> => {
    await flush();
    setShare(0);
    return job().finally(() => setShare(null));
  };
  return (
    <Vault
      t={t}
      on={state.kind !== 'none'}
      autoLock={state.autoLock}
      share={share}
      onSet={(passphrase) => long<Ended>(() => setPassphrase(passphrase, setShare))}
      onOff={(current) => long<Ended>(async () => (await removePassphrase(current, setShare)) ?? 'wrong')}
      onChange={(current, next) =>
        long<Ended>(async () => (await changePassphrase(current, next, setShare)) ?? 'wrong')
      }
      onAutoLock={(minutes) => void setAutoLock(minutes)}
      onLock={() => void flush().then(lock)}
    />
  );
}

interface GateProps {
  t: Say;
  /** The page itself, with the section about the vault in it. */
  page(section: (flush: () => Promise<void>) => ComponentChild): ComponentChild;
}

/** The page, or the question for the passphrase while the vault is locked. */
export function Gate({ t, page }: GateProps) {
  const state = useVault();
  const [wasOpen, setWasOpen] = useState(false);
  const kind = state?.kind;
  useNoted();
  useEffect(() => {
    // A page that begins again has nothing left in its memory.
    if (kind === 'locked' && wasOpen) location.reload();
    if (kind === undefined || kind === 'locked') return;
    setWasOpen(true);
    void clearUp();
  }, [kind]);
  if (!state) return null;
  if (kind === 'locked') return wasOpen ? null : <LockedPage t={t} onUnlock={unlock} />;
  return (
    <>
      {page((flush) => (
        <Section t={t} state={state} flush={flush} />
      ))}
    </>
  );
}
