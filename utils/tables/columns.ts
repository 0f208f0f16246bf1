import type { Text } from '../bilingual';
import { fieldAt, fields } from '../profile/fields';

/** One column of a spreadsheet: the field it holds (`*` for the software of the row) and the words that may head it. */
export interface Column {
  path: string;
  header: Text;
  also: readonly string[];
}

/** Organisation and administrator have fields of the same names. */
export const parties: Readonly<Record<string, Text>> = {
  organization: { zh: '机构', en: 'Organisation' },
  administrator: { zh: '管理员', en: 'Administrator' },
};

/** Further words that agencies head these columns with, the closest first: of two columns for one field it is taken. */
const synonyms: Readonly<Record<string, string>> = {
  name: '档案名|档案|profile',
  'account.username': '账号|账户名|登录名|user|username|login',
  'account.phone':
    '手机|手机号码|联系手机|移动电话|手机电话|mobile|mobile phone|mobile number|联系电话|电话|电话号码|联系方式|phone|phone number',
  'account.email': '电子邮箱|邮箱地址|电子邮件|email|e-mail address|mail',
  'organization.name':
    '机构名称|企业名称|公司名称|单位名称|单位全称|企业全称|公司全称|中文名称|公司中文名称|公司|企业|单位|客户名称|organisation|organization|company|company name|organisation name|organization name',
  'organization.kind': '企业类型|单位类型|主体类型|organization type|kind of organisation',
  'organization.country': '国家|国家/地区|country',
  'organization.province': '省|所在省份|所属省份|省/直辖市|province',
  'organization.city': '市|所在城市|所属城市|地市|city',
  'organization.foundedOn': '机构成立日期|注册日期|设立日期|founded|date of establishment|established on',
  'organization.idNumber':
    '统一社会信用代码|统一信用代码|社会信用代码|信用代码|营业执照号|营业执照号码|营业执照注册号|credit code|unified social credit code|uscc|licence number|license number',
  'organization.validity.from': '营业期限自|执照起始日期|营业执照起始日期|licence valid from',
  'organization.validity.until': '营业期限至|执照截止日期|营业执照截止日期|营业执照有效期|licence valid until',
  'administrator.name':
    '管理员姓名|管理员|联系人|联系人姓名|姓名|经办人|administrator|administrator name|contact|contact name|name',
  'administrator.gender': '管理员性别|sex',
  'administrator.idNumber':
    '身份证号|身份证号码|身份证|管理员身份证号|管理员身份证号码|联系人身份证号|resident id|id card number|administrator id',
  'administrator.birthDate': '出生年月日|生日|birth date|birthday|born on',
  'administrator.validity.from': '身份证起始日期|身份证有效期自|id card valid from',
  'administrator.validity.until': '身份证截止日期|身份证有效期|身份证有效期至|id card valid until',
  'works.*.fullName': '软件名称|软件名|作品名称|软件|software|software name|name of software|name of work|full name',
  'works.*.shortName': '简称|software short name',
  'works.*.version': '版本|软件版本|软件版本号|version no|version no.|version number',
  'works.*.category': '软件类别|分类|software category',
  'works.*.acquisition': '取得方式',
  'works.*.developmentMode': '开发模式|development mode',
  'works.*.completedOn': '完成日期|开发完成时间|完成时间|创作完成日期|date of completion|completed',
  'works.*.publication.published': '是否发表|发表|published',
  'works.*.publication.on': '发表日期|首次发表时间|首次发表|date of first publication|published on',
  'works.*.publication.country': '发表国家',
  'works.*.publication.city': '发表城市|发表地点',
  'works.*.languages': '开发语言|语言|程序语言|languages',
  'works.*.sourceLines': '源代码行数|代码行数|源程序行数|代码量|lines of code|source lines',
  'works.*.purpose': '用途|purpose of development',
  'works.*.industry': '面向领域|行业|应用领域|面向行业|field|industry',
  'works.*.mainFunctions': '主要功能|功能|functions',
  'works.*.technicalFeatures': '技术特点|features',
  'works.*.technicalTags': '技术特点选项|tags',
  'works.*.certificate.certificateNumber': '证书编号|软著证书号|certificate no|certificate no.',
  'works.*.certificate.registrationNumber': '软著登记号|登记编号|注册号|registration no|registration no.',
  'works.*.certificate.holder': '权利人|著作权人名称|holder|owner|copyright owner',
  'works.*.certificate.registeredOn': '登记时间|发证日期|registration date|date of registration',
  'ipp.complainant': 'ipp投诉方|投诉人|ipp complainant',
};

/** Labels that the portals use twice: a table puts the party before them. */
const doubled = new Set(
  Object.values(fields)
    .map(({ label }) => label.zh)
    .filter((zh, at, all) => all.indexOf(zh) !== at),
);

/** Labels of ours that are the same in English alone. */
const clearer: Readonly<Record<string, Text>> = {
  'works.*.publication.country': { zh: '首次发表国家', en: 'Country of publication' },
  'works.*.publication.city': { zh: '首次发表城市', en: 'City of publication' },
};

function headerOf(path: string): Text {
  const { label } = fieldAt(path);
  if (clearer[path]) return clearer[path];
  const party = parties[path.split('.')[0] ?? ''];
  if (!party || !doubled.has(label.zh)) return label;
  return { zh: party.zh + label.zh, en: `${party.en} ${label.en}` };
}

/** Every column that a table may have, in the order of a template. Documents do not fit into a table. */
export const columns: readonly Column[] = Object.entries(fields)
  .filter(([path, { as }]) => as !== 'document' && !path.startsWith('ipp.poa'))
  .map(([path]) => ({ path, header: headerOf(path), also: synonyms[path]?.split('|') ?? [] }));
