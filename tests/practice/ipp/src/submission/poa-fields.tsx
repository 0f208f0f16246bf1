import { Button, DatePicker, Form, Input, message } from 'antd';
import moment, { type Moment } from 'moment';
import { t } from '../words';
import type { FieldsProps } from './certificate-fields';
import { FileField, filesFrom } from './file-field';
import { dayOf, filesOf, plain } from './values';

const past = (day: Moment | null) => day?.isBefore(moment(), 'day') ?? false;

/** Fields that may be empty if the template is asked for, because the template is for the POA. */
const NOT_FIRST = ['poa', 'commitment', 'publishedOn'];

function saveTemplate(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['Power of Attorney · 授权书\n'], { type: 'application/msword' }));
  link.download = 'POA-template.doc';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Fields that are asked for when the holder is not the complainant. */
export function PoaFields({ form, kept }: FieldsProps) {
  const required = { required: true, message: t('required') };
  const file = (name: string) => ({
    valuePropName: 'fileList',
    getValueFromEvent: filesFrom,
    initialValue: filesOf(kept[name]),
    rules: [required],
  });
  const download = () => {
    const all = form.getFieldsValue() as Record<string, unknown>;
    const filled = plain(all);
    const complete = Object.keys(all).every((name) => {
      const value = filled[name];
      return NOT_FIRST.includes(name) || (Array.isArray(value) ? value.length > 0 : value !== undefined);
    });
    if (complete) saveTemplate();
    else message.warning(t('templateEarly'));
  };

  return (
    <>
      <Form.Item label={t('holderId')} extra={t('uploadHelp')}>
        {form.getFieldDecorator('holderId', file('holderId'))(<FileField listType="picture" />)}
      </Form.Item>
      <Form.Item label={t('holderIdNumber')}>
        {form.getFieldDecorator('holderIdNumber', { rules: [required], initialValue: kept.holderIdNumber })(
          <Input placeholder={t('enter')} />,
        )}
      </Form.Item>
      <Form.Item label={t('poaExpiresOn')}>
        {form.getFieldDecorator('poaExpiresOn', { rules: [required], initialValue: dayOf(kept.poaExpiresOn) })(
          <DatePicker placeholder={t('choose')} disabledDate={past} />,
        )}
      </Form.Item>
      <Form.Item label={t('poa')} extra={t('uploadHelp')}>
        {form.getFieldDecorator('poa', file('poa'))(<FileField />)}
      </Form.Item>
      <Form.Item wrapperCol={{ span: 14, offset: 8 }} className="template">
        <Button type="link" icon="download" onClick={download}>
          {t('template')}
        </Button>
      </Form.Item>
    </>
  );
}
