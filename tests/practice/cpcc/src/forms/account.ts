import { like, must, type Rule, that } from './rules';

/** The model of 创建账户. */
export const emptyAccount = () => ({
  username: '',
  organizationName: '',
  phoneCountry: '+86 中国',
  phone: '',
  code: '',
  password: '',
  passwordAgain: '',
});

export type AccountForm = ReturnType<typeof emptyAccount>;

/** Everything 下一步 asks of 创建账户. `organization`: the account is a 机构's. */
export const accountRules = (form: AccountForm, organization: boolean): Rule[] => [
  must('username', '用户名', () => form.username),
  like(
    'username',
    /^[A-Za-z][A-Za-z0-9_]{3,19}$/,
    '用户名格式不正确，请输入4-20位字母、数字或下划线，以字母开头',
    () => form.username,
  ),
  that('organizationName', '机构全称不能为空', () => !organization || form.organizationName.trim() !== ''),
  must('phone', '手机号', () => form.phone),
  that('phone', '手机号格式不正确', () => form.phoneCountry !== '+86 中国' || /^1[3-9]\d{9}$/.test(form.phone)),
  must('code', '手机验证码', () => form.code),
  like('code', /^\d{6}$/, '手机验证码格式不正确', () => form.code),
  must('password', '密码', () => form.password),
  like(
    'password',
    /^(?=.*[A-Za-z])(?=.*\d).{8,20}$/,
    '密码格式不正确，请输入8-20位字母与数字的组合',
    () => form.password,
  ),
  must('passwordAgain', '确认密码', () => form.passwordAgain),
  that('passwordAgain', '两次输入的密码不一致', () => form.passwordAgain === form.password),
];

/** The model of 完善账户信息. */
export const emptyContact = () => ({ username: '', organizationName: '', email: '', code: '' });

export type ContactForm = ReturnType<typeof emptyContact>;

/** Everything 下一步 asks of 完善账户信息. `organization`: the account is a 机构's. */
export const contactRules = (form: ContactForm, organization: boolean): Rule[] => [
  must('username', '用户名', () => form.username),
  that('organizationName', '机构全称不能为空', () => !organization || form.organizationName.trim() !== ''),
  must('email', '邮箱', () => form.email),
  like('email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/, '邮箱格式不正确', () => form.email),
  must('code', '邮箱验证码', () => form.code),
  like('code', /^\d{6}$/, '邮箱验证码格式不正确', () => form.code),
];
