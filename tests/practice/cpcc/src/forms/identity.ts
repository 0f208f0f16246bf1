import { birthOf, genderOf, isCreditCode, isResidentId } from './identifiers';
import { choose, like, must, type Rule, that, today } from './rules';

export interface Paper {
  idType: string;
  idNumber: string;
  validity: string;
  validFrom: string;
  validUntil: string;
}

const paper = (): Paper => ({ idType: '', idNumber: '', validity: '', validFrom: '', validUntil: '' });

/** The model of 申请认证. */
export const emptyIdentity = () => ({
  organization: {
    country: '',
    region: [] as string[],
    kind: '',
    name: '',
    foundedOn: '',
    ...paper(),
    businessLicence: [] as string[],
  },
  administrator: {
    name: '',
    gender: '',
    birthDate: '',
    ...paper(),
    idFront: [] as string[],
    idBack: [] as string[],
  },
  authorisationLetter: [] as string[],
});

export type Identity = ReturnType<typeof emptyIdentity>;

const paperRules = (group: string, of: () => Paper): Rule[] => {
  const fixed = () => of().validity === '有效期';
  return [
    choose(`${group}.idType`, '证件类型', () => of().idType),
    must(`${group}.idNumber`, '证件号码', () => of().idNumber),
    choose(`${group}.validity`, '有效期', () => of().validity),
    that(`${group}.validFrom`, '请选择证件起始日期', () => !fixed() || of().validFrom !== ''),
    that(`${group}.validUntil`, '请选择证件截止日期', () => !fixed() || of().validUntil !== ''),
    that(`${group}.validUntil`, '证件截止日期应晚于证件起始日期', () => !fixed() || of().validUntil > of().validFrom),
    that(`${group}.validUntil`, '证件已过期', () => !fixed() || of().validUntil >= today()),
  ];
};

const organizationRules = (of: () => Identity['organization']): Rule[] => [
  choose('organization.country', '国籍', () => of().country),
  that('organization.region', '请选择所在省份及城市', () => of().region.length === 2),
  choose('organization.kind', '机构类型', () => of().kind),
  must('organization.name', '机构名称', () => of().name),
  choose('organization.foundedOn', '成立日期', () => of().foundedOn),
  that('organization.foundedOn', '成立日期不能晚于今天', () => of().foundedOn <= today()),
  ...paperRules('organization', of),
  that(
    'organization.idNumber',
    '证件号码格式不正确，请输入18位统一社会信用代码',
    () => !['统一社会信用代码证书', '营业执照'].includes(of().idType) || isCreditCode(of().idNumber),
  ),
  that('organization.businessLicence', '请上传证件', () => of().businessLicence.length === 1),
];

const administratorRules = (of: () => Identity['administrator']): Rule[] => {
  const resident = () => of().idType === '居民身份证';
  return [
    must('administrator.name', '真实姓名', () => of().name),
    like('administrator.name', /^[\p{Script=Han}·a-zA-Z .]{2,50}$/u, '真实姓名格式不正确', () => of().name),
    choose('administrator.gender', '性别', () => of().gender),
    ...paperRules('administrator', of),
    that('administrator.idNumber', '证件号码格式不正确', () => !resident() || isResidentId(of().idNumber)),
    choose('administrator.birthDate', '出生日期', () => of().birthDate),
    that(
      'administrator.birthDate',
      '出生日期与证件号码不一致',
      () => !resident() || birthOf(of().idNumber) === of().birthDate,
    ),
    that('administrator.gender', '性别与证件号码不一致', () => !resident() || genderOf(of().idNumber) === of().gender),
    that('administrator.idFront', '请上传身份证正面', () => of().idFront.length === 1),
    that('administrator.idBack', '请上传身份证反面', () => of().idBack.length === 1),
  ];
};

/** Everything 提交 asks of an individual's form. */
export const individualRules = (form: Identity): Rule[] => administratorRules(() => form.administrator);

/** Everything 提交 asks of the form. */
export const identityRules = (form: Identity): Rule[] => [
  ...organizationRules(() => form.organization),
  ...administratorRules(() => form.administrator),
  that('authorisationLetter', '请上传授权书', () => form.authorisationLetter.length === 1),
];
