import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import hintCss from '../../components/hint/hint.css?inline';
import { languageOf } from '../../components/text';
import type { Answer, ToPage } from '../../utils/messages';
import { cpccHosts, ippHosts } from '../../utils/portals/hosts';
import { unpack } from '../../utils/portals/wire';
import { createGuide } from './guide';
import { tell } from './link';
import { createHints } from './overlay';
import { createPilot } from './pilot';

/** Starts once per document: looks at the page, shows the hint, and carries out what the panel's click asks for. */
export default defineContentScript({
  matches: [...cpccHosts, ...ippHosts].map((host) => `https://${host}/*`),
  runAt: 'document_idle',
  async main(context) {
    const packed = await tell({ kind: 'hello' });
    if (typeof packed !== 'string') return;
    const portal = unpack(packed);
    const hints = createHints(document, hintCss);
    const guide = createGuide(document, hints, languageOf(browser.i18n.getMessage('panel_language' as never)));
    const pilot = createPilot({ doc: document, portal, guide, hints, signal: context.signal });
    context.onInvalidated(() => hints.destroy());
    browser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
      const answer: Answer = pilot.receive(message as ToPage);
      sendResponse(answer);
      return false;
    });
  },
});
