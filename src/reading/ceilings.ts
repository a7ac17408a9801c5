import type { Ceilings } from './document.ts';

const megabyte = 1024 * 1024;

/** What goes beyond each ceiling, and the setting that moves it (platform/readingSettings.ts). */
const words: { readonly [Which in keyof Ceilings]: (most: number) => string } = {
  bytes: (most) => `is larger than ${megabytes(most)} (ceiling READ_FILE_MEGABYTES)`,
  parts: (most) => `has more than ${most} parts (ceiling READ_PARTS)`,
  depth: (most) => `lies more than ${most} levels deep (ceiling READ_DEPTH)`,
  pages: (most) => `has more than ${most} pages (ceiling READ_PAGES)`,
  unpackedBytes: (most) =>
    `unpacks to more than ${megabytes(most)} (ceiling READ_UNPACKED_MEGABYTES)`,
  entries: (most) => `has more than ${most} entries (ceiling READ_ENTRIES)`,
  characters: (most) => `has more than ${most} characters (ceiling READ_CHARACTERS)`,
  pixels: (most) =>
    `has more than ${Math.round(most / 1_000_000)} million pixels (ceiling READ_MEGAPIXELS)`,
};

/** "the PDF has more than 60 pages (ceiling READ_PAGES)": what a person must know to raise it. */
export function beyond(which: keyof Ceilings, ceilings: Ceilings, what: string): string {
  return `${what} ${words[which](ceilings[which])}`;
}

function megabytes(bytes: number): string {
  return `${Math.round((bytes / megabyte) * 100) / 100} MB`;
}
