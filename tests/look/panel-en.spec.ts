import { test } from '../support/fixtures';
import { panelFits } from './panel-fits';

test.use({ lang: 'en' });
panelFits('en');
