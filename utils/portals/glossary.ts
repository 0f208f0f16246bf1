import type { Text } from '../bilingual';

/** A word of the two errands, explained. */
export interface Term {
  id: string;
  word: Text;
  /** Other words that a person may search it by. */
  also: readonly string[];
  says: Text;
}

/** Words that people stumble over. Facts of grade S, A and V, 2026-11. In the order in which they are met. */
export const glossary: readonly Term[] = [
  {
    id: 'organization',
    word: { zh: '机构', en: '机构 (organisation)' },
    also: ['公司', '企业', '单位', 'company', 'account', '个人', 'individual'],
    says: {
      zh: '公司、事业单位、社会团体等。公司要登记自己的软件，注册时选「机构」；选了「个人」，这个账户就不能代表公司，也改不回来。',
      en: 'A company, public institution or association. A company chooses it at registration; an account opened as “个人” (individual) cannot stand for the company and cannot be changed.',
    },
  },
  {
    id: 'administrator',
    word: { zh: '管理员', en: '管理员 (administrator)' },
    also: ['员工', '联系人', 'staff', 'contact'],
    says: {
      zh: '开通机构账户的人，登录时在「机构」下选「管理员」。授权书写的就是此人，申请表的联系人也是此人。「员工」是以后另开的子账户。',
      en: 'Whoever opened the organisation’s account signs in under “机构”, “管理员”. The letter of authorisation names this person, and applications carry them as contact. “员工” (staff) accounts are added later.',
    },
  },
  {
    id: 'real-name',
    word: { zh: '实名认证', en: '实名认证 (real-name verification)' },
    also: ['审核', 'verification', 'review', '认证'],
    says: {
      zh: '版权中心核对执照、身份证和授权书，一般 1–3 个工作日。通过后才能登记软件；没通过就按原因改好，再交一次。',
      en: 'The centre compares licence, ID card and letter, usually within 1–3 working days. Software can be filed once it is passed; if not, correct what is named and submit again.',
    },
  },
  {
    id: 'credit-code',
    word: { zh: '统一社会信用代码', en: '统一社会信用代码 (unified social credit code)' },
    also: ['营业执照', '证件号码', 'licence', 'USCC'],
    says: {
      zh: '营业执照上的 18 位号码，不含字母 I、O、S、V、Z。页面上的「统一社会信用代码证书」就是现在的营业执照。',
      en: 'The 18 characters on the business licence, never with the letters I, O, S, V or Z. “统一社会信用代码证书” on the portal means today’s licence.',
    },
  },
  {
    id: 'letter',
    word: { zh: '授权书（版权中心）', en: '授权书 (letter of authorisation)' },
    also: ['公章', 'seal', 'chop', 'authorisation letter'],
    says: {
      zh: '公司盖公章，授权管理员开户、认证、办理登记。写明姓名、证件号码、机构全称和日期。它和 IPP 的授权书（POA）是两份文件。',
      en: 'The company, under its seal, lets the administrator open the account, verify it and file. It is not the power of attorney of IPP.',
    },
  },
  {
    id: 'r11',
    word: { zh: 'R11', en: 'R11' },
    also: ['R21', 'R41', '软件登记', '计算机软件著作权登记申请', 'filing', 'application'],
    says: {
      zh: '软件第一次登记用的申请，全名「计算机软件著作权登记申请」。R21 登记转让或专有许可合同，R41 变更或补充已登记的事项。',
      en: 'The application for a first registration of software. R21 records a transfer or exclusive licence, R41 changes what is already registered.',
    },
  },
  {
    id: 'applicant',
    word: { zh: '申请人与代理人', en: '申请人, 代理人 (applicant, agent)' },
    also: ['我是申请人', '我是代理人', 'agent', '办理身份'],
    says: {
      zh: '登记自己的软件选「我是申请人」，著作权人会从账户带出。替别人办理选「我是代理人」，著作权人要自己填写，还要委托手续。',
      en: 'For one’s own software: “我是申请人”, and the owner comes from the account. For somebody else’s: “我是代理人”, with every owner typed in and a mandate.',
    },
  },
  {
    id: 'serial',
    word: { zh: '流水号', en: '流水号 (application serial)' },
    also: ['受理号', 'serial number', '申请号', 'R L'],
    says: {
      zh: '申请时的编号，例如 2026R11L0123456，中间是 R 和 L。它从来不是登记号。',
      en: 'The number of an application, such as 2026R11L0123456, with R and L in it. It is never the registration number.',
    },
  },
  {
    id: 'registration-number',
    word: { zh: '登记号', en: '登记号 (registration number)' },
    also: ['SR', 'registration no', '软著登记号'],
    says: {
      zh: '证书上的登记号，例如 2020SR0123456，中间是 SR。IPP 要填的就是它。',
      en: 'The number on the certificate with SR, such as 2020SR0123456. This is the one that IPP asks for.',
    },
  },
  {
    id: 'certificate-number',
    word: { zh: '证书号', en: '证书号 (certificate number)' },
    also: ['软著登字第', 'certificate no'],
    says: {
      zh: '证书右上角的「软著登字第 1234567 号」。它指这张纸，不指这项登记，IPP 不要它。',
      en: 'At the top of the certificate: “软著登字第1234567号”. It names the sheet of paper, and IPP does not ask for it.',
    },
  },
  {
    id: 'supplement',
    word: { zh: '补正', en: '补正 (correction on request)' },
    also: ['待补正', '退回', 'returned'],
    says: {
      zh: '申请交上去后，审查员要求改的地方，要在 30 天内改好交回。常见原因是名称、版本或著作权人前后不一致。',
      en: 'What the examiner asks to have corrected after filing, within 30 days. Names, versions or owners that do not agree are the usual reason.',
    },
  },
  {
    id: 'ipp',
    word: { zh: '知识产权保护平台（IPP）', en: 'IPP Platform' },
    also: ['IPP', '阿里巴巴', 'Taobao', 'Alibaba', '投诉'],
    says: {
      zh: '阿里巴巴受理侵权投诉的平台。软件著作权先在这里提交并通过验证，一般 3–5 个工作日，之后才能用它投诉。',
      en: 'Where Alibaba takes complaints about infringement. A software copyright is submitted and verified there first, usually within 3–5 business days.',
    },
  },
  {
    id: 'holder',
    word: { zh: '著作权人与投诉方', en: 'Copyright holder and complainant' },
    also: ['权利人', '投诉方', 'complainant', 'right holder'],
    says: {
      zh: '著作权人印在证书上，投诉方是 IPP 账号认证的名称。两者逐字相同就不用授权书，差一个字也要。',
      en: 'The holder is printed on the certificate; the complainant is the verified name of the IPP account. If they differ by one character, a power of attorney is asked for.',
    },
  },
  {
    id: 'poa',
    word: { zh: 'POA（授权书）', en: 'POA (power of attorney)' },
    also: ['授权委托书', '委托书', 'power of attorney', 'attorney'],
    says: {
      zh: '著作权人授权投诉方维权的文件。其他各项都填好后才能下载模板；单位盖章，个人签名并写明职务，拍成彩色照片上传。',
      en: 'The holder’s authority for the complainant to enforce the right. Its template can be downloaded once everything else is filled; entities seal it, individuals sign with their job title.',
    },
  },
  {
    id: 'captcha',
    word: { zh: '安全验证', en: '安全验证 (security check)' },
    also: ['滑块', '验证码', 'captcha', 'slider'],
    says: {
      zh: '滑块或拼图，用来确认是本人在操作。本扩展遇到它就停下，等您完成。',
      en: 'A slider or puzzle that wants to see a person. The extension stops at it and waits for you.',
    },
  },
  {
    id: 'working-day',
    word: { zh: '工作日', en: '工作日 (working day)' },
    also: ['调休', '节假日', 'business day', 'holiday'],
    says: {
      zh: '按国务院公布的放假安排计算：周末和节假日不算，调休上班的周末要算。',
      en: 'Counted by the State Council’s calendar: weekends and holidays do not count, weekends that are worked in exchange do.',
    },
  },
];
