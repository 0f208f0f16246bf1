import type { Page } from '@playwright/test';

// The pacing of the known rivals, on the text fields of a page. Their work on other widgets is not repeated here.

/** Label of a text field as the page shows it (in its own element), or its placeholder. The value follows. */
export type Texts = readonly (readonly [css: string, value: string])[];

/** Three steps of 20 ms a field, without blur. Milliseconds. */
export const threeSteps = (page: Page, texts: Texts): Promise<number> =>
  page.evaluate(async (texts) => {
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const start = performance.now();
    for (const [css, value] of texts) {
      const input = document.querySelector<HTMLInputElement>(css)!;
      input.focus();
      await wait(20);
      setValue.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await wait(20);
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await wait(20);
    }
    return performance.now() - start;
  }, texts);

/** Eight pieces of 24 ms and a rest of 72 ms a field. Milliseconds. */
export const eightPieces = (page: Page, texts: Texts): Promise<number> =>
  page.evaluate(async (texts) => {
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const start = performance.now();
    for (const [css, value] of texts) {
      const input = document.querySelector<HTMLInputElement>(css)!;
      input.focus();
      for (let piece = 1; piece <= 8; piece++) {
        setValue.call(input, value.slice(0, Math.ceil((value.length * piece) / 8)));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await wait(24);
      }
      input.dispatchEvent(new Event('change', { bubbles: true }));
      input.dispatchEvent(new Event('blur'));
      await wait(72);
    }
    return performance.now() - start;
  }, texts);
