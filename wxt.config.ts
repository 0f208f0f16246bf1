import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: resolve('utils/locales') },
  vite: () => ({ esbuild: { jsx: 'automatic', jsxImportSource: 'preact' } }),
  hooks: {
    // The polyfill's tables of the whole API would be a fifteenth of the content script.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'chromium-only',
          enforce: 'pre',
          resolveId: (id) => (id === 'webextension-polyfill' ? resolve('utils/chromium.ts') : null),
        },
      ];
    },
  },
  manifest: {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '122',
    permissions: ['storage', 'idle', 'alarms'],
    optional_permissions: ['notifications'],
    // Argon2id, which makes the key of the passphrase, is WebAssembly.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    action: { default_title: '__MSG_extName__' },
  },
});
