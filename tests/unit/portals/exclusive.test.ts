// @vitest-environment node
import { expect, test } from 'vitest';
import { normalise } from '../../../utils/engine/text/normalise';
import { portals } from '../../../utils/portals';
import type { When } from '../../../utils/portals/types';

/** The visible part of a page: texts, and labels that name a control. From the official guide and the FAQ article. */
interface Sight {
  page: string | null;
  path?: string;
  texts?: string[];
  labels?: string[];
}

const register = ['选择身份', '创建账户', '注册成功', '已有账号，请登录'];
const realName = ['选择身份', '完善账户信息', '申请认证', '审核信息', '认证成功', '版权登记', '用户中心'];
const accountForm = ['用户名', '机构全称', '手机号', '手机验证码', '密码', '确认密码'];
const identityForm = [
  ...[
    '国籍',
    '所在省份及城市',
    '机构类型',
    '机构名称',
    '成立日期',
    '证件类型',
    '证件号码',
    '有效期',
    '证件起始日期',
    '证件截止日期',
  ],
  ...['上传证件', '真实姓名', '性别', '出生日期', '上传授权书'],
];
const filings = [
  'R11 计算机软件著作权登记申请',
  'R21 计算机软件著作权转让或专有许可合同登记申请',
  'R41 软件登记事项变更或补充申请',
  '立即登记',
  '软件登记',
];
const menu = ['User Center', 'IPR Submission', 'IPR Management', 'Add IPR', 'Submit a complaint', 'Approved'];
const typeForm = ['IPR type', 'Place of IPR registration'];
const basicForm = [
  'Certificate issued by the National Copyright Administration of the PRC?',
  ...[
    'Software registration certificate',
    'Type of copyright work',
    'Name of work',
    'Copyright holder',
    'Registration number',
  ],
  ...['Date of completion', 'Date of first publication', 'Registration date', 'Screenshot of operational page'],
];
const basicFormZh = ['作品类型', '作品名称', '著作权人', '登记号', '开发完成日期', '首次发表日期', '登记日期'];
const buttons = ['Save Draft', 'Next', 'Submit for verification'];

const sights: Record<'cpcc' | 'ipp', Sight[]> = {
  cpcc: [
    { page: 'cpcc/agreement', texts: ['用户协议', '同意并继续'] },
    { page: 'cpcc/agreement', texts: [...register, '个人', '机构', '同意并继续'] },
    { page: 'cpcc/choose-identity', texts: [...register, '个人', '机构'] },
    { page: 'cpcc/choose-identity', texts: ['请选择身份', '个人用户', '机构用户', '下一步'] },
    { page: 'cpcc/account', texts: [...register, '下一步', '获取验证码'], labels: accountForm },
    { page: 'cpcc/account', texts: ['下一步'], labels: ['用户名', '企业名称', '手机号码', '短信验证码', '登录密码'] },
    {
      page: 'cpcc/account-individual',
      texts: [...register, '下一步'],
      labels: accountForm.filter((label) => label !== '机构全称'),
    },
    // Guesses (I): nobody has seen an English build.
    {
      page: 'cpcc/account',
      texts: ['Next step'],
      labels: ['User name', 'Full name of organization', 'Mobile number', 'SMS verification code', 'Confirm password'],
    },
    { page: 'cpcc/account-individual', labels: ['User name', 'Mobile number', 'SMS verification code', 'Password'] },
    { page: 'cpcc/account-email', texts: ['Next'], labels: ['User name', 'Email address', 'Email verification code'] },
    {
      page: 'cpcc/identity',
      texts: ['Organization information', 'Administrator information', 'Submit'],
      labels: [
        ...['Nationality', 'Province and city', 'Organization type', 'Organization name', 'Date of establishment'],
        ...['ID type', 'Unified social credit code', 'Validity period', 'Real name', 'Gender', 'Date of birth'],
      ],
    },
    { page: 'cpcc/registered', texts: [...register, '恭喜您注册成功', '去登记'] },
    {
      page: 'cpcc/sign-in',
      path: '/login.html',
      texts: ['个人用户', '机构', '立即登录', '已有账号，请登录'],
      labels: ['密码'],
    },
    { page: 'cpcc/home', path: '/registration.html#/index', texts: ['版权登记', '软件登记', '跳过', '下一步'] },
    { page: 'cpcc/register-soft', path: '/registration.html#/registerSoft', texts: ['版权登记', ...filings] },
    {
      page: 'cpcc/verification-demanded',
      path: '/registration.html#/registerSoft',
      texts: ['版权登记', ...filings, '需实名认证', '前往实名认证'],
    },
    {
      page: 'cpcc/account-email',
      texts: [...realName, '下一步'],
      labels: ['用户名', '机构全称', '邮箱', '邮箱验证码'],
    },
    { page: 'cpcc/account-email', texts: ['用户名', '机构全称', '下一步'], labels: ['邮箱', '邮箱验证码'] },
    {
      page: 'cpcc/identity',
      texts: [...realName, '机构信息', '管理员信息', '提交', '下载说明(仅供参考)'],
      labels: identityForm,
    },
    { page: 'cpcc/identity', texts: ['机构信息', '审核不通过', '提交'], labels: identityForm },
    {
      page: 'cpcc/identity-individual',
      texts: [...realName, '提交'],
      labels: ['国籍', '真实姓名', '性别', '证件类型', '证件号码', '出生日期', '有效期', '上传证件'],
    },
    {
      page: 'cpcc/under-review',
      texts: [...realName, '您已提交实名认证申请，我们将在1-3个工作日内审核。', '返回首页'],
    },
    { page: 'cpcc/turned-down', texts: [...realName, '审核不通过', '重新提交'] },
    { page: 'cpcc/verified', texts: [...realName, '去登记'] },
    {
      page: 'cpcc/r11-identity',
      path: '/r11.html#/application',
      texts: ['选择办理身份', '我是申请人', '我是代理人', '确认信息'],
    },
    // The step bar alone, while the page is still loading, proves nothing.
    { page: null, texts: realName },
    { page: null, texts: register },
    // Forms about an organisation that ask for a mail address, and send no code to it.
    {
      page: null,
      texts: ['开票信息', '保存'],
      labels: ['单位名称', '统一社会信用代码', '注册地址', '联系电话', '开户银行', '银行账号', '邮箱'],
    },
    { page: null, texts: ['联系方式'], labels: ['企业名称', '联系人', '电子邮箱'] },
    // An article that quotes everything.
    { page: null, texts: [...accountForm, ...identityForm, '机构信息', '邮箱', '邮箱验证码'] },
  ],
  ipp: [
    { page: 'ipp/home', path: '/', texts: ['Intellectual Property Protection Platform', 'Sign In'] },
    { page: 'ipp/home', path: '/#/ippHome', texts: ['知识产权保护平台', '用户中心'] },
    { page: 'ipp/sign-in', path: '/login.htm', texts: ['知识产权保护平台', 'Register'] },
    { page: 'ipp/user-center', path: '/ippCenter.htm#/user', texts: menu },
    { page: 'ipp/user-center', path: '/userCenter.htm', texts: ['个人中心', '提交知识产权', '知识产权管理'] },
    {
      page: 'ipp/ipr-type',
      path: '/ippCenter.htm#/x',
      texts: [...menu, ...typeForm, 'Copyright', 'Save Draft', 'Next'],
      labels: typeForm,
    },
    {
      page: 'ipp/ipr-type',
      path: '/',
      texts: ['提交知识产权', '注册地', '著作权(版权)', '暂存', '下一步'],
      labels: ['注册地'],
    },
    { page: 'ipp/basic-information', path: '/', texts: [...menu, ...basicForm, ...buttons], labels: basicForm },
    { page: 'ipp/basic-information', path: '/', texts: [...menu, ...basicFormZh, '保存草稿'], labels: basicFormZh },
    {
      page: 'ipp/ipr-management',
      path: '/',
      texts: [...menu, 'IPR type', 'Registration number', 'Status', 'Pending verification', 'Action'],
    },
    { page: 'ipp/ipr-management', path: '/', texts: ['知识产权管理', '提交知识产权', '新增知识产权', '待验证'] },
    { page: 'ipp/anti-bot', path: '/index.htm/_____tmd_____/punish', texts: ['请按住滑块，拖动到最右边'] },
    // A trademark, a complaint, an article: near, and none of them.
    {
      page: null,
      path: '/',
      texts: [...menu, ...buttons],
      labels: ['Trademark name', 'Trademark holder', 'Registration number', 'Registration date'],
    },
    {
      page: null,
      path: '/ippCenter.htm#/complaint/form',
      texts: [...menu, 'IPR type', 'Next'],
      labels: ['IPR type', 'Reason'],
    },
    {
      page: null,
      path: '/infoContent.htm',
      texts: [...menu, ...typeForm, ...basicForm, ...buttons, 'Copyright', 'Pending verification'],
    },
  ],
};

/**
 * Returns the score of a description by its visible parts, null if it does not fit. Follows the rules of ./README.md of
 * the portals.
 */
function weigh(when: When, sight: Sight): number | null {
  const labels = new Set((sight.labels ?? []).map(normalise));
  const texts = new Set([...(sight.texts ?? []), ...(sight.labels ?? [])].map(normalise));
  const seen = (words: readonly string[], among = texts) => words.some((word) => among.has(normalise(word)));
  if (when.path && !when.path.test(sight.path ?? '/unknown.html')) return null;
  if (!(when.shows ?? []).every((words) => seen(words)) || seen(when.hides ?? [])) return null;
  const hits = (when.fields?.labels ?? []).filter((words) => seen(words, labels)).length;
  if (when.fields && hits < when.fields.atLeast) return null;
  return (when.shows?.length ?? 0) * 2 + hits;
}

for (const portal of portals)
  test.each(sights[portal.id].map((sight, at) => ({ at, sight, page: sight.page ?? 'no page' })))(
    `${portal.id} $at is $page and nothing else`,
    ({ sight }) => {
      const fits = portal.pages.filter((page) => weigh(page.when, sight) !== null).map((page) => page.id);
      expect(fits).toEqual(sight.page ? [sight.page] : []);
    },
  );

test('every page is in the matrix', () => {
  const tried = new Set(Object.values(sights).flatMap((all) => all.map((sight) => sight.page)));
  expect(portals.flatMap(({ pages }) => pages.map(({ id }) => id)).filter((id) => !tried.has(id))).toEqual([]);
});
