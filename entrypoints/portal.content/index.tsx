import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import hintCss from '../../components/hint/hint.css?inline';
import { createHints } from '../../components/hint/overlay';
import { language } from '../../utils/i18n';
import { cpccHosts, ippHosts } from '../../utils/portals/hosts';
import { unpack } from '../../utils/portals/wire';
import type { PageAnswer, ToPage, Welcome } from '../../utils/protocol/messages';
import { changeSettings, followSettings } from '../../utils/settings';
import { tell } from './background-client';
import { createGuide } from './hint-guide';
import { createPilot } from './session';
import { shown } from './shown';

/** Starts once per document: looks at the page, shows the hint, and carries out the orders of the panel. */
export default defineContentScript({
  matches: [...cpccHosts, ...ippHosts].map((host) => `https://${host}/*`),
  runAt: 'document_idle',
  // The page's own listeners for messages shall not meet one of ours.
  noScriptStartedPostMessage: true,
  async main(context) {
    await shown(document);
    const reply = (await tell({ kind: 'hello' })) as Welcome | null;
    if (typeof reply?.portal !== 'string' || context.isInvalid) return;
    const described = unpack(reply.portal);
    const { taught } = reply;
    const hints = createHints(document, hintCss);
    const guide = createGuide(document, hints, {
      lang: language(),
      onNever: () => void changeSettings({ hints: false }),
      copy: (page, step) => void tell({ kind: 'copy', page, step }),
    });
    const pilot = createPilot({ doc: document, described, taught, guide, hints, context });
    const unfollow = followSettings(({ hints: wanted }) => guide.allow(wanted));
    const receive = (message: unknown, _sender: unknown, sendResponse: (answer: PageAnswer) => void) => {
      sendResponse(pilot.receive(message as ToPage));
      return false;
    };
    browser.runtime.onMessage.addListener(receive);
    // The extension was updated, reloaded or removed while this page stayed open: leave no trace of this one.
    context.onInvalidated(() => {
      hints.destroy();
      if (!browser.runtime?.id) return;
      unfollow();
      browser.runtime.onMessage.removeListener(receive);
    });
  },
});
