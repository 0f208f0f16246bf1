import type { Profile, StoredProfile, Work } from './types';

const id = () => crypto.randomUUID();

/** A new work with nothing decided that could be wrong: choices start where the portal's own form starts. */
export const blankWork = (): Work => ({
  id: id(),
  fullName: '',
  shortName: '',
  version: 'V1.0',
  acquisition: '原始取得',
  rightsScope: '全部权利',
  category: '',
  origin: '',
  developmentMode: '',
  completedOn: '',
  publication: { published: false },
  environment: {
    developmentHardware: '',
    runtimeHardware: '',
    developmentSystem: '',
    developmentTools: '',
    runtimeSystem: '',
    runtimeSupport: '',
  },
  languages: [],
  sourceLines: null,
  purpose: '',
  industry: '',
  mainFunctions: '',
  technicalTags: [],
  technicalFeatures: '',
  certificate: null,
  documents: {
    registrationCertificate: null,
    operationScreenshot: null,
    programMaterial: null,
    documentMaterial: null,
  },
});

export const blankCertificate = (holder: string): NonNullable<Work['certificate']> => ({
  certificateNumber: '',
  registrationNumber: '',
  holder,
  registeredOn: '',
});

export const blankPoa = (): NonNullable<Profile['ipp']['poa']> => ({
  holderIdNumber: '',
  expiresOn: '',
  documents: { holderId: null, poa: null },
});

/** A new profile of a company in mainland China, with one work to start on. */
export const blankProfile = (): StoredProfile => ({
  id: id(),
  updatedAt: 0,
  name: '',
  account: { username: '', phone: '', email: '' },
  organization: {
    country: '中国',
    province: '',
    city: '',
    kind: '企业法人',
    name: '',
    foundedOn: '',
    idType: '统一社会信用代码证书',
    idNumber: '',
    validity: { kind: 'fixed', from: '', until: '' },
  },
  administrator: {
    name: '',
    gender: '',
    idType: '居民身份证',
    idNumber: '',
    birthDate: '',
    validity: { kind: 'fixed', from: '', until: '' },
  },
  documents: {
    businessLicence: null,
    administratorIdFront: null,
    administratorIdBack: null,
    authorisationLetter: null,
  },
  works: [blankWork()],
  ipp: { complainant: '', poa: null },
});
