import type { WrappedFormUtils } from 'antd/es/form/Form';
import { useEffect } from 'react';
import { showForm } from '../oracle';
import { plain } from './values';

type Errors = Record<string, { errors: { message: string }[] }> | null;

/** The form's own validator: field → its first message. Empty if the form is valid. */
export function errorsOf(form: WrappedFormUtils): Promise<Record<string, string>> {
  return new Promise((resolve) => {
    form.validateFields({ force: true }, (errors: Errors) => {
      const entries = Object.entries(errors ?? {}).map(([name, { errors }]) => [name, errors[0]?.message ?? '']);
      resolve(Object.fromEntries(entries));
    });
  });
}

/**
 * Shows the form to the tests while it is open. `before` holds the committed values of an earlier step of the same
 * right.
 */
export function useOracle(form: WrappedFormUtils, before: Record<string, unknown> = {}): void {
  useEffect(() => {
    showForm({
      model: () => ({ ...before, ...plain(form.getFieldsValue()) }),
      validate: () => errorsOf(form),
    });
    return () => showForm(null);
  }, [form, before]);
}
