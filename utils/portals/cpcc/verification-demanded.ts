import { definePage } from '../types';
import { emailCode, goVerify, passwordAgain } from './words';

export default definePage({
  id: 'cpcc/verification-demanded',
  title: { zh: '需要实名认证', en: 'Verification is asked for' },
  when: {
    shows: [goVerify],
    hides: [...emailCode, ...passwordAgain, '真实姓名', '上传授权书', '立即登录'],
  },
  steps: [
    {
      id: 'go-verify',
      title: { zh: '前往实名认证', en: 'Go to verification (前往实名认证)' },
      find: { button: goVerify },
      pitfall: {
        zh: '实名页面要连着填完，先备齐扫描件再点。',
        en: 'The verification is filled in one go; have the scans ready before you press.',
      },
      needs: ['mailbox', 'licence', 'id-card', 'letter'],
      hint: {
        what: { zh: '点击「前往实名认证」。', en: 'Press “前往实名认证” (go to real-name verification).' },
        why: {
          zh: '通过实名认证后，才能提交软件登记申请。',
          en: 'Software can be filed only once the verification is passed.',
        },
      },
    },
  ],
});
