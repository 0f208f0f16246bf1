import { isRealDate } from '../dates';
import { fields } from '../fields';
import { valueAt } from '../paths';
import { partsOfPrintedName } from '../printed-name';
import type { Profile, Work } from '../types';
import { offeredLanguages } from '../words';
import { at, type Fault, type Finding, fault } from './finding';
import { certificateNumberFault, registrationNumberFault, versionFault } from './numbers';

/** R11 takes at most this many technical tags (2026-07). */
const TAGS = 3;

/** 软件的主要功能: the sources speak of 500–1300 and 500–1000, older ones of 200. The live page decides. */
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

const versionAtEnd = /[\s_-]*(?:[Vv](?:er(?:sion)?)?[.:：]?\s*\d+(?:\.\d+)*|版本?\s*\d+(?:\.\d+)*|\d+(?:\.\d+)+)$/;

/** A version is short: only the end of a name is looked at, so that a long one costs nothing. */
const VERSION_LENGTH = 40;

function withoutVersion(name: string): string {
  const cut = Math.max(0, name.length - VERSION_LENGTH);
  return name.slice(0, cut) + name.slice(cut).replace(versionAtEnd, '');
}

function fullNameFault({ fullName, version }: Work): Fault | null {
  const printed = partsOfPrintedName(fullName);
  if (printed?.shortName)
    return fault(
      '照抄了证书上的整个名称。简称和版本号各有一栏，网站会自己接上。',
      'is the whole name as the certificate prints it. Short name and version have fields of their own; the portal puts them behind.',
      printed.fullName,
    );
  const bare = withoutVersion(fullName);
  if (bare !== fullName || (version && fullName.toUpperCase().includes(version.toUpperCase())))
    return fault(
      '不写版本号：网站会把版本号接在全称后面。',
      'goes without the version: the portal puts the version behind the name.',
      bare !== fullName && bare ? bare : undefined,
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
    return fault('与全称相同。没有简称就留空。', 'is the same as the full name. Leave it empty if there is none.', '');
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

const noLines = fault('是 0。请填源程序的实际总行数。', 'is 0. Fill in the real number of lines.');

function otherLanguagesFault(languages: readonly string[]): Fault | null {
  const others = languages.filter((one) => !(offeredLanguages as readonly string[]).includes(one)).join('、');
  return tooLong(others.length, fields['works.*.languages']?.max ?? 120);
}

/** The year in a registration number is that of the registration. */
function yearFault({ registrationNumber, registeredOn }: NonNullable<Work['certificate']>): Fault | null {
  const year = /^(20\d{2})SR/.exec(registrationNumber)?.[1];
  if (!year || !isRealDate(registeredOn) || registeredOn.startsWith(year)) return null;
  return fault(
    `里的年份是 ${year}，登记日期却在 ${registeredOn.slice(0, 4)} 年。请对照证书核对两者。`,
    `says ${year}, but the date of registration is in ${registeredOn.slice(0, 4)}. Compare both with the certificate.`,
  );
}

/** Two works of one profile that are the same, or that share a thing that only one can have. */
export const twins = ({ works }: Profile): Finding[] =>
  works.flatMap((work, index) => {
    const before = works.slice(0, index);
    const number = work.certificate?.registrationNumber;
    const sameNumber = number ? before.findIndex(({ certificate }) => certificate?.registrationNumber === number) : -1;
    const same = before.findIndex(
      (one) => work.fullName !== '' && one.fullName === work.fullName && one.version === work.version,
    );
    const as = (place: number): Fault | null =>
      place < 0
        ? null
        : fault(
            `与软件 ${place + 1} 的相同。请核对。`,
            `is the same as that of software ${place + 1}. Compare the two.`,
          );
    return [
      ...at(`works.${index}.fullName`, 'warning', as(same)),
      ...at(`works.${index}.certificate.registrationNumber`, 'warning', as(sameNumber)),
    ];
  });

/** Returns the faults of a work's values on their own. An empty value is not yet wrong. */
function checkWork(work: Work, index: number): Finding[] {
  const path = (key: string) => `works.${index}.${key}`;
  const { certificate, technicalTags } = work;
  const given = (value: string, judge: (value: string) => Fault | null) => (value ? judge(value) : null);
  // A certificate of earlier years may have values that R11 would turn down.
  const asFiled = certificate ? 'warning' : 'error';
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
      asFiled,
      given(work.shortName, () => shortNameFault(work)),
    ),
    ...at(path('version'), asFiled, given(work.version, versionFault)),
    ...at(path('sourceLines'), 'warning', work.sourceLines === 0 ? noLines : null),
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
    ...at(path('certificate.registrationNumber'), 'warning', certificate && yearFault(certificate)),
  ];
}

export const works = (profile: Profile): Finding[] => profile.works.flatMap(checkWork);
