import * as antd from 'antd4';
import zhCN from 'antd4/es/locale/zh_CN';
import 'antd4/dist/antd.css';
import { createRoot } from 'react-dom/client';
import { makeWidgets } from '../../shared/antd-widgets.jsx';

const Widgets = makeWidgets(antd);
createRoot(document.querySelector('#app')).render(
  <antd.ConfigProvider locale={zhCN}>
    <Widgets />
  </antd.ConfigProvider>,
);
