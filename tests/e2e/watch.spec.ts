import { urls } from '../practice/hosts';
import { expect, test } from '../support/fixtures';

// A change in an open shadow root or in a frame of the page is seen like a change beside it.

interface Kept {
  report?: { steps: { step: string; state: string }[] };
}
declare const chrome: { storage: { session: { get(key: string): Promise<Record<string, Kept | undefined>> } } };

const ACCOUNT = `${urls.cpcc}/register.html?state=none&stage=account&slow=80&wait=80#/identity`;

for (const place of ['a shadow root', 'a frame'] as const)
  test(`a field that is filled in ${place} counts as filled`, async ({ open, pilot }) => {
    const { portal, panel } = await open(ACCOUNT);
    await expect(panel.fillButton()).toBeEnabled();
    await portal.page.evaluate(async (place) => {
      const texts = ['用户名', '机构全称', '手机号', '手机验证码'];
      const html = texts.map((text) => `<p>${text}：<input></p>`).join('');
      const heading = document.createElement('h2');
      heading.textContent = '创建账户';
      let root: Document | ShadowRoot;
      if (place === 'a frame') {
        const frame = document.createElement('iframe');
        frame.width = '600';
        frame.srcdoc = html;
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        document.body.replaceChildren(heading, frame);
        await loaded;
        root = frame.contentDocument!;
      } else {
        const host = document.createElement('div');
        root = host.attachShadow({ mode: 'open' });
        root.innerHTML = html;
        document.body.replaceChildren(heading, host);
      }
      (globalThis as { own?: HTMLInputElement }).own = root.querySelectorAll('input')[1]!;
    }, place);
    const done = panel.done().getByRole('listitem').filter({ hasText: '机构全称' });
    // Seen as it is now: the password is gone from it, the four fields are there and empty.
    const states = async () => {
      const kept = await pilot.desk.evaluate(
        async (key) => (await chrome.storage.session.get(key))[key],
        `tab:${portal.tab}`,
      );
      return Object.fromEntries(kept?.report?.steps.map(({ step, state }) => [step, state]) ?? []);
    };
    await expect.poll(states).toMatchObject({ organization: 'empty', password: 'missing' });
    await expect(done).toHaveCount(0);
    // Sets the value like a script of the page, without any event that leaves the root.
    await portal.page.evaluate(() => {
      const { own } = globalThis as { own?: HTMLInputElement };
      own!.value = '厦门某公司';
      own!.classList.add('has-value');
      own!.dispatchEvent(new Event('change'));
    });
    await expect(done).toHaveCount(1);
  });
