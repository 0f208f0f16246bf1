import { Form, Input, Select } from 'antd';
import type { FormComponentProps } from 'antd/es/form/Form';
import { useOracle } from '../submission/use-oracle';
import { t } from '../words';

/** A form of the same portal that is none of the submission forms. It is here to be left alone. */
function ComplaintForm({ form }: FormComponentProps) {
  useOracle(form);
  return (
    <>
      <h1>{t('complaint')}</h1>
      <Form labelCol={{ span: 8 }} wrapperCol={{ span: 10 }}>
        <Form.Item label={t('iprType')}>
          {form.getFieldDecorator('complaintType')(
            <Select placeholder={t('choose')}>
              {(['trademark', 'copyright', 'patent'] as const).map((type) => (
                <Select.Option value={type} key={type}>
                  {t(type)}
                </Select.Option>
              ))}
            </Select>,
          )}
        </Form.Item>
        <Form.Item label={t('links')}>{form.getFieldDecorator('links')(<Input.TextArea rows={4} />)}</Form.Item>
        <Form.Item label={t('reason')}>{form.getFieldDecorator('reason')(<Input />)}</Form.Item>
      </Form>
    </>
  );
}

export const Complaint = Form.create<FormComponentProps>({ name: 'complaint' })(ComplaintForm);
