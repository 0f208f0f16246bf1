import { expect, type Page } from '@playwright/test';
import { letPass } from '../support/time';
import { Bench, field, HINT, middle, test } from './fixture';
import { type Lab, type Look, look, pressed } from './lab';

// Tricks of a hostile page to make a person press something else than they think. Each runs in the page's own world. It
// has the one handle on the hint that a page has: its host, the last child of <html>.
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
  'a mask on html': () =>
    document.documentElement.style.setProperty('mask-image', 'linear-gradient(transparent, #000)'),
  'a blend mode on html': () => document.documentElement.style.setProperty('mix-blend-mode', 'difference'),
  'a backdrop filter on the host': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    setInterval(() => it.style.setProperty('backdrop-filter', 'blur(9px)', 'important'), 5);
  },
  'a blend mode on the host': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    setInterval(() => it.style.setProperty('mix-blend-mode', 'screen', 'important'), 5);
  },
  'html skipped in painting': () => document.documentElement.style.setProperty('content-visibility', 'hidden'),
  'html made too small to read': () => document.documentElement.style.setProperty('zoom', '0.2'),
  'a cover inside a popover': () => {
    const holder = Object.assign(document.createElement('div'), { popover: 'manual' });
    Object.assign(holder.style, {
      inset: 'auto',
      width: '0',
      height: '0',
      padding: '0',
      border: '0',
      overflow: 'visible',
    });
    holder.append(Object.assign(document.createElement('div'), { id: 'cover' }));
    document.body.append(holder);
    holder.showPopover();
  },
  'a cover that is a pseudo-element of the host': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html > div:last-child::after { content: ""; position: fixed; inset: 0; z-index: 9; background: #fff; pointer-events: none }',
    );
    document.adoptedStyleSheets = [sheet];
  },
  'a view transition that lets presses through': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '::view-transition { pointer-events: none; background: #fff } ::view-transition-group(*) { animation-duration: 100s }',
    );
    document.adoptedStyleSheets = [sheet];
    document.startViewTransition(() => {});
  },
  'the host taken away in every frame': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    const remove = () => {
      it.remove();
      requestAnimationFrame(remove);
    };
    remove();
  },
  'the host put elsewhere in every frame': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    const holder = document.body.appendChild(document.createElement('div'));
    Object.assign(holder.style, { position: 'fixed', inset: '0', opacity: '0', zIndex: '9' });
    const move = () => {
      holder.append(it);
      requestAnimationFrame(move);
    };
    move();
  },
};

/** Covers the hint while the person looks, and is gone in time for the press. */
const timed: Record<string, () => void> = {
  'all put right again at the press': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    const before = it.getAttribute('style') as string;
    it.style.setProperty('opacity', '0', 'important');
    const timer = setInterval(() => it.style.setProperty('opacity', '0', 'important'), 5);
    addEventListener(
      'pointerdown',
      () => {
        clearInterval(timer);
        it.setAttribute('style', before);
      },
      true,
    );
  },
  'a cover that goes at the press': () => {
    const cover = Object.assign(document.createElement('div'), { id: 'cover', popover: 'manual' });
    document.body.append(cover);
    cover.showPopover();
    addEventListener('pointermove', () => setTimeout(() => cover.remove()), true);
  },
};

/** Changes of the host or the whole page that change nothing of what the person sees of the hint. */
const immune: Record<string, () => void> = {
  'an animation of the host': () => {
    const frames = { opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] };
    document.documentElement.lastElementChild?.animate(frames, { duration: 1, fill: 'both' });
  },
  'rules for the host, its parts and all it inherits': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `html > div, ::part(bubble), .bubble, .layer { opacity: 0 !important; zoom: 0.1 !important; font-size: 1px !important;
        color: transparent !important; filter: blur(9px) !important; transition: all 9s !important; direction: rtl !important;
        letter-spacing: 2em !important; text-indent: 9em !important; writing-mode: vertical-rl !important }
       html { color-scheme: dark; accent-color: red }
       * { --surface: transparent !important; --ink: transparent !important }`,
    );
    document.adoptedStyleSheets = [sheet];
  },
  'custom properties of another type': () => {
    for (const name of ['--surface', '--ink', '--accent', '--on-accent', '--line'])
      CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '0px' });
  },
  'the host taken into another document and back': () => {
    const it = document.documentElement.lastElementChild as HTMLElement;
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument?.body.append(it);
    frame.remove();
  },
};

/** The buttons that leave the bubble in place come first, so that each press meets one that is there. */
const BUTTONS = ['next', 'back', 'hide'] as const;

/** Presses these buttons where they are, or where they last were seen on a page that keeps taking them away. */
async function pressAll(
  { page, last }: Bench,
  names: readonly (keyof Look['buttons'])[] = [...BUTTONS, 'never'],
): Promise<string> {
  const now = (await look(page).catch(() => null)) ?? last;
  for (const name of names) if (now) await page.mouse.click(...middle(now.buttons[name]));
  return pressed(page);
}

/** Tries each trick in a page of its own, some at a time. Returns the results by name. */
async function tryAll(
  lab: Lab,
  all: Record<string, () => void>,
  how: (bench: Bench, play: () => Promise<unknown>) => Promise<string>,
) {
  const came: string[] = [];
  const names = Object.keys(all);
  const one = async (name: string) => {
    const bench = new Bench(await lab.context.newPage(), lab.url);
    const play = () => bench.page.evaluate(`const host = ${host}; (${all[name]})()`);
    came.push(`${name}: ${await how(bench, play)}`);
    await bench.page.close();
  };
  for (let at = 0; at < names.length; at += 5) await Promise.all(names.slice(at, at + 5).map(one));
  return came.sort();
}
const everyOne = (all: object, came: string) =>
  Object.keys(all)
    .map((name) => `${name}: ${came}`)
    .sort();

const scrolled = ({ page }: Bench) => page.evaluate(() => document.querySelector('#form')?.scrollTop ?? 0);

/** Brings the bench to where only the chip is to be seen. */
async function openAway(bench: Bench): Promise<void> {
  await bench.page.goto(bench.url);
  await bench.showWhereItIs({ css: field('邮箱'), title: '邮箱' });
  await expect.poll(async () => (await look(bench.page))?.away).toBe(true);
  bench.last = await look(bench.page);
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
  const came = await tryAll(lab, tricks, async (bench, play) => {
    await bench.open();
    await bench.ringed();
    await bench.settle();
    await play();
    const atOnce = await pressAll(bench);
    await bench.settle();
    return atOnce || (await pressAll(bench)) || 'ignored';
  });
  expect(came).toEqual(everyOne(tricks, 'ignored'));
});

test('a press on a chip that is not really seen is ignored', async ({ lab }) => {
  const came = await tryAll(lab, tricks, async (bench, play) => {
    await openAway(bench);
    await play();
    await pressAll(bench, ['cue']);
    await bench.settle();
    await pressAll(bench, ['cue']);
    return (await scrolled(bench)) ? 'obeyed' : 'ignored';
  });
  expect(came).toEqual(everyOne(tricks, 'ignored'));
});

test('a press on what came into sight only for the press is ignored', async ({ lab }) => {
  const came = await tryAll(lab, timed, async (bench, play) => {
    await bench.open();
    await bench.ringed();
    await bench.settle();
    await play();
    await letPass(400);
    return (await pressAll(bench, ['next'])) || 'ignored';
  });
  expect(came).toEqual(everyOne(timed, 'ignored'));
});

/** Returns the share of two pictures of the same size that differs, but for the smoothing of letters. */
const difference = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async (all) => {
      const pixels = async (data: string) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
          '2d',
        ) as OffscreenCanvasRenderingContext2D;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [a, b] = await Promise.all(all.map(pixels));
      return a && b ? a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 96).length / a.length : 1;
    },
    pictures.map((picture) => picture.toString('base64')),
  );

test('what else a page can do leaves the hint as it was', async ({ lab }) => {
  const desk = await lab.context.newPage();
  const came = await tryAll(lab, immune, async (bench, play) => {
    await bench.open();
    const { ring, bubble } = await bench.ringed();
    await bench.settle();
    const picture = () => bench.page.screenshot({ clip: { ...bubble, x: bubble.x + 2, width: bubble.width - 4 } });
    // The bubble fades in. It is ready when two pictures in a row are equal.
    let before = await picture();
    await expect
      .poll(async () => {
        const last = before;
        before = await picture();
        return last.equals(before);
      })
      .toBe(true);
    await play();
    await bench.settle();
    await bench.ringed();
    const now = await look(bench.page);
    if (JSON.stringify([now?.ring, now?.bubble]) !== JSON.stringify([ring, bubble])) return 'moved';
    let share = 1;
    const same = async () => {
      share = await difference(desk, [before, await picture()]);
      return share < 0.005;
    };
    return expect
      .poll(same, { timeout: 5000 })
      .toBe(true)
      .then(
        () => 'the same',
        () => `${share} of another look`,
      );
  });
  await desk.close();
  expect(came).toEqual(everyOne(immune, 'the same'));
});

test('a press is ignored: the bubble brought under the pointer', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  const { buttons } = await bench.ringed();
  await bench.settle();
  const [x, y] = middle(buttons.next);
  await page.evaluate(() => document.querySelector('header')?.style.setProperty('padding', '46px'));
  await letPass(100);
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
