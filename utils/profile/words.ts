/** The words a profile may hold where the portals offer a choice, exactly as the portals show them. */
export const organizationKinds = [
  '企业法人',
  '机关法人',
  '事业单位法人',
  '社会团体法人',
  '其他组织',
  '其他',
  '军队单位',
] as const;
export const genders = ['男', '女'] as const;
export const acquisitions = ['原始取得', '继受取得'] as const;
export const rightsScopes = ['全部权利', '部分权利'] as const;
export const categories = ['应用软件', '嵌入式软件', '中间件', '操作系统'] as const;
export const origins = ['原创', '修改（含翻译软件、合成软件）'] as const;
export const developmentModes = ['单独开发', '合作开发', '委托开发', '下达任务开发'] as const;

export const organizationIdTypes = ['统一社会信用代码证书', '营业执照'] as const;
/** 居民身份证 is the usual one. The others are those of an older build (2019), and two cards with numbers of its kind. */
export const administratorIdTypes = [
  '居民身份证',
  '港澳台居民居住证',
  '外国人永久居留身份证',
  '军/警官证',
  '士兵证',
  '护照',
  '港澳台通行证',
] as const;

/** Papers whose number holds birth date and gender. */
export const cardsWithBirthDate: readonly string[] = administratorIdTypes.slice(0, 3);

/** Offered as check boxes on R11. Other languages go into its text box. */
export const offeredLanguages = [
  'Assembly language',
  'C',
  'C#',
  'C++',
  'Delphi/Object Pascal',
  'Go',
  'HTML',
  'Java',
  'JavaScript',
  'MATLAB',
  'Objective-C',
  'PHP',
  'PL/SQL',
  'Perl',
  'Python',
  'R',
  'Ruby',
  'SQL',
  'Swift',
  'Visual Basic',
  'Visual Basic .Net',
] as const;

export const offeredTags = [
  'APP',
  '游戏软件',
  '教育软件',
  '金融软件',
  '医疗软件',
  '地理信息软件',
  '云计算软件',
  '信息安全软件',
  '大数据软件',
  '人工智能软件',
  'VR软件',
  '5G软件',
  '小程序',
  '物联网软件',
  '智慧城市软件',
] as const;
