import { definePage } from '../types';

/** Texts of the check (V for its marks, I for the wording, 2026-11). */
export const antiBotTexts = [
  '亲，请拖动下方滑块完成验证',
  '请拖动下方滑块完成验证',
  '请按住滑块，拖动到最右边',
  '请按住滑块，拖动到最右边完成验证',
  '向右滑动完成验证',
  '请向右滑动完成验证',
  '拖动滑块完成验证',
  '请完成安全验证',
  '安全验证',
  '验证码拦截',
  '通过验证以确保正常访问',
  'Please slide to verify',
  'Please drag the slider to verify',
  'Slide to verify',
  'Please slide to verify that you are not a robot',
  'Security verification',
];

export default definePage({
  id: 'ipp/anti-bot',
  title: { zh: '安全验证', en: 'Security check' },
  // The address of the check holds one of these (V, 2026-11).
  when: { path: /_____tmd_____|punish/i, shows: [antiBotTexts] },
  says: {
    zh: '平台正在确认访问的是真人。请您本人拖动滑块，通过后会接着指引。',
    en: 'The platform wants to see that a person is here. Move the slider yourself; the guidance goes on afterwards.',
  },
  steps: [],
});
