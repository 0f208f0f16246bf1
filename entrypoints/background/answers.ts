import type { TaughtRow } from '../../utils/portals/taught';
import type { Answer, FromPanel } from '../../utils/protocol/messages';
import { getTaught, keepTaught } from '../../utils/store';
import { deliver } from './deliver';
import { readTab } from './state';
import { words } from './words';

type Message<K extends FromPanel['kind']> = Extract<FromPanel, { kind: K }>;

/** Keeps rows, and tells the page all that was taught about its portal. */
export async function teachPage(tab: number, rows: readonly TaughtRow[]): Promise<Answer> {
  const [first] = rows;
  if (!first) return { ok: false, why: words.noProposal };
  await keepTaught(rows);
  return deliver(tab, { kind: 'taught', rows: await getTaught(first.portal) });
}

/** Keeps the answers to proposals of the last report. Refuses where the page proposes nothing of it any more. */
export async function answerProposals({ tab, steps, yes }: Message<'panel-answer'>): Promise<Answer> {
  const { report } = await readTab(tab);
  const { portal, page, proposals = [] } = report ?? {};
  if (!portal || !page) return { ok: false, why: words.noPage };
  const about = { portal, page, answer: yes ? 'yes' : 'no', at: Date.now() } as const;
  const rows = proposals.flatMap(({ step, label, section, control }) =>
    steps.includes(step) ? [{ ...about, step, label, section, control }] : [],
  );
  return teachPage(tab, rows);
}

/** Keeps the answer to the page that the open one probably is. */
export async function answerPage({ tab, yes }: Message<'panel-page'>): Promise<Answer> {
  const { report } = await readTab(tab);
  if (!report?.probable) return { ok: false, why: words.noProposal };
  const { page, path } = report.probable;
  const about = { step: '', label: path, section: '', control: '' };
  return teachPage(tab, [{ portal: report.portal, page, ...about, answer: yes ? 'yes' : 'no', at: Date.now() }]);
}
