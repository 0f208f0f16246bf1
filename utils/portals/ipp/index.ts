import { ippHosts } from '../hosts';
import { definePortal } from '../types';
import { vocabulary } from '../vocabulary';
import antiBot, { antiBotTexts } from './anti-bot';
import basicInformation from './basic-information';
import { errors } from './errors';
import home from './home';
import iprManagement from './ipr-management';
import iprType from './ipr-type';
import signIn from './sign-in';
import userCenter from './user-center';
import { approved, pending, rejected } from './words';

export default definePortal({
  id: 'ipp',
  title: { zh: '阿里巴巴知识产权保护平台', en: 'Alibaba IPP Platform' },
  hosts: ippHosts,
  pages: [home, signIn, userCenter, iprType, basicInformation, iprManagement, antiBot],
  journeys: [
    {
      id: 'submit-copyright',
      title: { zh: '提交软件著作权', en: 'Submit a software copyright' },
      pages: [
        'ipp/home',
        'ipp/sign-in',
        'ipp/user-center',
        'ipp/ipr-type',
        'ipp/basic-information',
        'ipp/ipr-management',
      ],
      needs: ['ipp-account', 'certificate', 'certificate-data', 'screenshot', 'poa'],
      asks: [],
      // V, 2026-11. Older pages say 3 working days.
      review: {
        title: { zh: '知识产权验证', en: 'Verification of the right' },
        days: { least: 3, most: 5 },
        handsIn: [{ page: 'ipp/basic-information', step: 'submit' }],
        pages: {},
        list: {
          page: 'ipp/ipr-management',
          words: { waiting: pending, passed: approved, 'turned-down': rejected },
        },
        again: 'ipp/basic-information',
        says: {
          waiting: {
            zh: '平台正在验证，一般 3–5 个工作日有结果。',
            en: 'The platform is verifying it; a result usually comes within 3–5 business days.',
          },
          passed: {
            zh: '这项权利已通过验证，可以用它投诉了。',
            en: 'The right is verified and can support a complaint.',
          },
          'turned-down': {
            zh: '验证没有通过。看清平台写的原因，改好再提交一次。',
            en: 'It was rejected. Read the reason that the platform gives, correct it and submit again.',
          },
        },
      },
    },
  ],
  errors,
  vocabulary,
  entry: 'https://ipp.alibabagroup.com/',
  // V, 2026-11.
  yourTurn: {
    css: ['#nc_1_n1z', '.nc-container', '#nocaptcha', 'iframe#baxia-dialog-content', '.baxia-dialog', '#baxia-punish'],
    texts: antiBotTexts,
    why: {
      zh: '平台正在做安全验证，请您本人完成，完成后会接着指引。',
      en: 'The platform shows a security check. It is yours to pass; the guidance goes on afterwards.',
    },
  },
});
