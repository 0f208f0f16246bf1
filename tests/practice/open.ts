import { startPractice } from './serve';

const { hostRules, urls, close } = await startPractice();
console.log(`chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
  --host-resolver-rules="${hostRules}" \\
  ${urls.cpcc}/registration.html ${urls.ipp.taobao}/`);
process.once('SIGINT', () => void close().then(() => process.exit(0)));
