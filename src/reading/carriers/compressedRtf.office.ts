import { decompressRTF } from '@kenjiuno/decompressrtf';

/** Rich text as Outlook keeps it ([MS-OXRTFCP]); undefined where it is broken. */
export function rtfOf(compressed: Uint8Array): Uint8Array | undefined {
  if (compressed.byteLength < 16) return undefined;
  const head = Buffer.from(compressed.subarray(0, 4)).readUInt32LE(0);
  // The library believes the size that is written there, and would read on for ever.
  if (head + 4 > compressed.byteLength) return undefined;
  try {
    return Uint8Array.from(decompressRTF(Array.from(compressed)));
  } catch {
    return undefined;
  }
}
