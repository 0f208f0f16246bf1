import { sampleForAnotherHolder } from '../support/sample';
import type { Form, Kind } from './spec';
import type { Lang } from './words/pool';

/** A field of a form before words are chosen for it. */
export interface Asked {
  id: string;
  kinds: readonly Kind[];
  /** Value of the sample profile. For a choice the words of the list say it. */
  right?: string;
  optional?: true;
  /** Stands behind this one: what it depends on is chosen first. */
  after?: string;
  person?: 'code' | 'password' | 'tick';
  /** The words of what is the person's, which are no question here. */
  label?: Readonly<Record<Lang, string>>;
}

export interface Shape {
  langs: readonly Lang[];
  sections: readonly { id: string; fields: readonly Asked[] }[];
  titles: Readonly<Record<Lang, readonly string[]>>;
  notices: Readonly<Record<Lang, readonly string[]>>;
  bar: Readonly<Record<Lang, readonly string[]>>;
  barAt: number;
  buttons: Readonly<Record<Lang, readonly string[]>>;
  /** Address of such a page. `{p}` is the number of the page. */
  urls: readonly string[];
}

const [profile] = sampleForAnotherHolder().profiles;
const { account, organization, administrator, documents, ipp } = profile;
const [work] = profile.works;

const text = (id: string, right: string): Asked => ({ id, kinds: ['text'], right });
const date = (id: string, right: string, after?: string): Asked => ({
  id,
  kinds: ['date'],
  right,
  ...(after && { after }),
});
const file = (id: string, document: { name: string }, after?: string): Asked => ({
  id,
  kinds: ['upload'],
  right: document.name,
  ...(after && { after }),
});
const choice = (id: string, ...kinds: Kind[]): Asked => ({ id, kinds });
const persons = (id: string, person: 'code' | 'password' | 'tick', zh: string, en: string): Asked => ({
  id,
  kinds: [person === 'password' ? 'password' : 'text'],
  person,
  label: { zh, en },
});

const paper = (who: 'organization' | 'administrator', of: typeof organization): Asked[] => [
  choice(`${who}-id-type`, 'select'),
  { ...text(`${who}-id-number`, of.idNumber), after: `${who}-id-type` },
  choice(`${who}-validity`, 'select', 'radio'),
  date(`${who}-valid-from`, of.validity.from, `${who}-validity`),
  date(`${who}-valid-until`, of.validity.until, `${who}-valid-from`),
];
const workFields: Asked[] = [
  choice('issued-by-ncac', 'radio', 'radio', 'select'),
  file('certificate', work.documents.registrationCertificate),
  choice('type-of-work', 'select', 'radio'),
  text('name', '云帆仓储管理系统[简称：云帆仓储]V1.0'),
  text('holder', work.certificate.holder),
  text('registration-number', work.certificate.registrationNumber),
  date('completed', work.completedOn),
  date('published', work.publication.on),
  date('registered', work.certificate.registeredOn),
  file('screenshot', work.documents.operationScreenshot),
];
const submission = {
  langs: ['zh', 'en'] as const,
  bar: { zh: ['选择类型', '填写信息', '提交'], en: ['Choose type', 'Details', 'Submit'] },
  urls: [
    'https://ipp.taobao.com/ippCenter.htm?p={p}#/ipr/submission',
    'https://ipp.aidcgroup.net/?p={p}#/ipr/add',
    'https://ipp.alibabagroup.com/ipr.htm?p={p}',
  ],
};
const basic: Omit<Shape, 'sections'> = {
  ...submission,
  barAt: 1,
  titles: { zh: ['提交知识产权', '著作权信息', '新增知识产权'], en: ['IPR Submission', 'Copyright', 'Add IPR'] },
  notices: {
    zh: ['', '作品名称、著作权人与登记号须与证书一致。'],
    en: ['', 'Name of work, copyright holder and registration number must agree with the certificate.'],
  },
  buttons: { zh: ['保存草稿', '提交验证'], en: ['Save Draft', 'Submit for verification'] },
};

export const SHAPES: Readonly<Record<Exclude<Form, 'miss'>, Shape>> = {
  account: {
    langs: ['zh'],
    sections: [
      {
        id: 'account',
        fields: [
          text('username', account.username),
          text('organization', organization.name),
          text('phone', account.phone),
          { ...persons('phone-code', 'code', '手机验证码', 'SMS code'), after: 'phone' },
          { ...persons('password', 'password', '密码', 'Password'), after: 'phone-code' },
          { ...persons('password-again', 'password', '确认密码', 'Confirm password'), after: 'password' },
        ],
      },
    ],
    titles: { zh: ['创建账户', '用户注册', '注册账号', '机构用户注册'], en: ['Register'] },
    notices: { zh: ['', '机构全称须与营业执照一致，手机号用于接收验证码。'], en: [''] },
    bar: { zh: ['选择身份', '创建账户', '注册成功'], en: [] },
    barAt: 1,
    buttons: { zh: ['获取验证码', '下一步'], en: [] },
    urls: ['https://register.ccopyright.com.cn/register.html?p={p}#/identity'],
  },
  identity: {
    langs: ['zh'],
    sections: [
      {
        id: 'organization',
        fields: [
          choice('organization-country', 'select'),
          { id: 'organization-region', kinds: ['cascader'], right: '福建/厦门' },
          choice('organization-kind', 'select'),
          text('organization-name', organization.name),
          date('organization-founded', organization.foundedOn),
          ...paper('organization', organization),
          file('organization-scan', documents.businessLicence),
        ],
      },
      {
        id: 'administrator',
        fields: [
          text('administrator-name', administrator.name),
          choice('administrator-gender', 'radio', 'select'),
          ...paper('administrator', administrator),
          date('administrator-birth', administrator.birthDate),
          file('administrator-scan-front', documents.administratorIdFront),
          file('administrator-scan-back', documents.administratorIdBack, 'administrator-scan-front'),
        ],
      },
      { id: 'letter', fields: [file('letter', documents.authorisationLetter)] },
    ],
    titles: { zh: ['申请认证', '实名认证', '机构实名认证', '认证资料'], en: ['Verification'] },
    notices: { zh: ['', '机构名称、证件号码须与营业执照一致；姓名、出生日期须与身份证一致。'], en: [''] },
    bar: { zh: ['选择身份', '完善账户信息', '申请认证', '审核信息', '认证成功'], en: [] },
    barAt: 2,
    buttons: { zh: ['提交'], en: [] },
    urls: [
      'https://register.ccopyright.com.cn/realname.html?p={p}#/apply',
      'https://register.ccopyright.com.cn/registration.html?p={p}#/certification',
      'https://register.ccopyright.com.cn/account.html?p={p}#/verify',
    ],
  },
  type: {
    ...submission,
    barAt: 0,
    titles: { zh: ['提交知识产权', '新增知识产权'], en: ['IPR Submission', 'Add IPR'] },
    notices: { zh: ['', '请选择权利类型与注册地。'], en: ['', 'Choose the type of right first.'] },
    sections: [
      { id: 'type', fields: [choice('type', 'radio', 'select', 'buttons'), choice('place', 'select', 'radio')] },
    ],
    buttons: { zh: ['保存草稿', '下一步'], en: ['Save Draft', 'Next'] },
  },
  basic: { ...basic, sections: [{ id: 'work', fields: workFields }] },
  poa: {
    ...basic,
    sections: [
      { id: 'work', fields: workFields },
      {
        id: 'poa',
        fields: [
          file('holder-id', ipp.poa.documents.holderId),
          text('holder-id-number', ipp.poa.holderIdNumber),
          date('poa-expires', ipp.poa.expiresOn),
          file('poa', ipp.poa.documents.poa),
        ],
      },
    ],
  },
};
