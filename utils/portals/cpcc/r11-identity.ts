import { definePage } from '../types';
import { goVerify } from './words';

export default definePage({
  id: 'cpcc/r11-identity',
  title: { zh: '选择办理身份', en: 'R11: choose your role (选择办理身份)' },
  // Both cards (A, 2026-11); a deep link to a later step lands here as well, so the hash proves nothing.
  when: { shows: [['我是申请人'], ['我是代理人']], hides: goVerify },
  says: {
    zh: '注册和实名认证都已办完，R11 申请从这里开始。',
    en: 'Registration and verification are behind you; the R11 application starts here.',
  },
  steps: [
    {
      id: 'applicant',
      title: { zh: '我是申请人', en: 'I am the applicant (我是申请人)' },
      find: { button: ['我是申请人'] },
      hint: {
        what: {
          zh: '公司登记自己的软件，选「我是申请人」。',
          en: 'For the company’s own software choose “我是申请人” (applicant).',
        },
        why: {
          zh: '「我是代理人」用于替别人办理，需要另外的委托手续。',
          en: '“我是代理人” (agent) is for filing on behalf of someone else.',
        },
      },
    },
  ],
});
