import { definePage } from '../types';
import { registrationNumber } from './certificate-words';
import { addIpr, iprType, management, notAnArticle, pending, saveDraft, statusColumn, submit } from './words';

export default definePage({
  id: 'ipp/ipr-management',
  title: { zh: '知识产权管理', en: 'IPR Management' },
  // Anybody who is signed in can look at the list: it proves nothing about what was submitted.
  proves: 'ipp/user-center',
  when: {
    path: notAnArticle,
    shows: [
      management,
      [...pending, ...statusColumn],
      [...addIpr, ...iprType, ...registrationNumber, 'IPR name', 'Action', '操作'],
    ],
    hides: [...saveDraft, ...submit],
  },
  says: {
    zh: '提交后，状态先是「待验证」（Pending verification），一般 3–5 个工作日有结果。',
    en: 'After submitting, the status is “Pending verification” at first; a result usually comes within 3–5 business days.',
  },
  steps: [
    {
      id: 'status',
      title: { zh: '查看状态', en: 'Follow the status' },
      find: { text: [...pending, ...statusColumn] },
      done: 'passed',
      pitfall: {
        zh: '等待时不用重复提交；超过 5 个工作日没有结果，再问客服。',
        en: 'Nothing needs to be sent again while it waits; ask their support only after 5 business days.',
      },
      hint: {
        what: { zh: '在这里查看验证状态。', en: 'Follow the status of the verification here.' },
        why: {
          zh: '未通过时看清原因，改好后再提交一次。',
          en: 'If it is rejected, read the reason, correct it and submit again.',
        },
      },
    },
    {
      id: 'add',
      title: { zh: '新增知识产权', en: 'Add IPR' },
      find: { button: addIpr },
      optional: true,
      hint: {
        what: { zh: '还有软件要提交，点击「新增知识产权」（Add IPR）。', en: 'For another software, press “Add IPR”.' },
        why: { zh: '每次只能提交一项权利。', en: 'Each submission covers one right.' },
      },
    },
  ],
});
