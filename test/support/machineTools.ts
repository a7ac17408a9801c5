import { findCommand } from '../../src/local/command.ts';

/** Poppler's reader of PDF text; undefined where it is not installed. */
export const findPdftotext = (): string | undefined => findCommand('pdftotext');

export const findTesseract = (): string | undefined => findCommand('tesseract');
