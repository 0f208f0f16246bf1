import type { Page } from '@playwright/test';
import { urls } from '../practice/hosts';
import {
  accountModel,
  emailModel,
  identityModel,
  submissionBasicModel,
  submissionTypeModel,
} from '../support/expected';
import { choosePassword, click, press, registerNow, signIn, signInAtAlibaba, typeCode } from '../support/person';

/** One page of a journey: its id in the extension, its values after the fill, and the person's actions there. */
export interface Stop {
  /** The extension's id of the page. */
  is: string;
  /** Name of the page in the practice portal. */
  practice: string;
  /** The person's actions before anything is filled. */
  before?: (page: Page) => Promise<void>;
  /** Values that the framework must hold after the fill. Absent if nothing is to be filled. */
  expects?: Record<string, unknown>;
  /** The values that the person adds, and the button that leads on. */
  onwards: (page: Page) => Promise<void>;
}

export interface Walk {
  id: string;
  title: string;
  start: string;
  stops: Stop[];
}

const { username } = accountModel as { username: string };
const either = (zh: string, en: string) => new RegExp(`^(${[...zh].join('\\s?')}|${en})$`);
const nothing = async () => {};

const submitIdentity = (page: Page) => press(page, '提交');
const review = (answer: '模拟通过' | '模拟退回') => (page: Page) => press(page, answer);

const registerAndVerify: Walk = {
  id: 'cpcc',
  title: '中国版权保护中心：注册账户并通过实名认证',
  start: `${urls.cpcc}/register.html?state=none#/identity`,
  stops: [
    { is: 'cpcc/agreement', practice: 'register/agreement', onwards: (page) => press(page, '同意并继续') },
    { is: 'cpcc/choose-identity', practice: 'register/identity', onwards: (page) => press(page, '机构') },
    {
      is: 'cpcc/account',
      practice: 'register/account',
      expects: accountModel,
      onwards: async (page) => {
        await typeCode(page, '请输入手机验证码');
        await choosePassword(page);
        await press(page, '下一步');
      },
    },
    { is: 'cpcc/registered', practice: 'register/success', onwards: (page) => press(page, '首页') },
    {
      is: 'cpcc/home',
      practice: 'registration/index',
      before: (page) => press(page, '跳过'),
      onwards: (page) => press(page, '软件登记'),
    },
    { is: 'cpcc/register-soft', practice: 'registration/registerSoft', onwards: (page) => registerNow(page) },
    {
      is: 'cpcc/sign-in',
      practice: 'login',
      before: (page) => press(page, '机构'),
      expects: { kind: '机构', role: '管理员', account: username, password: '' },
      onwards: (page) => signIn(page, username),
    },
    { is: 'cpcc/register-soft', practice: 'registration/registerSoft', onwards: (page) => registerNow(page) },
    {
      is: 'cpcc/verification-demanded',
      practice: 'registration/registerSoft',
      onwards: (page) => press(page, '前往实名认证'),
    },
    {
      is: 'cpcc/account-email',
      practice: 'realname/account',
      expects: emailModel,
      onwards: async (page) => {
        await typeCode(page, '请输入邮箱验证码');
        await press(page, '下一步');
      },
    },
    { is: 'cpcc/identity', practice: 'realname/identity', expects: identityModel, onwards: submitIdentity },
    { is: 'cpcc/under-review', practice: 'realname/review', onwards: review('模拟退回') },
    { is: 'cpcc/turned-down', practice: 'realname/rejected', onwards: (page) => press(page, '重新提交') },
    { is: 'cpcc/identity', practice: 'realname/identity', expects: identityModel, onwards: submitIdentity },
    { is: 'cpcc/under-review', practice: 'realname/review', onwards: review('模拟通过') },
    { is: 'cpcc/verified', practice: 'realname/passed', onwards: (page) => press(page, '去登记') },
    { is: 'cpcc/register-soft', practice: 'registration/registerSoft', onwards: (page) => registerNow(page) },
    { is: 'cpcc/r11-identity', practice: 'r11/identity', onwards: nothing },
  ],
};

const submitCopyright: Walk = {
  id: 'ipp',
  title: '阿里巴巴知识产权保护平台：提交软件著作权',
  start: `${urls.ipp.alibabagroup}/?lang=en`,
  stops: [
    { is: 'ipp/home', practice: 'home', onwards: (page) => click(page.getByRole('main').getByText('Sign In')) },
    { is: 'ipp/sign-in', practice: 'login', onwards: signInAtAlibaba },
    {
      is: 'ipp/user-center',
      practice: 'user-center',
      onwards: (page) => press(page, 'IPR Submission'),
    },
    {
      is: 'ipp/ipr-type',
      practice: 'submission-type',
      expects: submissionTypeModel,
      onwards: async (page) => {
        await press(page, either('保存草稿', 'Save Draft'));
        await press(page, either('下一步', 'Next'));
      },
    },
    {
      is: 'ipp/basic-information',
      practice: 'submission-basic',
      expects: { ...submissionBasicModel, commitment: false },
      onwards: async (page) => {
        await click(page.getByRole('checkbox'));
        await press(page, either('提交验证', 'Submit for verification'));
      },
    },
    { is: 'ipp/ipr-management', practice: 'management', onwards: nothing },
  ],
};

/** Both errands, from the first page to the last. */
export const walks: readonly Walk[] = [registerAndVerify, submitCopyright];
