import { scanned, type ScanKind } from '../producers/scan.ts';
import type { Random } from '../random.ts';
import { mailOf } from './mailOf.ts';

/** Pages that came as a file each are attached to one mail. */
export async function throughScanner(
  name: string,
  pdf: Uint8Array,
  kind: ScanKind,
  random: Random,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { extension, files } = await scanned(pdf, kind, random);
  const number = name.slice(0, name.indexOf('.'));
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) {
    return { name: `${number}.${extension}`, bytes: only };
  }
  const attachments = files.map((content, page) => ({
    filename: `${number}-${page + 1}.${extension}`,
    content,
  }));
  const text = 'The form is attached, page by page.\n';
  return { name: `${number}.eml`, bytes: await mailOf({ text, attachments }, number) };
}
