import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// *.test.ts run here; *.spec.ts drive a real browser and belong to Playwright.
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/unit-setup.ts'],
    mockReset: true,
    testTimeout: 10_000,
  },
});
