/** One rule of a form: the field's key, and its fault (empty if there is none). */
export type Rule = readonly [field: string, check: () => string];

/** Runs every rule. Keeps the first complaint of a field. */
export function complaints(rules: readonly Rule[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [field, check] of rules) {
    if (found[field]) continue;
    const wrong = check();
    if (wrong) found[field] = wrong;
  }
  return found;
}

const isEmpty = (value: string | readonly string[]): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.length === 0;

export const must = (field: string, label: string, value: () => string | readonly string[]): Rule => [
  field,
  () => (isEmpty(value()) ? `${label}不能为空` : ''),
];

export const choose = (field: string, label: string, value: () => string | readonly string[]): Rule => [
  field,
  () => (isEmpty(value()) ? `请选择${label}` : ''),
];

export const like = (field: string, pattern: RegExp, wrong: string, value: () => string): Rule => [
  field,
  () => (isEmpty(value()) || pattern.test(value()) ? '' : wrong),
];

export const that = (field: string, wrong: string, holds: () => boolean): Rule => [field, () => (holds() ? '' : wrong)];

export const today = (): string => {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
};
