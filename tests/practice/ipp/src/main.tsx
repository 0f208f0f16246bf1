import { ConfigProvider } from 'antd';
import 'antd/dist/antd.css';
import en from 'antd/es/locale/en_US';
import zh from 'antd/es/locale/zh_CN';
import moment from 'moment';
import 'moment/locale/zh-cn';
import ReactDOM from 'react-dom';
import { App } from './app';
import { settings } from './settings';
import './style.css';
import { t } from './words';

const english = settings.language === 'en';
// A mixed page has the kit's own words (calendar, empty table) in Chinese, as was seen.
moment.locale(english ? 'en' : 'zh-cn');
document.documentElement.lang = settings.language === 'zh' ? 'zh-CN' : 'en';
document.title = t('platform');

ReactDOM.render(
  <ConfigProvider locale={english ? en : zh}>
    <App />
  </ConfigProvider>,
  document.getElementById('root'),
);
