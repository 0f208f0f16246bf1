import type { Step } from '../types';
import * as label from './poa-words';

/** Steps asked for only if the copyright holder is not the account's verified name. */
export const poaSteps: readonly Step[] = [
  {
    id: 'holder-id',
    title: { zh: '著作权人身份证明', en: 'Identification document of holder' },
    find: { label: label.holderId, control: 'upload' },
    from: 'ipp.poa.documents.holderId',
    only: 'holder-differs',
    askedWhenShown: true,
    needs: ['poa'],
    hint: {
      what: { zh: '上传著作权人的身份证明。', en: 'Upload the copyright holder’s identification document.' },
      why: {
        zh: '单位用营业执照，个人用身份证；只有著作权人与账号认证名称不同时才需要。',
        en: 'A business licence for an entity, an ID card for an individual; needed only when holder and account differ.',
      },
    },
  },
  {
    id: 'holder-id-number',
    title: { zh: '著作权人证件号码', en: 'Identification number' },
    find: { label: label.holderIdNumber, control: 'text' },
    from: 'ipp.poa.holderIdNumber',
    only: 'holder-differs',
    askedWhenShown: true,
    hint: {
      what: { zh: '填写著作权人的证件号码。', en: 'Enter the copyright holder’s identification number.' },
      why: {
        zh: '单位填统一社会信用代码，要与刚上传的证件一致。',
        en: 'For an entity the unified social credit code, the same as on the document just uploaded.',
      },
    },
  },
  {
    id: 'poa-expires',
    title: { zh: '授权书到期日', en: 'Expiration date of POA' },
    find: { label: label.poaExpiresOn, control: 'date' },
    from: 'ipp.poa.expiresOn',
    only: 'holder-differs',
    askedWhenShown: true,
    hint: {
      what: { zh: '选择授权书的到期日。', en: 'Choose the day on which the POA expires.' },
      why: {
        zh: '到期后这项权利不能再用于投诉，日期要与授权书上一致。',
        en: 'The right cannot be enforced after it; the date has to agree with the POA itself.',
      },
    },
  },
  {
    id: 'poa-template',
    title: { zh: '下载授权书模板', en: 'Template of the POA' },
    find: { button: label.template },
    only: 'holder-differs',
    optional: true,
    hint: {
      what: {
        zh: '其他各项都填好以后，再下载授权书模板。',
        en: 'Download the POA template after every other field is filled.',
      },
      why: {
        zh: '模板会带出已填的内容；自备的授权书写明授权维权也可以用。',
        en: 'The platform offers it only then; your own POA is fine if it expressly authorises enforcement.',
      },
    },
  },
  {
    id: 'poa',
    title: { zh: '授权书', en: 'Power of Attorney' },
    find: { label: label.poa, control: 'upload' },
    from: 'ipp.poa.documents.poa',
    only: 'holder-differs',
    askedWhenShown: true,
    pitfall: {
      zh: '缺公章、缺签名、没写职务，是退回的常见原因。',
      en: 'A missing seal, signature or job title is the usual reason for a return.',
    },
    needs: ['poa'],
    hint: {
      what: {
        zh: '打印模板，盖章或签名，拍成彩色照片后上传。',
        en: 'Print the template, seal or sign it, photograph it in colour, upload it.',
      },
      why: {
        zh: '单位盖公章；个人签名并写明职务；Word 文件和复印件会被退回。',
        en: 'Entities seal it, individuals sign with their job title; Word files and photocopies are refused.',
      },
    },
  },
];
