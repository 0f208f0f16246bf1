import { type Pools, words } from './pool';

const named = (who: string, paper: string) => ({
  validity: words(
    `有效期|证件有效期|有效期限|${paper}有效期`,
    '证照有效期|期限类型|证件期限|证件时效',
    '期限类别|有效时长|证件使用期限',
  ),
  from: words(
    '证件起始日期|起始日期|证件生效日期|有效期起|有效期起始时间',
    '证照起始日期|有效期自|生效日期|证件签发日期|有效期限起',
    '发证日期|有效期第一天|证件从何日起有效',
  ),
  until: words(
    '证件截止日期|截止日期|证件到期日期|有效期止|证件到期时间',
    '证照截止日期|有效期至|失效日期|证件届满日期|有效期限止',
    '证件何时到期|有效期最后一天|期限终止于',
  ),
  who,
});
const organization = named('机构', '营业执照');
const administrator = named('管理员', '身份证');
const until = words('Valid until|Expiry date|Document expiration date', 'Expires on|End of validity', 'Last valid day');
const from = words('Valid from|Start date|Document start date', 'Effective date|Issued on', 'First valid day');
const validity = words('Validity period|Period of validity', 'Term of the document|Validity type', 'How long valid');
const idType = words('ID type|Document type|Type of certificate', 'Kind of document|Identity document', 'Which paper');

/** 创建账户. */
export const account: Pools = {
  username: {
    zh: words('用户名|登录名|账户名|请输入用户名', '登录用户名|会员名|平台用户名', '登录标识|登录时使用的名字'),
    en: words('User name|Login name|Account name', 'Sign-in name|User ID', 'Name used to sign in'),
  },
  organization: {
    zh: words(
      '机构全称|单位全称|企业名称|公司名称|请输入机构全称',
      '申请单位名称|法人单位名称|组织机构名称|注册单位名称',
      '营业执照上的名称|工商登记名称',
    ),
    en: words('Full name of the organization|Company name', 'Legal entity name|Registered name', 'Name on the licence'),
  },
  phone: {
    zh: words(
      '手机号|手机号码|移动电话|联系手机',
      '绑定手机号|注册手机|本人手机号|接收短信的手机号',
      '移动号码|短信接收号码',
    ),
    en: words('Mobile number|Phone number', 'Mobile telephone No.|Handset number', 'Number for text messages'),
  },
};

/** 申请认证. */
export const identity: Pools = {
  'organization-country': {
    zh: words(
      '国籍|国家/地区|国家或地区|所属国家|请选择国籍',
      '机构国籍|注册国|所在国家|国别|机构所属国家',
      '设立国家|成立地国家',
    ),
    en: words('Country|Nationality|Country or region', 'Country of the entity|Home country', 'Where it is established'),
  },
  'organization-region': {
    zh: words(
      '所在省份及城市|省份/城市|所在省市|所在地区|请选择所在省市',
      '省、市|机构所在省市|所属地区|注册地省市|单位所在地',
      '行政区划|属地|住所地',
    ),
    en: words('Province and city|Province/City', 'City and province|Location', 'Administrative area'),
  },
  'organization-kind': {
    zh: words(
      '机构类型|单位类型|企业性质|机构类别|请选择机构类型',
      '法人类型|主体类型|单位类别|组织形式|机构种类',
      '组织机构属性|您的单位属于',
    ),
    en: words('Organization type|Type of institution', 'Legal form|Kind of entity', 'Your organisation is'),
  },
  'organization-name': {
    zh: words(
      '机构名称|机构全称|单位名称|企业名称|公司全称',
      '法人单位名称|组织机构名称|申请机构名称|机构（单位）名称',
      '营业执照上的名称|登记机关核准的名称',
    ),
    en: words('Organization name|Company name', 'Legal entity name|Registered name', 'Name on the licence'),
  },
  'organization-founded': {
    zh: words(
      '成立日期|成立时间|机构成立日期|请选择成立日期',
      '设立日期|注册成立日期|创立日期|机构设立时间',
      '登记成立之日|何时成立',
    ),
    en: words('Date of establishment|Establishment date', 'Founded on|Incorporated on', 'When was it founded'),
  },
  'organization-id-type': {
    zh: words(
      '证件类型|证件种类|机构证件类型|请选择证件类型',
      '证照类型|证件名称|机构证照类型|有效证件类型',
      '所持证照|证明文件种类',
    ),
    en: idType,
  },
  'organization-id-number': {
    zh: words(
      '证件号码|证件号|统一社会信用代码|机构证件号码|证件编号',
      '证照号码|信用代码|营业执照号|统一信用代码',
      '18 位信用代码|营业执照上的代码',
    ),
    en: words('Unified social credit code|ID number', 'Credit code|Licence number', 'Code on the licence'),
  },
  'organization-validity': { zh: organization.validity, en: validity },
  'organization-valid-from': { zh: organization.from, en: from },
  'organization-valid-until': { zh: organization.until, en: until },
  'organization-scan': {
    zh: words(
      '上传证件|证件扫描件|营业执照|营业执照扫描件|上传营业执照',
      '证照上传|证件附件|营业执照副本扫描件|营业执照电子版|证照扫描件',
      '主体资格证明|执照影像|证件影像资料',
    ),
    en: words('Business licence|Upload document', 'Copy of the licence|Licence image', 'Proof of the entity'),
  },
  'administrator-name': {
    zh: words(
      '真实姓名|姓名|管理员姓名|请输入真实姓名',
      '本人姓名|证件姓名|账户管理员姓名|实名姓名',
      '您的姓名|证件上的名字',
    ),
    en: words('Real name|Administrator name', 'Name in full|Legal name of the person', 'Your name'),
  },
  'administrator-gender': {
    zh: words('性别|管理员性别|请选择性别', '本人性别|证件性别|身份证性别', '男/女|先生或女士'),
    en: words('Gender|Sex', 'Gender of the person|Male or female', 'Mr or Ms'),
  },
  'administrator-id-type': {
    zh: words(
      '证件类型|证件种类|身份证件类型|管理员证件类型',
      '有效证件类型|有效身份证件|身份证明类型|身份证件种类',
      '所持证件|身份凭证',
    ),
    en: idType,
  },
  'administrator-id-number': {
    zh: words(
      '证件号码|证件号|身份证号码|身份证号|管理员证件号码',
      '公民身份号码|有效证件号码|身份证编号|本人证件号码',
      '18 位身份号码|证件上的号码',
    ),
    en: words('ID number|ID card number', 'Citizen ID|Number of the ID card', 'Number on the card'),
  },
  'administrator-birth': {
    zh: words(
      '出生日期|出生年月日|生日|请选择出生日期',
      '出生年月|本人出生日期|身份证出生日期|生日日期',
      '何时出生|公历生日',
    ),
    en: words('Date of birth|Birth date', 'Born on|Day of birth', 'When were you born'),
  },
  'administrator-validity': { zh: administrator.validity, en: validity },
  'administrator-valid-from': { zh: administrator.from, en: from },
  'administrator-valid-until': { zh: administrator.until, en: until },
  'administrator-scan-front': {
    zh: words(
      '身份证人像面|身份证正面（人像面）|上传身份证人像面|上传证件@身份证人像面|证件照片@人像面',
      '证件人像面|人像面照片|身份证件人像面|身份证头像一面',
      '有头像的一面|带照片的一面',
    ),
    en: words('Front of ID card|ID card front', 'Portrait side of the card', 'Side with the face'),
  },
  'administrator-scan-back': {
    zh: words(
      '身份证国徽面|身份证反面（国徽面）|上传身份证国徽面|上传证件@身份证国徽面|证件照片@国徽面',
      '证件国徽面|国徽面照片|身份证件国徽面|身份证国徽一面',
      '有国徽的一面|带有效期的一面',
    ),
    en: words('Back of ID card|ID card back', 'Emblem side of the card', 'Side with the emblem'),
  },
  letter: {
    zh: words(
      '上传授权书|授权书|授权委托书|授权书扫描件',
      '授权书附件|授权文件|管理员授权委托书|单位授权书',
      '单位委托函|盖章的委托文件',
    ),
    en: words('Letter of authorization|Authorization letter', 'Sealed authorisation', 'Letter from your organisation'),
  },
};

/** Headings over the parts of 申请认证. */
export const sections: Pools = {
  organization: {
    zh: words(
      '机构信息|企业信息|单位信息|机构基本信息',
      '机构主体信息|公司信息|主体信息|申请单位信息',
      '营业执照信息|您的单位',
    ),
    en: words('Organization information', 'Entity information', 'Your organisation'),
  },
  administrator: {
    zh: words(
      '管理员信息|管理员资料|管理员身份信息|机构管理员信息',
      '账号管理人信息|管理员实名|管理人信息',
      '您本人的信息|个人身份信息',
    ),
    en: words('Administrator information', 'Account manager', 'About you'),
  },
  letter: {
    zh: words('授权书|授权材料', '授权信息|证明材料', '附件|其他材料'),
    en: words('Authorisation', 'Papers', 'Attachments'),
  },
  account: {
    zh: words('创建账户|账户信息', '账号资料|注册信息', '填写资料'),
    en: words('Account', 'Sign-up', 'About'),
  },
};
