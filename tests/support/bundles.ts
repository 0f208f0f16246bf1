import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

// Parts of the source, bundled for a page without the extension around them. Each is known there by its name.

const ENTRIES = {
  storeUnderTest: '../support/store-entry.ts',
  engineUnderTest: '../e2e/engine-entry.ts',
  traps: '../cases/find-entry.ts',
  harness: '../hint/harness.ts',
  lookUnderTest: '../generated/look-entry.ts',
} as const;

export type Bundle = keyof typeof ENTRIES;

async function bundle(name: Bundle): Promise<string> {
  const entry = fileURLToPath(new URL(ENTRIES[name], import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${name} was not bundled`);
  return output.output[0].code;
}

/** Builds every bundle into a folder, and tells the workers that start after it where they are. */
export async function buildBundles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of Object.keys(ENTRIES) as Bundle[]) await writeFile(join(folder, `${name}.js`), await bundle(name));
  process.env.BUNDLES = folder;
}

const known = new Map<Bundle, Promise<string>>();

/** Returns the code of a bundle; builds it if nothing was built before, as in a bench. */
export function codeOf(name: Bundle): Promise<string> {
  const folder = process.env.BUNDLES;
  const code = known.get(name) ?? (folder ? readFile(join(folder, `${name}.js`), 'utf8') : bundle(name));
  known.set(name, code);
  return code;
}

/** Puts a bundle into a page, as a global of its name. */
export async function inject(page: Page, name: Bundle): Promise<void> {
  await page.evaluate(`${await codeOf(name)}; globalThis.${name} = ${name};`);
}
