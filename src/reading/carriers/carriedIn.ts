import type { FileKind } from './fileKind.ts';
import type { CarriedFile, OpenedMail } from './openedMail.ts';
import { innerTnef, openTnef } from './openTnef.ts';
import type { TnefContent } from './openTnef.ts';
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
      return asCarrying(await openers.msg(file.bytes, ceilings));
    case 'tnef':
      return fromTnef(file, walk);
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

/**
 * The files of a winmail.dat. Its body comes along where the mail around it says nothing itself, or
 * where it is a message of its own inside another.
 */
function fromTnef(file: CarriedFile, { openers, gathered }: Walk): Carrying {
  const content = openTnef(file.bytes);
  if (content === undefined) {
    return { kind: 'cannot-open', why: 'the winmail.dat is broken and cannot be taken apart' };
  }
  const isWanted = file.declaredType === innerTnef || gathered.ownWords.join('').trim() === '';
  return {
    kind: 'files',
    files: [...(isWanted ? bodyFiles(content, openers) : []), ...content.files],
  };
}

function bodyFiles(
  { html, text, compressedRtf }: TnefContent,
  { rtf }: Walk['openers'],
): CarriedFile[] {
  const file = (name: string, declaredType: string, bytes: Uint8Array): CarriedFile[] => [
    { name, declaredType, bytes, inline: false },
  ];
  if (html !== null) return file('message text.html', 'text/html', Buffer.from(html));
  if (text !== null) return file('message text.txt', 'text/plain', Buffer.from(text));
  const rich = compressedRtf === null ? undefined : rtf(compressedRtf);
  return rich === undefined ? [] : file('message text.rtf', 'text/rtf', rich);
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
