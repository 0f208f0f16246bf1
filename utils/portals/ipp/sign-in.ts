import { definePage } from '../types';
import { platform, signIn } from './words';

const marks = [
  ...signIn,
  'Sign in to your account',
  'Member login',
  'Register',
  'Join Free',
  '注册',
  '免费注册',
  '立即注册',
  '密码登录',
  '扫码登录',
];

export default definePage({
  id: 'ipp/sign-in',
  title: { zh: '登录', en: 'Sign in' },
  // V, 2026-11.
  url: 'https://ipp.alibabagroup.com/login.htm',
  proves: null,
  // `/login.htm` (V, 2026-11). The box itself is a frame of another origin: it is neither read nor touched.
  when: { path: /^\/login\b/i, shows: [[...marks, ...platform]] },
  steps: [
    {
      id: 'sign-in',
      title: { zh: '登录', en: 'Sign in' },
      // V, 2026-11: the frame of the box.
      find: { text: [...marks, ...platform], css: '#alibaba-login-box, iframe[src*="mini_login"]' },
      done: 'goes-on',
      needs: ['ipp-account'],
      hint: {
        what: { zh: '请您本人在登录框里登录。', en: 'Sign in yourself in the box on this page.' },
        why: {
          zh: '登录框由阿里巴巴单独提供，本扩展看不到，也不会填写账号和密码。',
          en: 'The box belongs to Alibaba alone; the extension cannot see into it and fills neither account nor password.',
        },
      },
    },
  ],
});
