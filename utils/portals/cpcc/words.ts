/**
 * Words that several pages of the portal share. The first of each list is the portal's own: official guide (grade S) or
 * observed (grade A), collected 2026-11. The rest are declared synonyms (grade I) for a page that words it otherwise.
 * English at the end of a list is a guess (I, 2026-11), for labels in two languages (机构全称 Organization name). No source
 * shows an English build of the portal.
 */

export const username = [
  '用户名',
  '用户名称',
  '登录名',
  '账户名',
  '账号名',
  '用户账号',
  '登录账号',
  'User name',
  'Account name',
  'Login name',
];

export const organizationFullName = [
  '机构全称',
  '机构名称',
  '机构名称（全称）',
  '企业全称',
  '企业名称',
  '单位全称',
  '单位名称',
  '公司全称',
  '公司名称',
  'Full name of organization',
  'Full name of the organization',
  'Full name of organisation',
  'Full name of the organisation',
  'Full name of institution',
  'Full name of the institution',
  'Organization full name',
  'Organisation full name',
  'Institution full name',
  'Organization name',
  'Organisation name',
  'Institution name',
  'Name of organization',
  'Name of institution',
  'Company name',
  'Full name of company',
  'Enterprise name',
  'Entity name',
];

export const password = [
  '密码',
  '登录密码',
  '设置密码',
  '账户密码',
  '账号密码',
  '请输入密码',
  'Password',
  'Login password',
  'Set password',
  'Enter password',
];

export const passwordAgain = [
  '确认密码',
  '再次输入密码',
  '重复密码',
  '确认登录密码',
  '密码确认',
  '请再次输入密码',
  'Confirm password',
  'Confirm the password',
  'Password again',
  'Repeat password',
  'Re-enter password',
  'Password confirmation',
];

export const phone = [
  '手机号',
  '手机号码',
  '手机',
  '注册手机号',
  '联系手机',
  '移动电话',
  '移动电话号码',
  '实名手机号',
  'Mobile number',
  'Mobile phone number',
  'Mobile phone',
  'Phone number',
  'Cell phone number',
];

export const phoneCode = [
  '手机验证码',
  '短信验证码',
  '手机短信验证码',
  '手机校验码',
  '短信校验码',
  'Mobile verification code',
  'Phone verification code',
  'Mobile phone verification code',
  'SMS verification code',
  'SMS code',
];

export const emailCode = [
  '邮箱验证码',
  '邮件验证码',
  '电子邮箱验证码',
  '邮箱校验码',
  '邮件校验码',
  'Email verification code',
  'E-mail verification code',
  'Mailbox verification code',
  'Email code',
];

export const email = [
  '邮箱',
  '电子邮箱',
  '邮箱地址',
  '电子邮箱地址',
  '电子邮件',
  'E-mail',
  'Email',
  '邮箱账号',
  '联系邮箱',
  'Email address',
  'E-mail address',
  'Mailbox',
  'Contact email',
];

/** Before the first press. Afterwards the button counts down: 重新发送(35s). */
export const sendCode = [
  '获取验证码',
  '发送验证码',
  '获取短信验证码',
  '发送短信验证码',
  '获取手机验证码',
  '获取邮箱验证码',
  '发送邮箱验证码',
  '点击获取',
  '点击获取验证码',
  '免费获取验证码',
  'Get verification code',
  'Get the verification code',
  'Send verification code',
  'Get code',
  'Send code',
];

export const next = ['下一步', 'Next', 'Next step'];

export const agree = [
  '同意并继续',
  '同意并注册',
  '同意并下一步',
  '同意协议并继续',
  '同意协议并注册',
  '同意以上协议并继续',
  '我同意并继续',
  '阅读并同意',
  '已阅读并同意',
  'Agree and continue',
  'Agree and proceed',
  'I agree and continue',
];

export const individual = [
  '个人',
  '个人用户',
  '个人注册',
  '个人身份',
  '我是个人',
  'Individual',
  'Individual user',
  'Personal',
  'Personal user',
];

export const organization = [
  '机构',
  '机构用户',
  '机构注册',
  '机构身份',
  '我是机构',
  '企业/机构',
  '机构/企业',
  'Organization',
  'Organisation',
  'Institution',
  'Organization user',
  'Institution user',
  'Institutional user',
];

/** S: the dialog over 软件登记. */
export const goVerify = [
  '前往实名认证',
  '去实名认证',
  '立即实名认证',
  '马上实名认证',
  '进行实名认证',
  '前往实名',
  'Go to real-name verification',
  'Go to real-name authentication',
  'Verify now',
];

/** S: the step bar of every real-name page. It proves the stretch, never the page. */
export const realNameBar = ['完善账户信息', '申请认证', '审核信息', '认证成功'];

export const r11 = ['R11 计算机软件著作权登记申请', '计算机软件著作权登记申请', 'R11'];

export const r21 = [
  'R21 计算机软件著作权转让或专有许可合同登记申请',
  '计算机软件著作权转让或专有许可合同登记申请',
  'R21',
];

export const r41 = ['R41 软件登记事项变更或补充申请', '软件登记事项变更或补充申请', 'R41'];

export const goRegister = ['去登记', '立即去登记', '前往登记', '开始登记', '去办理登记', '去版权登记', '去软件登记'];

/** S: 您已提交实名认证申请，我们将在1-3个工作日内审核。 The punctuation and the split into lines are not known. */
export const underReview = [
  '您已提交实名认证申请，我们将在1-3个工作日内审核。',
  '您已提交实名认证申请，我们将在1-3个工作日内审核',
  '您已提交实名认证申请，我们将在1-3个工作日内审核，请耐心等待。',
  '您已提交实名认证申请，我们将在1-3个工作日内审核，请耐心等待',
  '您已提交实名认证申请，我们将在1-3个工作日内完成审核。',
  '您已提交实名认证申请，我们将在1-3个工作日内完成审核',
  '您已提交实名认证申请，',
  '您已提交实名认证申请',
  '您已提交实名认证申请。',
  '我们将在1-3个工作日内审核。',
  '我们将在1-3个工作日内审核',
  '我们将在1-3个工作日内完成审核。',
  '我们将在1-3个工作日内完成审核',
  '实名认证审核中',
  '认证审核中',
  '信息审核中',
  '资料审核中',
];

/** I: no source shows the page that says no. */
export const turnedDown = [
  '实名认证未通过',
  '实名认证不通过',
  '实名认证失败',
  '实名认证审核未通过',
  '实名认证审核不通过',
  '认证未通过',
  '认证不通过',
  '认证失败',
  '认证审核未通过',
  '认证审核不通过',
  '审核未通过',
  '审核不通过',
  '审核失败',
  '审核被驳回',
  '审核驳回',
  '认证被驳回',
  '未通过审核',
  '您的实名认证未通过',
  '您的实名认证未通过审核',
  '您的实名认证申请未通过',
  '您的实名认证申请未通过审核',
  '很抱歉，您的实名认证未通过',
  '很抱歉，您的实名认证未通过审核',
  '很抱歉，您的实名认证申请未通过审核',
];

/** Shown only once it is passed. 认证成功 alone is in the step bar from the start. Grade I. */
export const passed = [
  '恭喜您认证成功',
  '恭喜您，认证成功',
  '恭喜您实名认证成功',
  '恭喜您，实名认证成功',
  '恭喜您已通过实名认证',
  '恭喜您，已通过实名认证',
  '恭喜您通过实名认证',
  '您已通过实名认证',
  '您已完成实名认证',
  '您的实名认证已通过',
  '您的实名认证已通过审核',
  '实名认证成功',
  '实名认证已通过',
  '实名认证通过',
  '认证已通过',
].flatMap((words) => [words, `${words}！`, `${words}。`]);
