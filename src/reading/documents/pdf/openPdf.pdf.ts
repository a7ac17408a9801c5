import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageDrawing } from './drawn/drawing.ts';
import type { Annotation } from './drawn/formBoxes.ts';
import { isHidden } from './drawn/formBoxes.ts';
import type { FontFacts } from './drawn/textPen.ts';
import { followOperators, pageBase } from './drawn/operators.ts';
import { pageDrawing } from './drawn/pageDrawing.ts';
import { pdfLibrary } from './pdfLibrary.pdf.ts';

export type OpenedPdf =
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy; close(): Promise<void> }
  | { readonly kind: 'locked' }
  | { readonly kind: 'broken' };

/** Opens the file without running, drawing or fetching anything. A copy is handed over: the library empties what it gets. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const task = pdfLibrary.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    // Pictures hold no text: they are left packed.
    maxImageSize: 1,
  });
  try {
    const pdf = await task.promise;
    return { kind: 'open', pdf, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    const locked = error instanceof Error && error.name === 'PasswordException';
    return { kind: locked ? 'locked' : 'broken' };
  }
}

export interface DrawnPage {
  readonly drawing: PageDrawing;
  readonly boxes: number;
  readonly pictured: boolean;
  readonly letters: number;
  /** Characters that the file gives no meaning for. */
  readonly unknownLetters: number;
  /** That the file writes and nobody sees. */
  readonly unseenLetters: number;
}

export async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page = await pdf.getPage(number);
  try {
    const layers = await pdf.getOptionalContentConfig({ intent: 'display' });
    const annotations = (await page.getAnnotations({ intent: 'display' })) as Annotation[];
    const laid = new Set(
      annotations.filter((each) => laysText(each) && !isHidden(each)).map((each) => each.id),
    );
    const list = await page.getOperatorList({
      intent: 'display',
      annotationMode:
        laid.size > 0 ? pdfLibrary.AnnotationMode.ENABLE : pdfLibrary.AnnotationMode.DISABLE,
    });
    const view = page.getViewport({ scale: 1 });
    const base = pageBase(view.transform);
    const drawn = followOperators(list, base, {
      numbers: pdfLibrary.OPS,
      fontOf: (name) => fontFacts(page, name),
      counts: (id) => laid.has(id),
      shown: (group) => group === null || group === undefined || layers.isVisible(group) !== false,
    });
    return pageDrawing(
      number,
      { width: view.width, height: view.height },
      drawn,
      annotations,
      base,
    );
  } finally {
    page.cleanup();
  }
}

/** Annotations whose looks a person reads as part of the page: typed-on text, stamps, pen strokes. */
function laysText({ subtype }: Annotation): boolean {
  return /^(?:FreeText|Stamp|Ink|Line|PolyLine|Square|Circle|StrikeOut)$/u.test(subtype ?? '');
}

interface KnownFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
}

function fontFacts(page: PDFPageProxy, name: string): FontFacts {
  const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as KnownFont | null) : null;
  const fontName = font?.name ?? '';
  return {
    name: fontName,
    bold:
      font?.bold === true || font?.black === true || /bold|black|heavy|semib|demi/iu.test(fontName),
    slanted: font?.italic === true || /ital|obliq|slanted/iu.test(fontName),
    unit: font?.fontMatrix?.[0] ?? 0.001,
    drawnLetters: font?.isType3Font === true,
    vertical: font?.vertical === true,
  };
}
