import type { Text } from '../bilingual';
import type { ProfileCondition, Source, ValueName } from '../portals/types';
import type { Wanted } from '../protocol/plan';
import { isRealDate } from './dates';
import { fieldAt } from './fields';
import { nameFor } from './file-name';
import { nameOnCertificate } from './printed-name';
import { cityWords, provinceWords } from './regions';
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
  return { kind: 'path', levels: [provinceWords(province), cityWords(city, province)] };
}

type OfProfile = Exclude<ValueName, `work.${string}` | `ipp.poa.${string}`>;

const ofProfile: Record<OfProfile, (profile: StoredProfile, path: OfProfile) => Value> = {
  'account.username': (p, at) => text(p.account.username, at),
  'account.phone': (p, at) => text(p.account.phone, at),
  'account.email': (p, at) => text(p.account.email, at),
  'organization.country': (p, at) => option(p.organization.country, at),
  'organization.region': region,
  'organization.kind': (p, at) => option(p.organization.kind, at),
  'organization.name': (p, at) => text(p.organization.name, at),
  'organization.foundedOn': (p, at) => date(p.organization.foundedOn, at),
  'organization.idType': (p, at) => option(p.organization.idType, at, organizationIdWords),
  'organization.idNumber': (p, at) => text(p.organization.idNumber, at),
  'organization.validity': (p) => ({ kind: 'option', anyOf: validityWords(p.organization.validity.kind) }),
  'organization.validFrom': (p) => date(p.organization.validity.from, 'organization.validity.from'),
  'organization.validUntil': (p) => validUntil(p.organization.validity, 'organization.validity.until'),
  'administrator.name': (p, at) => text(p.administrator.name, at),
  'administrator.gender': (p, at) => option(p.administrator.gender, at),
  'administrator.idType': (p, at) => option(p.administrator.idType, at),
  'administrator.idNumber': (p, at) => text(p.administrator.idNumber, at),
  'administrator.birthDate': (p, at) => date(p.administrator.birthDate, at),
  'administrator.validity': (p) => ({ kind: 'option', anyOf: validityWords(p.administrator.validity.kind) }),
  'administrator.validFrom': (p) => date(p.administrator.validity.from, 'administrator.validity.from'),
  'administrator.validUntil': (p) => validUntil(p.administrator.validity, 'administrator.validity.until'),
  'documents.businessLicence': (p, at) => file(p.documents.businessLicence, at),
  'documents.administratorIdFront': (p, at) => file(p.documents.administratorIdFront, at),
  'documents.administratorIdBack': (p, at) => file(p.documents.administratorIdBack, at),
  'documents.authorisationLetter': (p, at) => file(p.documents.authorisationLetter, at),
};

type OfWork = Extract<ValueName, `work.${string}`>;
type OfCertificate = Extract<OfWork, `work.certificate.${string}`>;

const certified = (work: Work, value: (certificate: NonNullable<Work['certificate']>) => Value): Value =>
  work.certificate
    ? value(work.certificate)
    : absent(
        '档案里还没有这件软件的登记证书信息。',
        'The profile holds no registration certificate for this software yet.',
      );

const ofWork: Record<Exclude<OfWork, OfCertificate>, (work: Work) => Value> &
  Record<OfCertificate, (work: Work) => Value> = {
  'work.nameOnCertificate': (w) => {
    if (!w.fullName.trim()) return notInProfile('works.*.fullName');
    if (!w.version.trim()) return notInProfile('works.*.version');
    return { kind: 'text', text: nameOnCertificate(w) };
  },
  'work.completedOn': (w) => date(w.completedOn, 'works.*.completedOn'),
  'work.publishedOn': (w) =>
    w.publication.published
      ? date(w.publication.on, 'works.*.publication.on')
      : absent(
          '软件未发表，首次发表日期留空。',
          'The software is unpublished; leave the date of first publication empty.',
        ),
  'work.certificate.holder': (w) => certified(w, (c) => text(c.holder, 'works.*.certificate.holder')),
  'work.certificate.registrationNumber': (w) =>
    certified(w, (c) => text(c.registrationNumber, 'works.*.certificate.registrationNumber')),
  'work.certificate.registeredOn': (w) => certified(w, (c) => date(c.registeredOn, 'works.*.certificate.registeredOn')),
  'work.documents.registrationCertificate': (w) =>
    file(w.documents.registrationCertificate, 'works.*.documents.registrationCertificate'),
  'work.documents.operationScreenshot': (w) =>
    file(w.documents.operationScreenshot, 'works.*.documents.operationScreenshot'),
};

type Poa = NonNullable<StoredProfile['ipp']['poa']>;
type OfPoa = Extract<ValueName, `ipp.poa.${string}`>;

const ofPoa: Record<OfPoa, (poa: Poa, path: OfPoa) => Value> = {
  'ipp.poa.holderIdNumber': (poa, at) => text(poa.holderIdNumber, at),
  'ipp.poa.expiresOn': (poa, at) => date(poa.expiresOn, at),
  'ipp.poa.documents.holderId': (poa, at) => file(poa.documents.holderId, at),
  'ipp.poa.documents.poa': (poa, at) => file(poa.documents.poa, at),
};

/**
 * What a step's source stands for in this profile, ready to be put into a control; or why there is nothing to put.
 * Never guesses: an empty value, a date that is no date and a work that is not chosen are `absent`, with the reason.
 */
export function resolveValue(profile: StoredProfile, work: Work | null, source: Source): Wanted | { absent: Text } {
  if (typeof source !== 'string') return { kind: 'option', anyOf: [...source.always] };
  if (source in ofProfile) return ofProfile[source as OfProfile](profile, source as OfProfile);
  if (source in ofWork) {
    if (work) return ofWork[source as OfWork](work);
    return absent('还没有选择软件，请先在侧边栏选择。', 'No software is chosen yet; choose one in the side panel.');
  }
  const { poa } = profile.ipp;
  if (poa) return ofPoa[source as OfPoa](poa, source as OfPoa);
  return absent('档案里还没有授权书（POA）信息。', 'The profile holds no power of attorney yet.');
}

/** True if the certificate names another holder than the IPP account; unknown counts as no. */
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
