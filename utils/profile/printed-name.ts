/** The name of a software as its certificate prints it: 全称[简称：…]V1.0. */
import type { Work } from './types';

export type NameParts = Pick<Work, 'fullName' | 'shortName' | 'version'>;

/** No name is longer. A longer text is not taken apart. */
const LONGEST = 500;

const bracket = /^(.+?)\s*[[【［(（]\s*简称\s*[:：]?\s*([^\]】］)）]{1,200})[\]】］)）]\s*(.*)$/;
const version = /^(.{2,}?)\s*([Vv]\s?\d{1,4}(?:\.\d{1,6}){0,4})$/;

const tidy = (text: string) => text.trim().replace(/\s/g, '').replace(/^v/, 'V');

/** Returns the three parts of a printed name. Null for a name without short name and version in it. */
export function partsOfPrintedName(name: string): NameParts | null {
  if (name.length > LONGEST) return null;
  const [, full, short = '', rest = ''] = bracket.exec(name.trim()) ?? [];
  if (full !== undefined) {
    if (rest !== '' && !/^[Vv]?\s?\d{1,4}(?:\.\d{1,6}){0,4}$/.test(rest)) return null;
    return { fullName: full.trim(), shortName: short.trim(), version: tidy(rest) };
  }
  const [, before, number = ''] = version.exec(name.trim()) ?? [];
  return before === undefined ? null : { fullName: before.trim(), shortName: '', version: tidy(number) };
}

/**
 * Returns the name as the certificate prints it. Does not add short name or version to a name that holds them already.
 */
export function nameOnCertificate({ fullName, shortName, version: own }: NameParts): string {
  const parts = partsOfPrintedName(fullName);
  const agrees = parts && (!parts.version || !own || tidy(own).toUpperCase() === parts.version.toUpperCase());
  const used = agrees ? { ...parts, shortName: parts.shortName || shortName, version: own || parts.version } : null;
  const { fullName: full, shortName: short, version: number } = used ?? { fullName, shortName, version: own };
  return `${full}${short ? `[简称：${short}]` : ''}${number}`;
}
