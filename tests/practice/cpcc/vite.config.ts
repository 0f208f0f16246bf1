import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const entries = ['register', 'login', 'registration', 'realname', 'r11', 'account', 'kit'];

export default defineConfig({
  root,
  base: './',
  logLevel: 'warn',
  // The build with the template compiler: the pages keep their markup as templates, as Vue 2 pages do.
  resolve: { alias: [{ find: /^vue$/, replacement: resolve(root, '../../../node_modules/vue/dist/vue.esm.js') }] },
  build: {
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: Object.fromEntries(entries.map((name) => [name, resolve(root, `${name}.html`)])) },
  },
});
