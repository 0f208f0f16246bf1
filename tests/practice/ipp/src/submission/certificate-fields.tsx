import { DatePicker, Form, Input, Radio, Select } from 'antd';
import type { WrappedFormUtils } from 'antd/es/form/Form';
import moment, { type Moment } from 'moment';
import { t } from '../words';
import { FileField, filesFrom } from './file-field';
import { dayOf, filesOf } from './values';

export interface FieldsProps {
  form: WrappedFormUtils;
  /** The values of the draft that is continued. */
  kept: Record<string, unknown>;
}

const WORK_TYPES = ['written', 'art', 'photographic', 'audiovisual', 'software'] as const;

const inFuture = (day: Moment | null) => day?.isAfter(moment(), 'day') ?? false;

/** The fields of the certificate, with the two uploads that prove them. */
export function CertificateFields({ form, kept }: FieldsProps) {
  const required = { required: true, message: t('required') };
  const notBeforeCompletion = {
    validator: (_rule: unknown, value: Moment | undefined, done: (error?: string) => void) => {
      const completed = form.getFieldValue('completedOn') as Moment | undefined;
      done(value && completed && value.isBefore(completed, 'day') ? t('beforeCompletion') : undefined);
    },
  };
  const file = (name: string) => ({
    valuePropName: 'fileList',
    getValueFromEvent: filesFrom,
    initialValue: filesOf(kept[name]),
    rules: [required],
  });
  const day = <DatePicker placeholder={t('choose')} disabledDate={inFuture} />;

  return (
    <>
      <Form.Item label={t('ncac')}>
        {form.getFieldDecorator('ncac', { rules: [required], initialValue: kept.ncac })(
          <Radio.Group>
            <Radio value="yes">{t('yes')}</Radio>
            <Radio value="no">{t('no')}</Radio>
          </Radio.Group>,
        )}
      </Form.Item>
      <Form.Item label={t('certificate')} extra={`${t('certificateHelp')} ${t('uploadHelp')}`}>
        {form.getFieldDecorator('certificate', file('certificate'))(<FileField />)}
      </Form.Item>
      <Form.Item label={t('workType')}>
        {form.getFieldDecorator('workType', { rules: [required], initialValue: kept.workType })(
          <Select placeholder={t('choose')}>
            {WORK_TYPES.map((type) => (
              <Select.Option value={type} key={type}>
                {t(type)}
              </Select.Option>
            ))}
          </Select>,
        )}
      </Form.Item>
      <Form.Item label={t('workName')}>
        {form.getFieldDecorator('workName', { rules: [required], initialValue: kept.workName })(
          <Input placeholder={t('enterExactly')} />,
        )}
      </Form.Item>
      <Form.Item label={t('holder')}>
        {form.getFieldDecorator('holder', { rules: [required], initialValue: kept.holder })(
          <Input placeholder={t('enterExactly')} />,
        )}
      </Form.Item>
      <Form.Item label={t('registrationNumber')}>
        {form.getFieldDecorator('registrationNumber', {
          rules: [required, { pattern: /^20\d{2}SR\d{6,7}$/, message: t('badNumber') }],
          initialValue: kept.registrationNumber,
        })(<Input placeholder="2020SR0123456" />)}
      </Form.Item>
      <Form.Item label={t('completedOn')}>
        {form.getFieldDecorator('completedOn', { rules: [required], initialValue: dayOf(kept.completedOn) })(day)}
      </Form.Item>
      <Form.Item label={t('publishedOn')}>
        {form.getFieldDecorator('publishedOn', {
          rules: [notBeforeCompletion],
          initialValue: dayOf(kept.publishedOn),
        })(day)}
      </Form.Item>
      <Form.Item label={t('registeredOn')}>
        {form.getFieldDecorator('registeredOn', {
          rules: [required, notBeforeCompletion],
          initialValue: dayOf(kept.registeredOn),
        })(day)}
      </Form.Item>
      <Form.Item label={t('screenshot')} extra={`${t('screenshotHelp')} ${t('uploadHelp')}`}>
        {form.getFieldDecorator('screenshot', file('screenshot'))(<FileField listType="picture-card" />)}
      </Form.Item>
    </>
  );
}
