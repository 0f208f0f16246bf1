import { Empty as Nothing } from 'antd';
import { t } from '../words';

/** The page that registers an account. It is outside the practice, so it only points to signing in. */
export function Register() {
  return (
    <main className="sheet alone">
      <h1>{t('register')}</h1>
      <p>{t('notHere')}</p>
      <a href="/login.htm">{t('signIn')}</a>
    </main>
  );
}

export function Empty() {
  return (
    <main className="sheet alone">
      <Nothing description={t('notHere')} />
    </main>
  );
}
