import { definePage } from '../types';
import { goVerify, r11, r21, r41 } from './words';

const registerNow = ['立即登记', '立即办理', '立即申请', '马上登记', '去登记'];

export default definePage({
  id: 'cpcc/register-soft',
  title: { zh: '软件登记', en: 'Software filing (软件登记)' },
  // A, 2026-11.
  url: 'https://register.ccopyright.com.cn/registration.html#/registerSoft',
  proves: null,
  when: {
    shows: [r11, [...r21, ...r41], registerNow],
    hides: goVerify,
  },
  steps: [
    {
      id: 'register-now',
      title: { zh: 'R11 立即登记', en: 'R11, file now (立即登记)' },
      find: { button: registerNow, near: r11 },
      pitfall: {
        zh: '登录后会回到首页或这里，要再点一次才会继续。',
        en: 'After signing in you are back at the start or here, and it has to be pressed once more.',
      },
      hint: {
        what: {
          zh: '点击 R11 的「立即登记」；若要求登录，登录后回到这里再点一次。',
          en: 'Press “立即登记” (file now) under R11; if you are asked to sign in, come back and press it again.',
        },
        why: {
          zh: 'R11 是首次登记，R21 是转让或专有许可合同登记，R41 是已登记事项的变更或补充。',
          en: 'R11 is a first registration, R21 records a transfer or exclusive licence, R41 changes what is already registered.',
        },
      },
    },
  ],
});
