import { pagesAreAccessible } from './access';
import { test } from './fixtures';

test.use({ lang: 'en' });
pagesAreAccessible('en');
