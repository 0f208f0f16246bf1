import './cases.css';
import { useMemo, useState } from 'preact/hooks';
import { type Case, type CaseView, caseViews, isInView, sortCases } from '../../utils/journey/cases';
import { useSpeech } from '../speech';
import { CaseTable, type Order } from './CaseTable';
import { caseInWords, viewWords } from './case-words';

export type CaseFile = 'xlsx' | 'ics';

export interface CasesPageProps {
  cases: readonly Case[];
  now: number;
  /** The view that is shown first. */
  view: CaseView;
  onView(view: CaseView): void;
  onOpen(one: Case): void;
  onSave(file: CaseFile, shown: readonly Case[]): void;
}

/** Full-width and half-width, capitals and small letters are one to a person who searches. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Returns the cases that hold every word that is searched for. */
function useSearch(cases: readonly Case[], wanted: string): readonly Case[] {
  const speech = useSpeech();
  const texts = useMemo(
    () => new Map(cases.map((one) => [one.key, plain(Object.values(caseInWords(one, speech)).join('\n'))])),
    [cases, speech],
  );
  const asked = plain(wanted).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return cases;
  return cases.filter(({ key }) => asked.every((word) => texts.get(key)?.includes(word)));
}

function Views({ cases, now, view, onView }: Pick<CasesPageProps, 'cases' | 'now' | 'view' | 'onView'>) {
  const { t } = useSpeech();
  return (
    <fieldset class="views">
      <legend class="hidden-visually">{t('cases_views')}</legend>
      {caseViews.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => onView(one)}>
          {t(viewWords[one])} <span class="note">{cases.filter((each) => isInView(each, one, now)).length}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** All clients at once: each case with its place, whose turn it is, and until when. */
export function CasesPage({ cases, now, onOpen, onSave, ...props }: CasesPageProps) {
  const { t } = useSpeech();
  const [view, setView] = useState(props.view);
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<Order>({ column: 'deadline', isReversed: false });
  const inView = useMemo(() => cases.filter((one) => isInView(one, view, now)), [cases, view, now]);
  const found = useSearch(inView, wanted);
  const shown = useMemo(() => sortCases(found, order.column, order.isReversed), [found, order]);
  const turn = (to: CaseView) => {
    setView(to);
    props.onView(to);
  };
  return (
    <main class="cases">
      <header class="head">
        <h1>{t('cases_title')}</h1>
        <a href="?">{t('options_profiles')}</a>
      </header>
      <div class="tools">
        <Views {...{ cases, now, view }} onView={turn} />
        <input
          type="search"
          aria-label={t('cases_search')}
          placeholder={t('cases_search')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <button type="button" onClick={() => onSave('xlsx', shown)}>
          {t('cases_saveTable')}
        </button>
        <button type="button" onClick={() => onSave('ics', shown)}>
          {t('cases_saveCalendar')}
        </button>
      </div>
      <p class="note" role="status">
        {shown.length === 0 ? t('cases_none') : t('cases_count', String(shown.length))}
      </p>
      {shown.length > 0 && <CaseTable cases={shown} order={order} onOrder={setOrder} onOpen={onOpen} />}
    </main>
  );
}
