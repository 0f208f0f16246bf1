import { definePage } from '../types';
import { emailCode, passed, realNameBar, turnedDown } from './words';

const again = [
  '重新认证',
  '重新申请',
  '重新提交',
  '重新申请认证',
  '重新提交认证',
  '重新实名认证',
  '重新填写',
  '修改',
  '去修改',
  '修改信息',
  '修改资料',
  '返回修改',
  '修改后重新提交',
];

export default definePage({
  id: 'cpcc/turned-down',
  title: { zh: '认证未通过', en: 'Verification turned down' },
  // With the form already open below the message, the form is the page.
  when: {
    shows: [turnedDown, [...realNameBar, ...again, '实名认证']],
    hides: [...emailCode, ...passed, '上传授权书', '下载说明(仅供参考)'],
  },
  says: {
    zh: '这次认证没有通过。按页面写的原因改好，再提交一次即可，已填的资料都在档案里。',
    en: 'The verification did not pass this time. Correct what the page names and submit again; your data is still in the profile.',
  },
  steps: [
    {
      id: 'read-reason',
      title: { zh: '未通过的原因', en: 'The reason' },
      find: { text: turnedDown },
      pitfall: {
        zh: '只改了页面没改档案，下次填写又会带出旧内容。',
        en: 'If only the page is corrected and not the profile, the next fill brings the old value back.',
      },
      hint: {
        what: { zh: '先看清页面上写的原因。', en: 'Read the reason that the page gives.' },
        why: {
          zh: '对照证件检查名称、号码和日期，再看扫描件是否清晰、完整、不反光。',
          en: 'Compare names, numbers and dates with the papers, then see whether the scans are sharp, whole and free of glare.',
        },
      },
    },
    {
      id: 'again',
      title: { zh: '重新认证', en: 'Apply again (重新认证)' },
      find: { button: again },
      hint: {
        what: {
          zh: '在档案里改好，再由您点击这里重新提交。',
          en: 'Correct the profile first, then press here to apply again.',
        },
        why: {
          zh: '改的是有问题的几项，其余照旧填写，审核会重新计时。',
          en: 'Only what was wrong changes, the rest is filled as before; the review then starts anew.',
        },
      },
    },
  ],
});
