import type { Text } from '../bilingual';
import * as words from './words';

/** How a value is written down: decides how it is normalised and which control edits it. */
export type Written = 'line' | 'code' | 'prose' | 'date' | 'number' | 'choice' | 'list' | 'document';

export interface Field {
  /** The portal's own word in Chinese; English as a gloss. */
  label: Text;
  as: Written;
  /** The only words allowed, for `choice`; proposals for the others. */
  words?: readonly string[];
  /** The portal's limit in characters. */
  max?: number;
  /** Letters in it are capitals: x → X at the end of an identity number. */
  upper?: true;
  /** No portal has this word: it is only ours. */
  own?: true;
}

const field = (zh: string, en: string, as: Written, more: Omit<Field, 'label' | 'as'> = {}): Field => ({
  label: { zh, en },
  as,
  ...more,
});

const validity = (prefix: string) => ({
  [`${prefix}.validity.kind`]: field('有效期', 'Validity', 'choice', { words: ['fixed', 'permanent'] }),
  [`${prefix}.validity.from`]: field('证件起始日期', 'Valid from', 'date'),
  [`${prefix}.validity.until`]: field('证件截止日期', 'Valid until', 'date'),
});

const environment = (key: string, zh: string, en: string) => ({
  [`works.*.environment.${key}`]: field(zh, en, 'prose', { max: 50 }),
});

/** Every value of the format, under its path; `*` stands for the number of a work. One row a field. */
export const fields: Readonly<Record<string, Field>> = {
  name: field('档案名称', 'Profile name', 'line', { own: true }),

  'account.username': field('用户名', 'User name', 'code'),
  'account.phone': field('手机号', 'Mobile number', 'code'),
  'account.email': field('邮箱', 'E-mail', 'code'),

  'organization.name': field('机构全称', 'Full organisation name', 'line'),
  'organization.kind': field('机构类型', 'Organisation type', 'choice', { words: words.organizationKinds }),
  'organization.country': field('国籍', 'Country', 'line'),
  'organization.province': field('省份', 'Province', 'line'),
  'organization.city': field('城市', 'City', 'line'),
  'organization.foundedOn': field('成立日期', 'Founded on', 'date'),
  'organization.idType': field('证件类型', 'ID type', 'line', { words: words.organizationIdTypes }),
  'organization.idNumber': field('证件号码', 'ID number', 'code', { upper: true }),
  ...validity('organization'),

  'administrator.name': field('真实姓名', 'Legal name', 'line'),
  'administrator.gender': field('性别', 'Gender', 'choice', { words: words.genders }),
  'administrator.idType': field('证件类型', 'ID type', 'line', { words: words.administratorIdTypes }),
  'administrator.idNumber': field('证件号码', 'ID number', 'code', { upper: true }),
  'administrator.birthDate': field('出生日期', 'Date of birth', 'date'),
  ...validity('administrator'),

  'documents.businessLicence': field('营业执照', 'Business licence', 'document'),
  'documents.administratorIdFront': field('身份证人像面', 'ID card, portrait', 'document'),
  'documents.administratorIdBack': field('身份证国徽面', 'ID card, emblem', 'document'),
  'documents.authorisationLetter': field('授权书', 'Letter of authorisation', 'document'),

  'works.*.fullName': field('软件全称', 'Full name of the software', 'line'),
  'works.*.shortName': field('软件简称', 'Short name', 'line'),
  'works.*.version': field('版本号', 'Version', 'code'),
  'works.*.acquisition': field('权利取得方式', 'Acquisition', 'choice', { words: words.acquisitions }),
  'works.*.rightsScope': field('权利范围', 'Scope of rights', 'choice', { words: words.rightsScopes }),
  'works.*.category': field('软件分类', 'Category', 'choice', { words: words.categories }),
  'works.*.origin': field('软件说明', 'Originality', 'choice', { words: words.origins }),
  'works.*.developmentMode': field('开发方式', 'Development', 'choice', { words: words.developmentModes }),
  'works.*.completedOn': field('开发完成日期', 'Completed on', 'date'),
  'works.*.publication.published': field('发表状态', 'Publication', 'choice', { words: ['false', 'true'] }),
  'works.*.publication.on': field('首次发表日期', 'First published', 'date'),
  'works.*.publication.country': field('首次发表国家', 'Country', 'line'),
  'works.*.publication.city': field('首次发表城市', 'City', 'line'),
  ...environment('developmentHardware', '开发的硬件环境', 'Hardware used for development'),
  ...environment('runtimeHardware', '运行的硬件环境', 'Hardware it runs on'),
  ...environment('developmentSystem', '开发该软件的操作系统', 'Operating system used for development'),
  ...environment('developmentTools', '软件开发环境 / 开发工具', 'Development tools'),
  ...environment('runtimeSystem', '该软件的运行平台 / 操作系统', 'Platform it runs on'),
  ...environment('runtimeSupport', '软件运行支撑环境 / 支持软件', 'Software it needs'),
  'works.*.languages': field('编程语言', 'Programming languages', 'list', { words: words.offeredLanguages, max: 120 }),
  'works.*.sourceLines': field('源程序量', 'Lines of source code', 'number'),
  'works.*.purpose': field('开发目的', 'Purpose', 'prose', { max: 50 }),
  'works.*.industry': field('面向领域 / 行业', 'Field or industry', 'prose', { max: 50 }),
  'works.*.mainFunctions': field('软件的主要功能', 'Main functions', 'prose'),
  'works.*.technicalTags': field('软件的技术特点', 'Technical features', 'list', { words: words.offeredTags }),
  'works.*.technicalFeatures': field('技术特点说明', 'Technical features in words', 'prose', { max: 100 }),
  'works.*.certificate.certificateNumber': field('证书号', 'Certificate number', 'code'),
  'works.*.certificate.registrationNumber': field('登记号', 'Registration number', 'code', { upper: true }),
  'works.*.certificate.holder': field('著作权人', 'Copyright holder', 'line'),
  'works.*.certificate.registeredOn': field('登记日期', 'Registered on', 'date'),
  'works.*.documents.registrationCertificate': field('软件登记证书', 'Registration certificate', 'document'),
  'works.*.documents.operationScreenshot': field('软件运行界面截图', 'Screenshot', 'document'),
  'works.*.documents.programMaterial': field('程序鉴别材料', 'Program material', 'document'),
  'works.*.documents.documentMaterial': field('文档鉴别材料', 'Document material', 'document'),

  'ipp.complainant': field('投诉方', 'Complainant', 'line'),
  'ipp.poa.holderIdNumber': field('著作权人证件号码', 'Holder’s ID number', 'code', { upper: true }),
  'ipp.poa.expiresOn': field('授权书有效期', 'Expiration date of the POA', 'date'),
  'ipp.poa.documents.holderId': field('著作权人身份证明', 'Holder’s ID document', 'document'),
  'ipp.poa.documents.poa': field('授权委托书', 'Power of Attorney (POA)', 'document'),
};

/** The field at a path (`works.0.fullName`); throws for a path that the format does not have. */
export function fieldAt(path: string): Field {
  const found = fields[path.replace(/\.\d+(?=\.)/g, '.*')];
  if (!found) throw new Error(`No such field: ${path}`);
  return found;
}
