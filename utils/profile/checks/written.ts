import { fieldAt, fields } from '../fields';
import { normalise } from '../normalise';
import { valueAt } from '../paths';
import type { Profile, StoredProfile } from '../types';
import { at, called, type Finding, fault } from './finding';

const pathsOf = (profile: Profile) =>
  Object.keys(fields).flatMap((path) =>
    path.includes('*') ? profile.works.map((_, index) => path.replace('*', String(index))) : [path],
  );

/** Codes and names must have no invisible or meaningless parts: full-width digits, spaces at the end. */
export const spelling = (profile: Profile): Finding[] =>
  pathsOf(profile).flatMap((path) => {
    const field = fieldAt(path);
    if (field.as !== 'code' && field.as !== 'line') return [];
    const value = valueAt(profile, path);
    const better = normalise(value, field);
    if (typeof value !== 'string' || typeof better !== 'string' || value === better) return [];
    const wide = /[\uff01-\uff5e]/.test(value) && value.normalize('NFKC') !== value;
    return at(
      path,
      'warning',
      wide && field.as === 'code'
        ? fault('里有全角字符，网站要半角。', 'has full-width characters; the portal wants half-width ones.', better)
        : fault(
            '里有多余的空格、全角或看不见的字符。',
            'has spaces or characters in it that do not belong there.',
            better,
          ),
    );
  });

/** Returns texts in a date or number control that are no date or number. They are kept as typed until they are. */
export const unread = (profile: Profile): Finding[] =>
  Object.entries((profile as Partial<StoredProfile>).typed ?? {}).flatMap(([path, text]) => {
    const value = valueAt(profile, path);
    if (value === undefined || (value !== '' && value !== null) || text.trim() === '') return [];
    const name = called(path);
    const wants =
      fieldAt(path).as === 'number'
        ? { zh: '应是一个整数，例如 42180', en: 'should be a whole number, such as 42180' }
        : { zh: '应是日期，例如 2026-11-22', en: 'should be a date, such as 2026-11-22' };
    return [
      {
        field: path,
        level: 'error' as const,
        message: {
          zh: `${name.zh}${wants.zh}；现在写的是「${text}」，先照样留着。`,
          en: `${name.en} ${wants.en}; “${text}” is kept as it was typed.`,
        },
      },
    ];
  });
