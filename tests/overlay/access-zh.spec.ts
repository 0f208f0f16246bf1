import { test } from '../e2e/fixtures';
import { hintIsAccessible } from './access';

test.use({ lang: 'zh' });
hintIsAccessible('zh');
