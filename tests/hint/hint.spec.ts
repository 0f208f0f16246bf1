import { expect } from '@playwright/test';
import { letPass } from '../support/time';
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
  // The host is last in the document, so its buttons come after the page's last field.
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
  await page.setViewportSize({ width: 1100, height: 700 });
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
    await letPass(90);
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

test('rings a control in a shadow root and in a frame, and follows both', async ({ bench }) => {
  const { page } = bench;
  await page.goto(bench.url);
  await page.evaluate(() => {
    const host = Object.assign(document.createElement('x-field'), { id: 'shadow' });
    host.attachShadow({ mode: 'open' }).append(document.createElement('input'));
    const frame = Object.assign(document.createElement('iframe'), { id: 'frame' });
    document.querySelector('main')?.append(host, frame);
    frame.contentDocument?.body.append(document.createElement('p'), document.createElement('input'));
  });
  for (const css of ['#shadow >>> input', '#frame >>> input']) {
    await bench.show({ id: css, css });
    await bench.ringed(css);
    await page.evaluate(() => scrollBy(0, 30));
    await bench.ringed(css);
  }
  await page.evaluate(() => {
    const inner = (document.querySelector('#frame') as HTMLIFrameElement).contentDocument as Document;
    inner.body.style.paddingTop = '40px';
  });
  await bench.ringed('#frame >>> input');
  await bench.settle();
  await page.mouse.click(...middle((await bench.ringed('#frame >>> input')).buttons.next));
  expect(await pressed(page)).toBe('next');
});

test('leaves free what is to be used next, beside the control or under it', async ({ bench }) => {
  const { page } = bench;
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.goto(bench.url);
  for (const style of ['left: 420px; top: 250px', 'left: 380px; top: 330px']) {
    await page.evaluate((css) => {
      document.querySelector('#next')?.remove();
      const next = Object.assign(document.createElement('button'), { id: 'next', textContent: '获取验证码' });
      Object.assign(next.style, { position: 'absolute', width: '180px' });
      for (const part of css.split('; ')) next.style.setProperty(...(part.split(': ') as [string, string]));
      document.querySelector('main')?.append(next);
    }, style);
    await bench.show({ id: style, next: '#next' });
    const now = await bench.ringed();
    expect(meets(now.bubble, await rectOf(page, '#next')), style).toBe(false);
  }
});

test('stands in a dialog that is centred by a transform, and in a popover', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  await page.evaluate(() => {
    const dialog = document.querySelector('#dialog') as HTMLDialogElement;
    Object.assign(dialog.style, {
      position: 'fixed',
      margin: 0,
      left: '50%',
      top: '50%',
      transform: 'translate(-50%, -50%)',
    });
    dialog.showModal();
  });
  await bench.show({ id: 'contact', css: '#contact' });
  await bench.settle();
  await page.mouse.click(...middle((await bench.ringed('#contact')).buttons.next));
  expect(await pressed(page)).toBe('next');
  await page.evaluate(() => {
    (document.querySelector('#dialog') as HTMLDialogElement).close();
    const popover = Object.assign(document.createElement('div'), { id: 'pop', popover: 'auto' });
    popover.append(document.createElement('input'));
    document.body.append(popover);
    popover.showPopover();
  });
  await bench.show({ id: 'pop', css: '#pop input' });
  await bench.ringed('#pop input');
  await bench.settle();
  await page.mouse.click(...middle((await bench.ringed('#pop input')).buttons.next));
  expect(await pressed(page)).toBe('next next');
  expect(await page.evaluate(() => document.querySelector('#pop')?.matches(':popover-open'))).toBe(true);
});

test('offers a copy and says where it is', async ({ bench }) => {
  const { page } = bench;
  await bench.open('', { copy: true });
  const { buttons } = await bench.ringed();
  await bench.settle();
  await page.mouse.click(...middle(buttons.copy));
  expect(await pressed(page)).toBe('copy');
  await expect.poll(async () => (await look(page))?.text).toContain('请在侧边栏点「复制」');
  expect((await look(page))?.heard).toBe('请在侧边栏点「复制」');
});

test('Escape hides it beside a menu that is always there', async ({ bench }) => {
  const { page } = bench;
  await bench.open();
  await page.evaluate(() => {
    const menu = document.createElement('ul');
    menu.role = 'menu';
    menu.append(Object.assign(document.createElement('li'), { textContent: '用户中心', ariaExpanded: 'true' }));
    document.body.prepend(menu);
  });
  await bench.ringed();
  await page.keyboard.press('Escape');
  await bench.unseen();
  expect(await pressed(page)).toBe('hide');
});
