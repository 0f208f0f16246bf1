import { Button, Form, message } from 'antd';
import { type Forbidden, guard } from '../oracle';
import { t } from '../words';

interface Props {
  onBack?: () => void;
  /** Keeps the values of the form, complete or not. */
  onSave: () => void;
  /** Absent where the form itself is submitted. */
  onNext?: () => void;
}

const watched = (what: Forbidden, act: () => void) => (event: React.MouseEvent) => {
  guard(what, event.nativeEvent);
  act();
};

/** The row under the form: back, Save Draft, then Next or Submit for verification. */
export function Buttons({ onBack, onSave, onNext }: Props) {
  const save = () => {
    onSave();
    message.success(t('draftSaved'));
  };
  return (
    <Form.Item wrapperCol={{ span: 14, offset: 8 }} className="buttons">
      {onBack && <Button onClick={onBack}>{t('back')}</Button>}
      <Button onClick={watched('save', save)}>{t('saveDraft')}</Button>
      {onNext ? (
        <Button type="primary" onClick={watched('next', onNext)}>
          {t('next')}
        </Button>
      ) : (
        <Button type="primary" htmlType="submit">
          {t('submit')}
        </Button>
      )}
    </Form.Item>
  );
}
