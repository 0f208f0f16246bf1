import type { Answer, Choosing, FromPage, FromPanel } from '../../utils/protocol/messages';
import { teachPage } from './answers';
import { deliver } from './deliver';
import type { Speaker } from './senders';
import { fillAs } from './start-fill';
import { inTurn, readTab, writeTab } from './state';
import { words } from './words';

/** Keeps or forgets that the person chooses a control in a tab. */
const setChoosing = (tab: number, choosing: Choosing | null): Promise<void> =>
  inTurn(tab, async () => {
    const { choosing: _, ...state } = await readTab(tab);
    await writeTab(tab, choosing ? { ...state, choosing } : state);
  });

/** Lets the person choose the control of a field on the page. */
export async function choose({
  kind: _,
  tab,
  ...choosing
}: Extract<FromPanel, { kind: 'panel-choose' }>): Promise<Answer> {
  const { report } = await readTab(tab);
  if (report?.page !== choosing.page || report.visit !== choosing.visit) return { ok: false, why: words.turned };
  // Before the page is told: the press may come at once.
  await setChoosing(tab, choosing);
  const answer = await deliver(tab, { kind: 'choose', step: choosing.step });
  if (!answer.ok) await setChoosing(tab, null);
  return answer;
}

/** Takes the choice that a tab waits for, once; null if it waits for another one, or for none. */
const taken = ({ tab, document }: Speaker, step: string, page: string): Promise<Choosing | null> =>
  inTurn(tab, async () => {
    const { choosing, ...state } = await readTab(tab);
    if (choosing?.step !== step || choosing.page !== page || state.document !== document) return null;
    await writeTab(tab, state);
    return choosing;
  });

/** Keeps the control that the person chose for a field, and fills it. Nothing is kept that the panel did not ask for. */
export async function onChosen(
  speaker: Speaker,
  { page, step, control }: Extract<FromPage, { kind: 'chosen' }>,
): Promise<void> {
  const choosing = await taken(speaker, step, page);
  if (!choosing || !control) return;
  const { tab, portal } = speaker;
  const row = { portal: portal.id, page, step, ...control, answer: 'yes', at: Date.now() } as const;
  const taught = await teachPage(tab, [row]);
  if (taught.ok) await fillAs({ tab, ...choosing, only: [step] });
}
