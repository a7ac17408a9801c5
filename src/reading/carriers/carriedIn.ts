import type { FileKind } from './fileKind.ts';
import type { CarriedFile, OpenedMail } from './openedMail.ts';
import { signedContent } from './signedContent.ts';
import type { Walk } from './walk.ts';

/** What a carrier holds: one mail, or files. */
export type Carrying =
  | { readonly kind: 'mail'; readonly mail: OpenedMail }
  | { readonly kind: 'files'; readonly files: readonly CarriedFile[] }
  | { readonly kind: 'cannot-open' | 'over-ceiling'; readonly why: string };

/** Opens a carrier, one level. */
export async function carriedIn(file: CarriedFile, kind: FileKind, walk: Walk): Promise<Carrying> {
  const { openers, ceilings } = walk;
  switch (kind) {
    case 'mail':
      return asCarrying(await openers.mail(file.bytes, ceilings));
    case 'msg':
    case 'tnef':
      return asCarrying(await openers.outlook(kind, file.bytes, ceilings));
    case 'zip':
      return zipped(file, walk);
    case 'smime': {
      const signed = signedContent(file.bytes);
      return signed === undefined
        ? { kind: 'cannot-open', why: 'it is encrypted with S/MIME' }
        : asCarrying(await openers.mail(signed, ceilings));
    }
    default:
      return { kind: 'cannot-open', why: 'it is not a carrier' };
  }
}

function asCarrying(
  opening: Awaited<ReturnType<Walk['openers']['mail']>>,
): Extract<Carrying, { kind: 'mail' | 'cannot-open' | 'over-ceiling' }> {
  return opening.kind === 'opened' ? { kind: 'mail', mail: opening.mail } : opening;
}

function zipped(file: CarriedFile, walk: Walk): Carrying {
  const { openers, ceilings } = walk;
  const unpacked = openers.zip(file.bytes, ceilings, ceilings.unpackedBytes - walk.unpacked);
  if (unpacked.kind !== 'unpacked') return unpacked;
  for (const { bytes } of unpacked.files) walk.unpacked += bytes.byteLength;
  return {
    kind: 'files',
    files: unpacked.files.map(({ name, bytes }) => ({
      name,
      declaredType: '',
      bytes,
      inline: false,
    })),
  };
}
