import { createHash } from 'node:crypto';
import { Schema, mongo } from 'mongoose';
import type { Connection } from 'mongoose';
import { isDuplicateKey } from '../platform/database.mongo.ts';
import { PermanentFailure } from '../platform/failure.ts';
import type { RawMailStore } from './rawMailStore.ts';

interface StoredRawMail {
  readonly _id: string;
  readonly bytes: number;
  readonly content?: Uint8Array | mongo.Binary;
  /** The file that holds a large mail. */
  readonly file?: mongo.ObjectId;
}

const rawMailSchema = new Schema<StoredRawMail>(
  { _id: String, bytes: Number, content: Buffer, file: Schema.Types.ObjectId },
  { collection: 'rawMails', versionKey: false },
);

/** A document may weigh 16 MB in all; what is larger goes to GridFS. */
const largestInRow = 12 * 1024 * 1024;

/**
 * The bytes of a large mail go to GridFS first and its row is written last, so a row is never
 * without its bytes; bytes without a row are harmless and are written again.
 */
export function mongoRawMailStore(
  connection: Connection,
  largestRowBytes = largestInRow,
): RawMailStore {
  const rawMails = connection.model<StoredRawMail>('RawMail', rawMailSchema);
  const files = (): mongo.GridFSBucket => filesOf(connection);
  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const isLarge = bytes.byteLength > largestRowBytes;
      if (isLarge && (await rawMails.exists({ _id: sha256 })) !== null) return sha256;
      const where = isLarge
        ? { file: await writeFile(files(), sha256, bytes) }
        : { content: Buffer.from(bytes) };
      try {
        await rawMails.create({ _id: sha256, bytes: bytes.byteLength, ...where });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        if ('file' in where) await files().delete(where.file);
      }
      return sha256;
    },
    async get(sha256) {
      const row = await rawMails.findById(sha256).lean<StoredRawMail | null>();
      if (row === null) return undefined;
      const bytes =
        row.file === undefined ? bytesOf(row.content) : await readFile(files(), row.file);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
        throw new PermanentFailure(
          `The bytes kept for the mail with sha-256 ${sha256} are not the bytes that came.`,
          'Restore the collection rawMails from a backup, or put the mail into the mailbox again.',
        );
      }
      return bytes;
    },
  };
}

function filesOf(connection: Connection): mongo.GridFSBucket {
  if (connection.db === undefined) {
    throw new PermanentFailure('The database is not open.', 'Open it before mail is kept.');
  }
  return new mongo.GridFSBucket(connection.db, { bucketName: 'rawMailFiles' });
}

function writeFile(
  files: mongo.GridFSBucket,
  sha256: string,
  bytes: Uint8Array,
): Promise<mongo.ObjectId> {
  return new Promise((resolve, reject) => {
    const upload = files.openUploadStream(sha256);
    upload.on('error', reject);
    upload.on('finish', () => resolve(upload.id));
    upload.end(bytes);
  });
}

async function readFile(files: mongo.GridFSBucket, file: mongo.ObjectId): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of files.openDownloadStream(file)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function bytesOf(content: StoredRawMail['content']): Buffer {
  if (content === undefined) return Buffer.alloc(0);
  return content instanceof mongo.Binary ? Buffer.from(content.buffer) : Buffer.from(content);
}
