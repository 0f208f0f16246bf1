import { definePage } from '../types';
import { platform, saveDraft, signIn, submission, userCenter } from './words';

export default definePage({
  id: 'ipp/home',
  title: { zh: '知识产权保护平台首页', en: 'Home of the IPP Platform' },
  url: 'https://ipp.alibabagroup.com/',
  proves: null,
  // `/`, `/index.htm`, `ipp.taobao.com/ippCenter.htm`, `ipp.aidcgroup.net/#/ippHome` (V, 2026-11).
  when: {
    path: /^\/(?:index\.html?|ippCenter\.html?)?(?:#\/?(?:ippHome|index|home)?(?:\?.*)?)?$/i,
    shows: [[...platform], [...signIn, ...userCenter]],
    hides: [...submission, ...saveDraft],
  },
  // Header and banner both lead on: the first is pointed at.
  steps: [
    {
      id: 'sign-in',
      title: { zh: '登录', en: 'Sign In' },
      find: { text: signIn },
      done: 'gone',
      pitfall: {
        zh: '旧教程里的网址很多已经搬走；这里认得 ipp.alibabagroup.com、ipp.taobao.com 和 ipp.aidcgroup.net。',
        en: 'Many guides point to addresses that have moved; known here are ipp.alibabagroup.com, ipp.taobao.com and ipp.aidcgroup.net.',
      },
      needs: ['ipp-account'],
      hint: {
        what: { zh: '用知识产权保护平台的账号登录。', en: 'Sign in with your IPP account.' },
        why: {
          zh: '提交知识产权要用已完成身份验证的账号。',
          en: 'Rights are submitted from an account whose identity is verified.',
        },
      },
    },
    {
      id: 'user-center',
      title: { zh: '用户中心', en: 'User Center' },
      find: { text: userCenter },
      done: 'goes-on',
      hint: {
        what: { zh: '进入「用户中心」。', en: 'Open “User Center”.' },
        why: {
          zh: '「提交知识产权」（IPR Submission）的入口在那里。',
          en: '“IPR Submission” is found there.',
        },
      },
    },
  ],
});
