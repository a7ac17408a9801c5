import { beyond } from '../ceilings.ts';
import type { Block, Ceilings, DocumentReader, OpenedDocument } from '../document.ts';
import { lineText } from '../document.ts';
import type { LaidPage } from './pdf/layout/runningLines.ts';
import { joinPages } from './pdf/layout/acrossPages.ts';
import { withAccountsSetIn } from './pdf/layout/accountsSetIn.ts';
import { columnsOn, gutterTables } from './pdf/layout/gutterTables.ts';
import { headsBesideRows } from './pdf/layout/headsBesideRows.ts';
import { withHeadingsOnBars } from './pdf/layout/headingsOnBars.ts';
import { headingsAlike } from './pdf/layout/headingsAlike.ts';
import { withoutLabelBullets } from './pdf/layout/labelBullets.ts';
import { withWordsBehindBoxes } from './pdf/layout/boxesOverWords.ts';
import { withColonsAtLabels } from './pdf/layout/colonColumn.ts';
import { withBoldAnswers } from './pdf/layout/boldAnswers.ts';
import { withIndentedAnswers } from './pdf/layout/indentedAnswers.ts';
import { sideOfEntries } from './pdf/layout/entrySides.ts';
import { labelsOfEntries } from './pdf/layout/labelsOfEntries.ts';
import type { LabelSides } from './pdf/layout/freeText.ts';
import { sideOfBoxes } from './pdf/layout/sideOfBoxes.ts';
import { withShadedCells } from './pdf/layout/shadedCells.ts';
import { withoutLabelFrames } from './pdf/layout/labelFrames.ts';
import { layoutPage } from './pdf/layout/layout.ts';
import type { DrawnPage, OpenedPdf } from './pdf/openPdf.pdf.ts';
import { withoutLonePanels } from './pdf/layout/panels.ts';
import { pageColumns } from './pdf/layout/pageColumns.ts';
import { whereLabelsStand } from './pdf/layout/whereLabelsStand.ts';
import { drawPage, openPdf } from './pdf/openPdf.pdf.ts';
import { readScannedPages } from './pdf/readScannedPages.ocr.ts';

type Pdf = Extract<OpenedPdf, { kind: 'open' }>['pdf'];

/**
 * Reads a PDF to lines, tables and filled-in boxes; pages that are pictures by their letters. Runs
 * only where it can be killed: some files keep the library busy for minutes and no timer fires
 * meanwhile.
 */
export const readPdf: DocumentReader = async ({ bytes }, ceilings) => {
  if (bytes.length > ceilings.bytes) {
    return overCeiling(beyond('bytes', ceilings, 'the PDF'));
  }
  const opened = await openPdf(bytes);
  if (opened.kind === 'locked') return cannotOpen('the PDF needs a password to be opened');
  if (opened.kind === 'broken') return cannotOpen('the PDF is damaged and cannot be opened');
  try {
    const { pdf } = opened;
    if (pdf.numPages > ceilings.pages) {
      return overCeiling(beyond('pages', ceilings, `the PDF of ${pdf.numPages} pages`));
    }
    const sheets = await drawSheets(pdf, ceilings.characters);
    if (sheets === undefined) {
      return overCeiling(beyond('characters', ceilings, 'the PDF'));
    }
    return await readSheets(pdf, bytes, sheets, ceilings);
  } catch {
    return cannotOpen('the PDF is damaged and cannot be read');
  } finally {
    await opened.close();
  }
};

const cannotOpen = (why: string): OpenedDocument => ({ kind: 'cannot-open', why });
const overCeiling = (why: string): OpenedDocument => ({ kind: 'over-ceiling', why });

interface Sheet {
  readonly number: number;
  /** Undefined where the page is damaged. */
  readonly page: DrawnPage | undefined;
}

/** Every page as drawn; undefined where they hold too many characters. */
async function drawSheets(pdf: Pdf, characters: number): Promise<Sheet[] | undefined> {
  const sheets: Sheet[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await drawSafely(pdf, number);
    letters += page?.letters ?? 0;
    if (letters > characters) return undefined;
    sheets.push({ number, page });
  }
  return sheets;
}

async function drawSafely(pdf: Pdf, number: number): Promise<DrawnPage | undefined> {
  try {
    return await drawPage(pdf, number);
  } catch {
    return undefined;
  }
}

/** Fewer letters than this may be a stamp of the scanner on a page that is a picture. */
const fewLetters = 60;

async function readSheets(
  pdf: Pdf,
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  ceilings: Ceilings,
): Promise<OpenedDocument> {
  const drawn = sheets.flatMap(({ page }) => page ?? []);
  const words = drawn.reduce((sum, page) => sum + page.letters, 0);
  const boxes = drawn.reduce((sum, page) => sum + page.boxes, 0);
  if (boxes === 0 && (await isUnshownXfa(pdf, drawn))) {
    return cannotOpen(
      'the PDF is an XFA form, which only Adobe Reader shows; please ask for it printed to PDF',
    );
  }
  const bare = drawn.filter(
    (page) => page.pictured && page.letters < fewLetters && page.boxes === 0,
  );
  const scans = await readScannedPages(bytes, bare, ceilings);
  if (words === 0 && boxes === 0 && scans.pages.size === 0) {
    return cannotOpen('the PDF is a scan without text');
  }
  const drawings = withoutLonePanels(
    withoutLabelFrames(
      drawn.map(
        ({ drawing }) =>
          scans.pages.get(drawing.page) ??
          withColonsAtLabels(withWordsBehindBoxes(withShadedCells(drawing))),
      ),
    ),
  );
  const entrySide = sideOfEntries(drawings);
  const seen = headsBesideRows(drawings).flatMap((read) => labelledColumns(read, entrySide));
  const columned = seen.map((page) => ({ page, columns: columnsOn(page.rest) }));
  const regions = columned.flatMap(({ columns }) => columns.regions);
  const parts = columned.map(({ page, columns }) => {
    const tables = gutterTables(columns, regions);
    return { ...tables, placed: [...page.placed, ...tables.placed] };
  });
  const rests = parts.map(({ rest }) => rest);
  const sides: LabelSides = {
    ofLines: whereLabelsStand(rests),
    ofBoxes: sideOfBoxes(rests),
  };
  const laid: LaidPage[] = parts.map(({ placed, rest }) => ({
    page: rest.page,
    height: rest.height,
    blocks: layoutPage(rest, sides, placed),
    shades: rest.shades,
  }));
  const notes = [
    ...sheets.flatMap((sheet) => notesOn(sheet, scans.pages.has(sheet.number), scans.by)),
    ...(await notesOnFile(pdf)),
  ];
  const blocks = flowOf(laid);
  const pages = pdf.numPages;
  const read = scans.pages.size > 0 && { confidence: scans.confidence };
  return { kind: 'document', format: 'pdf', blocks, pages, notes, ...read };
}

/** The columns of a page, with what was read of it before in the first. */
function labelledColumns(
  { placed, rest }: ReturnType<typeof headsBesideRows>[number],
  side: ReturnType<typeof sideOfEntries>,
): readonly ReturnType<typeof labelsOfEntries>[] {
  const columns = pageColumns(rest);
  return (columns.length === 0 && placed.length > 0 ? [rest] : columns).map((column, at) => {
    const own = labelsOfEntries(column, side);
    return at > 0 ? own : { ...own, placed: [...placed, ...own.placed] };
  });
}

/** The pages as one flow, with what its looks as a whole tell of its lines. */
function flowOf(laid: readonly LaidPage[]): Block[] {
  const flow = withoutLabelBullets(joinPages(withHeadingsOnBars(laid)));
  return [...withIndentedAnswers(withAccountsSetIn(withBoldAnswers(headingsAlike(flow))))];
}

function notesOn(sheet: Sheet, scanned: boolean, by: string): string[] {
  const unseen = sheet.page?.unseenLetters ?? 0;
  return [
    ...notesOnText(sheet, scanned, by),
    ...(unseen > 0
      ? [`page ${sheet.number} has letters that nobody sees (white, covered or cut off): left out`]
      : []),
  ];
}

function notesOnText({ number, page }: Sheet, scanned: boolean, by: string): string[] {
  if (page === undefined) return [`page ${number} is damaged and could not be read`];
  if (scanned) return [`page ${number} is a picture; its letters were read by ${by}`];
  if (page.letters === 0 && page.boxes === 0) {
    return [`page ${number} is a picture or empty: it has no text`];
  }
  if (page.unknownLetters > page.letters * 0.1) {
    return [`page ${number} has characters for which the file does not say what they mean`];
  }
  return [];
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

/** A dynamic XFA form: every program but one shows a page that asks to wait or to use that one. */
async function isUnshownXfa(pdf: Pdf, drawn: readonly DrawnPage[]): Promise<boolean> {
  const blocks = drawn.flatMap((page) => layoutPage(page.drawing).map(({ block }) => block));
  return isWaitingPage(blocks) && (await hasXfa(pdf));
}

async function hasXfa(pdf: Pdf): Promise<boolean> {
  try {
    const { info } = (await pdf.getMetadata()) as { info: { readonly IsXFAPresent?: boolean } };
    return info.IsXFAPresent === true;
  } catch {
    return false;
  }
}

function isWaitingPage(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => (block.kind === 'line' ? lineText(block) : '')).join(' ');
  return /please wait|adobe (?:reader|acrobat)|pdf viewer/iu.test(text) || text.length < 400;
}
