/** Builds of a kit's pages: the meaning of `vue` and `react`. */
export type Alias = 'vue2' | 'vue3' | 'react16' | 'react18' | 'none';

/** Kits whose libraries the project's own packages hold: the ones that `npm test` draws from. */
export const LIGHT: Readonly<Record<string, Alias>> = {
  plain: 'none',
  antd3: 'react16',
  hd: 'vue2',
  spans: 'none',
};

/** Kits whose libraries stand in the package of tests/kits. */
export const HEAVY: Readonly<Record<string, Alias>> = {
  'element-ui': 'vue2',
  'view-design': 'vue2',
  'element-plus': 'vue3',
  naive: 'vue3',
  antdv4: 'vue3',
  antd4: 'react18',
  antd5: 'react18',
  fusion: 'react16',
  arco: 'react18',
  tdesign: 'react18',
  semi: 'react18',
  mui: 'react18',
  rsuite: 'react18',
  vant: 'vue3',
  layui: 'none',
  primevue: 'vue3',
  'react-select': 'react18',
  bootstrap: 'none',
};

/** Kits that nobody tuned for; their renderers stand in held-out/kits. */
export const HELD_OUT: Readonly<Record<string, Alias>> = { 'tdesign-vue': 'vue3', 'arco-vue': 'vue3' };

export const KITS: Readonly<Record<string, Alias>> = { ...LIGHT, ...HEAVY, ...HELD_OUT };
