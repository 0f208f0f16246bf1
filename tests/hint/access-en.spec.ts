import { test } from '../support/fixtures';
import { hintIsAccessible } from './access';

test.use({ lang: 'en' });
hintIsAccessible('en');
