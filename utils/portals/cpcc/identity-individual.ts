import { definePage, type Step } from '../types';
import { administratorSteps } from './identity-administrator';
import * as label from './identity-words';
import { identityNear } from './near-words';
import { emailCode, passwordAgain, underReview } from './words';

/** An individual's papers are those that the profile keeps under 管理员信息. Each label is there once, so no group. */
function own(step: Step): Step {
  if (!('label' in step.find)) return step;
  const { group: _group, alone: _alone, ...find } = step.find;
  return { ...step, find };
}

// I, 2026-11: no source shows an individual's form. The labels are those of 管理员信息.
export default definePage({
  id: 'cpcc/identity-individual',
  title: { zh: '申请认证（个人）', en: 'Apply for verification, individual (申请认证)' },
  only: ['individual'],
  guessed: true,
  long: true,
  when: {
    fields: {
      labels: [label.realName, label.gender, label.idType, label.idNumber, label.birthDate, label.validity, label.scan],
      atLeast: 4,
    },
    hides: [
      ...label.organizationGroup,
      ...label.name,
      ...label.kind,
      ...label.letter,
      ...emailCode,
      ...passwordAgain,
      ...underReview,
    ],
  },
  near: identityNear,
  steps: [
    ...administratorSteps.map(own),
    {
      id: 'submit',
      title: { zh: '提交', en: 'Submit (提交)' },
      find: { button: ['提交', '下一步', '提交申请', '提交认证', '提交审核', '提交认证申请', '确认提交', 'Submit'] },
      pitfall: {
        zh: '交上去就不能再改，退回一次多等 1–3 个工作日。',
        en: 'Once submitted nothing can be changed, and a return costs another 1–3 working days.',
      },
      hint: {
        what: {
          zh: '对照身份证逐项核对，再由您提交。',
          en: 'Compare every field with the ID card, then submit yourself.',
        },
        why: {
          zh: '审核要 1–3 个工作日，姓名、号码或日期错一处就要重来。',
          en: 'The review takes 1–3 working days, and one wrong name, number or date means starting over.',
        },
      },
    },
  ],
});
