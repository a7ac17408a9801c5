/**
 * The PDF library, taken in without its side effect: on Node 20 its legacy build replaces
 * Array.prototype.push for the whole process, four times slower. It is put back here.
 */
const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
// The worker half, in this very process: this file is only ever loaded in a child that can be killed.
const workerHalf: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
await import(workerHalf);
if (push !== undefined) Object.defineProperty(Array.prototype, 'push', push);

export const pdfLibrary = library;
