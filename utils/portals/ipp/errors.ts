import { badly, commonErrors } from '../errors';
import type { KnownError } from '../types';

/**
 * Probable errors of the platform (I, 2026-11): no public source shows the form. Particular ones come before general
 * ones.
 */
export const errors: readonly KnownError[] = [
  {
    says: [
      '请先填写其他所有信息{any}',
      '请先填写完{any}再下载{any}',
      '{any}填写完{any}后{any}下载{any}',
      'Please fill in all other {any}',
      'Please complete all other {any}',
      '{any}before downloading the template{any}',
    ],
    plain: {
      zh: '授权书模板要等其他各项都填好才能下载。先补齐上面的内容，再点下载。',
      en: 'The POA template can be downloaded only after every other field is filled. Complete them, then press it again.',
    },
  },
  {
    says: [
      ...badly('登记号'),
      '登记号{any}不正确{any}',
      '登记号{any}有误{any}',
      '请输入正确的登记号{any}',
      'Invalid registration number{any}',
      'Registration number {any}',
      'Please enter a valid registration number{any}',
    ],
    plain: {
      zh: '这里要的是登记号，形如 2020SR0123456。「软著登字第……号」是证书号，带 R 和 L 的是流水号，都不对。',
      en: 'The form wants the registration number, such as 2020SR0123456. “软著登字第…号” is the certificate number, the one with R and L the application serial.',
    },
  },
  {
    says: [
      '{any}知识产权已提交{any}',
      '{any}权利已提交{any}',
      '{any}登记号已存在{any}',
      '{any}登记号已{any}提交{any}',
      '{any}已提交过{any}',
      '{any}IPR already exists{any}',
      '{any}IPR has already been submitted{any}',
      '{any}registration number already{any}',
    ],
    plain: {
      zh: '这份证书已经提交过。到「知识产权管理」（IPR Management）看它的状态，不必重复提交。',
      en: 'This certificate was submitted before. Look up its status under “IPR Management”; there is no need to submit it again.',
    },
  },
  {
    says: [
      '{any}权利人{any}不一致{any}',
      '{any}著作权人{any}不一致{any}',
      '{any}copyright holder{any}does not match{any}',
      '{any}right holder{any}does not match{any}',
      '{any}holder{any}is different from{any}',
    ],
    plain: {
      zh: '著作权人和账号的认证名称不同。先看有没有抄错一字；确实是别人的权利，就要补身份证明和授权书（POA）。',
      en: 'The copyright holder differs from the account’s verified name. Look for a slip first; if the right is someone else’s, their identification document and a POA are needed.',
    },
  },
  {
    says: ['{any}Word{any}not {any}', '{any}不支持{any}Word{any}'],
    plain: {
      zh: '签字盖章的文件不收 Word。打印、盖章或签名，拍成彩色照片或扫成 PDF 再传。',
      en: 'Signed statements are not taken as Word files. Print, seal or sign, then photograph in colour or scan to PDF.',
    },
  },
  ...commonErrors,
];
