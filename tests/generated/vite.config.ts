import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { HELD_OUT, KITS } from './kits.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const exactly = (name: string, replacement: string) => ({ find: new RegExp(`^${name}$`), replacement });
const below = (name: string, replacement: string) => ({
  find: new RegExp(`^${name}/`),
  replacement: `${replacement}/`,
});
const ALIASES = {
  none: [],
  vue2: [exactly('vue', 'vue/dist/vue.esm.js')],
  vue3: [exactly('vue', 'vue3/dist/vue.esm-bundler.js')],
  // antd 3 adds every export of the CommonJS build as an icon, and trips over the `default` that bundlers add to it.
  react16: [exactly('@ant-design/icons/lib/dist', '@ant-design/icons/lib/index.es.js')],
  react18: [
    exactly('react', 'react18'),
    below('react', 'react18'),
    exactly('react-dom', 'react-dom18'),
    below('react-dom', 'react-dom18'),
  ],
};

const name = process.env.KIT ?? '';
const alias = KITS[name];
if (!alias) throw new Error(`KIT must name a kit of the table, not “${name}”`);
const folder = name in HELD_OUT ? './held-out/kits' : './pages/kits';
const entry = ['js', 'jsx', 'ts'].map((end) => here(`${folder}/${name}.${end}`)).find(existsSync);
if (!entry) throw new Error(`The kit ${name} has no renderer in ${folder}`);

/** Looks for a renderer's libraries in the package of the kits, where that is installed. */
const fromKits: Plugin = {
  name: 'from-kits',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const outside = importer && !importer.includes('node_modules') && /^[@\w]/.test(source);
    if (!outside || source.startsWith('/')) return null;
    return this.resolve(source, here('../kits/vite.config.ts'), { ...options, skipSelf: true });
  },
};

export default defineConfig({
  root: here('./pages'),
  base: './',
  plugins: [fromKits],
  resolve: { alias: ALIASES[alias] },
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    minify: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: {
      input: entry,
      output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]', codeSplitting: false },
      onwarn: () => {},
    },
  },
});
