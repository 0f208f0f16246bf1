import { test } from '../e2e/fixtures';
import { panelFits } from './panel-fits';

test.use({ lang: 'en' });
panelFits('en');
