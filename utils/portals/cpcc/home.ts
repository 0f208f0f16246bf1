import { definePage } from '../types';
import { emailCode, goVerify, r11, r21, realNameBar } from './words';

export default definePage({
  id: 'cpcc/home',
  title: { zh: '版权登记首页', en: 'Portal home' },
  url: 'https://register.ccopyright.com.cn/registration.html#/index',
  proves: null,
  // registration.html#/index (A, 2026-11). The header's 版权登记 may be on the entry's other routes too.
  when: {
    path: /registration\.html([?#]|#\/(index)?([?].*)?)?$/,
    shows: [['版权登记', '著作权登记', '版权登记服务', '版权登记业务']],
    hides: [...r11, ...r21, ...goVerify, ...realNameBar, ...emailCode, '真实姓名'],
  },
  steps: [
    {
      id: 'skip-tour',
      title: { zh: '跳过', en: 'Skip the tour (跳过)' },
      find: { button: ['跳过', '跳过引导', '我知道了'] },
      optional: true,
      done: 'gone',
      hint: {
        what: { zh: '点击「跳过」，关掉首次访问的引导层。', en: 'Press “跳过” (skip) to close the first-visit tour.' },
        why: { zh: '引导层盖住了页面，关掉后才能往下点。', en: 'The tour covers the page until it is closed.' },
      },
    },
    {
      id: 'software',
      title: { zh: '软件登记', en: 'Software filing (软件登记)' },
      find: { button: ['软件登记', '计算机软件登记', '计算机软件著作权登记', '软件著作权登记', '软件版权登记'] },
      done: 'goes-on',
      hint: {
        what: { zh: '进入「软件登记」。', en: 'Open “软件登记” (software filing).' },
        why: {
          zh: '实名认证和软件著作权申请都从这里开始。',
          en: 'Both the verification and the software application start there.',
        },
      },
    },
  ],
});
