/**
 * The content of an opaque-signed S/MIME part (CMS SignedData, RFC 5652). The signature is not
 * checked: what it wraps is a claim like any mail. Undefined where the part is encrypted or broken.
 */
export function signedContent(bytes: Uint8Array): Uint8Array | undefined {
  const outer = inside(nodeAt(bytes, 0, bytes.length));
  if (outer?.[0]?.tag !== 0x06 || hexOf(outer[0]) !== SIGNED_DATA) return undefined;
  const signed = inside(inside(outer[1])?.[0]);
  const wrapped = inside(signed?.find((node, place) => place > 1 && node.tag === 0x30));
  if (wrapped?.[0]?.tag !== 0x06 || hexOf(wrapped[0]) !== PLAIN_DATA) return undefined;
  const content = inside(wrapped[1])?.[0];
  return content === undefined ? undefined : octets(content, 0);
}

const SIGNED_DATA = '2a864886f70d010702';
const PLAIN_DATA = '2a864886f70d010701';
const DEEPEST = 4;

interface Asn1Node {
  readonly tag: number;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Where the next node starts. */
  readonly next: number;
}

/** One BER node: definite lengths, or the indefinite form that streaming writers use. */
function nodeAt(bytes: Uint8Array, at: number, limit: number): Asn1Node | undefined {
  const tag = bytes[at];
  const short = bytes[at + 1];
  if (tag === undefined || short === undefined || at + 2 > limit) return undefined;
  if (short === 0x80) return indefinite(bytes, at, limit, tag);
  const count = short & 0x7f;
  let length = short;
  let start = at + 2;
  if (short > 0x80) {
    if (count > 4) return undefined;
    length = 0;
    for (let place = 0; place < count; place += 1)
      length = length * 256 + (bytes[start + place] ?? 0);
    start += count;
  }
  const end = start + length;
  return end > limit ? undefined : { tag, bytes, start, end, next: end };
}

function indefinite(
  bytes: Uint8Array,
  at: number,
  limit: number,
  tag: number,
): Asn1Node | undefined {
  const start = at + 2;
  let here = start;
  let open = 1;
  // Walks over whole nodes; an inner indefinite node only adds one more end mark to wait for.
  while (here + 1 < limit) {
    if (bytes[here] === 0 && bytes[here + 1] === 0) {
      open -= 1;
      if (open === 0) return { tag, bytes, start, end: here, next: here + 2 };
      here += 2;
    } else if (bytes[here + 1] === 0x80) {
      open += 1;
      here += 2;
    } else {
      const inner = nodeAt(bytes, here, limit);
      if (inner === undefined) return undefined;
      here = inner.next;
    }
  }
  return undefined;
}

function inside(node: Asn1Node | undefined): Asn1Node[] | undefined {
  if (node === undefined) return undefined;
  const children: Asn1Node[] = [];
  let at = node.start;
  while (at < node.end) {
    const child = nodeAt(node.bytes, at, node.end);
    if (child === undefined) return undefined;
    children.push(child);
    at = child.next;
  }
  return children;
}

function octets(node: Asn1Node, depth: number): Uint8Array | undefined {
  if (node.tag === 0x04) return node.bytes.subarray(node.start, node.end);
  if (node.tag !== 0x24 || depth > DEEPEST) return undefined;
  const pieces = inside(node)?.map((child) => octets(child, depth + 1));
  if (pieces === undefined || pieces.includes(undefined)) return undefined;
  return Buffer.concat(pieces.filter((piece) => piece !== undefined));
}

function hexOf(node: Asn1Node): string {
  return Buffer.from(node.bytes.subarray(node.start, node.end)).toString('hex');
}
