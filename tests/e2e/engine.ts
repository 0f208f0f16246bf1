import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./engine-entry.ts', import.meta.url));

let code: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'engineUnderTest' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The engine was not bundled');
  return output.output[0].code;
}

/** Puts the engine into a page as `engineUnderTest`, as it is in the source, without the extension around it. */
export async function injectEngine(page: Page): Promise<void> {
  code ??= bundle();
  await page.evaluate(`${await code}; globalThis.engineUnderTest = engineUnderTest;`);
}
