import { definePage } from '../types';
import { goRegister, passwordAgain, phoneCode } from './words';

const congratulation = [
  '恭喜您注册成功',
  '恭喜您，注册成功',
  '恭喜您已注册成功',
  '恭喜您，已注册成功',
  '恭喜注册成功',
  '恭喜，注册成功',
  '您已注册成功',
  '您已成功注册',
  '账户注册成功',
  '账号注册成功',
  '账户创建成功',
].flatMap((words) => [words, `${words}！`, `${words}。`]);

export default definePage({
  id: 'cpcc/registered',
  title: { zh: '注册成功', en: 'Registered (注册成功)' },
  only: ['new-account'],
  // 注册成功 alone is in the step bar from the start. It counts only together with the way on.
  when: {
    shows: [
      ['注册成功', ...congratulation],
      [...goRegister, ...congratulation],
    ],
    hides: [...passwordAgain, ...phoneCode],
  },
  says: {
    zh: '账户已经注册好。下一步是实名认证，通过后才能登记软件。',
    en: 'The account exists. Next comes real-name verification; software can be filed once it is passed.',
  },
  steps: [
    {
      id: 'go-register',
      title: { zh: '去登记', en: 'Go and file (去登记)' },
      find: { button: goRegister },
      done: 'goes-on',
      pitfall: {
        zh: '注册好还不能登记软件，要先通过实名认证。',
        en: 'An account alone files nothing yet; real-name verification comes first.',
      },
      hint: {
        what: {
          zh: '记好用户名和密码，再点击「去登记」。',
          en: 'Keep the user name and password safe, then press “去登记” (go and file).',
        },
        why: {
          zh: '接下来从软件登记进入实名认证，登录时要用到它们。',
          en: 'Verification starts from the software filing page, and you will sign in with them on the way.',
        },
      },
    },
  ],
});
