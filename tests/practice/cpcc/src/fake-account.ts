import { settings } from './settings';

/** The one account of the practice portal. It lives in localStorage. A password is never part of it. */
export interface Account {
  kind: '个人' | '机构';
  username: string;
  organizationName: string;
  phone: string;
  email: string;
  status: 'new' | 'email' | 'waiting' | 'rejected' | 'passed';
  /** The form submitted for verification, to be corrected when it is turned down. */
  submitted: Record<string, unknown> | null;
}

const ACCOUNT = 'practice.account';
const SESSION = 'practice.session';

const sample: Account = {
  kind: '机构',
  username: 'yunfan_demo',
  organizationName: '厦门云帆示例科技有限公司',
  phone: '13800138000',
  email: '',
  status: 'new',
  submitted: null,
};

export function account(): Account | null {
  const kept = localStorage.getItem(ACCOUNT);
  return kept ? (JSON.parse(kept) as Account) : null;
}

/** Changes the account. Makes the sample one when there is none. */
export function keepAccount(change: Partial<Account>): void {
  localStorage.setItem(ACCOUNT, JSON.stringify({ ...sample, ...account(), ...change }));
}

/** A new registration: nothing of an earlier account stays. */
export function registerAccount(fresh: Partial<Account>): void {
  localStorage.removeItem(ACCOUNT);
  signOut();
  keepAccount(fresh);
}

export const signedIn = (): Account | null => (localStorage.getItem(SESSION) ? account() : null);

export function signIn(): void {
  keepAccount({});
  localStorage.setItem(SESSION, '1');
}

export function signOut(): void {
  localStorage.removeItem(SESSION);
}

/** `?state=`: puts the account where a test wants it, before the page starts. */
function begin(): void {
  const { state } = settings;
  if (settings.individual) keepAccount({ kind: '个人', organizationName: '' });
  if (state === 'none') {
    localStorage.removeItem(ACCOUNT);
    signOut();
  } else if (state === 'signed-out') {
    keepAccount({});
    signOut();
  } else if (
    state === 'new' ||
    state === 'email' ||
    state === 'waiting' ||
    state === 'rejected' ||
    state === 'passed'
  ) {
    const early = state === 'new' || state === 'email';
    const email = state === 'new' ? '' : account()?.email || 'copyright@yunfan.example';
    keepAccount({ status: state, email, ...(early ? { submitted: null } : {}) });
    signIn();
  }
}

begin();
