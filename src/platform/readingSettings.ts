import { z } from 'zod';
import { listOf, text, wholeNumber } from './settingReader.ts';
import type { SettingReader } from './settingReader.ts';
import type { CeilingSettings, ReadSettings } from './settings.ts';

/** What reading may cost, and what it needs to know of the service. */
export function readReadingSettings(reader: SettingReader): ReadSettings {
  // Faults of these addresses are told by the sections that need them.
  const own = ['MAIL_USER', 'LETTERS_FROM', 'DIGEST_TO', 'ESCALATE_TO'].flatMap((setting) =>
    reader
      .optional(setting, listOf(text), 'e-mail addresses, by comma', [])
      .map((address) => address.toLowerCase()),
  );
  const domain = z
    .string()
    .regex(/^@?[a-z0-9-]+(\.[a-z0-9-]+)+$/i)
    .transform((written) => written.replace(/^@/, '').toLowerCase());
  const domainWords = 'domains by comma, for instance nhs.net';
  const count = counter(reader);
  return {
    ownAddresses: [...new Set(own)],
    authservId: reader.optional('MAIL_AUTHSERV_ID', text, "the mail server's own name", null),
    ackDomains: reader.optional('ACK_DOMAINS', listOf(domain), domainWords, []),
    seconds: count('READ_SECONDS', 'seconds', 1, 600, 20),
    megabytes: count('READ_MEGABYTES', 'megabytes', 64, 8_192, 512),
    ceilings: readCeilings(count),
  };
}

type Counter = ReturnType<typeof counter>;

function counter(reader: SettingReader) {
  return (setting: string, unit: string, least: number, most: number, otherwise: number): number =>
    reader.optional(
      setting,
      wholeNumber(least, most),
      `a whole number of ${unit} from ${least} to ${most}`,
      otherwise,
    );
}

const megabyte = 1024 * 1024;

function readCeilings(count: Counter): CeilingSettings {
  return {
    bytes: count('READ_FILE_MEGABYTES', 'megabytes', 1, 500, 40) * megabyte,
    parts: count('READ_PARTS', 'parts', 1, 10_000, 200),
    depth: count('READ_DEPTH', 'levels', 1, 50, 8),
    pages: count('READ_PAGES', 'pages', 1, 10_000, 60),
    unpackedBytes: count('READ_UNPACKED_MEGABYTES', 'megabytes', 1, 4_000, 120) * megabyte,
    entries: count('READ_ENTRIES', 'entries', 1, 100_000, 2_000),
    characters: count('READ_CHARACTERS', 'characters', 1_000, 100_000_000, 2_000_000),
    pixels: count('READ_MEGAPIXELS', 'millions of pixels', 1, 1_000, 100) * 1_000_000,
  };
}
