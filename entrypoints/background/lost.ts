import { browser } from 'wxt/browser';
import { isLost, lost } from '../../utils/protocol/messages';
import { inTurn, readTab, writeRun, writeTab } from './state';

const NAME = 'run:';

/** Looks after a run from outside: a page that dies says nothing, and the worker may sleep by then. */
export function watchRun(tab: number): void {
  void browser.alarms.create(`${NAME}${tab}`, { delayInMinutes: 1 });
}

/** Ends the run of a tab whose page has died, with the requests it might still have made. */
async function endIfLost(tab: number): Promise<void> {
  const { fill, ...rest } = await readTab(tab);
  if (!fill?.running) return;
  if (!isLost(fill, Date.now())) return watchRun(tab);
  await writeRun(tab, null);
  await writeTab(tab, { ...rest, fill: { ...fill, running: false, at: null, stopped: lost } });
}

/** Carries out the alarm of a run. False if the alarm is another's. */
export function onRunAlarm(name: string): boolean {
  if (!name.startsWith(NAME)) return false;
  const tab = Number(name.slice(NAME.length));
  void inTurn(tab, () => endIfLost(tab)).catch(console.error);
  return true;
}
