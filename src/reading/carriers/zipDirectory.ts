const END_RECORD = 0x06054b50;
const ENTRY_RECORD = 0x02014b50;

/** Where the end record of a zip stands, after which only its remark may follow. */
export function endRecord(archive: Buffer): number | undefined {
  const earliest = Math.max(0, archive.length - 22 - 0xffff);
  for (let at = archive.length - 22; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) === END_RECORD) return at;
  }
  return undefined;
}

/**
 * The names a zip gives its entries, in order; undefined where its directory is cut off or broken.
 * Names found anywhere else in the bytes may be those of a document packed inside.
 */
export function entryNames(archive: Buffer): readonly string[] | undefined {
  const end = endRecord(archive);
  if (end === undefined) return undefined;
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  while (at + 46 <= end && archive.readUInt32LE(at) === ENTRY_RECORD) {
    const length = archive.readUInt16LE(at + 28);
    names.push(archive.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return names.length === 0 ? undefined : names;
}
