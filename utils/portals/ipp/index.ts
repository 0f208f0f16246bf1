import { ippHosts } from '../hosts';
import { definePortal } from '../types';
import antiBot, { antiBotTexts } from './anti-bot';
import basicInformation from './basic-information';
import { errors } from './errors';
import home from './home';
import iprManagement from './ipr-management';
import iprType from './ipr-type';
import signIn from './sign-in';
import userCenter from './user-center';

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
    },
  ],
  errors,
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
