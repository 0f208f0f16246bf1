import type { Page } from '@playwright/test';
import { expectAccessible, violationsOf } from '../e2e/axe';
import { openIprType } from '../e2e/ipp';
import { expect, test } from '../support/fixtures';
import { hintText } from '../support/hint';
import type { Lang } from '../support/launch';
import { look } from './lab';

/** Returns the hint of the closed root, for a page of its own where axe can see it. */
async function copyOf(page: Page): Promise<{ html: string; css: string }> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = { nodeId: number; shadowRootType?: string; children?: Node[]; shadowRoots?: Node[] };
  const all = (node: Node): Node[] => [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(all)];
  const closed = all(root as Node).find(({ shadowRootType }) => shadowRootType === 'closed');
  const { object } = await cdp.send('DOM.resolveNode', { nodeId: closed?.nodeId as number });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: `function () {
      return { html: this.innerHTML, css: [...this.adoptedStyleSheets].flatMap((one) => [...one.cssRules]).map((rule) => rule.cssText).join('') };
    }`,
    returnByValue: true,
  });
  return result.value as { html: string; css: string };
}

const LANG_TAGS = { zh: 'zh-CN', en: 'en' };

/** Fails if axe finds anything in the hint, on a light page and on a dark one. */
async function expectAccessibleHint(page: Page, desk: Page, lang: Lang): Promise<void> {
  const { html, css } = await copyOf(page);
  for (const dark of [false, true]) {
    const layer = dark ? html.replace('class="layer', 'class="layer dark') : html;
    const [back, ink] = dark ? ['#14161a', '#fff'] : ['#fff', '#000'];
    await desk.setContent(
      `<!doctype html><html lang="${LANG_TAGS[lang]}"><title>hint</title><style>body{background:${back};color:${ink}}${css}</style><body><main><h1>hint</h1>${layer}</main></body></html>`,
    );
    await expectAccessible(desk);
  }
}

// The hint in the browser's language, with a warning and as a chip. The portal's page must not be worse for it.
test('axe finds nothing in the hint, light and dark, and nothing more in the page', async ({ open, pilot, lang }) => {
  const { portal } = await openIprType(open, lang);
  const { page } = portal;
  const desk = await pilot.context.newPage();
  await portal.asPerson(() =>
    page
      .getByRole('radio', { name: /商标|Trademark/ })
      .first()
      .click({ force: true }),
  );
  const alarm = lang === 'zh' ? '留意：' : 'Check this: ';
  await expect.poll(() => hintText(page)).toContain(alarm);
  await expect.poll(async () => (await look(page))?.seen ?? false).toBe(true);
  await expectAccessibleHint(page, desk, lang);
  const withIt = await violationsOf(page);
  await page.evaluate(() => {
    document.body.style.paddingBottom = '3000px';
    scrollTo(0, 2500);
  });
  await expect.poll(async () => (await look(page))?.away ?? false).toBe(true);
  await expectAccessibleHint(page, desk, lang);
  await page.evaluate(() => {
    document.body.style.paddingBottom = '';
    scrollTo(0, 0);
    document.querySelector(':popover-open')?.remove();
  });
  expect(withIt).toEqual(await violationsOf(page));
});
