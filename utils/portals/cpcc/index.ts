import { cpccHosts } from '../hosts';
import { definePortal } from '../types';
import account from './account';
import accountEmail from './account-email';
import agreement from './agreement';
import chooseIdentity from './choose-identity';
import { errors } from './errors';
import home from './home';
import identity from './identity';
import r11Identity from './r11-identity';
import registerSoft from './register-soft';
import registered from './registered';
import signIn from './sign-in';
import turnedDown from './turned-down';
import underReview from './under-review';
import verificationDemanded from './verification-demanded';
import verified from './verified';

export default definePortal({
  id: 'cpcc',
  title: { zh: '中国版权保护中心', en: 'Copyright Protection Centre of China' },
  hosts: cpccHosts,
  pages: [
    agreement,
    chooseIdentity,
    account,
    registered,
    signIn,
    home,
    registerSoft,
    verificationDemanded,
    accountEmail,
    identity,
    underReview,
    turnedDown,
    verified,
    r11Identity,
  ],
  journeys: [
    {
      id: 'register-and-verify',
      title: { zh: '注册账户并通过实名认证', en: 'Register and be verified' },
      // Without cpcc/turned-down: most people never see it, and it leads back to the form.
      pages: [
        'cpcc/agreement',
        'cpcc/choose-identity',
        'cpcc/account',
        'cpcc/registered',
        'cpcc/sign-in',
        'cpcc/home',
        'cpcc/register-soft',
        'cpcc/verification-demanded',
        'cpcc/account-email',
        'cpcc/identity',
        'cpcc/under-review',
        'cpcc/verified',
        'cpcc/r11-identity',
      ],
    },
  ],
  errors,
  // NetEase Yidun and Tencent captchas (2026-11). A Yidun that is solved says so in its class.
  yourTurn: {
    css: [
      '.yidun:not(.yidun--success)',
      '.yidun_popup',
      '.yidun_modal',
      '.yidun_modal__wrap',
      '#tcaptcha_iframe',
      '#tcaptcha_iframe_dy',
      '#tcaptcha_transform',
      '#tcaptcha_transform_dy',
    ],
    texts: [
      '安全验证',
      '请完成安全验证',
      '向右拖动滑块填充拼图',
      '拖动滑块完成拼图',
      '拖动下方滑块完成拼图',
      '请拖动滑块完成拼图',
    ],
    why: {
      zh: '页面正在做安全验证，请您本人完成，完成后会接着指引。',
      en: 'The portal shows a security check. It is yours to pass; the guidance goes on afterwards.',
    },
  },
});
