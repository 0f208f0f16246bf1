/**
 * Words of the platform, English and Chinese: pages mix both whatever the language setting (V). If the FAQ names the
 * thing (S), English comes first. The others are synonyms (grade I, 2026-11) that mean the same on a copyright form.
 * White space, letter case, colons, question marks at the end and required marks do not count in comparisons.
 */

/** Help and policy articles quote every word of the form. They are on known paths (V). */
export const notAnArticle = /^(?!\/(?:infoContent|faq|instruction|policy)\b)/i;

export const platform = [
  'Intellectual Property Protection Platform',
  'Alibaba Intellectual Property Protection Platform',
  'Alibaba Group Intellectual Property Protection Platform',
  'IP Protection Platform',
  'Alibaba IP Protection Platform',
  'IPP Platform',
  '知识产权保护平台',
  '阿里巴巴知识产权保护平台',
  '阿里巴巴集团知识产权保护平台',
];

export const signIn = [
  'Sign In',
  'Log In',
  'Sign in now',
  'Log in now',
  '登录',
  '登陆',
  '立即登录',
  '请登录',
  '账号登录',
  '账户登录',
];

export const userCenter = [
  'User Center',
  'User Centre',
  'Personal Center',
  'Member Center',
  'My Account',
  'Account Center',
  '用户中心',
  '个人中心',
  '会员中心',
  '我的账户',
  '我的账号',
];

export const submission = [
  'IPR Submission',
  'Submit IPR',
  'Submit IPRs',
  'Submit an IPR',
  'Submit IP Rights',
  'IP Submission',
  'IPRs Submission',
  '提交知识产权',
  '知识产权提交',
  '提交 IPR',
];

export const management = [
  'IPR Management',
  'IPRs Management',
  'Manage IPR',
  'Manage IPRs',
  'IP Management',
  'My IPR',
  'My IPRs',
  '知识产权管理',
  '我的知识产权',
  '管理知识产权',
];

export const addIpr = [
  'Add IPR',
  'Add IPRs',
  'Add an IPR',
  'Add new IPR',
  'New IPR',
  '新增知识产权',
  '添加知识产权',
  '增加知识产权',
];

/** Said of a right that waits, never of an account. */
export const pending = [
  'Pending verification',
  'Pending review',
  'Pending approval',
  'Under verification',
  'Under review',
  'Verifying',
  '待验证',
  '验证中',
  '审核中',
  '待审核',
  '等待验证',
  '等待审核',
];

/** V for the first of each language, I for the rest, 2026-11. */
export const approved = [
  'Approved',
  'Verified',
  'Verification approved',
  'Verification passed',
  'Passed',
  '已通过',
  '通过',
  '验证通过',
  '审核通过',
  '已验证',
];

/** Grades as for `approved`. */
export const rejected = [
  'Rejected',
  'Verification rejected',
  'Verification failed',
  'Not approved',
  'Declined',
  'Returned',
  '未通过',
  '不通过',
  '验证未通过',
  '验证不通过',
  '审核未通过',
  '审核不通过',
  '已驳回',
  '驳回',
  '已退回',
];

/** Heading over the column of statuses. */
export const statusColumn = [
  'Status',
  'IPR status',
  'Verification status',
  'Status of verification',
  '状态',
  '验证状态',
  '审核状态',
  '知识产权状态',
];

export const saveDraft = [
  'Save Draft',
  'Save as Draft',
  'Save a Draft',
  'Save the Draft',
  '保存草稿',
  '存为草稿',
  '存草稿',
  '暂存',
];

export const next = ['Next', 'Next step', '下一步'];

export const submit = [
  'Submit for verification',
  'Submit for review',
  'Submit for approval',
  'Submit for validation',
  'Submit verification',
  '提交验证',
  '提交审核',
  '提交认证',
];

export const iprType = [
  'IPR type',
  'Type of IPR',
  'Types of IPR',
  'IP type',
  'Type of IP',
  'IP right type',
  'Type of IP right',
  'Type of IP rights',
  'Intellectual property type',
  'Intellectual property right type',
  'Type of intellectual property',
  'Type of intellectual property right',
  'Type of intellectual property rights',
  'Right type',
  'Rights type',
  'Type of right',
  'Type of rights',
  'Select IPR type',
  'Please select IPR type',
  'Please select the IPR type',
  'Please select the type of IPR',
  'Choose IPR type',
  '知识产权类型',
  '知识产权种类',
  '知识产权类别',
  '知识产权权利类型',
  '权利类型',
  '权利类别',
  '权利种类',
  'IPR 类型',
  '选择知识产权类型',
  '请选择知识产权类型',
  '选择权利类型',
  '请选择权利类型',
];

export const place = [
  'Place of IPR registration',
  'Place of IP registration',
  'Place of IP right registration',
  'Place of registration',
  'Place of copyright registration',
  'Place of registration of IPR',
  'IPR registration place',
  'IPR place of registration',
  'Registration place',
  'Registered place',
  'Place registered',
  'Country of registration',
  'Country/Region of registration',
  'Country or region of registration',
  'Country/Region of IPR registration',
  'Country/Region where the IPR is registered',
  'Registration country',
  'Registration country/region',
  'Registration region',
  'Region of registration',
  'Location of registration',
  'Location of IPR registration',
  'IPR registration location',
  'Jurisdiction of registration',
  '注册地',
  '登记地',
  '注册地点',
  '登记地点',
  '权利所属地',
  '权利归属地',
  '注册国家',
  '注册国家或地区',
  '注册国家/地区',
  '登记国家或地区',
  '登记国家/地区',
  '注册地区',
  '登记地区',
  '注册所在地',
  '登记所在地',
  '权利注册地',
  '权利登记地',
  '知识产权注册地',
  '知识产权登记地',
  '知识产权所属地',
  '著作权登记地',
  '版权登记地',
];

export const copyright = [
  'Copyright',
  'Copyrights',
  '著作权(版权)',
  '著作权',
  '版权',
  '版权(著作权)',
  '著作权/版权',
  '版权/著作权',
  'Copyright(著作权)',
  'Copyright(版权)',
  '著作权(Copyright)',
  '版权(Copyright)',
  'Copyright 著作权',
  '著作权 Copyright',
  'Copyright/著作权',
  '著作权/Copyright',
  'Copyright(著作权/版权)',
];
