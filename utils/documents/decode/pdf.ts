import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { MADE_SIDE, PIXEL_LIMIT } from '../limits';
import { DocumentFault } from '../types';
import { whiteCanvas } from './picture';

// We are in a worker already: PDF.js shall parse here instead of starting another one.
Object.assign(globalThis, { pdfjsWorker });

/** Pixels of one point at 300 dpi. */
const SHARP = 300 / 72;

/** What PDF.js asks of a document, in a worker that has none. */
const ownerDocument = {
  fonts: (globalThis as unknown as { fonts: FontFaceSet }).fonts,
  createElement: () => new OffscreenCanvas(1, 1),
};

/** Filters would need SVG in a page; PDF.js draws without them where they are called “none”. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addKnockoutFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  addSelectionHCMFilter = () => 'none';
  addSelectionFilter = () => 'none';
  destroy() {}
}

const at = (folder: string) => new URL(`/documents/${folder}/`, location.origin).href;

async function withPdf<T>(blob: Blob, work: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({
    data: await blob.arrayBuffer(),
    // No font and no script of a file may become code.
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: true,
    cMapUrl: at('cmaps'),
    standardFontDataUrl: at('fonts'),
    wasmUrl: at('wasm'),
    maxImageSize: PIXEL_LIMIT,
    disableWorkerRendering: true,
    FilterFactory: NoFilters,
    ownerDocument: ownerDocument as unknown as HTMLDocument,
    verbosity: 0,
  } as Parameters<typeof getDocument>[0]);
  try {
    return await work(await task.promise);
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    throw new DocumentFault((error as Error).name === 'PasswordException' ? 'encrypted' : 'broken');
  } finally {
    await task.destroy();
  }
}

export const inspectPdf = (blob: Blob) =>
  withPdf(blob, async (pdf) => {
    const page = await pdf.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    return { width, height, pages: pdf.numPages };
  });

/** One page of a PDF (from 1) at 300 dpi, or smaller where that is longer than `side` pixels. A page of any size is drawn. */
export const drawPdf = (blob: Blob, which: number, side = MADE_SIDE): Promise<OffscreenCanvas> =>
  withPdf(blob, async (pdf) => {
    if (which > pdf.numPages) throw new DocumentFault('no-page', String(which));
    const page = await pdf.getPage(which);
    const plain = page.getViewport({ scale: 1 });
    const long = Math.max(plain.width, plain.height);
    if (!(long > 0)) throw new DocumentFault('broken');
    const viewport = page.getViewport({ scale: Math.min(SHARP, side / long) });
    const { canvas, ctx } = whiteCanvas(viewport.width, viewport.height);
    await page.render({
      canvas: null,
      canvasContext: ctx as unknown as CanvasRenderingContext2D,
      viewport,
      intent: 'print',
    }).promise;
    return canvas;
  });
