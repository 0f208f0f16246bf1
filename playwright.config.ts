import { defineConfig } from '@playwright/test';
import type { Lang } from './tests/support/launch';

// The seed of the generated pages that are fresh in this run: drawn here, so that all workers have the same.
process.env.FRESH ??= String(Math.floor(Math.random() * 1e8));

// Everything drives the built extension in .output/chrome-mv3: `npm run build` first, or use `npm test`.
export default defineConfig<object, { lang: Lang }>({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  // Every kit with every field takes minutes: `npm run matrix`. The generated pages come with `GENERATED=1`.
  testIgnore: [
    ...(process.env.MATRIX ? [] : ['**/kits/matrix.spec.ts']),
    ...(process.env.GENERATED ? [] : ['**/generated/generated.spec.ts']),
  ],
  globalSetup: './tests/support/global-setup.ts',
  outputDir: '.output/test/e2e',
  workers: 2,
  retries: 0,
  fullyParallel: false,
  // Generous: a busy machine is slow, and slowness is no failure.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // A browser speaks one language for good: what reads in both is run twice.
  projects: [
    { name: 'zh', use: { lang: 'zh' } },
    { name: 'en', use: { lang: 'en' }, testMatch: /(access|welcome)\.spec\.ts$/ },
  ],
});
