/**
 * Words that mean the same on an official form. Only true synonyms stand here: what is merely close would choose
 * something else than the person meant.
 */
const groups: readonly (readonly string[])[] = [
  ['中国', '中华人民共和国', 'China'],
  ['男', '男性', 'Male'],
  ['女', '女性', 'Female'],
  ['居民身份证', '身份证', '中华人民共和国居民身份证'],
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
];

/** Either word names the same licence with the same number, so each stands for the other. */
export const organizationIdWords = (word: string): string[] =>
  creditCodeWords.includes(word) ? [...new Set([word, ...creditCodeWords])] : optionWords(word);

// The portal's word for "long-term" is not known; these are the usual ones on Chinese official forms.
const permanentWords = ['长期', '长期有效', '永久', '永久有效', '无固定期限'];
const fixedWords = ['有效期', '固定期限', '有期限', '非长期'];

export const validityWords = (kind: 'fixed' | 'permanent'): string[] =>
  kind === 'fixed' ? [...fixedWords] : [...permanentWords];
