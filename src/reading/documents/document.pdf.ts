import type { Block, DocumentReader, OpenedDocument } from '../document.ts';
import { lineText } from '../document.ts';
import type { LaidPage } from './pdf/acrossPages.ts';
import { joinPages } from './pdf/acrossPages.ts';
import { layoutPage } from './pdf/layout.ts';
import type { DrawnPage, OpenedPdf } from './pdf/openPdf.pdf.ts';
import { drawPage, openPdf } from './pdf/openPdf.pdf.ts';

type Pdf = Extract<OpenedPdf, { kind: 'open' }>['pdf'];

/**
 * Reads a PDF to lines, tables and filled-in boxes. Runs only where it can be killed: some files
 * keep the library busy for minutes and no timer fires meanwhile.
 */
export const readPdf: DocumentReader = async ({ bytes }, ceilings) => {
  if (bytes.length > ceilings.bytes) {
    return overCeiling(`the file is larger than ${ceilings.bytes} bytes (ceiling "bytes")`);
  }
  const opened = await openPdf(bytes);
  if (opened.kind === 'locked') {
    return cannotOpen('the PDF needs a password to be opened');
  }
  if (opened.kind === 'broken') return cannotOpen('the PDF is damaged and cannot be opened');
  try {
    return await readPages(opened.pdf, ceilings.pages, ceilings.characters);
  } catch {
    return cannotOpen('the PDF is damaged and cannot be read');
  } finally {
    await opened.close();
  }
};

const cannotOpen = (why: string): OpenedDocument => ({ kind: 'cannot-open', why });
const overCeiling = (why: string): OpenedDocument => ({ kind: 'over-ceiling', why });

async function readPages(pdf: Pdf, most: number, characters: number): Promise<OpenedDocument> {
  if (pdf.numPages > most) {
    return overCeiling(`the PDF has ${pdf.numPages} pages, more than ${most} (ceiling "pages")`);
  }
  const notes: string[] = [];
  const laid: LaidPage[] = [];
  let letters = 0;
  let boxes = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await drawSafely(pdf, number);
    if (page === undefined) {
      notes.push(`page ${number} is damaged and could not be read`);
      continue;
    }
    letters += page.letters;
    boxes += page.boxes;
    if (letters > characters) {
      return overCeiling(`the PDF has more than ${characters} characters (ceiling "characters")`);
    }
    notes.push(...notesOn(page, number));
    laid.push({
      page: number,
      height: page.drawing.height,
      blocks: layoutPage(page.drawing),
    });
  }
  notes.push(...(await notesOnFile(pdf)));
  const blocks = joinPages(laid);
  return (
    (await whyUnreadable(pdf, blocks, letters, boxes)) ?? {
      kind: 'document',
      format: 'pdf',
      blocks,
      pages: pdf.numPages,
      notes,
    }
  );
}

async function drawSafely(pdf: Pdf, number: number): Promise<DrawnPage | undefined> {
  try {
    return await drawPage(pdf, number);
  } catch {
    return undefined;
  }
}

function notesOn(page: DrawnPage, number: number): string[] {
  const notes: string[] = [];
  if (page.letters === 0 && page.boxes === 0) {
    notes.push(`page ${number} is a picture or empty: it has no text`);
  }
  if (page.unknownLetters > page.letters * 0.1) {
    notes.push(`page ${number} has characters for which the file does not say what they mean`);
  }
  return notes;
}

async function notesOnFile(pdf: Pdf): Promise<string[]> {
  const attached = await attachments(pdf);
  return Object.values(attached).map(
    ({ filename }) => `a file is attached inside the PDF: ${filename ?? 'without a name'}`,
  );
}

async function attachments(pdf: Pdf): Promise<Record<string, { readonly filename?: string }>> {
  try {
    const found: unknown = await pdf.getAttachments();
    return (found ?? {}) as Record<string, { readonly filename?: string }>;
  } catch {
    return {};
  }
}

async function whyUnreadable(
  pdf: Pdf,
  blocks: readonly Block[],
  letters: number,
  boxes: number,
): Promise<OpenedDocument | undefined> {
  if (boxes === 0 && isWaitingPage(blocks) && (await hasXfa(pdf))) {
    return cannotOpen(
      'the PDF is an XFA form, which only Adobe Reader shows; please ask for it printed to PDF',
    );
  }
  if (letters > 0 || boxes > 0) return undefined;
  return cannotOpen('the PDF is a scan without text');
}

async function hasXfa(pdf: Pdf): Promise<boolean> {
  try {
    const { info } = (await pdf.getMetadata()) as { info: { readonly IsXFAPresent?: boolean } };
    return info.IsXFAPresent === true;
  } catch {
    return false;
  }
}

/** The page that dynamic XFA forms show in every other program. */
function isWaitingPage(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => (block.kind === 'line' ? lineText(block) : '')).join(' ');
  return /please wait|adobe (?:reader|acrobat)|pdf viewer/iu.test(text) || text.length < 400;
}
