import { definePage } from '../types';
import { goVerify } from './words';

export default definePage({
  id: 'cpcc/r11-identity',
  title: { zh: '选择办理身份', en: 'R11: choose your role (选择办理身份)' },
  // Both cards (A, 2026-11). A deep link to a later step lands here as well, so the hash proves nothing.
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
      only: 'applicant',
      pitfall: {
        zh: '著作权人会从认证过的账户带出，锁定的一行不用改。',
        en: 'The owner then comes from the verified account; leave the locked row as it is.',
      },
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
    {
      id: 'agent',
      title: { zh: '我是代理人', en: 'I am an agent (我是代理人)' },
      find: { button: ['我是代理人'] },
      only: 'agent',
      pitfall: {
        zh: '著作权人的每一项都要自己填，与其证件逐字一致；错了要补正。',
        en: 'Every detail of the owner is typed by you, letter for letter as on their papers; a slip means a correction round.',
      },
      hint: {
        what: {
          zh: '替别人办理，选「我是代理人」，并在弹窗里确认。',
          en: 'Filing for somebody else, choose “我是代理人” (agent) and confirm the dialog.',
        },
        why: {
          zh: '需要著作权人的委托，证书仍发给著作权人。',
          en: 'It takes a mandate from the owner, to whom the certificate is issued all the same.',
        },
      },
    },
  ],
});
