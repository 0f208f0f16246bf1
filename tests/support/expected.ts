import { sample, sampleForAnotherHolder } from './sample';

// Values that the practice portals' frameworks hold after a fill with the sample profile. Written out from the profile
// file and the portals' own words, not from the extension's code: that is what it is judged by.

type Model = Record<string, unknown>;

const [profile] = sample().profiles;
const { account, organization, administrator, documents } = profile;
const [work] = profile.works;

const paper = (of: typeof organization) => ({
  idType: of.idType,
  idNumber: of.idNumber,
  validity: '有效期',
  validFrom: of.validity.from,
  validUntil: of.validity.until,
});

/** 创建账户, without what is the person's. */
export const accountModel: Model = {
  username: account.username,
  organizationName: organization.name,
  phone: account.phone,
};

/** 完善账户信息, without the code. */
export const emailModel: Model = {
  username: account.username,
  organizationName: organization.name,
  email: account.email,
};

/** 申请认证, whole. */
export const identityModel: Model = {
  organization: {
    country: organization.country,
    region: ['福建', '厦门'],
    kind: organization.kind,
    name: organization.name,
    foundedOn: organization.foundedOn,
    ...paper(organization),
    businessLicence: [documents.businessLicence.name],
  },
  administrator: {
    name: administrator.name,
    gender: administrator.gender,
    birthDate: administrator.birthDate,
    ...paper(administrator),
    idFront: [documents.administratorIdFront.name],
    idBack: [documents.administratorIdBack.name],
  },
  authorisationLetter: [documents.authorisationLetter.name],
};

/** IPR Submission, first step. */
export const submissionTypeModel: Model = { iprType: 'copyright', place: 'mainland' };

/** IPR Submission, basic information, without the letter of commitment. */
export const submissionBasicModel: Model = {
  ...submissionTypeModel,
  ncac: 'yes',
  certificate: [work.documents.registrationCertificate.name],
  workType: 'software',
  workName: '云帆仓储管理系统[简称：云帆仓储]V1.0',
  holder: work.certificate.holder,
  registrationNumber: work.certificate.registrationNumber,
  completedOn: work.completedOn,
  publishedOn: work.publication.on,
  registeredOn: work.certificate.registeredOn,
  screenshot: [work.documents.operationScreenshot.name],
};

const { poa } = sampleForAnotherHolder().profiles[0].ipp;

/** Values that are added when the holder is somebody else. */
export const poaModel: Model = {
  holderId: [poa.documents.holderId.name],
  holderIdNumber: poa.holderIdNumber,
  poaExpiresOn: poa.expiresOn,
  poa: [poa.documents.poa.name],
};
