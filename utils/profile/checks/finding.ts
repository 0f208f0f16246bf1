import type { Text } from '../../bilingual';
import { fieldAt } from '../fields';

/** A wrong or doubtful value: the field's path, and what to do in words. */
export interface Finding {
  field: string;
  /** An error is certainly wrong on the portal. A warning may be right. */
  level: 'error' | 'warning';
  message: Text;
  /** The probable value. Proposed to the person, never put in silently. */
  propose?: string;
  /**
   * The value that this one is compared with, letter by letter, and its field. A slip should be made equal, another
   * name should not.
   */
  compare?: { field: string; value: string; isSlip: boolean };
}

/** A fault of a value on its own, as a predicate. The name of the field is put before it. */
export interface Fault {
  message: Text;
  propose?: string;
  compare?: Finding['compare'];
}

/** A field in words for a message: 「证件号码」 and “证件号码” (Document number). */
export function called(path: string): Text {
  const { label, own } = fieldAt(path);
  return { zh: `「${label.zh}」`, en: own ? `“${label.en}”` : `“${label.zh}” (${label.en})` };
}

/** The fault, if there is one, as a finding at a field, whose name is put before it. */
export function at(field: string, level: Finding['level'], fault: Fault | null): Finding[] {
  if (!fault) return [];
  const name = called(field);
  const message = { zh: name.zh + fault.message.zh, en: `${name.en} ${fault.message.en}` };
  const { propose, compare } = fault;
  return [{ field, level, message, ...(propose !== undefined && { propose }), ...(compare && { compare }) }];
}

export const fault = (zh: string, en: string, propose?: string): Fault => ({
  message: { zh, en },
  ...(propose !== undefined && { propose }),
});
