import type { Text } from '../../utils/bilingual';
import type { Answer, FillState, FromPanel } from '../../utils/protocol/messages';
import { getInUse, setInUse } from '../../utils/store';
import { answerPage, answerProposals } from './answers';
import { choose } from './choosing';
import { deliver } from './deliver';
import { guide } from './guide';
import { watchRun } from './lost';
import { reportOn } from './page-report';
import { fillAs, restore } from './start-fill';
import { inTurn, readTab, writeRun, writeTab } from './state';
import { words } from './words';

type Message<K extends FromPanel['kind']> = Extract<FromPanel, { kind: K }>;

const no = (why: Text) => ({ ok: false, why }) as const;

/** Keeps the answers to proposals, and fills the confirmed ones. */
async function onAnswer(message: Message<'panel-answer'>): Promise<Answer> {
  const { steps, yes, kind: _, ...wish } = message;
  const taught = await answerProposals(message);
  return taught.ok && yes ? fillAs({ ...wish, only: steps }) : taught;
}

/** Marks the tab as taking its fill back. Returns the fill as it was, or the reason why not. */
async function beginUndo(tab: number): Promise<{ ok: true; fill: FillState } | { ok: false; why: Text }> {
  const { fill, ...rest } = await readTab(tab);
  if (!fill?.canUndo) return no(words.nothingToUndo);
  if (fill.running) return no(words.busy);
  watchRun(tab);
  await writeRun(tab, { undo: true, documents: [], values: {}, doubts: {} });
  await writeTab(tab, {
    ...rest,
    fill: { ...fill, running: true, beat: Date.now(), at: null, outcomes: [], canUndo: false, stopped: null },
  });
  return { ok: true, fill };
}

async function onUndo({ tab }: Message<'panel-undo'>): Promise<Answer> {
  const begun = await inTurn(tab, () => beginUndo(tab));
  if (!begun.ok) return begun;
  const answer = await deliver(tab, { kind: 'undo' });
  if (!answer.ok) await inTurn(tab, () => restore(tab, begun.fill));
  return answer;
}

async function onUse({ tab, profile, work }: Message<'panel-use'>): Promise<Answer> {
  const before = await getInUse();
  const isOther = profile !== '' && (before.profile !== profile || before.work !== work);
  if (isOther) await setInUse({ profile, work });
  const { report } = await readTab(tab);
  // The page has to be looked at again for another profile or work.
  if (!report || isOther) {
    const answer = await deliver(tab, { kind: 'survey' });
    if (!report || answer.ok) return answer;
  }
  await inTurn(tab, () => guide(tab, report));
  return { ok: true };
}

/** Carries out the panel's order. Returns whether it went through, or why not. */
export function fromPanel(message: FromPanel): Promise<Answer> {
  switch (message.kind) {
    case 'panel-fill':
      return fillAs(message);
    case 'panel-answer':
      return onAnswer(message);
    case 'panel-choose':
      return choose(message);
    case 'panel-page':
      return answerPage(message);
    case 'panel-report':
      return reportOn(message.tab);
    case 'panel-undo':
      return onUndo(message);
    case 'panel-stop':
      return deliver(message.tab, { kind: 'stop' });
    case 'panel-show':
      return deliver(message.tab, { kind: 'show', step: message.step });
    case 'panel-use':
      return onUse(message);
  }
}
