import { test as base, expect, type Page } from '@playwright/test';
import { letPass } from '../support/time';
import { command, type Lab, type Look, look, type Rect, startLab } from './lab';

export const field = (label: string) => `[data-field="${label}"]`;
export const HINT = {
  id: 'name',
  css: field('机构全称'),
  title: '机构全称',
  what: '填写「机构全称」，与营业执照一字不差。',
  why: '审核时会与营业执照逐字核对，多一个空格也会被退回。',
  position: '3 / 9',
  lang: 'zh' as const,
  back: true,
};
/** The parts of the hint that a test may change: its place, the control that the person uses next, the copy button. */
type Told = Partial<typeof HINT> & { next?: string; copy?: boolean };

export const meets = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
export const middle = (rect: Rect) => [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;

/** Returns the place of an element in the page's window. `host >>> inside` goes into an open shadow root or a frame. */
export const rectOf = (page: Page, css: string): Promise<Rect> =>
  page.evaluate((path) => {
    let scope: ParentNode = document;
    let [left, top] = [0, 0];
    let box = new DOMRect();
    for (const selector of path.split(' >>> ')) {
      const at = scope.querySelector(selector) as Element;
      box = at.getBoundingClientRect();
      const inner = (at as HTMLIFrameElement).contentDocument;
      if (inner) [left, top] = [left + box.x + at.clientLeft, top + box.y + at.clientTop];
      scope = at.shadowRoot ?? inner ?? scope;
    }
    return { x: box.x + left, y: box.y + top, width: box.width, height: box.height };
  }, css);

/** One page with the overlay on it, with the steps that its tests use again and again. */
export class Bench {
  /** The look of the hint when it was last waited for. */
  last: Look | null = null;

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  show(hint: Told = {}) {
    return command(this.page, { do: 'show', hint: { ...HINT, ...hint }, scroll: true });
  }

  /** Without scrolling to it, as when the journey and not the person moves on. */
  showWhereItIs(hint: Told = {}) {
    return command(this.page, { do: 'show', hint: { ...HINT, ...hint }, scroll: false });
  }

  async open(query = '', hint: Told = {}) {
    await this.page.goto(this.url + query);
    await this.show(hint);
  }

  /** Waits until the hint rings this control, and answers how it looks then. */
  async ringed(css = HINT.css): Promise<Look> {
    const off = async () => {
      const [now, box] = [await look(this.page), await rectOf(this.page, css)];
      if (!now?.seen) return 'unseen';
      const by = [now.ring.x + 5 - box.x, now.ring.y + 5 - box.y, now.ring.width - 10 - box.width];
      return by.every((it) => Math.abs(it) < 1) ? 'ringed' : `off by ${by}`;
    };
    await expect.poll(off, { intervals: [50] }).toBe('ringed');
    const now = (await look(this.page)) as Look;
    this.last = now;
    expect(meets(now.bubble, await rectOf(this.page, css)), 'the bubble covers its control').toBe(false);
    return now;
  }

  unseen() {
    return expect.poll(async () => (await look(this.page))?.seen ?? false, { intervals: [50] }).toBe(false);
  }

  /** Long enough for the bubble to count as steady under the eyes of a person. */
  settle() {
    return letPass(600);
  }
}

export const test = base.extend<{ bench: Bench }, { lab: Lab }>({
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const lab = await startLab();
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
  bench: async ({ lab }, use) => {
    const page = await lab.context.newPage();
    await use(new Bench(page, lab.url));
    await page.close();
  },
});
