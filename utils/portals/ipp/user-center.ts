import { definePage } from '../types';
import { iprType, management, pending, place, saveDraft, statusColumn, submission, submit, userCenter } from './words';

export default definePage({
  id: 'ipp/user-center',
  title: { zh: '用户中心', en: 'User Center' },
  // The menu with these words is on every signed-in page, so the marks of the others are excluded.
  when: {
    path: /^(?!\/(?:infoContent|faq|instruction|policy|login)\b)(?!.*(?:complaint|punish|_____tmd_____))/i,
    shows: [submission, [...userCenter, ...management]],
    hides: [...saveDraft, ...submit, ...place, ...iprType, ...pending, ...statusColumn],
  },
  steps: [
    {
      id: 'submission',
      title: { zh: '提交知识产权', en: 'IPR Submission' },
      find: { button: submission },
      done: 'goes-on',
      pitfall: {
        zh: '身份和知识产权要一起提交；只交身份会一直停在待验证。',
        en: 'Identity and right go in together; an identity alone stays pending.',
      },
      needs: ['ipp-account', 'certificate'],
      hint: {
        what: { zh: '点击「提交知识产权」（IPR Submission）。', en: 'Press “IPR Submission”.' },
        why: {
          zh: '软件著作权要先在这里提交并通过验证，之后才能用它投诉。',
          en: 'A software copyright is submitted and verified here before a complaint can rest on it.',
        },
      },
    },
  ],
});
