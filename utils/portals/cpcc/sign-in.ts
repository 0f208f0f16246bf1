import { definePage } from '../types';
import { individual, organization, password, username } from './words';

const signIn = ['立即登录', '登录', '登陆', 'Log in', 'Log in now', 'Sign in', 'Sign in now'];

export default definePage({
  id: 'cpcc/sign-in',
  title: { zh: '登录', en: 'Sign in' },
  url: 'https://register.ccopyright.com.cn/login.html',
  proves: null,
  // login.html (A). Signed-out pages redirect to a URL that contains "login" (A), 2026-11.
  when: {
    path: /login/i,
    shows: [signIn, [...individual, ...organization, '企业用户', '管理员']],
  },
  steps: [
    {
      id: 'organization',
      title: { zh: '机构', en: 'Organisation (机构)' },
      find: { button: [...organization, '企业用户', '机构登录'] },
      only: 'organization',
      done: 'chosen',
      pitfall: {
        zh: '页签选错时，页面会说账号不存在或类型不符。',
        en: 'Under the wrong tab the page says that the account does not exist or does not fit.',
      },
      hint: {
        what: { zh: '切换到「机构」登录。', en: 'Switch to the “机构” (organisation) tab.' },
        why: {
          zh: '机构账户在「个人用户」下登录不了。',
          en: 'An organisation’s account cannot sign in under “个人用户” (individuals).',
        },
      },
    },
    {
      id: 'administrator',
      title: { zh: '管理员', en: 'Administrator (管理员)' },
      find: {
        button: ['管理员', '管理员登录', '企业管理员', '企业管理员登录', '机构管理员', 'Administrator', 'Admin'],
      },
      warn: [
        {
          on: ['员工', '员工登录', '企业员工', '机构员工'],
          text: {
            zh: '现在停在「员工」。注册账户的人用「管理员」登录，在「员工」下会说账号不存在。',
            en: '“员工” (staff) is selected. Whoever registered the account signs in under “管理员”; under “员工” it is not known.',
          },
        },
      ],
      only: 'organization',
      done: 'chosen',
      hint: {
        what: { zh: '在「机构」下选择「管理员」。', en: 'Under “机构”, choose “管理员” (administrator).' },
        why: {
          zh: '注册这个账户的人就是机构管理员，「员工」是另外开通的子账户。',
          en: 'Whoever registered the account is its administrator; “员工” (staff) is for accounts added later.',
        },
      },
    },
    {
      id: 'individual',
      title: { zh: '个人用户', en: 'Individual (个人用户)' },
      find: { button: ['个人用户', '个人', '个人登录'] },
      only: 'individual',
      done: 'chosen',
      hint: {
        what: { zh: '用「个人用户」登录。', en: 'Sign in under “个人用户” (individuals).' },
        why: {
          zh: '个人账户在「机构」下登录不了。',
          en: 'An individual’s account cannot sign in under “机构” (organisations).',
        },
      },
    },
    {
      id: 'username',
      title: { zh: '用户名', en: 'User name (用户名)' },
      // Placeholder 请输入用户名/手机号/邮箱 (A).
      find: {
        label: [
          '用户名/手机号/邮箱',
          '请输入用户名/手机号/邮箱',
          ...username,
          '请输入用户名',
          '账号',
          '账户',
          '请输入账号',
        ],
        control: 'text',
      },
      from: 'account.username',
      hint: {
        what: { zh: '填写注册时的用户名。', en: 'Enter the user name that you registered.' },
        why: { zh: '也可以用注册的手机号或邮箱。', en: 'The registered phone number or e-mail address works as well.' },
      },
    },
    {
      id: 'password',
      title: { zh: '密码', en: 'Password (密码)' },
      find: { label: password, control: 'password' },
      note: {
        zh: '密码由您本人输入，本扩展不保存密码。',
        en: 'The password is yours to type; the extension keeps none.',
      },
      hint: {
        what: { zh: '由您输入密码。', en: 'Type your password.' },
        why: {
          zh: '本扩展不读取、不填写、也不保存任何密码。',
          en: 'The extension neither reads, nor fills, nor keeps any password.',
        },
      },
    },
    {
      id: 'sign-in',
      title: { zh: '立即登录', en: 'Sign in (立即登录)' },
      find: { button: ['立即登录', 'Log in', 'Log in now', 'Sign in', 'Sign in now'] },
      done: 'goes-on',
      pitfall: {
        zh: '一个账户只能在一处登录；在别处登录，这里就会退出。',
        en: 'An account is signed in at one place only; signing in elsewhere signs you out here.',
      },
      hint: {
        what: {
          zh: '由您点击「立即登录」，并拖动滑块完成验证。',
          en: 'Press “立即登录” (sign in) and move the slider.',
        },
        why: {
          zh: '登录后回到软件登记，要在 R11 上再点一次「立即登记」。',
          en: 'Afterwards you are back at the filing page, where “立即登记” under R11 has to be pressed once more.',
        },
      },
    },
  ],
});
