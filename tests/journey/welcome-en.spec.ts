import { test } from '../support/fixtures';
import { welcomeAndPanelAreAccessible } from './welcome';

test.use({ lang: 'en' });
welcomeAndPanelAreAccessible('en');
