import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: here('.'),
  // The project's own pages are Preact. This portal is React, as the real one was seen to be.
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  // antd adds every export of the CommonJS build as an icon. It trips over the `default` that bundlers add to it.
  resolve: { alias: { '@ant-design/icons/lib/dist': '@ant-design/icons/lib/index.es.js' } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { index: here('index.html'), mini_login: here('mini_login.html'), punish: here('punish.html') },
    },
  },
});
