import { AnnotationMode, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { MADE_SIDE, OPERATOR_LIMIT, PAGE_LIMIT, PIXEL_LIMIT } from '../limits';
import { DocumentFault } from '../types';
import { whiteCanvas } from './picture';

// We are in a worker already: PDF.js shall parse here instead of starting another one.
Object.assign(globalThis, { pdfjsWorker });

/** Pixels of one point at 300 dpi. */
const SHARP = 300 / 72;

/** Replaces the document that PDF.js asks for: a worker has none. */
const ownerDocument = {
  fonts: (globalThis as unknown as { fonts: FontFaceSet }).fonts,
  createElement: () => new OffscreenCanvas(1, 1),
};

/** Filters would need SVG in a page. PDF.js draws without them where they are called “none”. */
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
    const pdf = await task.promise;
    if (pdf.numPages > PAGE_LIMIT) throw new DocumentFault('complex');
    return await work(pdf);
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

/** Flags of an annotation (ISO 32000-1, 12.5.3). */
const INVISIBLE = 1;
const HIDDEN = 2;
const NO_VIEW = 32;

/**
 * Shows the seals that are annotations as viewers do. PDF.js (6.5) hides annotations flagged invisible. The standard
 * means that flag for unknown kinds of annotations only, but makers of seals set it on signatures too.
 */
async function showSeals(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<void> {
  const annotations: { id: string; annotationFlags: number }[] = await page.getAnnotations({ intent: 'any' });
  for (const { id, annotationFlags: flags } of annotations)
    if (flags & INVISIBLE && !(flags & (HIDDEN | NO_VIEW))) pdf.annotationStorage.setValue(id, { noView: false });
}

/** Counts drawing operators. A form within a form within a form makes millions of them out of two kilobytes. */
function countOperators(): () => boolean {
  let count = 0;
  return () => {
    count += 1;
    if (count > OPERATOR_LIMIT) throw new DocumentFault('complex');
    return true;
  };
}

async function paint(pdf: PDFDocumentProxy, page: PDFPageProxy, scale: number): Promise<OffscreenCanvas> {
  const viewport = page.getViewport({ scale });
  const { canvas, ctx } = whiteCanvas(viewport.width, viewport.height);
  await showSeals(pdf, page);
  await page.render({
    canvas: null,
    canvasContext: ctx as unknown as CanvasRenderingContext2D,
    viewport,
    // `display`, as on the screen: everyone who opens the letter sees a seal that lacks the flag for printing.
    intent: 'display',
    annotationMode: AnnotationMode.ENABLE_STORAGE,
    operationsFilter: countOperators(),
  }).promise;
  return canvas;
}

/** One page of a PDF (from 1) at 300 dpi, or smaller where that is longer than `side` pixels. A page of any size is drawn. */
export const drawPdf = (blob: Blob, which: number, side = MADE_SIDE): Promise<OffscreenCanvas> =>
  withPdf(blob, async (pdf) => {
    if (which > pdf.numPages) throw new DocumentFault('no-page', String(which));
    const page = await pdf.getPage(which);
    const plain = page.getViewport({ scale: 1 });
    const long = Math.max(plain.width, plain.height);
    if (!(long > 0)) throw new DocumentFault('broken');
    return paint(pdf, page, Math.min(SHARP, side / long));
  });

/** The first page of a PDF, a pixel for a point. */
export const drawExact = (blob: Blob): Promise<OffscreenCanvas> =>
  withPdf(blob, async (pdf) => paint(pdf, await pdf.getPage(1), 1));
