import { test } from '../support/fixtures';
import { panelFits } from './panel-fits';

test.use({ lang: 'zh' });
panelFits('zh');
