import type { UploadWidget } from '../types';
import { uploadedNames } from '../value/file-list';
import { reader } from './reader';

/** Reads an upload. The names of its files are read in value/file-list.ts. */
export const fileUpload = reader<UploadWidget>({
  shown: () => '',
  isFilled: (widget, counts) => uploadedNames(widget, counts).length > 0,
  fit: () => ({ upload: 2 }),
  box: 'button',
});
