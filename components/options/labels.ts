import type { Lang } from '../../utils/bilingual';
import type { Field } from '../../utils/profile/fields';

/** Returns a control's name: the portal's own word, and in English its meaning beside it. */
export function labelOf({ label, own }: Pick<Field, 'label' | 'own'>, lang: Lang): string {
  if (lang === 'zh') return label.zh;
  return own ? label.en : `${label.zh} · ${label.en}`;
}

/** English beside the portals' words for a choice. A word that is not here is shown alone. */
const glosses: Readonly<Record<string, string>> = {
  企业法人: 'enterprise',
  机关法人: 'public authority',
  事业单位法人: 'public institution',
  社会团体法人: 'association',
  其他组织: 'other organisation',
  其他: 'other',
  军队单位: 'military unit',
  男: 'male',
  女: 'female',
  统一社会信用代码证书: 'credit code certificate',
  营业执照: 'business licence',
  居民身份证: 'resident ID card',
  港澳台居民居住证: 'residence permit (Hong Kong, Macao, Taiwan)',
  外国人永久居留身份证: 'permanent resident’s card of a foreigner',
  '军/警官证': 'officer’s ID',
  士兵证: 'soldier’s ID',
  护照: 'passport',
  港澳台通行证: 'travel permit',
  原始取得: 'original',
  继受取得: 'taken over',
  全部权利: 'all rights',
  部分权利: 'some rights',
  应用软件: 'application',
  嵌入式软件: 'embedded',
  中间件: 'middleware',
  操作系统: 'operating system',
  原创: 'original',
  '修改（含翻译软件、合成软件）': 'modified (translated or combined too)',
  单独开发: 'alone',
  合作开发: 'jointly',
  委托开发: 'commissioned',
  下达任务开发: 'assigned',
  游戏软件: 'games',
  教育软件: 'education',
  金融软件: 'finance',
  医疗软件: 'medicine',
  地理信息软件: 'geographic information',
  云计算软件: 'cloud computing',
  信息安全软件: 'information security',
  大数据软件: 'big data',
  人工智能软件: 'artificial intelligence',
  VR软件: 'VR',
  '5G软件': '5G',
  小程序: 'mini program',
  物联网软件: 'internet of things',
  智慧城市软件: 'smart city',
};

export const optionLabel = (word: string, lang: Lang): string =>
  lang === 'en' && glosses[word] ? `${word} · ${glosses[word]}` : word;
