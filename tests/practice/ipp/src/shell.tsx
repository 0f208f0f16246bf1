import { Icon, Menu } from 'antd';
import type { ReactNode } from 'react';
import { go, hrefOf } from './route';
import { settings } from './settings';
import { goOnWith, isSignedIn, setSignedIn } from './store';
import { t } from './words';

/** Header and footer of every page. */
export function Frame({ children }: { children: ReactNode }) {
  const leave = () => {
    setSignedIn(false);
    location.assign('/');
  };
  return (
    <div className="frame">
      <header className="top">
        <a className="brand" href="/">
          <Icon type="safety-certificate" theme="filled" /> <span>{t('platform')}</span>
        </a>
        <nav>
          <a href="/">{t('home')}</a>
          <a
            href={`/infoContent.htm?skyWindowUrl=uc/sc/faq/ipr-c-d-Software/${settings.language === 'zh' ? 'cn' : 'en'}`}
          >
            {t('help')}
          </a>
          {isSignedIn() ? (
            <>
              <a href={hrefOf('/user')}>{t('userCenter')}</a>
              <a href="/" onClick={leave}>
                {t('signOut')}
              </a>
            </>
          ) : (
            <>
              <a href="/login.htm">{t('signIn')}</a>
              <a href="/register.htm">{t('register')}</a>
            </>
          )}
        </nav>
      </header>
      {children}
      <footer className="bottom">{t('footer')}</footer>
    </div>
  );
}

const ITEMS = [
  { route: '/user', word: 'accountInfo', icon: 'user' },
  { route: '/ipr/submission', word: 'iprSubmission', icon: 'file-add' },
  { route: '/ipr/management', word: 'iprManagement', icon: 'profile' },
  { route: '/ipr/add', word: 'addIpr', icon: 'plus-square' },
  { route: '/complaint/form', word: 'complaint', icon: 'alert' },
] as const;

/** The User Center: a sidebar, and the page beside it. */
export function Centre({ route, children }: { route: string; children: ReactNode }) {
  const open = ({ key }: { key: string }) => {
    if (key === '/ipr/submission') goOnWith(null);
    go(key);
  };
  const selected = ITEMS.filter((item) => route.startsWith(item.route)).map((item) => item.route);
  return (
    <div className="centre">
      <aside id="J_sidebar">
        <h2>{t('userCenter')}</h2>
        <Menu mode="inline" selectedKeys={selected} onClick={open}>
          {ITEMS.map(({ route, word, icon }) => (
            <Menu.Item key={route}>
              <Icon type={icon} />
              <span className="menu-label">{t(word)}</span>
            </Menu.Item>
          ))}
        </Menu>
      </aside>
      <main className="sheet">{children}</main>
    </div>
  );
}
