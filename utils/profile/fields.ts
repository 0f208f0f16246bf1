import type { Text } from '../bilingual';
import * as words from './words';

/** The form of a value: decides how it is normalised and which control edits it. */
export type Written = 'line' | 'code' | 'prose' | 'date' | 'number' | 'choice' | 'list' | 'document';

/** A journey that asks for values, or the power of attorney if the holder is somebody else. */
export type Asker = 'account' | 'real-name' | 'r11' | 'ipp' | 'poa';

export interface Field {
  /** The portal's own word in Chinese. English as a gloss. */
  label: Text;
  as: Written;
  /** The only words allowed, for `choice`. For others they are proposals. */
  words?: readonly string[];
  /** The portal's limit in characters. */
  max?: number;
  /** Letters in it are capitals: x → X at the end of an identity number. */
  upper?: true;
  /** No portal has this word: it is only ours. */
  own?: true;
  /** The value of a new profile. Empty if there is none. */
  start?: string;
  /** Portals offer it in a list, though any word may be written here. */
  isListed?: true;
  /** A date that cannot be in the future. */
  isPast?: true;
  /** Those that ask for it, and those that take it if it is there. */
  asked?: readonly Asker[];
  optional?: readonly Asker[];
  /** The header of its column in a spreadsheet, where the label alone is not clear. */
  header?: Text;
  /** Further words that agencies head the column with, the closest first. `|` between them. */
  also?: string;
  /** Kind of files that a portal takes for a document, its wish for colour, and the least pixels of the longer side. */
  takes?: 'cpcc' | 'ipp' | 'pdf';
  isColour?: true;
  leastSide?: number;
}

const field = (zh: string, en: string, as: Written, more: Omit<Field, 'label' | 'as'> = {}): Field => ({
  label: { zh, en },
  as,
  ...more,
});

/**
 * Every value of the format, under its path. `*` is the number of a work. All other facts of a value follow from its
 * row.
 */
const table = {
  name: field('档案名称', 'Profile name', 'line', { own: true, also: '档案名|档案|profile' }),

  'account.username': field('用户名', 'User name', 'code', {
    asked: ['account', 'real-name'],
    also: '账号|账户名|登录名|user|username|login',
  }),
  'account.phone': field('手机号', 'Mobile number', 'code', {
    asked: ['account'],
    also: '手机|手机号码|联系手机|移动电话|手机电话|mobile|mobile phone|mobile number|联系电话|电话|电话号码|联系方式|phone|phone number',
  }),
  'account.email': field('邮箱', 'E-mail', 'code', {
    asked: ['real-name'],
    also: '电子邮箱|邮箱地址|电子邮件|email|e-mail address|mail',
  }),

  'organization.name': field('机构全称', 'Full organisation name', 'line', {
    asked: ['account', 'real-name'],
    also: '机构名称|企业名称|公司名称|单位名称|单位全称|企业全称|公司全称|中文名称|公司中文名称|公司|企业|单位|客户名称|organisation|organization|company|company name|organisation name|organization name',
  }),
  'organization.kind': field('机构类型', 'Organisation type', 'choice', {
    words: words.organizationKinds,
    start: '企业法人',
    asked: ['real-name'],
    also: '企业类型|单位类型|主体类型|organization type|kind of organisation',
  }),
  'organization.country': field('国籍', 'Country', 'line', {
    start: '中国',
    isListed: true,
    asked: ['real-name'],
    also: '国家|国家/地区|country',
  }),
  'organization.province': field('省份', 'Province', 'line', {
    asked: ['real-name'],
    also: '省|所在省份|所属省份|省/直辖市|province',
  }),
  'organization.city': field('城市', 'City', 'line', { asked: ['real-name'], also: '市|所在城市|所属城市|地市|city' }),
  'organization.foundedOn': field('成立日期', 'Founded on', 'date', {
    isPast: true,
    asked: ['real-name'],
    also: '机构成立日期|注册日期|设立日期|founded|date of establishment|established on',
  }),
  'organization.idType': field('证件类型', 'ID type', 'line', {
    words: words.organizationIdTypes,
    start: '统一社会信用代码证书',
    asked: ['real-name'],
  }),
  'organization.idNumber': field('证件号码', 'ID number', 'code', {
    upper: true,
    asked: ['real-name'],
    also: '统一社会信用代码|统一信用代码|社会信用代码|信用代码|营业执照号|营业执照号码|营业执照注册号|credit code|unified social credit code|uscc|licence number|license number',
  }),
  'organization.validity.kind': field('有效期', 'Validity', 'choice', {
    words: ['fixed', 'permanent'],
    start: 'fixed',
    asked: ['real-name'],
  }),
  'organization.validity.from': field('证件起始日期', 'Valid from', 'date', {
    isPast: true,
    asked: ['real-name'],
    also: '营业期限自|执照起始日期|营业执照起始日期|licence valid from',
  }),
  'organization.validity.until': field('证件截止日期', 'Valid until', 'date', {
    asked: ['real-name'],
    also: '营业期限至|执照截止日期|营业执照截止日期|营业执照有效期|licence valid until',
  }),

  'administrator.name': field('真实姓名', 'Legal name', 'line', {
    asked: ['real-name'],
    also: '管理员姓名|管理员|联系人|联系人姓名|姓名|经办人|administrator|administrator name|contact|contact name|name',
  }),
  'administrator.gender': field('性别', 'Gender', 'choice', {
    words: words.genders,
    asked: ['real-name'],
    also: '管理员性别|sex',
  }),
  'administrator.idType': field('证件类型', 'ID type', 'line', {
    words: words.administratorIdTypes,
    start: '居民身份证',
    asked: ['real-name'],
  }),
  'administrator.idNumber': field('证件号码', 'ID number', 'code', {
    upper: true,
    asked: ['real-name'],
    also: '身份证号|身份证号码|身份证|管理员身份证号|管理员身份证号码|联系人身份证号|resident id|id card number|administrator id',
  }),
  'administrator.birthDate': field('出生日期', 'Date of birth', 'date', {
    isPast: true,
    asked: ['real-name'],
    also: '出生年月日|生日|birth date|birthday|born on',
  }),
  'administrator.validity.kind': field('有效期', 'Validity', 'choice', {
    words: ['fixed', 'permanent'],
    start: 'fixed',
    asked: ['real-name'],
  }),
  'administrator.validity.from': field('证件起始日期', 'Valid from', 'date', {
    isPast: true,
    asked: ['real-name'],
    also: '身份证起始日期|身份证有效期自|id card valid from',
  }),
  'administrator.validity.until': field('证件截止日期', 'Valid until', 'date', {
    asked: ['real-name'],
    also: '身份证截止日期|身份证有效期|身份证有效期至|id card valid until',
  }),

  'documents.businessLicence': field('营业执照', 'Business licence', 'document', {
    asked: ['real-name'],
    takes: 'cpcc',
    isColour: true,
    leastSide: 1000,
  }),
  'documents.administratorIdFront': field('身份证人像面', 'ID card, portrait', 'document', {
    asked: ['real-name'],
    takes: 'cpcc',
    isColour: true,
    leastSide: 600,
  }),
  'documents.administratorIdBack': field('身份证国徽面', 'ID card, emblem', 'document', {
    asked: ['real-name'],
    takes: 'cpcc',
    isColour: true,
    leastSide: 600,
  }),
  'documents.authorisationLetter': field('授权书', 'Letter of authorisation', 'document', {
    asked: ['real-name'],
    takes: 'cpcc',
    isColour: true,
    leastSide: 1000,
  }),

  'works.*.fullName': field('软件全称', 'Full name of the software', 'line', {
    asked: ['r11', 'ipp'],
    also: '软件名称|软件名|作品名称|软件|software|software name|name of software|name of work|full name',
  }),
  'works.*.shortName': field('软件简称', 'Short name', 'line', {
    optional: ['r11', 'ipp'],
    also: '简称|software short name',
  }),
  'works.*.version': field('版本号', 'Version', 'code', {
    start: 'V1.0',
    asked: ['r11', 'ipp'],
    also: '版本|软件版本|软件版本号|version no|version no.|version number',
  }),
  'works.*.acquisition': field('权利取得方式', 'Acquisition', 'choice', {
    words: words.acquisitions,
    start: '原始取得',
    asked: ['r11'],
    also: '取得方式',
  }),
  'works.*.rightsScope': field('权利范围', 'Scope of rights', 'choice', {
    words: words.rightsScopes,
    start: '全部权利',
    asked: ['r11'],
  }),
  'works.*.category': field('软件分类', 'Category', 'choice', {
    words: words.categories,
    asked: ['r11'],
    also: '软件类别|分类|software category',
  }),
  'works.*.origin': field('软件说明', 'Originality', 'choice', { words: words.origins, asked: ['r11'] }),
  'works.*.developmentMode': field('开发方式', 'Development', 'choice', {
    words: words.developmentModes,
    asked: ['r11'],
    also: '开发模式|development mode',
  }),
  'works.*.completedOn': field('开发完成日期', 'Completed on', 'date', {
    isPast: true,
    asked: ['r11', 'ipp'],
    also: '完成日期|开发完成时间|完成时间|创作完成日期|date of completion|completed',
  }),
  'works.*.publication.published': field('发表状态', 'Publication', 'choice', {
    words: ['false', 'true'],
    also: '是否发表|发表|published',
  }),
  'works.*.publication.on': field('首次发表日期', 'First published', 'date', {
    isPast: true,
    asked: ['r11', 'ipp'],
    also: '发表日期|首次发表时间|首次发表|date of first publication|published on',
  }),
  'works.*.publication.country': field('首次发表国家', 'Country', 'line', {
    asked: ['r11'],
    header: { zh: '首次发表国家', en: 'Country of publication' },
    also: '发表国家',
  }),
  'works.*.publication.city': field('首次发表城市', 'City', 'line', {
    asked: ['r11'],
    header: { zh: '首次发表城市', en: 'City of publication' },
    also: '发表城市|发表地点',
  }),
  'works.*.environment.developmentHardware': field('开发的硬件环境', 'Hardware used for development', 'prose', {
    max: 50,
    asked: ['r11'],
  }),
  'works.*.environment.runtimeHardware': field('运行的硬件环境', 'Hardware it runs on', 'prose', {
    max: 50,
    asked: ['r11'],
  }),
  'works.*.environment.developmentSystem': field(
    '开发该软件的操作系统',
    'Operating system used for development',
    'prose',
    { max: 50, asked: ['r11'] },
  ),
  'works.*.environment.developmentTools': field('软件开发环境 / 开发工具', 'Development tools', 'prose', {
    max: 50,
    asked: ['r11'],
  }),
  'works.*.environment.runtimeSystem': field('该软件的运行平台 / 操作系统', 'Platform it runs on', 'prose', {
    max: 50,
    asked: ['r11'],
  }),
  'works.*.environment.runtimeSupport': field('软件运行支撑环境 / 支持软件', 'Software it needs', 'prose', {
    max: 50,
    asked: ['r11'],
  }),
  'works.*.languages': field('编程语言', 'Programming languages', 'list', {
    words: words.offeredLanguages,
    max: 120,
    asked: ['r11'],
    also: '开发语言|语言|程序语言|languages',
  }),
  'works.*.sourceLines': field('源程序量', 'Lines of source code', 'number', {
    asked: ['r11'],
    also: '源代码行数|代码行数|源程序行数|代码量|lines of code|source lines',
  }),
  'works.*.purpose': field('开发目的', 'Purpose', 'prose', {
    max: 50,
    asked: ['r11'],
    also: '用途|purpose of development',
  }),
  'works.*.industry': field('面向领域 / 行业', 'Field or industry', 'prose', {
    max: 50,
    asked: ['r11'],
    also: '面向领域|行业|应用领域|面向行业|field|industry',
  }),
  'works.*.mainFunctions': field('软件的主要功能', 'Main functions', 'prose', {
    asked: ['r11'],
    also: '主要功能|功能|functions',
  }),
  'works.*.technicalTags': field('软件的技术特点', 'Technical features', 'list', {
    words: words.offeredTags,
    optional: ['r11'],
    also: '技术特点选项|tags',
  }),
  'works.*.technicalFeatures': field('技术特点说明', 'Technical features in words', 'prose', {
    max: 100,
    asked: ['r11'],
    also: '技术特点|features',
  }),
  'works.*.certificate.certificateNumber': field('证书号', 'Certificate number', 'code', {
    optional: ['ipp'],
    also: '证书编号|软著证书号|certificate no|certificate no.',
  }),
  'works.*.certificate.registrationNumber': field('登记号', 'Registration number', 'code', {
    upper: true,
    asked: ['ipp'],
    also: '软著登记号|登记编号|注册号|registration no|registration no.',
  }),
  'works.*.certificate.holder': field('著作权人', 'Copyright holder', 'line', {
    asked: ['ipp'],
    also: '权利人|著作权人名称|holder|owner|copyright owner',
  }),
  'works.*.certificate.registeredOn': field('登记日期', 'Registered on', 'date', {
    isPast: true,
    asked: ['ipp'],
    also: '登记时间|发证日期|registration date|date of registration',
  }),
  'works.*.documents.registrationCertificate': field('软件登记证书', 'Registration certificate', 'document', {
    asked: ['ipp'],
    takes: 'ipp',
    isColour: true,
    leastSide: 1000,
  }),
  'works.*.documents.operationScreenshot': field('软件运行界面截图', 'Screenshot', 'document', {
    asked: ['ipp'],
    takes: 'ipp',
  }),
  'works.*.documents.programMaterial': field('程序鉴别材料', 'Program material', 'document', {
    asked: ['r11'],
    takes: 'pdf',
  }),
  'works.*.documents.documentMaterial': field('文档鉴别材料', 'Document material', 'document', {
    asked: ['r11'],
    takes: 'pdf',
  }),

  'ipp.complainant': field('投诉方', 'Complainant', 'line', {
    asked: ['ipp'],
    also: 'ipp投诉方|投诉人|ipp complainant',
  }),
  'ipp.poa.holderIdNumber': field('著作权人证件号码', 'Holder’s ID number', 'code', { upper: true, asked: ['poa'] }),
  'ipp.poa.expiresOn': field('授权书有效期', 'Expiration date of the POA', 'date', { asked: ['poa'] }),
  'ipp.poa.documents.holderId': field('著作权人身份证明', 'Holder’s ID document', 'document', {
    asked: ['poa'],
    takes: 'ipp',
    isColour: true,
    leastSide: 1000,
  }),
  'ipp.poa.documents.poa': field('授权委托书', 'Power of Attorney (POA)', 'document', {
    asked: ['poa'],
    takes: 'ipp',
    isColour: true,
    leastSide: 1000,
  }),
} satisfies Record<string, Field>;

/** The path of a value. A work's has `*` for its number. */
export type FieldPath = keyof typeof table;

export const fields: Readonly<Record<string, Field>> = table;

/** Returns the keys of the values right below a path (`organization`, `works.*.environment`), documents left out. */
export const keysBelow = (path: string): string[] =>
  Object.entries(fields).flatMap(([field, { as }]) => {
    const key = field.startsWith(`${path}.`) ? field.slice(path.length + 1) : '';
    return key === '' || key.includes('.') || as === 'document' ? [] : [key];
  });

/** The field at a path (`works.0.fullName`). Throws for a path that the format does not have. */
export function fieldAt(path: string): Field {
  const found = fields[path.replace(/\.\d+(?=\.)/g, '.*')];
  if (!found) throw new Error(`No such field: ${path}`);
  return found;
}
