import type { CarriedFile } from './openedMail.ts';

/**
 * Files that old programs and scanners write into the text itself, between `begin 644 form.pdf` and
 * `end` (uuencode). Gives the text without them; a file that is broken stays text.
 */
export function withoutUuencoded(text: string): {
  readonly text: string;
  readonly files: readonly CarriedFile[];
} {
  if (!BEGIN.test(text)) return { text, files: [] };
  const files: CarriedFile[] = [];
  const left: string[] = [];
  let begun: number | undefined;
  for (const line of text.split('\n')) {
    left.push(line);
    if (BEGIN.test(line)) begun = left.length - 1;
    if (begun === undefined || line.trimEnd() !== 'end') continue;
    const bytes = decoded(left.slice(begun + 1, -1));
    if (bytes !== undefined) {
      const name = (BEGIN.exec(left[begun] ?? '')?.[1] ?? '').trim();
      files.push({ name, declaredType: '', bytes, inline: false });
      left.length = begun;
    }
    begun = undefined;
  }
  return { text: left.join('\n'), files };
}

const BEGIN = /^begin [0-7]{3,4} (\S[^\r\n]{0,200})/mu;

function decoded(lines: readonly string[]): Uint8Array | undefined {
  const pieces: Buffer[] = [];
  for (const line of lines.map((each) => each.replace(/\r$/u, ''))) {
    if (line === '') continue;
    const length = sixBits(line, 0);
    const piece = Buffer.alloc(length);
    for (let at = 0; at < length; at += 1) {
      const place = 1 + Math.floor(at / 3) * 4 + (at % 3);
      const shift = 2 * (1 + (at % 3));
      piece[at] = (sixBits(line, place) << shift) | (sixBits(line, place + 1) >> (6 - shift));
    }
    if (1 + Math.ceil(length / 3) * 4 < line.trimEnd().length - 1) return undefined;
    pieces.push(piece);
  }
  return pieces.length === 0 ? undefined : Buffer.concat(pieces);
}

/** Blanks at the end of a line are often lost on the way; they stand for zero, as a grave does. */
function sixBits(line: string, at: number): number {
  const code = at < line.length ? line.charCodeAt(at) : 0x20;
  return (code - 0x20) & 0x3f;
}
