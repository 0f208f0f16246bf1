import { fields } from '../fields';
import { valueAt } from '../paths';
import type { Profile, Work } from '../types';
import { offeredLanguages } from '../words';
import { at, type Fault, type Finding, fault } from './finding';
import { certificateNumberFault, registrationNumberFault, versionFault } from './numbers';

/** R11 takes at most this many technical tags (2026-07). */
const TAGS = 3;

/** 软件的主要功能: the sources speak of 500–1300 and 500–1000, older ones of 200; the live page decides. */
const FUNCTIONS = { least: 500, most: 1300 };

const tooLong = (length: number, max: number): Fault | null =>
  length > max
    ? fault(
        `最多 ${max} 字，这里有 ${length} 字。请精简。`,
        `takes at most ${max} characters; this has ${length}. Make it shorter.`,
      )
    : null;

/** Every text within the portal's limit, where one is known. */
export const lengths = (profile: Profile): Finding[] =>
  Object.entries(fields).flatMap(([path, { max, as }]) => {
    if (max === undefined || as !== 'prose') return [];
    return profile.works.flatMap((_, index) => {
      const field = path.replace('*', String(index));
      const value = valueAt(profile, field);
      return typeof value === 'string' ? at(field, 'error', tooLong(value.length, max)) : [];
    });
  });

function fullNameFault({ fullName, version }: Work): Fault | null {
  if (version && fullName.toUpperCase().includes(version.toUpperCase()))
    return fault(
      '不写版本号：门户会把版本号接在全称后面。',
      'goes without the version: the portal puts the version behind the name.',
    );
  if (!/(?:软件|系统|平台|程序|工具|APP|引擎|插件|中间件|驱动|游戏|组件)$/i.test(fullName))
    return fault(
      '通常以「软件」「系统」「平台」或「APP」结尾。请确认。',
      'usually ends in 软件, 系统, 平台 or APP. Make sure that it is complete.',
    );
  return null;
}

function shortNameFault({ fullName, shortName }: Work): Fault | null {
  if (shortName === '无')
    return fault('没有简称就留空，不写「无」。', 'is left empty if there is none; the portal does not want 无.', '');
  if (shortName === fullName)
    return fault('与全称相同。没有简称就留空。', 'is the same as the full name. Leave it empty if there is none.');
  if (fullName && shortName.length > fullName.length)
    return fault('比全称还长。请核对两者。', 'is longer than the full name. Check the two.');
  return null;
}

function functionsFault(length: number): Fault | null {
  const { least, most } = FUNCTIONS;
  if (length >= least && length <= most) return null;
  return fault(
    `通常要求 ${least}–${most} 字，这里有 ${length} 字。以页面上的字数提示为准。`,
    `is usually asked for in ${least} to ${most} characters; this has ${length}. The counter on the page decides.`,
  );
}

function otherLanguagesFault(languages: readonly string[]): Fault | null {
  const others = languages.filter((one) => !(offeredLanguages as readonly string[]).includes(one)).join('、');
  return tooLong(others.length, fields['works.*.languages']?.max ?? 120);
}

/** What a work's values say on their own; an empty value is not yet wrong. */
function checkWork(work: Work, index: number): Finding[] {
  const path = (key: string) => `works.${index}.${key}`;
  const { certificate, technicalTags } = work;
  const given = (value: string, judge: (value: string) => Fault | null) => (value ? judge(value) : null);
  const tags =
    technicalTags.length > TAGS
      ? fault(
          `最多选 ${TAGS} 项，这里选了 ${technicalTags.length} 项。`,
          `takes at most ${TAGS}; ${technicalTags.length} are chosen.`,
        )
      : null;
  return [
    ...at(
      path('fullName'),
      'warning',
      given(work.fullName, () => fullNameFault(work)),
    ),
    ...at(
      path('shortName'),
      'error',
      given(work.shortName, () => shortNameFault(work)),
    ),
    ...at(path('version'), 'error', given(work.version, versionFault)),
    ...at(path('languages'), 'error', otherLanguagesFault(work.languages)),
    ...at(
      path('mainFunctions'),
      'warning',
      given(work.mainFunctions, (text) => functionsFault(text.length)),
    ),
    ...at(path('technicalTags'), 'error', tags),
    ...at(
      path('certificate.certificateNumber'),
      'error',
      given(certificate?.certificateNumber ?? '', certificateNumberFault),
    ),
    ...at(
      path('certificate.registrationNumber'),
      'error',
      given(certificate?.registrationNumber ?? '', registrationNumberFault),
    ),
  ];
}

export const works = (profile: Profile): Finding[] => profile.works.flatMap(checkWork);
