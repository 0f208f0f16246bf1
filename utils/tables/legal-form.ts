/** Kinds of organisation by the legal forms that the business register prints (企业类型). */

/** In this order: a branch of a limited company is no legal person, even if its name goes on. */
const forms: readonly { has: RegExp; kind: string | null }[] = [
  { has: /分公司|分支机构|办事处|代表处/, kind: null },
  { has: /个体|合伙|个人独资|合作社|民办非企业|基金会|律师/, kind: null },
  { has: /事业单位/, kind: '事业单位法人' },
  { has: /社会团体|协会|学会|商会/, kind: '社会团体法人' },
  { has: /机关/, kind: '机关法人' },
  {
    has: /有限责任|股份有限|有限公司|股份公司|国有独资|全民所有制|集体所有制|一人有限|外商投资企业|港澳台投资|企业法人/,
    kind: '企业法人',
  },
];

/** Returns the portal's word for a legal form. Null if the register's word leaves it open. */
export const legalFormOf = (text: string): string | null => forms.find(({ has }) => has.test(text))?.kind ?? null;
