import { Alert, Checkbox, Form, message } from 'antd';
import type { FormComponentProps } from 'antd/es/form/Form';
import { useMemo } from 'react';
import { guard } from '../oracle';
import { go } from '../route';
import { settings } from '../settings';
import { currentRight, saveRight } from '../store';
import { t } from '../words';
import { Buttons } from './buttons';
import { CertificateFields } from './certificate-fields';
import { PoaFields } from './poa-fields';
import { errorsOf, useOracle } from './use-oracle';
import { plain } from './values';

/** Step 2 for a copyright: everything on the certificate, and the POA where the holder is somebody else. */
function BasicForm({ form }: FormComponentProps) {
  const kept = useMemo(() => currentRight()?.values ?? {}, []);
  const before = useMemo(() => ({ iprType: kept.iprType, place: kept.place }), [kept]);
  useOracle(form, before);
  const holder = String(form.getFieldValue('holder') ?? '');
  const differs = holder !== '' && holder !== settings.complainant;

  const save = () => saveRight('draft', plain(form.getFieldsValue()));
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    guard('submit', event.nativeEvent);
    if (Object.keys(await errorsOf(form)).length > 0) return;
    saveRight('pending', plain(form.getFieldsValue()));
    message.success(t('submitted'));
    go('/ipr/management');
  };

  return (
    <Form labelCol={{ span: 8 }} wrapperCol={{ span: 10 }} onSubmit={submit}>
      <Form.Item label={t('complainant')}>
        <span className="ant-form-text">{settings.complainant}</span>
      </Form.Item>
      <CertificateFields form={form} kept={kept} />
      {differs && (
        <>
          <Alert type="warning" showIcon message={t('differs')} className="differs" />
          <PoaFields form={form} kept={kept} />
        </>
      )}
      <Form.Item wrapperCol={{ span: 14, offset: 8 }}>
        {form.getFieldDecorator('commitment', {
          valuePropName: 'checked',
          initialValue: false,
          rules: [{ validator: (_rule, value, done) => done(value ? undefined : t('mustAgree')) }],
        })(<Checkbox onChange={(event) => guard('tick', event.nativeEvent)}>{t('commitment')}</Checkbox>)}
      </Form.Item>
      <Buttons onBack={() => go('/ipr/submission')} onSave={save} />
    </Form>
  );
}

export const BasicStep = Form.create<FormComponentProps>({ name: 'iprBasic' })(BasicForm);
