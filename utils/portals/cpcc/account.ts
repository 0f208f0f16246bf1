import { definePage } from '../types';
import { accountNear } from './near-words';
import {
  emailCode,
  next,
  organizationFullName,
  password,
  passwordAgain,
  phone,
  phoneCode,
  sendCode,
  username,
} from './words';

export default definePage({
  id: 'cpcc/account',
  title: { zh: '创建账户', en: 'Create the account (创建账户)' },
  only: ['new-account', 'organization'],
  // An individual's account form is the same without the organisation's name: it must not be taken for this one.
  when: {
    shows: [organizationFullName],
    fields: { labels: [username, organizationFullName, phone, phoneCode, password, passwordAgain], atLeast: 4 },
    // A link to the sign-in page or an e-mail field of its own does not make it another page.
    hides: [...emailCode, '找回密码', '重置密码', '修改密码'],
  },
  near: accountNear,
  steps: [
    {
      id: 'username',
      title: { zh: '用户名', en: 'User name (用户名)' },
      find: { label: username, control: 'text' },
      from: 'account.username',
      hint: {
        what: { zh: '填写以后登录要用的用户名。', en: 'Enter the user name that you will sign in with.' },
        why: {
          zh: '每次登录都要用到，最好是公司里接手的人也认得的名字。',
          en: 'It is needed at every sign-in, so a name that a colleague would also recognise is best.',
        },
      },
    },
    {
      id: 'organization',
      title: { zh: '机构全称', en: 'Full name of the organisation (机构全称)' },
      find: { label: organizationFullName, control: 'text' },
      from: 'organization.name',
      pitfall: {
        zh: '少写「有限公司」、括号用错全角半角，都会在实名认证时被退回。',
        en: 'A missing “有限公司” or a bracket of the other width gets the verification returned.',
      },
      needs: ['organization-data'],
      hint: {
        what: {
          zh: '按营业执照填写机构全称，一字不差。',
          en: 'Enter the full name exactly as on the business licence.',
        },
        why: {
          zh: '审核时会与执照逐字比对，包括括号和「有限公司」等字样。',
          en: 'The review compares it with the licence character by character, brackets and “有限公司” included.',
        },
      },
    },
    {
      id: 'phone',
      title: { zh: '手机号', en: 'Mobile number (手机号)' },
      find: { label: phone, control: 'text' },
      from: 'account.phone',
      pitfall: {
        zh: '这个号码以后登录和安全验证都要用，不要填临时号码。',
        en: 'Sign-ins and security checks use this number for good, so not one that is borrowed.',
      },
      needs: ['phone'],
      hint: {
        what: { zh: '填写一个已实名的手机号。', en: 'Enter a mobile number that is registered in a real name.' },
        why: {
          zh: '验证码会发到这个号码，一个号码只能用于一个著作权人。',
          en: 'The codes go to this number, and one number serves one rights holder only.',
        },
      },
    },
    {
      id: 'send-code',
      title: { zh: '获取验证码', en: 'Send the code (获取验证码)' },
      find: { button: sendCode },
      optional: true,
      done: 'gone',
      hint: {
        what: {
          zh: '由您点击获取验证码，并完成安全验证。',
          en: 'Request the code yourself and pass the security check.',
        },
        why: {
          zh: '验证码和安全验证都只认本人操作，本扩展不会代发。',
          en: 'The code and the check are meant for you in person; the extension never requests one.',
        },
      },
    },
    {
      id: 'phone-code',
      title: { zh: '手机验证码', en: 'Code from the phone (手机验证码)' },
      find: { label: [...phoneCode, '验证码', '校验码'], control: 'text' },
      needs: ['phone'],
      note: {
        zh: '验证码在您的手机短信里，由您填写。',
        en: 'The code is in a text message on your phone; type it in yourself.',
      },
      hint: {
        what: { zh: '填入手机短信收到的 6 位验证码。', en: 'Type the 6 digits from the text message.' },
        why: {
          zh: '没有收到时，等倒计时结束再重新发送一次。',
          en: 'If none arrives, wait for the countdown to end and send it again.',
        },
      },
    },
    {
      id: 'password',
      title: { zh: '密码', en: 'Password (密码)' },
      find: { label: password, control: 'password' },
      note: {
        zh: '密码由您设定，本扩展不保存密码。',
        en: 'The password is yours to choose; the extension keeps none.',
      },
      hint: {
        what: { zh: '由您设定密码，并妥善保管。', en: 'Choose a password yourself and keep it safe.' },
        why: {
          zh: '本扩展不读取、不填写、也不保存任何密码。',
          en: 'The extension neither reads, nor fills, nor keeps any password.',
        },
      },
    },
    {
      id: 'password-again',
      title: { zh: '确认密码', en: 'Password again (确认密码)' },
      find: { label: passwordAgain, control: 'password' },
      note: { zh: '请您再输入一遍刚才设定的密码。', en: 'Type the password that you just chose once more.' },
      hint: {
        what: { zh: '再输入一遍同样的密码。', en: 'Type the same password again.' },
        why: { zh: '两次不一致时，页面不会放行。', en: 'The page lets you on only when both agree.' },
      },
    },
    {
      id: 'next',
      title: { zh: '下一步', en: 'Next (下一步)' },
      find: { button: [...next, '注册', '立即注册', '提交注册', '完成注册'] },
      hint: {
        what: { zh: '核对各项，再由您点击「下一步」。', en: 'Check every field, then press “下一步” (next).' },
        why: {
          zh: '机构全称会带到实名认证，现在改最省事。',
          en: 'The organisation’s name is carried on to the verification; now is the easiest time to correct it.',
        },
      },
    },
  ],
});
