import type { Kind } from './spec';

/** A form that shares words with one of ours and is another: it must be neither known nor probable. */
export interface Miss {
  name: string;
  title: string;
  url: string;
  /** `label`, or `label|kind`, or `label|select|option|option`. */
  fields: readonly string[];
  buttons: readonly string[];
}

const cpcc = (path: string) => `https://register.ccopyright.com.cn/${path}`;
const ipp = 'https://ipp.taobao.com/ippCenter.htm?p={p}#/';

export const MISSES: readonly Miss[] = [
  {
    name: 'close the account',
    title: '注销账户',
    url: cpcc('account.html?p={p}#/cancel'),
    fields: ['用户名', '机构全称', '手机号', '手机验证码', '密码|password', '注销原因|select|不再使用|账户合并|其他'],
    buttons: ['获取验证码', '确认注销'],
  },
  {
    name: 'find the password',
    title: '找回密码',
    url: cpcc('login.html?p={p}#/forget'),
    fields: ['用户名', '手机号', '手机验证码', '新密码|password', '确认新密码|password'],
    buttons: ['获取验证码', '下一步'],
  },
  {
    name: 'hand the administrator over',
    title: '管理员变更申请',
    url: cpcc('account.html?p={p}#/transfer'),
    fields: ['原管理员姓名', '原管理员证件号码', '新管理员姓名', '新管理员手机号', '变更原因', '变更申请书|upload'],
    buttons: ['提交'],
  },
  {
    name: 'an invoice',
    title: '开票信息',
    url: cpcc('account.html?p={p}#/invoice'),
    fields: ['单位名称', '统一社会信用代码', '注册地址', '联系电话', '开户银行', '银行账号', '邮箱'],
    buttons: ['保存'],
  },
  {
    name: 'another organisation',
    title: '添加合作单位',
    url: cpcc('account.html?p={p}#/partner'),
    fields: [
      '合作单位名称',
      '合作单位证件类型|select|营业执照|其他',
      '合作单位证件号码',
      '合作单位成立日期|date',
      '合作单位联系人',
      '合作起始日期|date',
    ],
    buttons: ['提交'],
  },
  {
    name: 'another certificate',
    title: '登记证书补发申请',
    url: cpcc('registration.html?p={p}#/reissue'),
    fields: ['原登记号', '软件名称', '著作权人', '补发原因|select|遗失|破损', '收件人', '收件地址', '联系手机'],
    buttons: ['提交'],
  },
  {
    name: 'the trademark twin',
    title: '提交知识产权',
    url: `${ipp}ipr/submission`,
    fields: [
      '商标名称',
      '商标注册号',
      '商标类别|select|第9类|第42类',
      '商标权人',
      '注册日期|date',
      '有效期至|date',
      '商标注册证|upload',
      '商标图样|upload',
    ],
    buttons: ['保存草稿', '提交验证'],
  },
  {
    name: 'the trademark twin in English',
    title: 'IPR Submission',
    url: `${ipp}ipr/submission`,
    fields: [
      'Trademark name',
      'Registration number',
      'Class|select|9|42',
      'Registrant',
      'Registration date|date',
      'Expiration date|date',
      'Trademark certificate|upload',
    ],
    buttons: ['Save Draft', 'Submit for verification'],
  },
  {
    name: 'a patent',
    title: '提交知识产权',
    url: `${ipp}ipr/submission`,
    fields: [
      '专利名称',
      '专利号',
      '专利类型|select|发明专利|外观设计专利',
      '专利权人',
      '授权公告日|date',
      '专利证书|upload',
    ],
    buttons: ['保存草稿', '提交验证'],
  },
  {
    name: 'a complaint',
    title: '发起投诉',
    url: `${ipp}complaint/form`,
    fields: [
      '投诉理由|select|侵犯著作权|侵犯商标权',
      '权利编号',
      '侵权链接',
      '投诉说明',
      '证据材料|upload',
      '联系邮箱',
    ],
    buttons: ['提交投诉'],
  },
  {
    name: 'an appeal',
    title: '提交申诉',
    url: `${ipp}appeal/form`,
    fields: ['投诉编号', '被投诉商品链接', '申诉理由|select|已获授权|自有权利', '授权书|upload', '联系人', '手机号'],
    buttons: ['提交申诉'],
  },
  {
    name: 'opinions',
    title: '意见反馈',
    url: cpcc('registration.html?p={p}#/feedback'),
    fields: ['姓名', '单位名称', '手机号', '反馈类型|select|建议|投诉', '反馈内容', '截图|upload'],
    buttons: ['提交'],
  },
];

/** Reads a line of a near miss. */
export function readMiss(line: string): { label: string; kind: Kind; options: string[] } {
  const [label = '', kind = 'text', ...options] = line.split('|');
  return { label, kind: kind as Kind, options };
}
