import './panel.css';
import type { Term } from '../../utils/portals/glossary';
import type { Speech } from '../speech';
import { LockedHere, type UnlockProps } from '../vault/Unlock';
import { Case, type CaseProps } from './Case';
import { DoneSteps, type DoneStepsProps } from './DoneSteps';
import { Glossary } from './Glossary';
import { HintsOff } from './HintsOff';
import { type Entry, Journeys } from './Journeys';
import { type Notice, Notices } from './Notices';
import { Now, type NowProps } from './Now';
import { PageReport, type PageReportProps } from './PageReport';
import { Ready, type ReadyProps } from './Ready';
import { Remaining, type RemainingProps } from './Remaining';
import { Results, type ResultsProps } from './Results';
import { Still } from './Still';
import { ThisPage, type ThisPageProps } from './ThisPage';
import { ToConfirm, type ToConfirmProps } from './ToConfirm';
import { Wait, type WaitProps } from './Wait';
import { Where, type WhereProps } from './Where';
import { Nobody, Who, type WhoProps } from './Who';

export interface PanelProps {
  speech: Speech;
  /** The vault is locked: nobody is shown, and unlocking takes the place of filling. */
  lock?: UnlockProps | null;
  who: Omit<WhoProps, 'speech'>;
  where: Omit<WhereProps, 'speech'>;
  /** While the hints on the pages are switched off. */
  hintsOff?: { onShow: () => void } | null;
  /** Absent on a tab without a portal. */
  here: {
    now: Omit<NowProps, 'speech'>;
    thisPage: Omit<ThisPageProps, 'speech'> | null;
    toConfirm: Omit<ToConfirmProps, 'speech'>;
    notices: Notice[];
    wait: Omit<WaitProps, 'speech'> | null;
    results: Omit<ResultsProps, 'speech'> | null;
    steps: Omit<RemainingProps & DoneStepsProps, 'speech' | 'done'>;
    ready: Omit<ReadyProps, 'speech'> | null;
    case: Omit<CaseProps, 'speech'> | null;
    report: Omit<PageReportProps, 'speech'>;
  } | null;
  /** Journeys that are under way, of everybody. */
  journeys: Entry[];
  terms: readonly Term[];
}

interface HereProps {
  speech: Speech;
  here: NonNullable<PanelProps['here']>;
  journeys: Entry[];
}

/** The pages to come, and things that are looked up now and then. */
function Journey({ speech, here: { steps, ready, ...here }, journeys }: HereProps) {
  const list = ready && <Ready speech={speech} items={ready.items} options={ready.options} />;
  return (
    <div class="journey">
      {ready?.isFirst && list}
      <Remaining speech={speech} {...steps} />
      <DoneSteps speech={speech} done={steps.standing.done} onUntick={steps.onUntick} />
      {!ready?.isFirst && list}
      {here.case && <Case speech={speech} {...here.case} />}
      {journeys.length > 0 && <Journeys speech={speech} entries={journeys} isOpen={false} />}
    </div>
  );
}

function Below(props: HereProps) {
  const { speech, here } = props;
  const { notices, wait, results } = here;
  return (
    <>
      <ToConfirm speech={speech} {...here.toConfirm} />
      {wait && <Wait speech={speech} {...wait} />}
      <Notices speech={speech} notices={notices} />
      {results && <Results speech={speech} {...results} />}
      <Journey {...props} />
    </>
  );
}

/** The next thing to do, and below it everything else. It does not move while the mouse looks for something in it. */
const Here = (props: HereProps) => (
  <>
    {props.here.thisPage && <ThisPage speech={props.speech} {...props.here.thisPage} />}
    <Now speech={props.speech} {...props.here.now} />
    <Still value={props}>{(shown) => <Below {...shown} />}</Still>
  </>
);

/** The whole panel, in the order of the look: person, place, next step, things that need the person, rest, done. */
export function Panel({ speech, lock, who, where, hintsOff, here, journeys, terms }: PanelProps) {
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
      {hintsOff && <HintsOff speech={speech} {...hintsOff} />}
      {here && <Here key={where.portal?.id} {...{ speech, here, journeys }} />}
      {!here && journeys.length > 0 && <Journeys speech={speech} entries={journeys} isOpen />}
      <p class="row foot">
        <Glossary speech={speech} terms={terms} />
        {here && <PageReport speech={speech} {...here.report} />}
        <a class="note" href={who.options} target="_blank" rel="noreferrer">
          {speech.t('panel_openOptions')}
        </a>
      </p>
    </main>
  );
}
