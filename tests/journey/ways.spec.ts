import { test } from '../support/fixtures';
import { walkWay } from './walker';
import { registering } from './ways';

// Each branch of the first journey from its first page to its last. The browser is closed in the middle, the worker
// sleeps before every page, other tabs are looked at meanwhile.
test.describe.configure({ timeout: 180_000 });

for (const way of registering) test(way.title, ({ practice }) => walkWay(way, practice.hostRules));
