import { test } from '../e2e/fixtures';
import { welcomeAndPanelAreAccessible } from './welcome';

test.use({ lang: 'en' });
welcomeAndPanelAreAccessible('en');
