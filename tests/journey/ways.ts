import type { Page } from '@playwright/test';
import { startSubmission } from '../e2e/ipp';
import { quick } from '../e2e/pages';
import { urls } from '../practice/hosts';
import { accountModel, emailModel, identityModel, poaModel, submissionBasicModel } from '../support/expected';
import { choosePassword, click, press, registerNow, signIn, typeCode } from '../support/person';

type Model = Record<string, unknown>;

/** One page of a way: its title in the panel, its values after a fill, the person's actions there. */
export interface Stop {
  title: string;
  /** Name of the page in the practice portal. */
  practice: string;
  before?: (page: Page) => Promise<void>;
  expects?: Model;
  /** State of the review in the panel. */
  review?: RegExp;
  /** An event while the person is here: the browser is closed and opened again, or another tab is looked at. */
  meanwhile?: 'restart' | 'second-tab';
  onwards: (page: Page) => Promise<void>;
}

/** One branch of a journey from its first page to its last. */
export interface Way {
  title: string;
  /** The person's answers about their case, by question. */
  answers: readonly (readonly [question: RegExp, answer: string])[];
  start: string;
  stops: readonly Stop[];
  /** Steps of other branches: none of these may ever be listed, left or done. */
  never: readonly string[];
  /** Steps that are left at the end. */
  left: readonly string[];
}

const { username } = accountModel as { username: string };
const nothing = async () => {};
const go = (text: string) => (page: Page) => press(page, text);

const INDIVIDUAL = [/^身份$/, '个人'] as const;
const OLD = [/^账户$/, '已有账户'] as const;
const AGENT = [/^办理$/, '代理人（替别人办）'] as const;

const withCode =
  (placeholder: string, more: (page: Page) => Promise<void> = nothing) =>
  async (page: Page) => {
    await typeCode(page, placeholder);
    await more(page);
    await press(page, '下一步');
  };

const register = (kind: '机构' | '个人'): Stop[] => {
  const { organizationName: _, ...own } = accountModel;
  return [
    { title: '用户协议', practice: 'register/agreement', onwards: go('同意并继续') },
    { title: '选择身份', practice: 'register/identity', onwards: go(kind) },
    {
      title: kind === '机构' ? '创建账户' : '创建个人账户',
      practice: 'register/account',
      expects: kind === '机构' ? accountModel : own,
      meanwhile: 'second-tab',
      onwards: withCode('请输入手机验证码', choosePassword),
    },
    { title: '注册成功', practice: 'register/success', meanwhile: 'restart', onwards: go('去登记') },
    { title: '软件登记', practice: 'registration/registerSoft', onwards: (page) => registerNow(page) },
  ];
};

const enter = (kind: '机构' | '个人用户'): Stop => ({
  title: '登录',
  practice: 'login',
  // The tab of individuals is the first one.
  ...(kind === '机构' && { before: go(kind) }),
  expects: { kind, account: username, password: '' },
  onwards: (page) => signIn(page, username),
});

const demanded: Stop[] = [
  { title: '软件登记', practice: 'registration/registerSoft', onwards: (page) => registerNow(page) },
  { title: '需要实名认证', practice: 'registration/registerSoft', onwards: go('前往实名认证') },
];

const verify = (kind: '机构' | '个人'): Stop[] => {
  const { organizationName: _, ...own } = emailModel;
  return [
    ...demanded,
    {
      title: '完善账户信息',
      practice: 'realname/account',
      expects: kind === '机构' ? emailModel : own,
      onwards: withCode('请输入邮箱验证码'),
    },
    form(kind),
  ];
};

const form = (kind: '机构' | '个人', more: Partial<Stop> = {}): Stop => ({
  title: kind === '机构' ? '申请认证' : '申请认证（个人）',
  practice: kind === '机构' ? 'realname/identity' : 'realname/individual',
  expects: kind === '机构' ? identityModel : { administrator: identityModel.administrator },
  ...more,
  onwards: go('提交'),
});

const review = (answer: '模拟通过' | '模拟退回', meanwhile?: Stop['meanwhile']): Stop => ({
  title: '审核信息',
  practice: 'realname/review',
  review: /等待中/,
  ...(meanwhile && { meanwhile }),
  onwards: go(answer),
});

const turnedDown: Stop = {
  title: '认证未通过',
  practice: 'realname/rejected',
  review: /未通过/,
  meanwhile: 'restart',
  onwards: go('重新提交'),
};

const passed: Stop[] = [
  { title: '认证成功', practice: 'realname/passed', review: /已通过/, onwards: go('去登记') },
  { title: '软件登记', practice: 'registration/registerSoft', review: /已通过/, onwards: (page) => registerNow(page) },
  { title: '选择办理身份', practice: 'r11/identity', review: /已通过/, onwards: nothing },
];

const home: Stop = {
  title: '版权登记首页',
  practice: 'registration/index',
  before: go('跳过'),
  onwards: go('软件登记'),
};

/** The copyright portal: every answer of every question, and every answer of the centre. */
export const registering: readonly Way[] = [
  {
    title: '机构，第一次注册，申请人，退回一次后通过',
    answers: [],
    start: quick('register.html?state=none#/identity'),
    stops: [
      ...register('机构'),
      enter('机构'),
      ...verify('机构'),
      review('模拟退回', 'restart'),
      turnedDown,
      form('机构', { review: /未通过/, meanwhile: 'second-tab' }),
      review('模拟通过'),
      ...passed,
    ],
    never: ['个人', '个人用户', '我是代理人'],
    left: ['我是申请人'],
  },
  {
    title: '机构，已有账户，代理人，一次通过',
    answers: [OLD, AGENT],
    start: quick('login.html?state=signed-out'),
    stops: [enter('机构'), home, ...verify('机构'), review('模拟通过', 'second-tab'), ...passed],
    never: ['同意并继续', '手机验证码', '个人用户', '我是申请人'],
    left: ['我是代理人'],
  },
  {
    title: '个人，第一次注册，代理人，一次通过',
    answers: [INDIVIDUAL, AGENT],
    start: quick('register.html?state=none#/identity'),
    stops: [...register('个人'), enter('个人用户'), ...verify('个人'), review('模拟通过', 'restart'), ...passed],
    never: ['机构全称', '管理员', '上传授权书', '我是申请人'],
    left: ['我是代理人'],
  },
  {
    title: '个人，已有账户，申请人，退回一次后通过',
    answers: [INDIVIDUAL, OLD],
    start: quick('login.html?state=signed-out&who=individual'),
    stops: [
      enter('个人用户'),
      home,
      ...verify('个人'),
      review('模拟退回'),
      turnedDown,
      form('个人', { review: /未通过/ }),
      review('模拟通过'),
      ...passed,
    ],
    never: ['同意并继续', '机构全称', '管理员', '上传授权书', '我是代理人'],
    left: ['我是申请人'],
  },
];

const COMPLAINANT = '厦门远海知识产权代理有限公司';

/** IPR Submission. `another`: the holder is not the complainant. */
export const submission = (another: boolean): { start: string; type: Stop; basic: Stop } => {
  const complainant = another ? `&complainant=${encodeURIComponent(COMPLAINANT)}` : '';
  return {
    start: `${urls.ipp.taobao}/ippCenter.htm?signed=in&upload=150&lang=zh${complainant}#/user`,
    type: {
      title: '选择知识产权类型',
      practice: 'submission-type',
      onwards: (page) => startSubmission(page),
    },
    basic: {
      title: '基本信息',
      practice: 'submission-basic',
      expects: { ...submissionBasicModel, ...(another && poaModel), commitment: false },
      onwards: async (page) => {
        await click(page.getByRole('checkbox'));
        await press(page, /^提\s?交\s?验\s?证$/);
      },
    },
  };
};
