import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { KITS } from './kits.ts';

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
  // antd 3 adds every export of the CommonJS build as an icon. It trips over the `default` that bundlers add to it.
  react16: [exactly('@ant-design/icons/lib/dist', '@ant-design/icons/lib/index.es.js')],
  react18: [
    exactly('react', 'react18'),
    below('react', 'react18'),
    exactly('react-dom', 'react-dom18'),
    below('react-dom', 'react-dom18'),
  ],
};

const name = process.env.KIT ?? '';
const kit = KITS[name];
if (!kit) throw new Error(`KIT must name a kit of the table, not “${name}”`);

const pages = ['register', 'realname', ...(kit.widgets ? ['widgets'] : [])];

export default defineConfig({
  root: here('./shell'),
  base: './',
  resolve: { alias: [{ find: '@kit', replacement: here(`./pages/${name}`) }, ...ALIASES[kit.alias]] },
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
      input: Object.fromEntries(pages.map((page) => [page, here(`./shell/${page}.html`)])),
      onwarn: () => {},
    },
  },
});
