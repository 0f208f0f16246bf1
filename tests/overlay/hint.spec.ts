import { expect } from '@playwright/test';
import { field, HINT, meets, middle, rectOf, test } from './fixture';
import { command, look, pressed, type Rect } from './lab';

const inside = (a: Rect, width: number, height: number) =>
  a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height;

test('rings the control, says its words, and takes the next press', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  const now = await bench.ringed();
  for (const text of [HINT.what, HINT.why, '3 / 9', '下一条提示', '上一条', '隐藏']) expect(now.text).toContain(text);
  expect(now.heard).toContain(HINT.what);
  expect(now.style).toEqual({ backgroundColor: 'rgb(255, 255, 255)', fontSize: '14px' });
  for (const rect of Object.values(now.buttons)) expect(rect.height).toBeGreaterThanOrEqual(24);
  expect(now.bubble.width).toBeLessThanOrEqual(320);
  await bench.settle();
  await page.mouse.click(...middle(now.buttons.next));
  await page.mouse.click(...middle(now.buttons.back));
  expect(await pressed(page)).toBe('next back');
  await page.mouse.click(...middle(now.buttons.hide));
  expect(await pressed(page)).toBe('next back hide');
  await bench.unseen();
});

const focused = () => (document.activeElement as HTMLElement).dataset.field;

test('never takes the focus; the keyboard reaches it, and Escape hides it', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  await page.focus(HINT.css);
  const now = await bench.ringed();
  await bench.settle();
  await page.mouse.click(...middle(now.buttons.next));
  expect(await pressed(page)).toBe('next');
  expect(await page.evaluate(focused)).toBe('机构全称');
  // The host stands last in the document, so its buttons come after the page's last field.
  await page.focus(field('邮箱'));
  await bench.show({ css: field('邮箱') });
  await bench.ringed(field('邮箱'));
  await page.keyboard.press('Tab');
  await bench.settle();
  await page.keyboard.press('Escape');
  expect(await pressed(page)).toBe('next hide');
  await bench.unseen();
  expect(await page.evaluate(focused)).toBe('邮箱');
});

test('follows through scrolling, and goes when its control is scrolled away', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  await bench.ringed();
  await page.evaluate(() => document.querySelector('#form')?.scrollTo(0, 60));
  await bench.ringed();
  await page.evaluate(() => scrollTo(0, 40));
  await bench.ringed();
  await page.evaluate(() => document.querySelector('#form')?.scrollTo(0, 400));
  await bench.unseen();
  await page.evaluate(() => document.querySelector('#form')?.scrollTo(0, 0));
  await bench.ringed();
  // Pushed down by something that is neither scroll nor resize of the control.
  await page.evaluate(() => document.querySelector('header')?.style.setProperty('padding', '40px'));
  await bench.ringed();
  await bench.show({ id: 'mail', css: field('邮箱') });
  await bench.ringed(field('邮箱'));
});

test('stays with a control that is drawn anew every 200 ms', async ({ bench }) => {
  const { page } = bench;
  await bench.open('?restless');
  await bench.ringed();
  for (let turn = 0; turn < 8; turn += 1) {
    await page.waitForTimeout(90);
    expect((await look(page))?.seen).toBe(true);
  }
  await bench.ringed();
});

test('waits for a control that is not there yet', async ({ bench }) => {
  const { page } = bench;
  await bench.open('', { css: '#later' });
  await bench.unseen();
  await page.evaluate(() => {
    const later = document.createElement('input');
    later.id = 'later';
    document.querySelector('main')?.append(later);
  });
  await bench.ringed('#later');
  await command(page, { do: 'pause' });
  await bench.unseen();
  await command(page, { do: 'resume' });
  await bench.ringed('#later');
  await command(page, { do: 'destroy' });
  expect(await look(page)).toBe(null);
});

for (const zoom of [0.67, 1, 1.5, 2]) {
  test(`stays in the view and off the control at ${zoom * 100} %`, async ({ bench }) => {
    const { page, url } = bench;
    const [width, height] = [Math.round(1024 / zoom), Math.round(768 / zoom)];
    await page.setViewportSize({ width, height });
    await page.goto(url);
    for (const label of ['机构所在国家', '机构全称', '成立日期', '邮箱']) {
      await bench.show({ id: label, css: field(label) });
      const now = await bench.ringed(field(label));
      expect(inside(now.bubble, width, height), `${label}: ${JSON.stringify(now.bubble)}`).toBe(true);
    }
  });
}

test('is right on a page that is zoomed by CSS', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.25'));
  await page.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), HINT.css);
  await expect
    .poll(async () => {
      const [now, box] = [await look(page), await rectOf(page, HINT.css)];
      return now && Math.abs(now.ring.x + now.ring.width / 2 - (box.x + box.width / 2)) < 1;
    })
    .toBe(true);
});

test('leaves error text and an open popup free', async ({ bench }) => {
  const { page } = bench;
  await bench.open('', { css: field('成立日期') });
  await bench.ringed(field('成立日期'));
  await page.evaluate((css) => {
    const tip = Object.assign(document.createElement('div'), { className: 'tip', textContent: '格式不正确' });
    tip.id = 'tip';
    document.querySelector(css)?.after(tip);
    const popup = Object.assign(document.createElement('div'), { className: 'popup', id: 'popup' });
    const { right, top } = (document.querySelector(css) as Element).getBoundingClientRect();
    Object.assign(popup.style, { left: `${right + 8}px`, top: `${top + scrollY}px`, width: '240px', height: '200px' });
    document.body.append(popup);
  }, field('成立日期'));
  await expect
    .poll(async () => {
      const now = await look(page);
      return now && [meets(now.bubble, await rectOf(page, '#tip')), meets(now.bubble, await rectOf(page, '#popup'))];
    })
    .toEqual([false, false]);
});

test('takes its colours from the page it stands on', async ({ bench }) => {
  await bench.open('?dark');
  const now = await bench.ringed();
  expect(now.dark).toBe(true);
  expect(now.style.backgroundColor).toBe('rgb(23, 32, 29)');
});

test('stands in a modal dialog with its control, and behind one without', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  await bench.ringed();
  await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal());
  await bench.unseen();
  await bench.show({ id: 'contact', css: '#contact' });
  const now = await bench.ringed('#contact');
  await bench.settle();
  await page.mouse.click(...middle(now.buttons.next));
  expect(await pressed(page)).toBe('next');
  await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).close());
  await bench.unseen();
  await bench.show();
  await bench.ringed();
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('div'), { className: 'mask' }));
  });
  await bench.unseen();
});

test('comes without motion where less motion is wanted', async ({ bench }) => {
  const { page } = bench;
  const running = () =>
    page.evaluate(
      () =>
        document.getAnimations().length +
        (document.documentElement.lastElementChild?.getAnimations({ subtree: true }).length ?? 0),
    );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await bench.open();
  expect(await running()).toBe(0);
  await bench.ringed();
});
