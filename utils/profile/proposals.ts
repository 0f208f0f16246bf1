import type { Text } from '../bilingual';
import { creditCodeFault } from './checks/credit-code';
import { yearsLater } from './checks/dates';
import { birthDateOf, genderOf, residentIdFault } from './checks/resident-id';
import { isoDay, isRealDate } from './dates';
import { valueAt, withValue } from './paths';
import { citiesOf, regionOf } from './regions';
import type { Profile, StoredProfile } from './types';
import { organizationIdTypes } from './words';

/** A value that follows from others, for the person to take with one click. Never put in by itself. */
export interface Proposal {
  field: string;
  value: unknown;
  /** The value in words, where it is no text. */
  shown?: Text;
  why: Text;
}

const text = (field: string, value: string, why: Text): Proposal[] => (value ? [{ field, value, why }] : []);

const fromId: Text = { zh: '按身份证号码推算', en: 'follows from the ID number' };

/** Birth date and gender (GB 11643-1999, places 7–14 and 17), and how long the card is valid. */
function ofAdministrator({ administrator }: Profile, today: string): Proposal[] {
  const { idType, idNumber } = administrator;
  if (idType !== '居民身份证' || residentIdFault(idNumber, today)) return [];
  const id = idNumber.toUpperCase();
  return [
    ...text('administrator.birthDate', birthDateOf(id), fromId),
    ...text('administrator.gender', genderOf(id), fromId),
    ...cardPeriod(administrator.validity, birthDateOf(id)),
  ];
}

/** 居民身份证法 §5: from 16 to 25 years ten, from 26 to 45 twenty, from 46 for good, below 16 five. */
function cardPeriod(validity: Profile['administrator']['validity'], born: string): Proposal[] {
  const { kind, from } = validity;
  if (kind !== 'fixed' || validity.until !== '' || !isRealDate(from)) return [];
  const years = [16, 26, 46].findIndex((age) => from < yearsLater(born, age));
  const because = (zh: string, en: string): Text => ({
    zh: `按办证时的年龄，有效期是${zh}`,
    en: `at that age cards are valid ${en}`,
  });
  const how = { zh: '长期有效', en: 'valid permanently' };
  if (years < 0)
    return [
      {
        field: 'administrator.validity.kind',
        value: 'permanent',
        shown: how,
        why: because('长期', 'permanently'),
      },
    ];
  const count = [5, 10, 20][years] ?? 20;
  return text('administrator.validity.until', yearsLater(from, count), because(` ${count} 年`, `for ${count} years`));
}

const kindByOffice: Readonly<Record<string, string>> = {
  '11': '机关法人',
  '12': '事业单位法人',
  '51': '社会团体法人',
  '91': '企业法人',
};

/** Type and region from the credit code (GB 32100-2015: places 1–2 and 3–8), the licence's first day from the founding. */
function ofOrganization({ organization: own }: Profile): Proposal[] {
  const fromCode: Text = { zh: '按信用代码第 3–8 位推算', en: 'follows from places 3–8 of the credit code' };
  const isCode = own.idType === '' || (organizationIdTypes as readonly string[]).includes(own.idType);
  const founded = text('organization.validity.from', isRealDate(own.foundedOn) ? own.foundedOn : '', {
    zh: '通常与成立日期相同',
    en: 'usually the day of establishment',
  });
  if (!isCode || creditCodeFault(own.idNumber)) return founded;
  const region = regionOf(own.idNumber.slice(2, 8));
  const province = own.province || region?.province || '';
  const city = region?.province.startsWith(province) ? region.city : '';
  const cities = citiesOf(province);
  return [
    ...text('organization.kind', kindByOffice[own.idNumber.slice(0, 2)] ?? '', {
      zh: '按信用代码前两位推算',
      en: 'follows from the first two places of the credit code',
    }),
    ...text('organization.province', region?.province ?? '', fromCode),
    ...text('organization.city', city || (cities.length === 1 ? (cities[0] ?? '') : ''), fromCode),
    ...founded,
  ];
}

function ofWorks({ works, organization }: Profile): Proposal[] {
  const why: Text = { zh: '与机构全称一致', en: 'the same as the organisation' };
  return works.flatMap(({ certificate, publication }, index) => [
    ...(certificate ? text(`works.${index}.certificate.holder`, organization.name, why) : []),
    ...(publication.published
      ? text(`works.${index}.publication.city`, organization.city.replace(/市$/, ''), {
          zh: '与机构所在城市一致',
          en: 'the city of the organisation',
        })
      : []),
  ]);
}

function ofIpp({ ipp, organization, works }: Profile): Proposal[] {
  const holder = works.find(({ certificate }) => certificate?.holder)?.certificate?.holder;
  return [
    ...text('ipp.complainant', organization.name, { zh: '与机构全称一致', en: 'the same as the organisation' }),
    ...(ipp.poa && holder === organization.name
      ? text('ipp.poa.holderIdNumber', organization.idNumber, {
          zh: '机构的证件号码',
          en: 'the number of the organisation',
        })
      : []),
  ];
}

const isOpen = (profile: StoredProfile, { field }: Proposal) =>
  field.endsWith('.kind')
    ? valueAt(profile, field) === '' || field.startsWith('administrator')
    : valueAt(profile, field) === '' && !profile.typed?.[field];

/** Returns values for empty fields that follow from the values that are there. Pure. `today` is YYYY-MM-DD. */
export function proposals(profile: StoredProfile, today = isoDay()): Proposal[] {
  const named = text('name', profile.organization.name, { zh: '机构全称', en: 'the organisation' });
  const all = [named, ofOrganization(profile), ofAdministrator(profile, today), ofWorks(profile), ofIpp(profile)];
  return all.flat().filter((one) => isOpen(profile, one));
}

/** The profile with a proposal taken. */
export function withProposal(profile: StoredProfile, { field, value }: Proposal): StoredProfile {
  const who = /^(organization|administrator)\.validity\.kind$/.exec(field)?.[1];
  if (who && value === 'permanent') {
    const { from } = profile[who as 'organization' | 'administrator'].validity;
    return withValue(profile, `${who}.validity`, { kind: 'permanent', from });
  }
  return withValue(profile, field, value);
}
