/**
 * Labels of 申请认证. First the portal's own word (S), then synonyms (I, 2026-11). Several labels are in both groups. Lists
 * that end in `Alone` hold words that name the group themselves. English at the end of a list: guesses as in
 * ./words.ts.
 */

/** Natural headings (I, 2026-12): whose data it is, then a word for data. The portal's own comes first. */
const headings = (whose: string, data: string): string[] =>
  whose.split('|').flatMap((who) => data.split('|').map((word) => who + word));

const data = '信息|基本信息|认证信息|资料|实名信息|证件信息|主体信息|登记信息|身份信息|基本资料|认证资料|基本情况';

export const organizationGroup = [
  ...headings('机构|企业|单位|公司|组织|组织机构|申请单位|申请机构|申请企业|认证单位|认证机构|认证企业', data),
  '主体信息',
  '营业执照信息',
  'Organization information',
  'Organization info',
  'Organization details',
  'Organisation information',
  'Organisation info',
  'Organisation details',
  'Institution information',
  'Institution info',
  'Institution details',
  'Institutional information',
  'Company information',
  'Enterprise information',
];

export const administratorGroup = [
  ...headings('管理员|管理人|机构管理员|企业管理员|单位管理员|账户管理员|账号管理员|账户管理人|账号管理人', data),
  '管理员实名',
  'Administrator information',
  'Administrator info',
  'Administrator details',
  'Admin information',
  'Admin info',
  'Admin details',
];

export const country = [
  '国籍',
  '国家/地区',
  '国家或地区',
  '国籍/地区',
  '所属国家',
  '所属国家/地区',
  '国家',
  '注册国家/地区',
  'Nationality',
  'Country',
  'Country/Region',
  'Country or region',
];

export const region = [
  '所在省份及城市',
  '省份及城市',
  '省份/城市',
  '所在省份/城市',
  '所在省市',
  '省市',
  '省/市',
  '所属省市',
  '所在城市',
  '所在省份城市',
  '所在省份和城市',
  '所在地区',
  '所在地',
  '省份城市',
  'Province and city',
  'Province/City',
  'Province & city',
  'Province and city where it is located',
];

export const kind = [
  '机构类型',
  '机构类别',
  '机构性质',
  '企业类型',
  '单位类型',
  '组织类型',
  '企业性质',
  '单位性质',
  'Organization type',
  'Organisation type',
  'Institution type',
  'Type of organization',
  'Type of organisation',
  'Type of institution',
  'Company type',
  'Enterprise type',
];

export const name = [
  '机构名称',
  '机构全称',
  '机构名称（全称）',
  '企业名称',
  '企业全称',
  '单位名称',
  '单位全称',
  '公司名称',
  '公司全称',
  '组织名称',
  'Organization name',
  'Organisation name',
  'Institution name',
  'Name of organization',
  'Name of organisation',
  'Name of institution',
  'Name of the organization',
  'Name of the institution',
  'Full name of organization',
  'Full name of institution',
  'Company name',
  'Enterprise name',
  'Entity name',
];

export const foundedOn = [
  '成立日期',
  '成立时间',
  '机构成立日期',
  '企业成立日期',
  '公司成立日期',
  '单位成立日期',
  'Date of establishment',
  'Establishment date',
  'Date of incorporation',
  'Date founded',
  'Founding date',
];

export const idType = [
  '证件类型',
  '证件种类',
  '证件类别',
  'ID type',
  'Document type',
  'Type of document',
  'Certificate type',
  'Type of certificate',
  'Type of ID',
];
export const organizationIdTypeAlone = [
  '机构证件类型',
  '企业证件类型',
  '单位证件类型',
  '组织证件类型',
  'Organization ID type',
  'Organization document type',
  'Institution document type',
];
export const administratorIdTypeAlone = [
  '管理员证件类型',
  '身份证件类型',
  '个人证件类型',
  '本人证件类型',
  'Administrator ID type',
  'Administrator document type',
];

export const idNumber = [
  '证件号码',
  '证件号',
  '证件编号',
  'ID number',
  'ID No.',
  'Document number',
  'Document No.',
  'Identification number',
];
export const organizationIdNumberAlone = [
  '机构证件号码',
  '机构证件号',
  '企业证件号码',
  '单位证件号码',
  '统一社会信用代码',
  '社会信用代码',
  '统一社会信用代码号',
  '统一社会信用代码证号',
  '统一社会信用代码证书号码',
  'Unified social credit code',
  'Uniform social credit code',
  'Unified social credit identifier',
  'USCC',
  'Social credit code',
  'Unified social credit code number',
];
export const administratorIdNumberAlone = [
  '管理员证件号码',
  '管理员证件号',
  '身份证号码',
  '身份证号',
  '居民身份证号码',
  '身份证件号码',
  '管理员身份证号',
  '管理员身份证号码',
  'ID card number',
  'Identity card number',
  'Resident ID number',
  'Administrator ID number',
];

export const validity = [
  '有效期',
  '证件有效期',
  '有效期限',
  '证件有效期限',
  '有效期类型',
  '证件有效期类型',
  'Validity',
  'Validity period',
  'Period of validity',
  'Valid period',
  'Term of validity',
  'Document validity',
];
export const organizationValidityAlone = [
  '机构证件有效期',
  '营业执照有效期',
  '营业期限',
  '企业证件有效期',
  'Business term',
  'Validity of business license',
  'Validity of business licence',
];
export const administratorValidityAlone = [
  '管理员证件有效期',
  '身份证有效期',
  '身份证有效期限',
  'Validity of ID card',
  'ID card validity',
];

export const validFrom = [
  '证件起始日期',
  '证件开始日期',
  '起始日期',
  '开始日期',
  '有效期起始日期',
  '有效期开始日期',
  '证件有效期起始日期',
  '证件有效期开始日期',
  '证件生效日期',
  '有效期起',
  'Valid from',
  'Start date',
  'Document start date',
  'ID start date',
  'Start date of document',
  'Start date of validity',
];
export const organizationValidFromAlone = ['机构证件起始日期', '机构证件开始日期', '营业执照起始日期'];
export const administratorValidFromAlone = ['管理员证件起始日期', '管理员证件开始日期', '身份证起始日期'];

export const validUntil = [
  '证件截止日期',
  '证件结束日期',
  '截止日期',
  '结束日期',
  '到期日期',
  '有效期截止日期',
  '有效期结束日期',
  '证件有效期截止日期',
  '证件有效期结束日期',
  '证件到期日期',
  '证件失效日期',
  '有效期止',
  'Valid until',
  'Valid to',
  'End date',
  'Expiry date',
  'Expiration date',
  'Document end date',
  'ID end date',
  'Document expiry date',
  'Document expiration date',
  'End date of document',
  'End date of validity',
];
export const organizationValidUntilAlone = ['机构证件截止日期', '机构证件结束日期', '营业执照截止日期'];
export const administratorValidUntilAlone = ['管理员证件截止日期', '管理员证件结束日期', '身份证截止日期'];

export const scan = [
  '上传证件',
  '证件上传',
  '证件扫描件',
  '上传证件扫描件',
  '证件照片',
  '上传证件照片',
  '证件图片',
  'Upload document',
  'Upload documents',
  'Upload ID',
  'Upload certificate',
  'Scan of document',
  'Document scan',
];
export const licenceScanAlone = [
  '机构证件',
  '上传机构证件',
  '机构证件上传',
  '机构证件扫描件',
  '机构证件照片',
  '营业执照',
  '上传营业执照',
  '营业执照上传',
  '营业执照扫描件',
  '上传营业执照扫描件',
  '营业执照副本',
  '营业执照照片',
  '企业证件',
  '上传企业证件',
  '统一社会信用代码证书扫描件',
  '上传统一社会信用代码证书',
  'Business license',
  'Business licence',
  'Upload business license',
  'Upload business licence',
  'Scan of business license',
  'Scan of business licence',
];
export const administratorScanAlone = [
  '管理员证件',
  '上传管理员证件',
  '管理员证件上传',
  '管理员证件扫描件',
  '管理员证件照片',
  '身份证',
  '上传身份证',
  '身份证上传',
  '身份证照片',
  '身份证扫描件',
  '上传身份证照片',
  '上传身份证扫描件',
  'ID card',
  'Identity card',
  'Upload ID card',
  'Upload identity card',
  'Scan of ID card',
];

/** The side with the face. By law it is the back, on forms nearly always the front. So the written-out pairs decide. */
const frontSides = [
  '人像面',
  '正面',
  '头像面',
  '照片面',
  '正面（人像面）',
  '人像面（正面）',
  '正面（头像面）',
  '头像面（正面）',
  '正面（带人像）',
  '背面（人像面）',
  '反面（人像面）',
  '人像面（背面）',
  '人像面（反面）',
];
const backSides = [
  '国徽面',
  '反面',
  '背面',
  '反面（国徽面）',
  '背面（国徽面）',
  '国徽面（反面）',
  '国徽面（背面）',
  '反面（带国徽）',
  '正面（国徽面）',
  '国徽面（正面）',
];

const onCard = (sides: readonly string[]) =>
  ['身份证', '证件', '居民身份证', '管理员身份证'].flatMap((card) => sides.map((side) => card + side));
const asLabel = (sides: readonly string[]) =>
  sides.flatMap((side) => [`身份证${side}`, `管理员身份证${side}`, `居民身份证${side}`]);
const uploading = (labels: readonly string[]) =>
  labels.flatMap((label) => [label, `上传${label}`, `${label}照片`, `${label}扫描件`]);

export const frontCaptions = [
  ...frontSides,
  ...onCard(frontSides),
  'Front',
  'Front side',
  'Front of ID card',
  'Portrait side',
];
export const backCaptions = [
  ...backSides,
  ...onCard(backSides),
  'Back',
  'Back side',
  'Back of ID card',
  'National emblem side',
];
export const frontAlone = [
  ...uploading(asLabel(frontSides)),
  'Front of ID card',
  'ID card front',
  'Upload front of ID card',
];
export const backAlone = [
  ...uploading(asLabel(backSides)),
  'Back of ID card',
  'ID card back',
  'Upload back of ID card',
];

export const realName = [
  '真实姓名',
  '姓名',
  '管理员姓名',
  '管理员真实姓名',
  'Real name',
  'Administrator name',
  'Name of administrator',
  'Administrator real name',
];

export const gender = ['性别', '管理员性别', 'Gender', 'Sex'];

export const birthDate = [
  '出生日期',
  '出生年月日',
  '管理员出生日期',
  '生日',
  'Date of birth',
  'Birth date',
  'Birthday',
];

export const letter = [
  '上传授权书',
  '授权书',
  '授权书上传',
  '授权书扫描件',
  '上传授权书扫描件',
  '授权委托书',
  '上传授权委托书',
  '机构授权书',
  '上传机构授权书',
  '企业授权书',
  '上传企业授权书',
  '管理员授权书',
  '上传管理员授权书',
  'Letter of authorization',
  'Letter of authorisation',
  'Authorization letter',
  'Authorisation letter',
  'Upload letter of authorization',
  'Upload letter of authorisation',
  'Upload authorization letter',
  'Upload authorisation letter',
];

/** Labels over both dates as one range. Guesses, no source shows them (2026-11). */
export const validityRange = [
  '有效期',
  '证件有效期',
  '有效期限',
  '证件有效期限',
  '有效期起止',
  '证件有效期起止',
  '起止日期',
  '证件起止日期',
  '有效期起止日期',
  '营业期限',
  'Validity',
  'Validity period',
  'Period of validity',
  'Valid period',
  'Document validity',
];
