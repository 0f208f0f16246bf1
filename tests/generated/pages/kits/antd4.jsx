import * as antd from 'antd4';
import zhCN from 'antd4/es/locale/zh_CN';
import 'antd4/dist/antd.css';
import moment from 'moment';
import 'moment/locale/zh-cn';
import { drawAntd } from '../antd.jsx';
import { spec } from '../state.js';

if (spec.lang === 'zh') moment.locale('zh-cn');
drawAntd(antd, { zhCN, format: spec.seed % 2 ? 'YYYY年MM月DD日' : undefined });
