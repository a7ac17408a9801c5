import type { CrashArming } from './crashPoint.ts';

/** Every setting of the program, by the outside system or the rule it belongs to. */

export type Tls = 'implicit' | 'starttls' | 'none';

export interface DatabaseSettings {
  /** MONGODB_URI; its path names the database. A secret: it may hold a password. */
  readonly uri: string;
}

export interface OauthSettings {
  /** OAUTH_TOKEN_URL, or Microsoft's address for OAUTH_TENANT_ID. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly scope: string;
  readonly grant:
    | { readonly kind: 'client_credentials'; readonly proof: ClientProof }
    | {
        readonly kind: 'refresh_token';
        readonly refreshToken: string;
        /** An application account without a secret of its own has none. */
        readonly proof: ClientProof | null;
      };
}

export type ClientProof =
  | { readonly kind: 'secret'; readonly secret: string }
  /** OAUTH_CERTIFICATE: the path of a PEM file with the certificate and its private key. */
  | { readonly kind: 'certificate'; readonly path: string };

export type SignIn =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'oauth2'; readonly user: string; readonly oauth: OauthSettings };

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: Tls;
  /** MAIL_USER: the mailbox. */
  readonly user: string;
  readonly signIn: SignIn;
  /** `default` is INBOX and the server's Junk folder; `all` is every one but Sent, Drafts, Trash. */
  readonly folders: 'default' | 'all' | readonly string[];
  /** MAIL_SINCE as `YYYY-MM-DD`, London; older mail is counted, not read. */
  readonly since: string | null;
  readonly doneFolder: string | null;
}

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: Tls;
  readonly signIn: SignIn;
}

export interface LetterSettings {
  /** LETTERS_FROM, else MAIL_USER. */
  readonly from: string;
  readonly digestTo: readonly string[];
  /** ESCALATE_TO, else who gets the digest. */
  readonly escalateTo: readonly string[];
  /** Caps; what is over them is held for a person. */
  readonly perSenderAnHour: number;
  readonly anHour: number;
}

/** What reading needs to know of the service. All of it may be unset: `twostep read` runs alone. */
export interface ReadSettings {
  /** Lower case: MAIL_USER, LETTERS_FROM, DIGEST_TO, ESCALATE_TO. Never answered. */
  readonly ownAddresses: readonly string[];
  /** MAIL_AUTHSERV_ID; null: not known. */
  readonly authservId: string | null;
  /** ACK_DOMAINS, lower case. */
  readonly ackDomains: readonly string[];
  /** READ_SECONDS and READ_MEGABYTES: the wall clock and the memory of one reading. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly ceilings: CeilingSettings;
}

/** What one file may hold before it waits for a person. READ_ and its name, in the units shown. */
export interface CeilingSettings {
  /** READ_FILE_MEGABYTES, as bytes: a mail, and every file in it. */
  readonly bytes: number;
  /** READ_PARTS and READ_DEPTH: files in a mail, and how deep they lie in one another. */
  readonly parts: number;
  readonly depth: number;
  /** READ_PAGES: of a PDF or a picture of many pages. */
  readonly pages: number;
  /** READ_UNPACKED_MEGABYTES, as bytes, and READ_ENTRIES: archives and Office files. */
  readonly unpackedBytes: number;
  readonly entries: number;
  /** READ_CHARACTERS: of text that one document may give. */
  readonly characters: number;
  /** READ_MEGAPIXELS, as pixels: of one page of a picture. */
  readonly pixels: number;
}

export interface RuleSettings {
  /** REFERRAL_DUE_WORKING_DAYS: stages 1, 2 and 3. */
  readonly dueWorkingDays: readonly [number, number, number];
  readonly graceWorkingHours: number;
  readonly matchMode: 'suggest' | 'automatic';
  readonly leaseSeconds: number;
  /** TWOSTEP_NOW: the frozen business clock of a test run; null: the true time. */
  readonly now: Date | null;
  /** TWOSTEP_CRASH_AT: test runs only, as TWOSTEP_NOW. */
  readonly crash: CrashArming | null;
}

export interface WebSettings {
  readonly port: number;
  readonly url: string;
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
}

export interface Sections {
  readonly database: DatabaseSettings;
  readonly mail: MailSettings;
  readonly smtp: SmtpSettings;
  readonly letters: LetterSettings;
  readonly reading: ReadSettings;
  readonly web: WebSettings;
}
export type Section = keyof Sections;
