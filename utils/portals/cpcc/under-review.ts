import { definePage } from '../types';
import { emailCode, goRegister, passed, realNameBar, turnedDown, underReview } from './words';

const waiting = [...underReview, '审核中', '等待审核', '待审核', '正在审核'];

export default definePage({
  id: 'cpcc/under-review',
  title: { zh: '审核信息', en: 'Under review (审核信息)' },
  when: {
    shows: [waiting, [...underReview, ...realNameBar, '实名认证']],
    hides: [...turnedDown, ...passed, ...goRegister, ...emailCode, '上传授权书'],
  },
  says: {
    zh: '申请已经提交，中国版权保护中心会在 1–3 个工作日内审核，实际多在 24 小时左右答复。',
    en: 'The application is in. The centre reviews it within 1–3 working days; in practice an answer often comes within about 24 hours.',
  },
  steps: [
    {
      id: 'wait',
      title: { zh: '等待审核结果', en: 'Wait for the review' },
      find: { text: waiting },
      pitfall: {
        zh: '再交一次不会更快；结果也会发到消息中心，短信不一定有。',
        en: 'Submitting again is no faster; the result also goes to the message centre, a text message may not come.',
      },
      hint: {
        what: {
          zh: '等待 1–3 个工作日，再登录查看结果。',
          en: 'Wait 1–3 working days, then sign in and look at the result.',
        },
        why: {
          zh: '这期间不用重复提交；结果会显示在这里和消息中心。',
          en: 'Nothing needs to be sent again meanwhile; the result shows here and among the messages.',
        },
      },
    },
  ],
});
