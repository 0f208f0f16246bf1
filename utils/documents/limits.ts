import { acceptedAt, DOCUMENT_LIMIT, goesToIpp } from '../profile/documents';

const MB = 1_000_000;

/** Above this a file is not even opened. A colour A4 scan at 600 dpi without compression has 105 MB. */
export const SOURCE_LIMIT = 200 * MB;

/** Above this a picture is not decoded: 120 million pixels are 480 MB of memory. An A3 scan at 600 dpi has 70 million. */
export const PIXEL_LIMIT = 120_000_000;

/** Above this a PDF is not opened. The longest program material has 60 pages, a manual some hundreds. */
export const PAGE_LIMIT = 3_000;

/** Above this a page is not drawn to its end. A dense plan of a building has a hundred thousand operators. */
export const OPERATOR_LIMIT = 500_000;

/** Time limit of a job, in seconds. A worker that takes longer is ended. */
export const SECONDS = { short: 20, long: 60 } as const;

/** The longest side of a result. An A4 page at 400 dpi. */
export const MADE_SIDE = 4680;

/** The longest side of the picture in an offer. */
export const PREVIEW = 720;

/** Above this side a picture that fits otherwise is offered smaller. */
export const KEPT_SIDE = 8000;

/**
 * Returns the greatest weight in bytes of a picture made for the slot at a path. IPP names 8 MB (decimal here, so that
 * both readings hold). The copyright centre names no limit (2026-11), and a lighter file uploads more surely.
 */
export const targetAt = (path: string): number => (goesToIpp(path) ? 8 * MB : 5 * MB);

export { DOCUMENT_LIMIT };

/** True if the slot takes PDF and nothing else. */
export const onlyPdf = (path: string): boolean => acceptedAt(path).every((type) => type === 'application/pdf');
