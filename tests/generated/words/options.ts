import type { Lang } from './pool';

/** Words of a list. `right` is the word that the sample profile means, or several with one meaning. */
export interface Offer {
  words: readonly string[];
  right: readonly string[];
}

/** Reads `*right|other|other`. */
const offer = (text: string): Offer => {
  const all = text.split('|');
  return {
    words: all.map((word) => word.replace('*', '')),
    right: all.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  };
};
const offers = (...texts: string[]): Offer[] => texts.map(offer);
const validity = {
  zh: offers(
    '*有效期|长期',
    '*固定期限|长期',
    '*有固定期限|长期有效',
    '无固定期限|*有期限',
    '*非长期|长期',
    '永久有效|*固定期限',
  ),
};
const yesNo = { zh: offers('*是|否', '*有|没有', '*是的|不是', '否|*是'), en: offers('*Yes|No', 'No|*Yes') };

/** Lists of options by step, in the words of several builds. */
export const OPTIONS: Readonly<Record<string, Partial<Record<Lang, readonly Offer[]>>>> = {
  'organization-country': {
    zh: offers(
      '*中国|中国香港|中国澳门|中国台湾|美国|日本|韩国|英国|德国|法国|其他',
      '*中国大陆|中国香港|中国澳门|中国台湾|美国|日本|新加坡|其他',
      '美国|英国|日本|*中华人民共和国|新加坡',
      '*中国（大陆）|中国（香港）|中国（澳门）|中国（台湾）|其他国家',
      '阿根廷|埃及|巴西|德国|法国|韩国|美国|日本|泰国|印度|英国|越南|*中国|中国香港|中国台湾',
    ),
  },
  'organization-kind': {
    zh: offers(
      '*企业法人|机关法人|事业单位法人|社会团体法人|其他组织|其他',
      '机关法人|事业单位法人|*企业法人|军队单位|其他',
      '个体工商户|*企业法人|事业单位法人|社会团体法人|其他组织',
    ),
  },
  'organization-id-type': {
    zh: offers(
      '组织机构代码证|*统一社会信用代码证书|事业单位法人证书|社会团体法人登记证书|其他',
      '*营业执照|事业单位法人证书|社会团体法人登记证书|其他有效证件',
      '组织机构代码证|*营业执照|*统一社会信用代码证书|其他',
      '事业单位法人证书|*营业执照（统一社会信用代码）|其他',
    ),
  },
  'organization-validity': validity,
  'administrator-gender': { zh: offers('*男|女', '女|*男', '*男性|女性', '*先生|女士') },
  'administrator-id-type': {
    zh: offers(
      '*居民身份证|军/警官证|士兵证|护照|港澳台通行证|临时居民身份证',
      '护照|*身份证|港澳居民来往内地通行证|台湾居民来往大陆通行证',
      '*中华人民共和国居民身份证|护照|其他',
    ),
  },
  'administrator-validity': validity,
  type: {
    zh: offers('商标权|*著作权（版权）|专利权|其他', '*著作权|商标|专利', '商标|专利|*版权'),
    en: offers('Trademark|Patent|*Copyright|Others', '*Copyright|Trademark|Patent', 'Patent|Trademark|*Copyrights'),
  },
  place: {
    zh: offers(
      '*中国大陆|中国香港|中国台湾|其他',
      '其他国家或地区|*中国内地|中国香港',
      '*中国（大陆）|中国（香港）|其他',
    ),
    en: offers(
      '*Mainland China|Hong Kong|Taiwan|Others',
      'Hong Kong|*China (Mainland)|Others',
      'Others|*Chinese mainland',
    ),
  },
  'issued-by-ncac': yesNo,
  'type-of-work': {
    zh: offers(
      '文字作品|美术作品|摄影作品|视听作品|*软件及其他作品',
      '*计算机软件|文字作品|音乐作品|图形作品',
      '美术作品|摄影作品|*软件及其他类型作品|音乐作品',
      '文字作品|*软件作品|图形作品|模型作品',
    ),
    en: offers(
      'Literary works|Works of fine art|Photographic works|Audiovisual works|*Software and other types of works',
      '*Computer software|Literary works|Musical works',
      'Works of art|*Software and other works|Photographs',
    ),
  },
};
