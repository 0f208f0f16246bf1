import type { Text } from '../../utils/bilingual';
import { reasons } from '../../utils/engine/reasons';
import { pageById } from '../../utils/portals';
import type { FillState, TabState } from '../../utils/protocol/messages';
import { deliver } from './deliver';
import { inTurn, readTab, writeRun, writeTab } from './state';

/** A document that has loaded reports within this time, in milliseconds, or it has no content script. */
const LATE_MS = 10_000;

export const ended = { running: false, at: null, canUndo: false };

/** Returns the title of the step that a fill is at. Null before the first. */
export const titleOf = ({ page, at }: FillState): Text | null =>
  pageById(page)?.steps.find(({ id }) => id === at)?.title ?? null;

/** True if a tab has been at a place without our content script. Then nothing kept of it describes its page. */
export const isLongGone = ({ gone }: TabState, now: number): boolean => gone !== undefined && now - gone > LATE_MS;

/** Returns a fill whose page went, still to be told on the page that comes. */
const leftBehind = (fill: FillState): FillState => ({
  ...fill,
  ...ended,
  stopped: fill.running ? reasons.moved(titleOf(fill)) : fill.stopped,
  left: null,
});

/**
 * Asks the document of a tab to report. Without an answer the panel shows no page. A busy browser starts the content
 * script after it says that the page is complete. So a fill that broke off is kept for the report of that script.
 */
export async function lookAgain(tab: number): Promise<void> {
  const before = await readTab(tab);
  const answer = await deliver(tab, { kind: 'survey' });
  if (answer.ok || !before.report) return;
  await inTurn(tab, async () => {
    const { report, fill } = await readTab(tab);
    if (report?.visit !== before.report?.visit) return;
    await writeRun(tab, null);
    const isUntold = fill?.running || fill?.left === null;
    await writeTab(tab, { report: null, fill: fill && isUntold ? leftBehind(fill) : null, gone: Date.now() });
  });
}
