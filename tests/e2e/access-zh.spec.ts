import { test } from '../support/fixtures';
import { pagesAreAccessible } from './access';

test.use({ lang: 'zh' });
pagesAreAccessible('zh');
