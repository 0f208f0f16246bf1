import { definePage } from '../types';
import { agree, email, passwordAgain, phoneCode } from './words';

export default definePage({
  id: 'cpcc/agreement',
  title: { zh: '用户协议', en: 'User agreement' },
  // register.html#/identity (S, 2026-11).
  url: 'https://register.ccopyright.com.cn/register.html#/identity',
  only: ['new-account'],
  proves: null,
  // The agreement may cover the identity cards, so the second entry takes the words of either.
  when: {
    shows: [
      agree,
      [
        '用户协议',
        '用户注册协议',
        '注册协议',
        '服务协议',
        '用户服务协议',
        '用户使用协议',
        '《用户协议》',
        '选择身份',
        '创建账户',
        '已有账号，请登录',
      ],
    ],
    hides: [...passwordAgain, ...phoneCode, ...email],
  },
  steps: [
    {
      id: 'agree',
      title: { zh: '同意并继续', en: 'Agree and continue (同意并继续)' },
      find: { button: agree },
      pitfall: {
        zh: '已经注册过的机构不用再注册；一个手机号只能用于一个著作权人。',
        en: 'An organisation that has an account needs no second one; one phone number serves one rights holder only.',
      },
      needs: ['phone', 'organization-data'],
      hint: {
        what: {
          zh: '读完协议后，由您点击「同意并继续」。',
          en: 'Read the agreement, then press “同意并继续” (agree and continue).',
        },
        why: {
          zh: '同意协议是您本人的决定，本扩展不会代您同意。',
          en: 'Agreeing is your decision; the extension never does it for you.',
        },
      },
    },
  ],
});
