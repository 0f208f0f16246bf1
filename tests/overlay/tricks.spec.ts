import { expect } from '@playwright/test';
import { Bench, field, HINT, middle, test } from './fixture';
import { look, pressed, type Rect } from './lab';

// What a hostile page can do so that a person presses something else than they think. Each runs in the page's own
// world, with the one handle on the hint that a page has: its host, the last child of <html>.
const host = () => document.documentElement.lastElementChild as HTMLElement;
const tricks: Record<string, () => void> = {
  'opacity on the host': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    setInterval(() => it.style.setProperty('opacity', '0', 'important'), 5);
  },
  'opacity on html': () => document.documentElement.style.setProperty('opacity', '0.01'),
  'opacity on body': () => document.body.style.setProperty('opacity', '0.01'),
  'filter on html': () => document.documentElement.style.setProperty('filter', 'opacity(0.01)'),
  'a popover that lets clicks through': () => {
    const cover = Object.assign(document.createElement('div'), { id: 'cover', popover: 'manual' });
    document.body.append(cover);
    cover.showPopover();
  },
  'a dialog that lets clicks through': () => {
    const cover = Object.assign(document.createElement('dialog'), { id: 'cover' });
    document.body.append(cover);
    setInterval(() => host().hidePopover(), 5);
    cover.show();
  },
  'the host moved by a transform': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    setInterval(() => it.style.setProperty('translate', '0 4px', 'important'), 5);
  },
  'a transform on html': () => document.documentElement.style.setProperty('transform', 'scale(0.99)'),
  'a clip on the host': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    setInterval(() => it.style.setProperty('clip-path', 'inset(0 0 99% 0)', 'important'), 5);
  },
  'a clip on html': () => document.documentElement.style.setProperty('clip-path', 'inset(0 0 99% 0)'),
};

/** The buttons that leave the bubble where it is first, so that each press meets one that stands. */
const BUTTONS = ['next', 'back', 'hide'] as const;

async function pressAll({ page }: Bench, names: readonly (keyof Buttons)[] = [...BUTTONS, 'never']): Promise<string> {
  const now = await look(page);
  if (!now) throw new Error('no hint');
  for (const name of names) await page.mouse.click(...middle(now.buttons[name]));
  return pressed(page);
}

type Buttons = Record<'next' | 'back' | 'hide' | 'never' | 'cue', Rect>;

const scrolled = ({ page }: Bench) => page.evaluate(() => document.querySelector('#form')?.scrollTop ?? 0);

/** Brings the bench to where only the chip is to be seen. */
async function openAway(bench: Bench): Promise<void> {
  await bench.page.goto(bench.url);
  await bench.showWhereItIs({ css: field('邮箱'), title: '邮箱' });
  await expect.poll(async () => (await look(bench.page))?.away).toBe(true);
  await bench.settle();
}

test('without any trick the buttons obey', async ({ bench }) => {
  await bench.open();
  await bench.ringed();
  await bench.settle();
  expect(await pressAll(bench, BUTTONS)).toBe('next back hide');
  await bench.show();
  await bench.ringed();
  await bench.settle();
  expect(await pressAll(bench, ['never'])).toBe('next back hide never');
  await openAway(bench);
  await pressAll(bench, ['cue']);
  expect(await scrolled(bench)).toBeGreaterThan(0);
  await bench.ringed(field('邮箱'));
});

test('a press on what is not really seen is ignored', async ({ lab }) => {
  const tried = Object.entries(tricks).map(async ([name, trick]) => {
    const bench = new Bench(await lab.context.newPage(), lab.url);
    await bench.open();
    await bench.ringed();
    await bench.settle();
    await bench.page.evaluate(`const host = ${host}; (${trick})()`);
    const atOnce = await pressAll(bench);
    await bench.settle();
    const later = await pressAll(bench);
    await bench.page.close();
    return `${name}: ${atOnce || later || 'ignored'}`;
  });
  expect(await Promise.all(tried)).toEqual(Object.keys(tricks).map((name) => `${name}: ignored`));
});

test('a press on a chip that is not really seen is ignored', async ({ lab }) => {
  const tried = Object.entries(tricks).map(async ([name, trick]) => {
    const bench = new Bench(await lab.context.newPage(), lab.url);
    await openAway(bench);
    await bench.page.evaluate(`const host = ${host}; (${trick})()`);
    await pressAll(bench, ['cue']);
    await bench.settle();
    await pressAll(bench, ['cue']);
    const moved = await scrolled(bench);
    await bench.page.close();
    return `${name}: ${moved ? 'obeyed' : 'ignored'}`;
  });
  expect(await Promise.all(tried)).toEqual(Object.keys(tricks).map((name) => `${name}: ignored`));
});

test('a press is ignored: the bubble brought under the pointer', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  const { buttons } = await bench.ringed();
  await bench.settle();
  const [x, y] = middle(buttons.next);
  await page.evaluate(() => document.querySelector('header')?.style.setProperty('padding', '46px'));
  await page.waitForTimeout(100);
  await page.mouse.click(x, y + 60);
  expect(await pressed(page)).toBe('');
});

test('a press that no person made is ignored', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  const { buttons } = await bench.ringed();
  await bench.settle();
  await page.evaluate(([clientX, clientY]) => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    for (const target of [it, document.elementFromPoint(clientX, clientY) as HTMLElement]) {
      for (const type of ['mousedown', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, { clientX, clientY, detail: 1, bubbles: true, composed: true }));
      target.click();
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    }
  }, middle(buttons.next));
  expect(await pressed(page)).toBe('');
  expect((await look(page))?.seen).toBe(true);
});

test('the page can read nothing of it', async ({ bench }) => {
  const { page } = bench;
  await page.addInitScript(() => {
    const leaks: string[] = [];
    Object.assign(window, { leaks });
    for (const type of ['click', 'mousedown', 'pointerover', 'focusin', 'keydown', 'animationstart', 'transitionrun'])
      addEventListener(
        type,
        (event) => {
          const path = event.composedPath();
          if (path.some((it) => it instanceof ShadowRoot)) leaks.push(type);
        },
        true,
      );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element; target?: Element })[])
        if (entry.element?.getRootNode() instanceof ShadowRoot) leaks.push(entry.entryType);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await bench.open();
  const { buttons } = await bench.ringed();
  await bench.show({ id: 'again' });
  const animated = () =>
    page.evaluate(() => {
      const it = document.documentElement.lastElementChild as HTMLElement;
      return document.getAnimations().length + it.getAnimations({ subtree: true }).length;
    });
  expect(await animated()).toBe(0);
  await bench.settle();
  await page.mouse.click(...middle(buttons.next));
  const seen = await page.evaluate((what) => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    const copy = it.cloneNode(true) as HTMLElement;
    getSelection()?.selectAllChildren(document.documentElement);
    const texts = [it.outerHTML, it.textContent, copy.outerHTML, document.body.textContent, `${getSelection()}`];
    const html = it.getHTML({ serializableShadowRoots: true });
    return {
      root: it.shadowRoot,
      internals: it.tagName.includes('-'),
      attributes: it.getAttributeNames(),
      kept: Object.keys(it),
      words: [...texts, html].some((text) => text.includes(what) || text.includes('3 / 9')),
      leaks: (window as unknown as { leaks: string[] }).leaks,
    };
  }, HINT.what);
  expect(seen).toEqual({
    root: null,
    internals: false,
    attributes: ['style', 'popover'],
    kept: [],
    words: false,
    leaks: [],
  });
});

test('a host that the page removes or restyles comes back, without a fight', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  await bench.ringed();
  await page.evaluate(() => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    it.id = 'mine';
    it.inert = true;
    it.setAttribute('style', 'display:none');
  });
  await bench.ringed();
  const rounds = await page.evaluate(async () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    let removed = 0;
    const watch = new MutationObserver(() => {
      if (it.isConnected) removed += 1;
      it.remove();
    });
    it.remove();
    watch.observe(document.documentElement, { childList: true });
    await new Promise((done) => setTimeout(done, 1000));
    watch.disconnect();
    return removed;
  });
  expect(rounds).toBeGreaterThan(0);
  expect(rounds).toBeLessThan(6);
  await bench.ringed();
});

test('a page turned grey for a day of mourning changes nothing', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  await page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(100%)'));
  const { buttons } = await bench.ringed();
  await bench.settle();
  await page.mouse.click(...middle(buttons.next));
  expect(await pressed(page)).toBe('next');
});
