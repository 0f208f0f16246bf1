import { definePage } from '../types';
import account from './account';
import { emailCode, organizationFullName, password, passwordAgain, phone, phoneCode, username } from './words';

// I, 2026-11: the same form without the organisation's name.
export default definePage({
  id: 'cpcc/account-individual',
  title: { zh: '创建个人账户', en: 'Create an individual’s account (创建账户)' },
  only: ['new-account', 'individual'],
  guessed: true,
  says: {
    zh: '这是「个人」账户的表。要登记在公司名下的，请返回上一步改选「机构」。',
    en: 'This is the form of an individual’s account. For a company, go back and choose “机构” (organisation).',
  },
  when: {
    fields: { labels: [username, phone, phoneCode, password, passwordAgain], atLeast: 4 },
    hides: [...organizationFullName, ...emailCode, '找回密码', '重置密码', '修改密码', '立即登录'],
  },
  steps: account.steps.filter(({ id }) => id !== 'organization'),
});
