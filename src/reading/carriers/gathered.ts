import type { MailHeaders } from '../../intake/mailHeaders.ts';
import type { Ceilings, OpenedDocument } from '../document.ts';
import type { NamedDocument } from '../fields/readForm.ts';
import type { FileKind } from './fileKind.ts';
import type { OpenMail } from './openedMail.ts';

/** What one piece of a mail shows: alternatives are the same words in another format. */
export interface GatheredDocument {
  readonly role: 'own-words' | 'forwarded-words' | 'answered-in' | 'attachment';
  readonly part: string;
  /** For a person and free of identity: "the body", "an attached PDF". */
  readonly what: string;
  readonly alternatives: readonly NamedDocument[];
  readonly note: PartNote;
}

/** A part that may hold a referral and could not be opened. */
export interface Obstacle {
  readonly kind: 'cannot-open' | 'over-ceiling';
  /** For a person and free of identity: "an attached PDF". */
  readonly what: string;
  readonly why: string;
  /** A picture may be a photograph of a form, and far more often is not. */
  readonly weight: 'document' | 'picture';
}

/** A part on the way to its verdict. */
export interface PartNote {
  readonly name: string;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  verdict: string;
}

/** Everything one file was found to hold. */
export interface Gathered {
  headers: MailHeaders | null;
  readonly documents: GatheredDocument[];
  readonly obstacles: Obstacle[];
  readonly notes: PartNote[];
  readonly senders: string[];
  /** What the sender wrote without quotes and forwards: lines, paragraphs parted by empty ones. */
  readonly ownWords: string[];
  readonly forwardedWords: string[];
  /** Web addresses that the words point to. */
  readonly links: string[];
  /** Files a person attached on purpose: no logos, signatures or contact cards. */
  attached: number;
  /** Declared types of the reports of mail programs that the mail itself holds, not a mail inside it. */
  readonly reports: string[];
}

/** Ports: how each kind of file is opened. None throws for bad input. */
export interface Openers {
  readonly mail: OpenMail;
  readonly text: (text: string, ceilings: Ceilings) => OpenedDocument;
  readonly html: (html: string, ceilings: Ceilings) => OpenedDocument;
  /** PDF, Word and whatever else a reader is wired for. */
  readonly file: (
    kind: FileKind,
    file: { readonly name: string; readonly bytes: Uint8Array },
    ceilings: Ceilings,
  ) => Promise<OpenedDocument>;
  /** An Outlook message file, as the mail it stands for. */
  readonly msg: OpenMail;
  /** Outlook's compressed rich text; undefined where it is broken. */
  readonly rtf: (compressed: Uint8Array) => Uint8Array | undefined;
  readonly zip: (
    bytes: Uint8Array,
    ceilings: Ceilings,
    room: number,
  ) =>
    | {
        readonly kind: 'unpacked';
        readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      }
    | { readonly kind: 'over-ceiling' | 'cannot-open'; readonly why: string };
}
