import { isRealDate } from './dates';
import { fieldAt } from './fields';
import { asIsoDate } from './normalise';
import { valueAt, withValue } from './paths';
import type { StoredProfile } from './types';

/** A longer text is no number, and is not looked at. */
const LONGEST_COUNT = 64;

const units: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, 千: 1_000, k: 1_000 };

/** The whole number that people write as 42180, 42,180, 42 180 行 or 4.2万. Null for anything else. */
export function asCount(text: string): number | null {
  if (text.length > LONGEST_COUNT) return null;
  const clean = text.normalize('NFKC').replace(/\s/g, '').replace(/，/g, ',').toLowerCase();
  const [, whole = '', decimals = '', unit] =
    /^(?:大?约|近|共计?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([万千wk])?(?:余|多)?(?:行|lines?|loc)?$/.exec(clean) ?? [];
  // Three decimals may be thousands elsewhere in the world: 42.180.
  if (!whole || (unit === undefined && !/^(?:\.0{1,2})?$/.test(decimals))) return null;
  const count = Math.round(Number(whole.replace(/,/g, '') + decimals) * (units[unit ?? ''] ?? 1));
  return Number.isSafeInteger(count) && count <= 1e12 ? count : null;
}

/** Returns the value of a text typed into a date or number control. Undefined if it is none (yet). */
function meaning(text: string, as: 'date' | 'number'): string | number | null | undefined {
  if (text.trim() === '') return as === 'date' ? '' : null;
  if (as === 'number') return asCount(text) ?? undefined;
  const iso = asIsoDate(text);
  return isRealDate(iso) ? iso : undefined;
}

const without = (typed: Readonly<Record<string, string>>, path: string) =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => key !== path));

/**
 * Returns the profile after a text was typed into a date or number control. Takes the value as soon as the text is one.
 * Keeps the text itself until the person has left the control (`done`), and as long as it is no value. So nothing typed
 * is lost.
 */
export function withTyped(profile: StoredProfile, path: string, input: { text: string; done: boolean }): StoredProfile {
  const as = fieldAt(path).as === 'number' ? 'number' : 'date';
  const value = meaning(input.text, as);
  const keep = value === undefined || (!input.done && String(value ?? '') !== input.text);
  const others = without(profile.typed ?? {}, path);
  const typed = keep ? { ...others, [path]: input.text } : others;
  return { ...withValue(profile, path, value ?? (as === 'date' ? '' : null)), typed };
}

/** Returns the content of the control at a path: the text as typed, or the value. */
export function shownAt(profile: StoredProfile, path: string): string {
  const value = valueAt(profile, path);
  return profile.typed?.[path] ?? (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
}

/** Returns the profile without one of its works. Texts typed in the works behind it move along. */
export function withoutWork(profile: StoredProfile, place: number): StoredProfile {
  const typed = Object.entries(profile.typed ?? {}).flatMap(([path, text]): [string, string][] => {
    const [first = '', index = '', ...rest] = path.split('.');
    if (first !== 'works' || Number(index) < place) return [[path, text]];
    return Number(index) === place ? [] : [[['works', Number(index) - 1, ...rest].join('.'), text]];
  });
  const works = profile.works.filter((_, index) => index !== place);
  return { ...profile, works, ...(profile.typed && { typed: Object.fromEntries(typed) }) };
}
