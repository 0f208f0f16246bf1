import { readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { collectPackages, NOTICES, noticesFor } from './build/notices';
import { withoutWords } from './build/without-words';

/** Chinese encodings, simplified and traditional; a PDF that names others embeds them or is none that a portal asks for. */
const CHINESE = /^(Adobe-(GB1|CNS1)|GB|Uni(GB|CNS)|B5|CNS|ETen|HK|Identity)/;

const filesIn = (folder: string, wanted: (name: string) => boolean) =>
  readdirSync(resolve('node_modules', folder))
    .filter(wanted)
    .map((name) => resolve('node_modules', folder, name));

/** What the decoders of utils/documents read while they work, each at a fixed address in the package. */
const decoderFiles = [
  ...filesIn('pdfjs-dist/cmaps', (name) => CHINESE.test(name)).map((file) => ({ folder: 'cmaps/', file })),
  ...filesIn('pdfjs-dist/standard_fonts', () => true).map((file) => ({ folder: 'fonts/', file })),
  ...filesIn('pdfjs-dist/wasm', (name) => /^(jbig2|openjpeg|qcms_bg)\.wasm$|^LICENSE_(?!.*QUICKJS)/.test(name)).map(
    (file) => ({ folder: 'wasm/', file }),
  ),
  ...filesIn('libheif-js/libheif-wasm', (name) => /^(libheif\.wasm|LICENSE)$/.test(name)).map((file) => ({
    folder: 'heif/',
    file,
  })),
];

/** Lets nothing out of the extension's pages, workers and background, and nothing in that is not in the package. */
const POLICY = [
  "default-src 'none'",
  // Argon2id, which makes the key of the passphrase, and the decoders of HEIC and of scans in PDFs are WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Lets `npm run dev` load from its own server. */
const DEV_POLICY = "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'";

/** The folders of all packages whose code is in the build. */
const packages = new Set<string>();
const notePackages = collectPackages(packages);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: resolve('utils/locales') },
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Libraries that could also load from elsewhere shall not be able to.
    define: { XMLHttpRequest: 'undefined', WebSocket: 'undefined' },
    plugins: [notePackages()],
    worker: { format: 'es', plugins: () => [notePackages()] },
  }),
  hooks: {
    'build:publicAssets': (_, assets) => {
      for (const { folder, file } of decoderFiles)
        assets.push({ absoluteSrc: file, relativeDest: `documents/${folder}${basename(file)}` });
    },
    'build:done': ({ config }, output) => {
      writeFileSync(resolve(config.outDir, NOTICES), noticesFor(packages));
      output.publicAssets.push({ type: 'asset', fileName: NOTICES });
    },
    // The polyfill's tables of the whole API would be a fifteenth of the content script.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      config.plugins = [
        ...(config.plugins ?? []),
        withoutWords(),
        {
          name: 'chromium-only',
          enforce: 'pre',
          resolveId: (id) => (id === 'webextension-polyfill' ? resolve('utils/chromium.ts') : null),
        },
      ];
    },
  },
  manifest: ({ command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '122',
    permissions: ['storage', 'unlimitedStorage', 'idle', 'alarms'],
    optional_permissions: ['notifications'],
    // A private window writes nothing into the profile of the others.
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: command === 'serve' ? DEV_POLICY : POLICY },
    action: { default_title: '__MSG_extName__' },
  }),
});
