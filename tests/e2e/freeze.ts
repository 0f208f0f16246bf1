import type { Page } from '@playwright/test';

/**
 * Returns the page as a small file that looks the same to anyone who reads only what is visible. It has no scripts and
 * no style sheets. Hidden elements carry `display: none` themselves. Values that a person would see are in attributes.
 */
export async function freeze(page: Page): Promise<string> {
  const html = await page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const originals = [...document.querySelectorAll('*')];
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const all = [copy, ...copy.querySelectorAll('*')];
    const gone = 'script, style, link, noscript, meta:not([charset]), [data-copyright-pilot]';
    for (const [index, element] of all.entries()) {
      const original = originals[index];
      if (!original) continue;
      const hidden = document.body.contains(original) && !shown(original);
      element.removeAttribute('style');
      if (hidden) element.setAttribute('style', 'display: none');
      if (original instanceof HTMLInputElement) {
        if (original.type !== 'file') element.setAttribute('value', original.value);
        element.toggleAttribute('checked', original.checked);
      }
    }
    for (const element of copy.querySelectorAll(gone)) element.remove();
    for (const frame of copy.querySelectorAll('iframe')) frame.removeAttribute('src');
    return copy.outerHTML;
  });
  return `<!doctype html>\n${html.replace(/></g, '>\n<')}\n`;
}
