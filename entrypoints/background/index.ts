import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Portal } from '../../utils/portals/types';
import { pack } from '../../utils/portals/wire';
import type { Welcome } from '../../utils/protocol/messages';
import { getTaught, onStoreChange, onVaultChange } from '../../utils/store';
import { onChosen } from './choosing';
import { fromPage } from './from-page';
import { fromPanel } from './from-panel';
import { lookAgain } from './gone';
import { keepLock } from './lock';
import { onRunAlarm } from './lost';
import { createReminders } from './reminders';
import * as schema from './schema';
import { isOwnPage, speakerOf } from './senders';
import { forgetTab, inTurn } from './state';
import { words } from './words';

/** Returns a portal, packed, with the person's answers about it. */
const welcomeOf = async (portal: Portal): Promise<Welcome> => ({
  portal: pack(portal),
  taught: await getTaught(portal.id),
});

/** Returns the work that a message asks for. Null if the message is none of ours or its sender may not ask that. */
function jobOf(message: unknown, sender: Parameters<typeof speakerOf>[0]): Promise<unknown> | null {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  if (isOwnPage(sender, own)) {
    const { data } = schema.fromPanel.safeParse(message);
    return data ? fromPanel(data) : null;
  }
  const speaker = speakerOf(sender, own);
  const { data } = schema.fromPage.safeParse(message);
  if (!speaker || !data) return null;
  if (data.kind === 'hello') return welcomeOf(speaker.portal);
  return data.kind === 'chosen' ? onChosen(speaker, data) : fromPage(speaker, data);
}

const WELCOMED = 'welcomed';

/** Shows the welcome page once: a browser that loads the extension from a folder may call every start an installation. */
async function welcome(): Promise<void> {
  if ((await browser.storage.local.get(WELCOMED))[WELCOMED]) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

export default defineBackground(() => {
  browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(console.error);
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const job = jobOf(message, sender);
    if (!job) return false;
    // Without any answer the page takes the worker for ended before its work was done, and sends the message again.
    const answer = (result: unknown) => sendResponse(result ?? { ok: true });
    job.then(answer, (error) => {
      console.error(error);
      sendResponse({ ok: false, why: words.failed });
    });
    return true;
  });
  const reminders = createReminders();
  browser.alarms.onAlarm.addListener(({ name }) => void (onRunAlarm(name) || reminders.onAlarm(name)));
  browser.runtime.onStartup.addListener(reminders.look);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    reminders.look();
    if (reason === 'install') void welcome().catch(console.error);
  });
  onStoreChange(reminders.changed);
  onVaultChange(reminders.locked);
  reminders.wake();
  keepLock();
  browser.tabs.onRemoved.addListener((tab) => void inTurn(tab, () => forgetTab(tab)));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') void lookAgain(tab).catch(console.error);
  });
});
