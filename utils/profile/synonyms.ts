/**
 * Words that mean the same on an official form. Only true synonyms may be added: a merely close word would choose
 * something else than the person meant.
 */
const groups: readonly (readonly string[])[] = [
  // Natural synonyms, 2026-11. Beside them forms list 中国香港 and the like by their own names.
  ['中国', '中国大陆', '中华人民共和国', '中国（大陆）', '中国内地', 'China', 'Mainland China', 'China (Mainland)'],
  ['男', '男性', '先生', 'Male', 'Mr'],
  ['女', '女性', '女士', 'Female', 'Ms'],
  [
    '居民身份证',
    '身份证',
    '中华人民共和国居民身份证',
    '二代身份证',
    '第二代身份证',
    '第二代居民身份证',
    '中国居民身份证',
    '大陆居民身份证',
    '内地居民身份证',
    'ID card',
    'Identity card',
    'Resident identity card',
    'PRC ID card',
  ],
  [
    '企业法人',
    '企业',
    '公司',
    '法人企业',
    '企业单位',
    'Enterprise legal person',
    'Corporate legal person',
    'Company',
    'Enterprise',
  ],
  ['其他', '其它'],
];

/** The word itself, then its synonyms. */
export function optionWords(word: string): string[] {
  const group = groups.find((words) => words.includes(word)) ?? [];
  return [...new Set([word, ...group])];
}

// 2026-07: the guide says 统一社会信用代码证书, older builds 营业执照 or the code in brackets behind it.
const creditCodeWords = [
  '统一社会信用代码证书',
  '营业执照',
  '统一社会信用代码',
  '营业执照（统一社会信用代码）',
  '营业执照(统一社会信用代码)',
  '统一社会信用代码证',
  '企业营业执照',
  '营业执照/统一社会信用代码证书',
  '统一社会信用代码证书/营业执照',
  '统一社会信用代码证书（营业执照）',
  '三证合一营业执照',
  '多证合一营业执照',
  'Business license',
  'Business licence',
];

/** Either word names the same licence with the same number, so each can replace the other. */
export const organizationIdWords = (word: string): string[] =>
  creditCodeWords.includes(word) ? [...new Set([word, ...creditCodeWords])] : optionWords(word);

// The portal's word for "long-term" is not known. These are the usual ones on Chinese official forms.
const permanentWords = [
  '长期',
  '长期有效',
  '永久',
  '永久有效',
  '无固定期限',
  '无期限',
  '长期（永久）',
  'Permanent',
  'Long-term',
  'Long term',
  'Indefinite',
];
const fixedWords = [
  '有效期',
  '固定期限',
  '有期限',
  '非长期',
  '有固定期限',
  '固定有效期',
  '定期',
  '非永久',
  '有效期限',
  'Fixed term',
  'Limited',
];

export const validityWords = (kind: 'fixed' | 'permanent'): string[] =>
  kind === 'fixed' ? [...fixedWords] : [...permanentWords];
