import { cpccHosts } from '../hosts';
import { definePortal } from '../types';
import { vocabulary } from '../vocabulary';
import account from './account';
import accountEmail from './account-email';
import accountIndividual from './account-individual';
import agreement from './agreement';
import chooseIdentity from './choose-identity';
import { errors } from './errors';
import home from './home';
import identity from './identity';
import identityIndividual from './identity-individual';
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
    accountIndividual,
    registered,
    signIn,
    home,
    registerSoft,
    verificationDemanded,
    accountEmail,
    identity,
    identityIndividual,
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
        'cpcc/account-individual',
        'cpcc/registered',
        'cpcc/sign-in',
        'cpcc/home',
        'cpcc/register-soft',
        'cpcc/verification-demanded',
        'cpcc/account-email',
        'cpcc/identity',
        'cpcc/identity-individual',
        'cpcc/under-review',
        'cpcc/verified',
        'cpcc/r11-identity',
      ],
      needs: ['organization-data', 'licence', 'id-card', 'letter', 'phone', 'mailbox'],
      asks: ['kind', 'account', 'role'],
      // S. In practice an answer comes within about 24 hours.
      review: {
        title: { zh: '实名认证审核', en: 'Review of the verification' },
        days: { least: 1, most: 3 },
        handsIn: [
          { page: 'cpcc/identity', step: 'submit' },
          { page: 'cpcc/identity-individual', step: 'submit' },
        ],
        pages: {
          'cpcc/under-review': 'waiting',
          'cpcc/turned-down': 'turned-down',
          'cpcc/verified': 'passed',
          'cpcc/r11-identity': 'passed',
        },
        again: 'cpcc/identity',
        says: {
          waiting: {
            zh: '版权中心正在审核，一般 1–3 个工作日，多数在 24 小时左右答复。',
            en: 'The centre is reviewing it, usually within 1–3 working days, often within about 24 hours.',
          },
          passed: { zh: '实名认证已经通过。', en: 'The verification is passed.' },
          'turned-down': {
            zh: '认证没有通过。按页面写的原因改好，再交一次。',
            en: 'It did not pass. Correct what the page names and submit again.',
          },
        },
      },
    },
  ],
  errors,
  vocabulary,
  entry: 'https://register.ccopyright.com.cn/registration.html#/registerSoft',
  // C, 2026-11.
  signsOut: {
    minutes: 60,
    says: {
      zh: '网站大约一小时后会自动退出，没有提交的内容会丢。',
      en: 'The portal signs people out after about an hour, and what is not submitted is lost.',
    },
  },
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
