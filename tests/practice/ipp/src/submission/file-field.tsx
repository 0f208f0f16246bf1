import { Button, Icon, message, Upload } from 'antd';
import type { UploadChangeParam, UploadFile, UploadProps } from 'antd/es/upload/interface';
import { forwardRef } from 'react';
import { settings } from '../settings';
import { t } from '../words';

const LIMIT = 8 * 1024 * 1024;
const ACCEPT = ['.jpg', '.jpeg', '.bmp', '.gif', '.png', '.pdf'];

/**
 * Returns the files for the form: the last one that was sent, if any. antd keeps files that were turned away before
 * they were sent.
 */
export function filesFrom(change: UploadChangeParam | UploadFile[]): UploadFile[] {
  const list = Array.isArray(change) ? change : change.fileList;
  return list.filter((file) => file.status).slice(-1);
}

function mayGo(file: File): boolean {
  const ending = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0] ?? '';
  if (!ACCEPT.includes(ending)) {
    message.error(t('wrongType'));
    return false;
  }
  if (file.size > LIMIT) {
    message.error(t('tooLarge'));
    return false;
  }
  return true;
}

/** An upload of one file, which is sent as soon as it is chosen. */
export const FileField = forwardRef<Upload, UploadProps>(function FileField(props, ref) {
  const { listType } = props;
  const picture = listType === 'picture-card';
  const delay = settings.uploadDelay === null ? '' : `?delay=${settings.uploadDelay}`;
  return (
    <Upload {...props} ref={ref} action={`/upload${delay}`} accept={ACCEPT.join(',')} beforeUpload={mayGo}>
      {picture ? (
        <div>
          <Icon type="plus" />
          <div className="ant-upload-text">{t('upload')}</div>
        </div>
      ) : (
        <Button>
          <Icon type="upload" /> {t('upload')}
        </Button>
      )}
    </Upload>
  );
});
