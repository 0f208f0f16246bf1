import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CaseFile, CasesPage } from '../../components/cases/CasesPage';
import { caseInWords, columnWords, nextInWords } from '../../components/cases/case-words';
import type { Speech } from '../../components/speech';
import { download } from '../../utils/download';
import { calendarFile } from '../../utils/journey/calendar-file';
import { type Case, type CaseView, caseColumns, casesOf, caseViews, type Paper } from '../../utils/journey/cases';
import { papersOf } from '../../utils/journey/reminders';
import { dayInChina } from '../../utils/journey/workdays';
import { showPortal } from '../../utils/portal-tab';
import { portals } from '../../utils/portals';
import {
  listHeads,
  listProfiles,
  listProgress,
  onStoreChange,
  type ProfileHead,
  type ProgressRow,
  setInUse,
} from '../../utils/store';
import { rowsAsXlsx } from '../../utils/tables/write-rows';

/** Time that the store must be quiet before it is read again, in milliseconds. */
const CALM_MS = 300;

interface Kept {
  heads: ProfileHead[];
  rows: ProgressRow[];
}

/** Reads the store, and again when it has changed. Papers come after the rest, because they need every profile. */
function useKept(): { kept: Kept | null; papers: readonly Paper[] } {
  const [kept, setKept] = useState<Kept | null>(null);
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const [heads, rows] = await Promise.all([listHeads(), listProgress()]);
      setKept({ heads, rows });
      const profiles = await listProfiles();
      setPapers(profiles.flatMap((one) => papersOf(one).map((paper) => ({ ...paper, profile: one.id }))));
    };
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read().catch(again), CALM_MS);
    };
    void read().catch(again);
    const stop = onStoreChange(again);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return { kept, papers };
}

/** Sets the profile in use and brings its portal to the front. */
async function open({ profile, work, portal, next, turn }: Case): Promise<void> {
  await setInUse({ profile, work });
  await showPortal(portal, turn === 'portal' ? portal.entry : next()?.page.url);
}

async function save(file: CaseFile, shown: readonly Case[], speech: Speech): Promise<void> {
  const { t } = speech;
  const name = `${t('cases_title')}-${dayInChina(Date.now())}.${file}`;
  const words = shown.map((one) => ({ one, in: caseInWords(one, speech) }));
  if (file === 'xlsx') {
    const head = [...caseColumns.map((column) => t(columnWords[column])), t('cases_step')];
    const rows = words.map((each) => [...caseColumns.map((column) => each.in[column]), nextInWords(each.one, speech)]);
    return download(await rowsAsXlsx(t('cases_title'), [head, ...rows]), name);
  }
  const days = words.flatMap(({ one, in: { client, software, journey } }) =>
    one.deadline
      ? [
          {
            id: `${one.key}/${one.deadline.day}`,
            day: one.deadline.day,
            title: `${speech.say(one.deadline.says)}：${client}`,
            about: [journey, software].filter(Boolean).join(' · '),
          },
        ]
      : [],
  );
  download(new Blob([calendarFile(days, new Date())], { type: 'text/calendar' }), name);
}

const asked = (): CaseView => {
  const view = new URLSearchParams(location.search).get('show');
  return caseViews.find((one) => one === view) ?? 'all';
};

const remember = (view: CaseView) => history.replaceState(null, '', `?view=cases&show=${view}`);

/** Wires the board of all cases to the store. */
export function CasesApp({ speech }: { speech: Speech }) {
  const { kept, papers } = useKept();
  const [now] = useState(Date.now);
  const cases = useMemo(() => {
    if (!kept) return null;
    const clients = kept.heads.map(({ id, name, organization, works }) => ({ id, name: name || organization, works }));
    return casesOf({ portals, clients, rows: kept.rows, papers, now });
  }, [kept, papers, now]);
  if (!cases) return null;
  return (
    <CasesPage
      cases={cases}
      now={now}
      view={asked()}
      onView={remember}
      onOpen={(one) => void open(one)}
      onSave={(file, shown) => void save(file, shown, speech)}
    />
  );
}
