import { Form, Radio, Select } from 'antd';
import type { FormComponentProps } from 'antd/es/form/Form';
import { go } from '../route';
import { currentRight, saveRight } from '../store';
import { t } from '../words';
import { Buttons } from './buttons';
import { useOracle } from './use-oracle';
import { plain } from './values';

/** Step 1 of IPR Submission: the type of the right and where it is registered. */
function TypeForm({ form }: FormComponentProps) {
  useOracle(form);
  const kept = currentRight()?.values ?? {};
  const save = () => saveRight('draft', plain(form.getFieldsValue()));
  const next = () =>
    form.validateFieldsAndScroll((errors: unknown) => {
      if (errors) return;
      save();
      go('/ipr/submission/basic');
    });
  const rules = [{ required: true, message: t('required') }];
  return (
    <Form labelCol={{ span: 8 }} wrapperCol={{ span: 10 }}>
      <Form.Item label={t('iprType')}>
        {form.getFieldDecorator('iprType', { rules, initialValue: kept.iprType })(
          <Radio.Group>
            {(['trademark', 'copyright', 'patent', 'others'] as const).map((type) => (
              <Radio value={type} key={type}>
                {t(type)}
              </Radio>
            ))}
          </Radio.Group>,
        )}
      </Form.Item>
      <Form.Item label={t('place')}>
        {form.getFieldDecorator('place', { rules, initialValue: kept.place })(
          <Select placeholder={t('choose')}>
            {(['mainland', 'hongKong', 'taiwan', 'others'] as const).map((place) => (
              <Select.Option value={place} key={place}>
                {t(place)}
              </Select.Option>
            ))}
          </Select>,
        )}
      </Form.Item>
      <Buttons onSave={save} onNext={next} />
    </Form>
  );
}

export const TypeStep = Form.create<FormComponentProps>({ name: 'iprType' })(TypeForm);
