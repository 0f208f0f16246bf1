import type { Text } from '../bilingual';
import type { MadeValue, ProfileCondition, Source } from '../portals/types';
import type { Wanted } from '../protocol/plan';
import { isRealDate } from './dates';
import { fieldAt } from './fields';
import { nameFor } from './file-name';
import { valueAt } from './paths';
import { nameOnCertificate } from './printed-name';
import { cityWords, levelsBetween, provinceWords } from './regions';
import { optionWords, organizationIdWords, validityWords } from './synonyms';
import type { DocumentRef, StoredProfile, Validity, Work } from './types';

type Value = Wanted | { absent: Text };

const absent = (zh: string, en: string): Value => ({ absent: { zh, en } });

const notInProfile = (path: string): Value => {
  const { zh, en } = fieldAt(path).label;
  return absent(
    `档案里还没有「${zh}」，请在选项页补上。`,
    `The profile has no “${zh}” (${en}) yet; add it on the options page.`,
  );
};

const text = (value: string, path: string): Value =>
  value.trim() ? { kind: 'text', text: value } : notInProfile(path);

const option = (value: string, path: string, synonyms = optionWords): Value =>
  value.trim() ? { kind: 'option', anyOf: synonyms(value) } : notInProfile(path);

function date(value: string, path: string): Value {
  if (!value) return notInProfile(path);
  if (isRealDate(value)) return { kind: 'date', iso: value };
  const { zh, en } = fieldAt(path).label;
  return absent(
    `档案里的「${zh}」${value} 不是日历上的日期，请在选项页改正。`,
    `“${zh}” (${en}) in the profile is ${value}, which is no day of the calendar; correct it on the options page.`,
  );
}

const file = (value: DocumentRef | null, path: string): Value =>
  value
    ? { kind: 'file', document: value.id, name: nameFor(value.name, value.type), type: value.type, size: value.size }
    : notInProfile(path);

const validUntil = (validity: Validity, path: string): Value =>
  validity.kind === 'fixed'
    ? date(validity.until, path)
    : absent(
        '证件长期有效，没有截止日期，留空。',
        'The document is valid permanently and has no end date; leave it empty.',
      );

function region({ organization }: StoredProfile): Value {
  const { province, city } = organization;
  if (!province.trim()) return notInProfile('organization.province');
  if (!city.trim()) return notInProfile('organization.city');
  const between = levelsBetween(city, province);
  const levels = [provinceWords(province), cityWords(city, province)];
  return { kind: 'path', levels, ...(between.length > 0 && { between }) };
}

const noWork = () =>
  absent('还没有选择软件，请先在侧边栏选择。', 'No software is chosen yet; choose one in the side panel.');
const noCertificate = () =>
  absent(
    '档案里还没有这件软件的登记证书信息。',
    'The profile holds no registration certificate for this software yet.',
  );
const noPoa = () => absent('档案里还没有授权书（POA）信息。', 'The profile holds no power of attorney yet.');

type Party = 'organization' | 'administrator';

const validityOf = (
  who: Party,
): Record<'validity' | 'validFrom' | 'validUntil', (profile: StoredProfile) => Value> => ({
  validity: (p) => ({ kind: 'option', anyOf: validityWords(p[who].validity.kind) }),
  validFrom: (p) => date(p[who].validity.from, `${who}.validity.from`),
  validUntil: (p) => validUntil(p[who].validity, `${who}.validity.until`),
});
const organization = validityOf('organization');
const administrator = validityOf('administrator');

/** Values that more than one field decides about. */
const made: Record<MadeValue, (profile: StoredProfile, work: Work | null) => Value> = {
  'organization.region': region,
  'organization.validity': organization.validity,
  'organization.validFrom': organization.validFrom,
  'organization.validUntil': organization.validUntil,
  'administrator.validity': administrator.validity,
  'administrator.validFrom': administrator.validFrom,
  'administrator.validUntil': administrator.validUntil,
  'work.nameOnCertificate': (_, work) => {
    if (!work) return noWork();
    if (!work.fullName.trim()) return notInProfile('works.*.fullName');
    if (!work.version.trim()) return notInProfile('works.*.version');
    return { kind: 'text', text: nameOnCertificate(work) };
  },
  'work.publishedOn': (_, work) => {
    if (!work) return noWork();
    if (work.publication.published) return date(work.publication.on, 'works.*.publication.on');
    return absent(
      '软件未发表，首次发表日期留空。',
      'The software is unpublished; leave the date of first publication empty.',
    );
  },
};

/** Words that mean the same as a field's value, where the portal may show another one. */
const wordsAt = (path: string) => (path === 'organization.idType' ? organizationIdWords : optionWords);

/** Turns the value of one field into the value for a control, by its written form. */
function plainValue(value: unknown, path: string): Value {
  const { as, words, isListed } = fieldAt(path);
  if (as === 'document') return file((value ?? null) as DocumentRef | null, path);
  const written = Array.isArray(value) ? value.join('、') : String(value ?? '');
  if (as === 'date') return date(written, path);
  return as !== 'list' && (words || isListed) ? option(written, path, wordsAt(path)) : text(written, path);
}

/**
 * Returns the value of a step's source in this profile, ready for a control, or why there is none. Never guesses.
 * Returns `absent` with the reason for an empty value, an invalid date, or a work that is not chosen.
 */
export function resolveValue(profile: StoredProfile, work: Work | null, source: Source): Wanted | { absent: Text } {
  if (typeof source !== 'string') return { kind: 'option', anyOf: [...source.always] };
  if (Object.hasOwn(made, source)) return made[source as MadeValue](profile, work);
  if (source.startsWith('work.')) {
    if (!work) return noWork();
    const rest = source.slice('work.'.length);
    if (rest.startsWith('certificate.') && !work.certificate) return noCertificate();
    return plainValue(valueAt(work, rest), `works.*.${rest}`);
  }
  if (source.startsWith('ipp.poa.') && !profile.ipp.poa) return noPoa();
  return plainValue(valueAt(profile, source), source);
}

/** True if the certificate names another holder than the IPP account. Unknown counts as no. */
function holderDiffers(profile: StoredProfile, work: Work | null): boolean {
  const holder = work?.certificate?.holder.trim();
  const complainant = profile.ipp.complainant.trim();
  return Boolean(holder && complainant && holder !== complainant);
}

/** True if a step with this condition is asked for at all with this profile and this work. */
export function applies(profile: StoredProfile, work: Work | null, condition: ProfileCondition): boolean {
  switch (condition) {
    case 'holder-differs':
      return holderDiffers(profile, work);
    case 'organization-fixed':
      return profile.organization.validity.kind === 'fixed';
    case 'administrator-fixed':
      return profile.administrator.validity.kind === 'fixed';
    case 'published':
      return work?.publication.published === true;
  }
}
