import { readdirSync } from 'node:fs';
import { urls } from '../practice/hosts';
import { expect, test } from '../support/fixtures';
import { quick } from './pages';

// The policy in the manifest lets nothing out, even if a library of a later release tries. The address is one that
// answers here.

const ADDRESS = `${urls.ipp.alibabagroup}/`;
const WORKERS = readdirSync('.output/chrome-mv3/assets').filter((name) => /worker.*\.js$/.test(name));

/** Returns the open ways out. Runs anywhere. Nothing is read, the answer alone counts. */
async function waysOut(address: string): Promise<string[]> {
  const open: string[] = [];
  const ask = (options?: RequestInit) =>
    fetch(address, { mode: 'no-cors', ...options }).then(
      () => open.push(`fetch ${options?.method ?? 'GET'}`),
      () => {},
    );
  await ask();
  await ask({ method: 'POST', body: 'x' });
  if (typeof document === 'undefined') return open;
  await new Promise<void>((done) => {
    const image = new Image();
    // A fetched picture that is none is an error too, so the policy is asked what it refused.
    document.addEventListener('securitypolicyviolation', () => done(), { once: true });
    image.onload = () => done(void open.push('image'));
    image.src = `${address}favicon.ico`;
  });
  // In a frame: a blocked form leaves an empty tab behind, which covers the page of the next test.
  const frame = Object.assign(document.createElement('iframe'), { name: 'out' });
  const form = Object.assign(document.createElement('form'), { action: address, method: 'post', target: 'out' });
  document.body.append(frame, form);
  await new Promise<void>((done) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      if (violatedDirective === 'form-action') done();
    });
    form.submit();
  });
  frame.remove();
  form.remove();
  return open;
}

test('nothing gets out of the panel, the options, their workers or the background', async ({ open, pilot }) => {
  const { portal, panel } = await open(quick('register.html?state=none&stage=account#/identity'));
  const answers = (address: string) => fetch(address, { mode: 'no-cors' }).then(() => true);
  expect(
    await portal.page.evaluate(answers, `${urls.ipp.alibabagroup}/`),
    'the address answers where no policy stands',
  ).toBe(true);
  expect(await panel.page.evaluate(waysOut, ADDRESS)).toEqual([]);
  const options = await pilot.context.newPage();
  await options.goto(`chrome-extension://${pilot.id}/options.html`);
  expect(await options.evaluate(waysOut, ADDRESS)).toEqual([]);
  const [background] = pilot.context.serviceWorkers();
  expect(await background!.evaluate(waysOut, ADDRESS)).toEqual([]);
  expect(WORKERS.length).toBeGreaterThan(1);
  for (const name of WORKERS) {
    const starting = options.waitForEvent('worker');
    await options.evaluate((file) => void new Worker(`/assets/${file}`, { type: 'module' }), name);
    expect(await (await starting).evaluate(waysOut, ADDRESS), name).toEqual([]);
  }
  await options.close();
});
