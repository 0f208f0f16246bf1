import { browser } from 'wxt/browser';
import type { Answer, FromPanel } from '../../utils/protocol/messages';

const NO_ANSWER: Answer = {
  ok: false,
  why: {
    zh: '插件后台没有回应。请看一下页面的现状，再试一次。',
    en: 'The extension’s background did not answer. Look at the page as it is now, then try again.',
  },
};

/** Asks the background. A service worker that ends in the middle of it is a reason, not an error. */
export const ask = (message: FromPanel): Promise<Answer> => browser.runtime.sendMessage(message).catch(() => NO_ANSWER);
