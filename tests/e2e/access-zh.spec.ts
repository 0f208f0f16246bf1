import { pagesAreAccessible } from './access';
import { test } from './fixtures';

test.use({ lang: 'zh' });
pagesAreAccessible('zh');
