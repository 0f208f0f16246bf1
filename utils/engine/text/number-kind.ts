/** Kinds of numbers: of a person's paper, or of an organisation. */
export type NumberKind = 'person' | 'organization';

const personal = /^\d{6}(?:19|20)\d\d[01]\d[0-3]\d{4}[\dX]$/;
const credit = /^[\dA-Z]{18}$/;
// 身份证明 and 身份号码 are asked of organisations too.
const asksPersonal = /身份证(?!明)|公民身份|管理员|\bid card|administrator/i;
const asksCredit = /信用代码|执照|credit code|licen[cs]e/i;

/**
 * Returns the kind of a number by its form. Null if the form does not tell. A resident's card of a foreigner begins with
 * 9, as the code of a company does (GB 32100-2015, cards of 2023).
 */
export function numberKind(value: string): NumberKind | null {
  if (personal.test(value)) return value.startsWith('9') ? null : 'person';
  return credit.test(value) ? 'organization' : null;
}

/** Returns the kind of number that the words at a control ask for. Null if they do not say, or name both. */
export function askedKind(text: string): NumberKind | null {
  const isPersonal = asksPersonal.test(text);
  return isPersonal === asksCredit.test(text) ? null : isPersonal ? 'person' : 'organization';
}
