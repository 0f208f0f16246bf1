import { citiesByProvince } from './cities';

/** GB/T 2260: the first two digits of a region code, the name in daily use and the full name. */
const table = `
11 北京 北京市
12 天津 天津市
13 河北 河北省
14 山西 山西省
15 内蒙古 内蒙古自治区
21 辽宁 辽宁省
22 吉林 吉林省
23 黑龙江 黑龙江省
31 上海 上海市
32 江苏 江苏省
33 浙江 浙江省
34 安徽 安徽省
35 福建 福建省
36 江西 江西省
37 山东 山东省
41 河南 河南省
42 湖北 湖北省
43 湖南 湖南省
44 广东 广东省
45 广西 广西壮族自治区
46 海南 海南省
50 重庆 重庆市
51 四川 四川省
52 贵州 贵州省
53 云南 云南省
54 西藏 西藏自治区
61 陕西 陕西省
62 甘肃 甘肃省
63 青海 青海省
64 宁夏 宁夏回族自治区
65 新疆 新疆维吾尔自治区
71 台湾 台湾省
81 香港 香港特别行政区
82 澳门 澳门特别行政区`;

export interface Province {
  code: string;
  short: string;
  full: string;
}

export const provinces: readonly Province[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', short = '', full = ''] = row.split(' ');
    return { code, short, full };
  });

/** Municipalities and special administrative regions have no city below them. */
const cityless = new Set(['11', '12', '31', '50', '81', '82']);

const provinceNamed = (word: string) => provinces.find((one) => one.short === word || one.full === word);

const peoples =
  '(?:(?:藏|羌|彝|白|傣|景颇|傈僳|哈尼|壮|苗|布依|侗|土家|回|朝鲜|蒙古)族|蒙古|哈萨克|柯尔克孜)+'; /* GB/T 2260: the peoples that the 30 autonomous prefectures are named after */
const prefecture = new RegExp(`^(.+?)${peoples}自治州$`);

const distinct = (words: readonly string[]) => [...new Set(words.filter(Boolean))];

/** The words a portal may use for a province, the profile's own first (福建省, 福建). */
export function provinceWords(word: string): string[] {
  const known = provinceNamed(word);
  return distinct([word, known?.full ?? '', known?.short ?? '']);
}

/**
 * The words a portal may use for a city, the profile's own first (厦门市, 厦门). Below a municipality the second level
 * of a cascader is the municipality once more or 市辖区, so these follow.
 */
export function cityWords(word: string, provinceWord: string): string[] {
  const province = provinceNamed(provinceWord);
  const own = [word];
  const listed =
    province && citiesByProvince.get(province.code)?.find(({ name }) => prefecture.exec(name)?.[1] === word);
  if (listed) own.push(listed.name);
  const cut = /^(.{2,})(?:市|地区|盟)$/.exec(word)?.[1] ?? prefecture.exec(word)?.[1];
  if (cut) own.push(cut);
  else if (!/[市州盟区县旗]$/.test(word)) own.push(`${word}市`);
  if (!province || !cityless.has(province.code)) return distinct(own);
  return distinct([...own, province.full, province.short, /县$/.test(word) ? '县' : '市辖区']);
}

const isEither = (one: string, other: string) =>
  one === '' || other === '' || one.startsWith(other) || other.startsWith(one);

export const isSameProvince = (word: string, full: string): boolean =>
  isEither(word, full) || provinceNamed(word)?.full === full;

/** 湘西州 and 湘西土家族苗族自治州 are one. The rest is compared. */
const cityStem = (word: string) =>
  (prefecture.exec(word)?.[1] ?? word.replace(/(?:自治州|市|地区|盟|州)$/, '')) || word;

/**
 * True if a city's word may mean the city of a region code. A municipality contains every district and county below it.
 */
export function isSameCity(word: string, region: { province: string; city: string }): boolean {
  const province = provinceNamed(region.province);
  if (province && cityless.has(province.code)) return true;
  return isEither(cityStem(word), cityStem(region.city));
}

/** Names under which lists gather the counties that belong to no city, after the tables of the statistics office. */
const COUNTIES = [
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
  '省直辖县级行政单位',
  '直辖县级行政区划',
  '省直辖',
  '直辖县',
];

/**
 * Returns the names of the level over a county right under its province. Empty if the place is a city of the province.
 */
export function levelsBetween(word: string, provinceWord: string): string[] {
  const province = provinceNamed(provinceWord);
  const cities = province && citiesByProvince.get(province.code);
  if (!cities) return [];
  const isCity = cities.some(({ name }) => name === word || name.startsWith(word) || word.startsWith(name));
  return isCity ? [] : COUNTIES;
}

/**
 * Returns the cities of a province by their full names. A municipality is its own city, as in the portals' cascaders.
 */
export function citiesOf(provinceWord: string): string[] {
  const province = provinceNamed(provinceWord);
  if (!province) return [];
  return citiesByProvince.get(province.code)?.map(({ name }) => name) ?? [province.full];
}

/**
 * Returns province and city of a six-digit region code (GB/T 2260), full names. The city is '' if the code names only
 * the province, or a city that no longer exists. Null if the code is of no province, such as 100000 (the centre).
 */
export function regionOf(code: string): { province: string; city: string } | null {
  const province = provinces.find((one) => code.startsWith(one.code));
  if (!province) return null;
  const cities = citiesByProvince.get(province.code);
  if (!cities) return { province: province.full, city: province.full };
  const city = cities.find((one) => code.startsWith(one.code));
  return { province: province.full, city: city?.name ?? '' };
}
