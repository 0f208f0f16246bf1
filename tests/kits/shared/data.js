/** Fields of the account and identity forms, the same for every kit. Each kit draws them in its own way. */

/** Sorted like such lists: China is in the middle, where a virtual list has not drawn it yet. */
export const COUNTRIES =
  '阿尔巴尼亚 阿尔及利亚 阿富汗 阿根廷 阿联酋 阿曼 阿塞拜疆 埃及 埃塞俄比亚 爱尔兰 爱沙尼亚 安道尔 安哥拉 奥地利 澳大利亚 巴基斯坦 巴林 巴拿马 巴西 白俄罗斯 保加利亚 比利时 冰岛 波兰 玻利维亚 博茨瓦纳 不丹 朝鲜 丹麦 德国 东帝汶 多哥 俄罗斯 厄瓜多尔 法国 菲律宾 斐济 芬兰 刚果 哥伦比亚 哥斯达黎加 古巴 哈萨克斯坦 韩国 荷兰 洪都拉斯 吉布提 几内亚 加拿大 加纳 柬埔寨 捷克 津巴布韦 喀麦隆 卡塔尔 科威特 克罗地亚 肯尼亚 拉脱维亚 老挝 黎巴嫩 立陶宛 卢森堡 卢旺达 罗马尼亚 马达加斯加 马来西亚 马里 毛里求斯 美国 蒙古 孟加拉国 秘鲁 缅甸 摩洛哥 墨西哥 南非 尼泊尔 尼日利亚 挪威 葡萄牙 日本 瑞典 瑞士 塞尔维亚 沙特阿拉伯 斯里兰卡 苏丹 泰国 坦桑尼亚 突尼斯 土耳其 乌克兰 乌拉圭 西班牙 希腊 新加坡 新西兰 匈牙利 叙利亚 伊拉克 伊朗 以色列 意大利 印度 印度尼西亚 英国 约旦 越南 赞比亚 智利 中国 中国台湾 中国香港 中国澳门'.split(
    ' ',
  );
/** The list of a build that puts the usual answer first. */
export const FEW_COUNTRIES = [
  '中国',
  '中国香港',
  '中国澳门',
  '中国台湾',
  '美国',
  '日本',
  '韩国',
  '英国',
  '德国',
  '法国',
  '其他',
];
export const KINDS = ['企业法人', '机关法人', '事业单位法人', '社会团体法人', '其他组织', '其他'];
export const ORGANIZATION_ID_TYPES = [
  '组织机构代码证',
  '统一社会信用代码证书',
  '事业单位法人证书',
  '社会团体法人登记证书',
  '其他',
];
export const PERSON_ID_TYPES = ['居民身份证', '军/警官证', '士兵证', '护照', '港澳台通行证', '临时居民身份证'];
export const VALIDITIES = ['有效期', '长期'];
export const GENDERS = ['男', '女'];
export const CODES = ['+86', '+852', '+853', '+886', '+1'];

const PLACES = {
  北京市: ['市辖区'],
  上海市: ['市辖区'],
  江苏省: ['南京市', '常州市', '苏州市', '无锡市'],
  浙江省: ['杭州市', '宁波市', '温州市'],
  福建省: ['福州市', '厦门市', '莆田市', '三明市', '泉州市', '漳州市', '南平市', '龙岩市', '宁德市'],
  广东省: ['广州市', '深圳市', '珠海市', '汕头市'],
  内蒙古自治区: ['呼和浩特市', '包头市'],
};
const bare = (name) => name.replace(/(省|市|自治区)$/, '') || name;

/**
 * Returns provinces with their cities as `{ value, label, children }`. `short` leaves out 省 and 市. The values are
 * codes, so that a model which holds labels by accident is seen.
 */
export function regions({ short = false } = {}) {
  return Object.entries(PLACES).map(([province, cities], i) => ({
    value: `${11 + i}0000`,
    label: short ? bare(province) : province,
    children: cities.map((city, j) => ({
      value: `${11 + i}${String(j + 1).padStart(2, '0')}00`,
      label: short && city !== '市辖区' ? bare(city) : city,
    })),
  }));
}

/** The codes of a chosen region as the names that the person reads. */
export function regionNames(codes, tree) {
  const names = [];
  let level = tree;
  for (const code of codes ?? []) {
    const hit = level?.find((node) => node.value === code);
    if (!hit) return names;
    names.push(hit.label);
    level = hit.children;
  }
  return names;
}

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const asOptions = (words) => words.map((word) => ({ value: word, label: word }));
/** Returns options like a server's: with values that are not the words. */
export const asCoded = (words) => words.map((word, i) => ({ value: `C${i + 1}`, label: word }));
/** Returns the options of a field's list. The country's is long. */
export const optionsOf = (one) => asCoded(one.key === 'country' ? COUNTRIES : (one.words ?? []));
export const wordOf = (options, value) => options.find((option) => option.value === value)?.label ?? '';

const validity = (group) => [
  { group, key: 'validity', label: '有效期', kind: 'select', words: VALIDITIES },
  { group, key: 'validFrom', label: '证件起始日期', kind: 'date' },
  { group, key: 'validUntil', label: '证件截止日期', kind: 'date' },
];

export const ORGANIZATION = [
  { group: 'organization', key: 'country', label: '国籍', kind: 'select', words: FEW_COUNTRIES },
  { group: 'organization', key: 'region', label: '所在省份及城市', kind: 'cascader' },
  { group: 'organization', key: 'kind', label: '机构类型', kind: 'select', words: KINDS },
  { group: 'organization', key: 'name', label: '机构名称', kind: 'text' },
  { group: 'organization', key: 'foundedOn', label: '成立日期', kind: 'date' },
  { group: 'organization', key: 'idType', label: '证件类型', kind: 'select', words: ORGANIZATION_ID_TYPES },
  { group: 'organization', key: 'idNumber', label: '证件号码', kind: 'text' },
  ...validity('organization'),
  { group: 'organization', key: 'document', label: '上传证件', kind: 'upload' },
];

export const ADMINISTRATOR = [
  { group: 'administrator', key: 'name', label: '真实姓名', kind: 'text' },
  { group: 'administrator', key: 'gender', label: '性别', kind: 'select', words: GENDERS },
  { group: 'administrator', key: 'idType', label: '证件类型', kind: 'select', words: PERSON_ID_TYPES },
  { group: 'administrator', key: 'idNumber', label: '证件号码', kind: 'text' },
  { group: 'administrator', key: 'birthDate', label: '出生日期', kind: 'date' },
  ...validity('administrator'),
  { group: 'administrator', key: 'idFront', label: '上传证件', kind: 'upload', caption: '身份证人像面' },
  { group: 'administrator', key: 'idBack', label: '上传证件', kind: 'upload', caption: '身份证国徽面' },
];

export const LETTER = { group: null, key: 'authorisationLetter', label: '上传授权书', kind: 'upload' };
export const GROUPS = [
  { title: '机构信息', fields: ORGANIZATION },
  { title: '管理员信息', fields: ADMINISTRATOR },
];
export const UPLOAD_HINT = '请上传jpg、png、jpeg格式。';
export const ACCEPT = '.jpg,.jpeg,.png';

export const field = (group, key) =>
  [...ORGANIZATION, ...ADMINISTRATOR].find((one) => one.group === group && one.key === key);
export const pathOf = (one) => (one.group ? [one.group, one.key] : [one.key]);
export const asks = (one) =>
  `${one.kind === 'text' ? '请输入' : one.kind === 'upload' ? '请上传' : '请选择'}${one.label.replace(/^上传/, '')}`;

/** The state that the kits' forms start from. `empty` gives the empty value of a kind where a kit wants its own. */
export function emptyIdentity(empty = {}) {
  const blank = { text: '', select: undefined, date: undefined, cascader: [], upload: [], ...empty };
  const copy = (value) => (Array.isArray(value) ? [...value] : value);
  const group = (fields) => Object.fromEntries(fields.map((one) => [one.key, copy(blank[one.kind])]));
  return { organization: group(ORGANIZATION), administrator: group(ADMINISTRATOR), authorisationLetter: [] };
}

export const emptyAccount = () => ({
  username: '',
  organizationName: '',
  code: '+86',
  phone: '',
  smsCode: '',
  password: '',
  password2: '',
});
