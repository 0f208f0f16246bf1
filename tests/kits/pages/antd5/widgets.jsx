import * as antd from 'antd5';
import zhCN from 'antd5/es/locale/zh_CN';

import { createRoot } from 'react-dom/client';
import { makeWidgets } from '../../shared/antd-widgets.jsx';

const Widgets = makeWidgets(antd);
createRoot(document.querySelector('#app')).render(
  <antd.ConfigProvider locale={zhCN}>
    <Widgets />
  </antd.ConfigProvider>,
);
