import { definePage } from '../types';
import { agree, email, individual, next, organization, passwordAgain, phoneCode } from './words';

export default definePage({
  id: 'cpcc/choose-identity',
  title: { zh: '选择身份', en: 'Choose an identity (选择身份)' },
  only: ['new-account'],
  when: {
    shows: [
      individual,
      organization,
      [
        '选择身份',
        '请选择身份',
        '请选择您的身份',
        '选择注册身份',
        '请选择注册身份',
        '选择用户类型',
        '请选择用户类型',
        '选择注册类型',
        '请选择注册类型',
        '创建账户',
        '已有账号，请登录',
        '已有账户，请登录',
        '已有账号？请登录',
      ],
    ],
    hides: [...agree, ...passwordAgain, ...phoneCode, ...email, '真实姓名', '我是申请人', '立即登录'],
  },
  steps: [
    {
      id: 'organization',
      title: { zh: '机构', en: 'Organisation (机构)' },
      find: { button: organization },
      warn: [
        {
          on: individual,
          text: {
            zh: '现在选中的是「个人」。软件归公司所有就换成「机构」，注册后改不了；归您个人所有才选「个人」。',
            en: '“个人” (individual) is selected. If the software belongs to a company, switch to “机构”: it cannot be changed later. “个人” is right only for software of your own.',
          },
        },
      ],
      only: 'organization',
      pitfall: {
        zh: '选成「个人」注册完才发现的，只能换一个手机号重新注册。',
        en: 'Those who find out afterwards that they chose “个人” can only register again, with another phone number.',
      },
      hint: {
        what: { zh: '选择「机构」，不选「个人」。', en: 'Choose “机构” (organisation), not “个人” (individual).' },
        why: {
          zh: '公司名下的软件要用机构账户登记，身份选定后不能更改。',
          en: 'A company files its software from an organisation account, and the choice cannot be changed later.',
        },
      },
    },
    {
      id: 'individual',
      title: { zh: '个人', en: 'Individual (个人)' },
      find: { button: individual },
      only: 'individual',
      pitfall: {
        zh: '软件要登记在公司名下的，请改选「机构」。',
        en: 'If the software is to be registered for a company, it has to be “机构” instead.',
      },
      hint: {
        what: { zh: '选择「个人」。', en: 'Choose “个人” (individual).' },
        why: {
          zh: '著作权人是您本人时用个人账户登记，身份选定后不能更改。',
          en: 'It is right when you yourself own the software; the choice cannot be changed later.',
        },
      },
    },
    {
      id: 'next',
      title: { zh: '下一步', en: 'Next (下一步)' },
      find: { button: next },
      optional: true,
      hint: {
        what: {
          zh: '确认选中的身份没有错，再点击「下一步」。',
          en: 'Check that the right identity is selected, then press “下一步” (next).',
        },
        why: {
          zh: '选错了身份，只能换一个账户重新注册。',
          en: 'With the wrong identity the only way back is to register another account.',
        },
      },
    },
  ],
});
