import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./store-entry.ts', import.meta.url));

let code: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'storeUnderTest' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The store was not bundled');
  return output.output[0].code;
}

/** Puts the store into a document of the extension as `storeUnderTest`, as it is in the source, without a page around it. */
export async function injectStore(page: Page): Promise<void> {
  code ??= bundle();
  await page.evaluate(`${await code}; globalThis.storeUnderTest = storeUnderTest;`);
}
