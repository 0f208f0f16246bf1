import { definePage } from '../types';
import { administratorSteps } from './identity-administrator';
import { organizationSteps } from './identity-organization';
import * as label from './identity-words';
import { identityNear } from './near-words';
import { emailCode, passwordAgain, underReview } from './words';

export default definePage({
  id: 'cpcc/identity',
  title: { zh: '申请认证', en: 'Apply for verification (申请认证)' },
  only: ['organization'],
  long: true,
  // The organisation's name or kind must be there: an individual's form has most of the other labels as well.
  when: {
    shows: [[...label.organizationGroup, ...label.name, ...label.kind]],
    fields: {
      labels: [
        label.country,
        label.region,
        label.kind,
        label.name,
        label.foundedOn,
        [...label.idType, ...label.organizationIdTypeAlone],
        [...label.idNumber, ...label.organizationIdNumberAlone],
        label.realName,
        label.gender,
        label.birthDate,
        [...label.scan, ...label.licenceScanAlone],
        label.letter,
      ],
      atLeast: 6,
    },
    hides: [...emailCode, ...passwordAgain, ...underReview],
  },
  near: identityNear,
  steps: [
    ...organizationSteps,
    ...administratorSteps,
    {
      id: 'letter-template',
      title: { zh: '下载说明', en: 'Sample letter (下载说明)' },
      find: {
        button: ['下载说明(仅供参考)', '下载说明', '下载模板', '下载模板(仅供参考)', '下载授权书模板', '下载范本'],
      },
      optional: true,
      hint: {
        what: {
          zh: '还没有授权书时，先下载这份参考说明。',
          en: 'If you have no letter of authorisation yet, download this sample first.',
        },
        why: {
          zh: '授权书要写明被授权人姓名和证件号码、机构全称、授权事项（开户、实名认证、办理登记）和日期，并加盖公章。',
          en: 'It names the authorised person and ID number, the organisation, the authority to open the account, verify it and file, and carries seal and date.',
        },
      },
    },
    {
      id: 'letter',
      title: { zh: '上传授权书', en: 'Letter of authorisation (上传授权书)' },
      find: { label: label.letter, control: 'upload' },
      from: 'documents.authorisationLetter',
      pitfall: {
        zh: '公章不清、没有日期、被授权人与管理员不一致，是退回的常见原因。',
        en: 'A faint seal, a missing date or another person than the administrator are common reasons for a return.',
      },
      needs: ['letter'],
      hint: {
        what: {
          zh: '上传加盖公章的授权书彩色扫描件。',
          en: 'Upload a colour scan of the sealed letter of authorisation.',
        },
        why: {
          zh: '公章和日期都要清楚，授权的人就是上面的管理员；格式为 jpg、png 或 jpeg。',
          en: 'Seal and date must be clear, the person authorised is the administrator above, and the file is a jpg, png or jpeg.',
        },
      },
    },
    {
      id: 'submit',
      title: { zh: '提交', en: 'Submit (提交)' },
      pitfall: {
        zh: '交上去就不能再改，退回一次多等 1–3 个工作日。',
        en: 'Once submitted nothing can be changed, and a return costs another 1–3 working days.',
      },
      // S names the page, not its last button: 提交 is the first guess.
      find: { button: ['提交', '下一步', '提交申请', '提交认证', '提交审核', '提交认证申请', '确认提交', 'Submit'] },
      hint: {
        what: {
          zh: '对照证件逐项核对，再由您提交。',
          en: 'Compare every field with the papers, then submit the form yourself.',
        },
        why: {
          zh: '审核要 1–3 个工作日，名称、号码或日期错一处就要重来。',
          en: 'The review takes 1–3 working days, and one wrong name, number or date means starting over.',
        },
      },
    },
  ],
});
