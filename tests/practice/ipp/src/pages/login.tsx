import { useEffect } from 'react';
import { wayBack } from '../route';
import { settings } from '../settings';
import { setSignedIn } from '../store';
import { t } from '../words';

const BOX = 'https://passport.alibaba.com';

/** The page around the sign-in box. The box itself is of another origin and reports by a message. */
export function Login() {
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.origin !== BOX || event.data !== 'signed-in') return;
      setSignedIn(true);
      location.assign(wayBack());
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return (
    <main className="sign-in">
      <section>
        <h1>{t('platform')}</h1>
        <p>{t('slogan')}</p>
      </section>
      <iframe
        id="alibaba-login-box"
        title={t('signIn')}
        src={`${BOX}/mini_login.htm?lang=${settings.language === 'zh' ? 'zh_cn' : 'en_us'}&appName=ipp`}
      />
    </main>
  );
}
