import type { Text } from '../bilingual';
import type { Condition, NeedId } from './types';

/** One thing to have ready before a journey begins. */
export interface Need {
  id: NeedId;
  title: Text;
  /** Its requirements, or the usual trouble with it. */
  says: Text;
  /** Its place in the profile (`works.*` is the work in use). Empty for a thing that no profile can hold. */
  paths: readonly string[];
  only?: Condition;
}

/** Everything that the two journeys ask for. From S and the pains of the portal facts, 2026-11. */
export const needs: readonly Need[] = [
  {
    id: 'organization-data',
    title: { zh: '营业执照上的信息', en: 'What the business licence says' },
    says: {
      zh: '全称、统一社会信用代码、成立日期、营业期限、省市，逐字照抄。',
      en: 'Full name, unified social credit code, date of foundation, term, province and city, letter for letter.',
    },
    paths: ['organization.name', 'organization.idNumber', 'organization.foundedOn', 'organization.province'],
    only: 'organization',
  },
  {
    id: 'licence',
    title: { zh: '营业执照彩色扫描件', en: 'Colour scan of the business licence' },
    says: {
      zh: 'jpg、png 或 jpeg；平整、四边完整、不反光。水印只能写「仅供办理中国版权保护中心各项申请使用」。',
      en: 'A jpg, png or jpeg; flat, all edges, no glare. A watermark may only read “仅供办理中国版权保护中心各项申请使用”.',
    },
    paths: ['documents.businessLicence'],
    only: 'organization',
  },
  {
    id: 'id-card',
    title: { zh: '身份证正反两面', en: 'Both sides of the ID card' },
    says: {
      zh: '彩色、清晰、在有效期内；机构办理时用管理员的身份证。',
      en: 'In colour, sharp and not expired; for an organisation it is the administrator’s card.',
    },
    paths: ['administrator.idNumber', 'documents.administratorIdFront', 'documents.administratorIdBack'],
  },
  {
    id: 'letter',
    title: { zh: '盖公章的授权书', en: 'Sealed letter of authorisation' },
    says: {
      zh: '写明被授权人姓名和证件号码、机构全称、开户与认证及办理登记的授权、日期，并盖公章。',
      en: 'Names the person and ID number, the organisation, the authority to open, verify and file, and carries date and seal.',
    },
    paths: ['documents.authorisationLetter'],
    only: 'organization',
  },
  {
    id: 'phone',
    title: { zh: '已实名的手机号', en: 'A mobile number in a real name' },
    says: {
      zh: '注册和安全验证都要收短信；一个号码只能用于一个著作权人。',
      en: 'Codes arrive on it during registration and checks; one number serves one rights holder only.',
    },
    paths: ['account.phone'],
  },
  {
    id: 'mailbox',
    title: { zh: '能收邮件的邮箱', en: 'A mailbox that receives mail' },
    says: {
      zh: '实名认证的第一页要收验证码，手边能登录这个邮箱。',
      en: 'The first page of the verification sends a code to it, so be able to open it.',
    },
    paths: ['account.email'],
  },
  {
    id: 'ipp-account',
    title: { zh: '知识产权保护平台账号', en: 'An IPP account' },
    says: {
      zh: '身份要完成验证；认证名称与证书上的著作权人逐字相同时，不用授权书。',
      en: 'Its identity has to be verified; with the very name on the certificate no power of attorney is needed.',
    },
    paths: ['ipp.complainant'],
  },
  {
    id: 'certificate',
    title: { zh: '登记证书的彩色扫描件', en: 'Colour scan of the certificate' },
    says: {
      zh: '用原件；只有黑白复印件时，先由登记人盖章或签名，再拍照。',
      en: 'Of the original; a black-and-white copy first needs the registrant’s seal or signature.',
    },
    paths: ['works.*.documents.registrationCertificate'],
  },
  {
    id: 'certificate-data',
    title: { zh: '证书上的名称、登记号和日期', en: 'Name, number and dates on the certificate' },
    says: {
      zh: '登记号带 SR；「软著登字第……号」是证书号，带 R 和 L 的是流水号。',
      en: 'The registration number has SR; “软著登字第…号” is the certificate number, and R with L the serial.',
    },
    paths: [
      'works.*.certificate.registrationNumber',
      'works.*.certificate.holder',
      'works.*.certificate.registeredOn',
      'works.*.completedOn',
    ],
  },
  {
    id: 'screenshot',
    title: { zh: '软件运行界面截图', en: 'Screenshot of the running software' },
    says: {
      zh: '画面里要看得到著作权人，例如页脚的版权声明。',
      en: 'The copyright owner must be seen in it, in the footer for instance.',
    },
    paths: ['works.*.documents.operationScreenshot'],
  },
  {
    id: 'poa',
    title: { zh: '授权书（POA）和著作权人证件', en: 'Power of attorney and the holder’s ID' },
    says: {
      zh: '著作权人与账号名称不同才要；盖章或签名并写明职务，拍成彩色照片，Word 文件会被退回。',
      en: 'Only when holder and account differ; sealed, or signed with job title, photographed in colour. Word files are returned.',
    },
    paths: ['ipp.poa.holderIdNumber', 'ipp.poa.expiresOn', 'ipp.poa.documents.holderId', 'ipp.poa.documents.poa'],
    only: 'holder-differs',
  },
];

/** A need by its id. Throws on a name that is not in the list, which the type forbids. */
export function needOf(id: NeedId): Need {
  const need = needs.find((one) => one.id === id);
  if (!need) throw new Error(`no need is called ${id}`);
  return need;
}
