import { DatePicker, Form, Input, message } from 'antd';
import type { FormComponentProps } from 'antd/es/form/Form';
import { useMemo } from 'react';
import { guard } from '../oracle';
import { go } from '../route';
import { settings } from '../settings';
import { currentRight, saveRight } from '../store';
import { t } from '../words';
import { Buttons } from './buttons';
import { errorsOf, useOracle } from './use-oracle';
import { dayOf, plain } from './values';

/** Step 2 for every other right: shares some labels with the copyright form, and means something else by them. */
function TrademarkForm({ form }: FormComponentProps) {
  const kept = useMemo(() => currentRight()?.values ?? {}, []);
  useOracle(form, kept);
  const rules = [{ required: true, message: t('required') }];
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
      {(['trademarkName', 'trademarkHolder', 'registrationNumber'] as const).map((name) => (
        <Form.Item label={t(name)} key={name}>
          {form.getFieldDecorator(name, { rules, initialValue: kept[name] })(<Input placeholder={t('enter')} />)}
        </Form.Item>
      ))}
      {(['registeredOn', 'expiresOn'] as const).map((name) => (
        <Form.Item label={t(name)} key={name}>
          {form.getFieldDecorator(name, { rules, initialValue: dayOf(kept[name]) })(
            <DatePicker placeholder={t('choose')} />,
          )}
        </Form.Item>
      ))}
      <Buttons onBack={() => go('/ipr/submission')} onSave={() => saveRight('draft', plain(form.getFieldsValue()))} />
    </Form>
  );
}

export const TrademarkStep = Form.create<FormComponentProps>({ name: 'iprTrademark' })(TrademarkForm);
