import { definePage } from '../types';
import { emailCode, goRegister, goVerify, passed, r11, turnedDown, underReview } from './words';

export default definePage({
  id: 'cpcc/verified',
  title: { zh: '认证成功', en: 'Verified (认证成功)' },
  // 认证成功 alone is in the step bar from the start. It counts only together with the way on.
  when: {
    shows: [
      ['认证成功', ...passed],
      [...goRegister, ...passed],
    ],
    hides: [
      ...underReview,
      ...turnedDown,
      ...goVerify,
      ...emailCode,
      ...r11,
      '审核中',
      '等待审核',
      '待审核',
      '上传授权书',
    ],
  },
  says: {
    zh: '实名认证已经通过，可以申请 R11 软件著作权登记了。',
    en: 'The verification is passed; the R11 application can be filed now.',
  },
  steps: [
    {
      id: 'go-register',
      title: { zh: '去登记', en: 'Go and file (去登记)' },
      find: { button: [...goRegister, '立即登记', '返回首页', '完成'] },
      done: 'goes-on',
      hint: {
        what: { zh: '从这里去办理软件登记。', en: 'Go on to the software filing from here.' },
        why: {
          zh: '回到「软件登记」，在 R11 上点击「立即登记」，这次会直接进入申请。',
          en: 'On “软件登记” press “立即登记” under R11; this time it leads into the application.',
        },
      },
    },
  ],
});
