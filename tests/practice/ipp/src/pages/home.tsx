import { Button, Card, Icon } from 'antd';
import { hrefOf } from '../route';
import { isSignedIn } from '../store';
import { t } from '../words';

const RIGHTS = [
  { word: 'trademark', icon: 'trademark' },
  { word: 'copyright', icon: 'copyright' },
  { word: 'patent', icon: 'bulb' },
] as const;

export function Home() {
  return (
    <main className="home">
      <section className="hero">
        <h1>{t('platform')}</h1>
        <p>{t('slogan')}</p>
        {isSignedIn() ? (
          <Button type="primary" size="large" href={hrefOf('/user')}>
            {t('userCenter')}
          </Button>
        ) : (
          <Button type="primary" size="large" href="/login.htm">
            {t('signIn')}
          </Button>
        )}
      </section>
      <section className="rights">
        {RIGHTS.map(({ word, icon }) => (
          <Card key={word} hoverable>
            <Icon type={icon} /> {t(word)}
          </Card>
        ))}
      </section>
    </main>
  );
}
