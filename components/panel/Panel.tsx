import { LockedHere, type UnlockProps } from '../vault/unlock';
import { Now, type NowProps } from './Now';
import { Results, type ResultsProps } from './Results';
import { Steps, type StepsProps } from './Steps';
import { Where, type WhereProps } from './Where';
import { Nobody, Who, type WhoProps } from './Who';
import type { Speech } from './words';

export interface PanelProps {
  speech: Speech;
  /** The vault is locked: nobody is shown, and unlocking takes the place of filling. */
  lock?: UnlockProps | null;
  who: Omit<WhoProps, 'speech'>;
  where: Omit<WhereProps, 'speech'>;
  /** Absent on a tab without a portal. */
  here: {
    now: Omit<NowProps, 'speech'>;
    results: Omit<ResultsProps, 'speech'> | null;
    steps: Omit<StepsProps, 'speech'>;
  } | null;
}

/** The whole panel, in the order of the look: who, where, what now, results, what remains, what is done. */
export function Panel({ speech, lock, who, where, here }: PanelProps) {
  return (
    <main class="panel">
      {lock ? (
        <LockedHere {...lock} />
      ) : who.profile === null ? (
        <Nobody speech={speech} options={who.options} />
      ) : (
        <Who speech={speech} {...who} />
      )}
      <Where speech={speech} {...where} />
      {here && <Now speech={speech} {...here.now} />}
      {here?.results && <Results speech={speech} {...here.results} />}
      {here && <Steps speech={speech} {...here.steps} />}
    </main>
  );
}
