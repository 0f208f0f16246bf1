import { definePage } from '../types';
import { accountNear } from './near-words';
import { email, emailCode, next, organizationFullName, passwordAgain, phoneCode, sendCode, username } from './words';

export default definePage({
  id: 'cpcc/account-email',
  title: { zh: '完善账户信息', en: 'Complete the account (完善账户信息)' },
  // The names may be shown as plain text, so two controls are enough. The address distinguishes the page from the
  // account form.
  when: {
    shows: [
      [...email, ...emailCode],
      ['完善账户信息', '完善账号信息', '完善信息', ...username, ...organizationFullName],
      // Many a form asks for an organisation and its mail address, such as that for an invoice. This one sends a code there.
      ['完善账户信息', '完善账号信息', '验证码', '校验码', ...emailCode, ...sendCode],
    ],
    fields: { labels: [username, organizationFullName, email, [...emailCode, '验证码', '校验码']], atLeast: 2 },
    hides: [...passwordAgain, ...phoneCode, '密码', '真实姓名', '机构类型', '立即登录'],
  },
  near: accountNear,
  steps: [
    {
      id: 'username',
      title: { zh: '用户名', en: 'User name (用户名)' },
      find: { label: username, control: 'text' },
      from: 'account.username',
      optional: true,
      hint: {
        what: { zh: '用户名应与注册时一致。', en: 'The user name should be the one that you registered.' },
        why: { zh: '页面通常已经带出，核对即可。', en: 'The page usually shows it already; a look is enough.' },
      },
    },
    {
      id: 'organization',
      title: { zh: '机构全称', en: 'Full name of the organisation (机构全称)' },
      find: { label: organizationFullName, control: 'text' },
      from: 'organization.name',
      only: 'organization',
      optional: true,
      hint: {
        what: { zh: '核对机构全称与营业执照完全一致。', en: 'Check the full name against the business licence.' },
        why: {
          zh: '认证和将来的证书都按这个名称办理。',
          en: 'The verification and later the certificate carry this name.',
        },
      },
    },
    {
      id: 'email',
      title: { zh: '邮箱', en: 'E-mail address (邮箱)' },
      find: { label: email, control: 'text' },
      from: 'account.email',
      pitfall: {
        zh: '填了收不到邮件的地址，验证码就拿不到，认证停在这一步。',
        en: 'With an address that receives nothing there is no code, and the verification stops here.',
      },
      needs: ['mailbox'],
      hint: {
        what: { zh: '填写一个能收到邮件的邮箱。', en: 'Enter an address that can receive mail.' },
        why: {
          zh: '马上要用它收验证码，以后的通知也会发到这里。',
          en: 'The code is sent there in a moment, and later notices too.',
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
      id: 'email-code',
      title: { zh: '邮箱验证码', en: 'Code from the mail (邮箱验证码)' },
      find: { label: [...emailCode, '验证码', '校验码'], control: 'text' },
      needs: ['mailbox'],
      note: { zh: '验证码在您的邮箱里，由您填写。', en: 'The code is in your mailbox; type it in yourself.' },
      hint: {
        what: { zh: '填入邮件里的验证码。', en: 'Type the code from the mail.' },
        why: {
          zh: '没有收到时，先看垃圾邮件，倒计时结束后可重新发送。',
          en: 'If none arrives, look in the spam folder; it can be sent again after the countdown.',
        },
      },
    },
    {
      id: 'next',
      title: { zh: '下一步', en: 'Next (下一步)' },
      find: { button: next },
      hint: {
        what: { zh: '由您点击「下一步」。', en: 'Press “下一步” (next).' },
        why: {
          zh: '接着填写认证资料，证件和授权书的扫描件要备好。',
          en: 'The data for the verification come next; have the scans of the papers ready.',
        },
      },
    },
  ],
});
