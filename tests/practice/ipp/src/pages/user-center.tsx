import { Button, Card, Descriptions, Tag } from 'antd';
import { go } from '../route';
import { settings } from '../settings';
import { goOnWith } from '../store';
import { t } from '../words';

export function UserCenter() {
  const start = () => {
    goOnWith(null);
    go('/ipr/submission');
  };
  return (
    <>
      <h1>
        {t('welcome')}, {settings.complainant}
      </h1>
      <Card title={t('accountInfo')} size="small">
        <Descriptions column={1}>
          <Descriptions.Item label={t('verifiedName')}>
            {settings.complainant} <Tag color="green">{t('approved')}</Tag>
          </Descriptions.Item>
          <Descriptions.Item label={t('identity')}>{t('enterprise')}</Descriptions.Item>
        </Descriptions>
      </Card>
      <Card title={t('myIpr')} size="small" className="my-ipr">
        <Button type="primary" onClick={start}>
          {t('iprSubmission')}
        </Button>
        <Button onClick={() => go('/ipr/management')}>{t('iprManagement')}</Button>
      </Card>
    </>
  );
}
