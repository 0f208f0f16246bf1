import { test } from '../support/fixtures';
import { pagesAreAccessible } from './access';

test.use({ lang: 'en' });
pagesAreAccessible('en');
