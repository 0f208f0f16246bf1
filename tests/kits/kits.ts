/** One page set of the matrix: its library, and the meaning of `vue` and `react` there. */
export interface Kit {
  alias: 'vue2' | 'vue3' | 'react16' | 'react18' | 'none';
  /** Known to the list of kits. The engine was not written for the others. */
  listed: boolean;
  /** It has a page of widgets beside its forms. */
  widgets?: true;
}

/** The table of kits, in the order in which the matrix prints them. Each has a folder of its name in `pages/`. */
export const KITS: Readonly<Record<string, Kit>> = {
  'native-table': { alias: 'none', listed: true, widgets: true },
  'native-fieldset': { alias: 'none', listed: true },
  'element-ui': { alias: 'vue2', listed: true, widgets: true },
  'element-plus': { alias: 'vue3', listed: true, widgets: true },
  'view-design': { alias: 'vue2', listed: true, widgets: true },
  antd3: { alias: 'react16', listed: true, widgets: true },
  antd4: { alias: 'react18', listed: true, widgets: true },
  antd5: { alias: 'react18', listed: true, widgets: true },
  fusion: { alias: 'react16', listed: true, widgets: true },
  arco: { alias: 'react18', listed: false },
  tdesign: { alias: 'react18', listed: false },
  naive: { alias: 'vue3', listed: false },
  semi: { alias: 'react18', listed: false },
  mui: { alias: 'react18', listed: false },
  layui: { alias: 'none', listed: false },
  primevue: { alias: 'vue3', listed: false },
  bootstrap: { alias: 'none', listed: false },
  antdv4: { alias: 'vue3', listed: true },
  vant: { alias: 'vue3', listed: false },
  shoelace: { alias: 'none', listed: false },
  vuetify: { alias: 'vue3', listed: false },
  rsuite: { alias: 'react18', listed: false },
  'react-select': { alias: 'react18', listed: false },
  mobile: { alias: 'react18', listed: false },
  spans: { alias: 'none', listed: false },
  quasar: { alias: 'vue3', listed: false },
  grommet: { alias: 'react18', listed: false },
  ionic: { alias: 'none', listed: false },
};
