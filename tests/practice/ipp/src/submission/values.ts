import type { UploadFile } from 'antd/es/upload/interface';
import moment from 'moment';

export type IprType = 'trademark' | 'copyright' | 'patent' | 'others';

const isFile = (value: unknown): value is UploadFile => typeof value === 'object' && value !== null && 'uid' in value;

/**
 * Returns one value of a form as plain data: a moment → YYYY-MM-DD, an upload list → the names that finished uploading.
 */
function plainValue(value: unknown): unknown {
  if (moment.isMoment(value)) return value.format('YYYY-MM-DD');
  if (Array.isArray(value) && value.every(isFile)) {
    return value.filter((file) => file.status === 'done').map((file) => file.name);
  }
  return value;
}

/** Returns all values of a form as plain data. Leaves out empty ones. */
export function plain(values: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(values).map(([name, value]) => [name, plainValue(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null && value !== ''));
}

/** A day of a draft, as the date picker wants it. */
export const dayOf = (value: unknown) => (typeof value === 'string' ? moment(value, 'YYYY-MM-DD') : undefined);

/** The files of a draft, as the upload wants them. */
export const filesOf = (value: unknown): UploadFile[] | undefined =>
  Array.isArray(value)
    ? value.map((name: string, index) => ({ uid: `draft-${index}`, name, size: 1, type: '', status: 'done', url: '#' }))
    : undefined;
