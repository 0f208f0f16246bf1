import * as antd from 'antd5';
import zhCN from 'antd5/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { drawAntd } from '../antd.jsx';
import { spec } from '../state.js';

if (spec.lang === 'zh') dayjs.locale('zh-cn');
drawAntd(antd, { zhCN });
