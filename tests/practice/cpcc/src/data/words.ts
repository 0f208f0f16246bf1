import { settings } from '../settings';

export const countries = [
  '中国',
  '中国香港',
  '中国澳门',
  '中国台湾',
  '阿联酋',
  '澳大利亚',
  '巴西',
  '德国',
  '俄罗斯',
  '法国',
  '韩国',
  '荷兰',
  '加拿大',
  '马来西亚',
  '美国',
  '日本',
  '瑞士',
  '泰国',
  '西班牙',
  '新加坡',
  '意大利',
  '印度',
  '英国',
  '越南',
  '其他',
];

export const phoneCountries = [
  '+86 中国',
  '+852 中国香港',
  '+853 中国澳门',
  '+886 中国台湾',
  '+65 新加坡',
  '+81 日本',
  '+1 美国',
];

/** 2017–2020 source for all but the first. */
export const organizationKinds = [
  '企业法人',
  '机关法人',
  '事业单位法人',
  '社会团体法人',
  '其他组织',
  '其他',
  '军队单位',
];

export const organizationIdTypes = settings.old
  ? ['营业执照', '组织机构代码证书', '其他有效证件']
  : ['统一社会信用代码证书', '组织机构代码证书', '事业单位法人证书', '社会团体法人登记证书', '其他有效证件'];

export const personIdTypes = ['居民身份证', '军/警官证', '士兵证', '护照', '港澳台通行证', '其他有效证件'];

/** The exact word of the long-term choice is not known. */
export const validities = ['有效期', '长期'];

export const genders = ['男', '女'];
