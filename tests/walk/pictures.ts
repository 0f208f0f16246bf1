import type { Practice } from '../practice/serve';

/** Pictures of panel, options and page in both languages and in the dark. */
export async function takePictures(_practice: Practice, _folder: URL): Promise<void> {}
