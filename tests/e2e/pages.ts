import type { Page } from '@playwright/test';
import { urls } from '../practice/hosts';
import { registerNow } from '../support/person';
import { startSubmission } from './ipp';

/** A practice page, the way to get there, and the page that the extension must recognise (null: unknown). */
export interface PracticePage {
  /** Names the saved page. */
  name: string;
  url: string;
  is: string | null;
  /** Name of the page in the practice portal. */
  practice: string;
  /** The person's actions there until the page shows. */
  reach?: (page: Page) => Promise<void>;
}

/** The copyright portal with little waiting for lists, pages and uploads. */
export const quick = (path: string): string => `${urls.cpcc}/${path.replace('?', '?slow=80&wait=80&upload=120&')}`;

const cpcc = (name: string, is: string | null, path: string, practice: string, reach?: PracticePage['reach']) => ({
  name: `cpcc-${name}`,
  is,
  url: quick(path),
  practice,
  ...(reach ? { reach } : {}),
});

const startedTrademark = (page: Page) => startSubmission(page, /^(Trademark|商标)$/);

type Lang = 'zh' | 'en' | 'mixed';
const centre = urls.ipp.taobao;

const ipp = (lang: Lang): PracticePage[] => {
  const at = (name: string, is: string | null, path: string, practice: string, reach?: PracticePage['reach']) => ({
    name: `ipp-${name}-${lang}`,
    is,
    url: `${path.startsWith('https:') ? '' : centre}${path.replace('?', `?lang=${lang}&`)}`,
    practice,
    ...(reach ? { reach } : {}),
  });
  return [
    at('home', 'ipp/home', `${urls.ipp.alibabagroup}/?signed=out`, 'home'),
    at('sign-in', 'ipp/sign-in', `${urls.ipp.alibabagroup}/login.htm?signed=out`, 'login'),
    at('faq', null, `${urls.ipp.alibabagroup}/infoContent.htm?skyWindowUrl=uc/sc/faq/ipr-c-d-Software/en`, 'faq'),
    at('user-center', 'ipp/user-center', '/ippCenter.htm?signed=in#/user', 'user-center'),
    at('ipr-type', 'ipp/ipr-type', '/ippCenter.htm?signed=in#/ipr/submission', 'submission-type'),
    at(
      'basic',
      'ipp/basic-information',
      '/ippCenter.htm?signed=in#/ipr/submission',
      'submission-basic',
      startSubmission,
    ),
    at('trademark', null, '/ippCenter.htm?signed=in#/ipr/submission', 'submission-other', startedTrademark),
    at('management', 'ipp/ipr-management', '/ippCenter.htm?signed=in#/ipr/management', 'management'),
    at('complaint', null, '/ippCenter.htm?signed=in&platform=taobao#/complaint/form', 'complaint'),
  ];
};

/** Every practice page. */
export const practicePages: PracticePage[] = [
  cpcc('agreement', 'cpcc/agreement', 'register.html?state=none#/identity', 'register/agreement'),
  cpcc('choose-identity', 'cpcc/choose-identity', 'register.html?stage=identity#/identity', 'register/identity'),
  cpcc('account', 'cpcc/account', 'register.html?stage=account#/identity', 'register/account'),
  cpcc('registered', 'cpcc/registered', 'register.html?stage=success#/identity', 'register/success'),
  cpcc('sign-in', 'cpcc/sign-in', 'login.html?state=signed-out', 'login'),
  cpcc('home', 'cpcc/home', 'registration.html?state=new#/index', 'registration/index'),
  cpcc('register-soft', 'cpcc/register-soft', 'registration.html?state=new#/registerSoft', 'registration/registerSoft'),
  cpcc(
    'verification-demanded',
    'cpcc/verification-demanded',
    'registration.html?state=new#/registerSoft',
    'registration/registerSoft',
    (page) => registerNow(page),
  ),
  cpcc('account-email', 'cpcc/account-email', 'realname.html?state=new#/account', 'realname/account'),
  cpcc('identity', 'cpcc/identity', 'realname.html?state=email#/identity', 'realname/identity'),
  cpcc('under-review', 'cpcc/under-review', 'realname.html?state=waiting#/review', 'realname/review'),
  cpcc('turned-down', 'cpcc/turned-down', 'realname.html?state=rejected#/result', 'realname/rejected'),
  cpcc('verified', 'cpcc/verified', 'realname.html?state=passed#/result', 'realname/passed'),
  cpcc('r11-identity', 'cpcc/r11-identity', 'r11.html?state=passed#/identity', 'r11/identity'),
  cpcc('filings', null, 'account.html?state=passed', 'account'),
  ...ipp('zh'),
  ...ipp('en'),
  ...ipp('mixed'),
];
