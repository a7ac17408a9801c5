import { z } from 'zod';
import { crashArmingOf } from './crashPoint.ts';
import { readMailSettings, readSmtpSettings } from './mailSettings.ts';
import { readReadingSettings } from './readingSettings.ts';
import { emailAddress, listOf, port, settingReader, text } from './settingReader.ts';
import { webAddress, wholeNumber } from './settingReader.ts';
import type { Environment, SettingFault, SettingReader } from './settingReader.ts';
import type {
  DatabaseSettings,
  LetterSettings,
  RuleSettings,
  Section,
  Sections,
  WebSettings,
} from './settings.ts';

/** The rules are always there; a section only where it was asked for. */
export type Config = { readonly rules: RuleSettings } & Partial<Sections>;

export type ConfigReading =
  | { readonly kind: 'ready'; readonly config: Config }
  | { readonly kind: 'faulty'; readonly faults: readonly SettingFault[] };

/**
 * Reads what one command needs and tells every fault at once. Nothing is opened or looked up.
 * Names, meanings and defaults: README.md, "Settings".
 */
export function readConfig(environment: Environment, sections: readonly Section[]): ConfigReading {
  const reader = settingReader(environment);
  const rules = readRules(reader, environment['NODE_ENV'] === 'production');
  // Before a letter that may be out goes again, the Sent folder is looked into where it is known.
  const looksInSent = sections.includes('smtp') && (environment['MAIL_HOST'] ?? '') !== '';
  const wants = (section: Section): boolean =>
    sections.includes(section) || (section === 'mail' && looksInSent);
  const read = {
    database: wants('database') ? readDatabase(reader) : undefined,
    mail: wants('mail') ? readMailSettings(reader) : undefined,
    smtp: wants('smtp') ? readSmtpSettings(reader) : undefined,
    letters: wants('letters') ? readLetters(reader) : undefined,
    reading: wants('reading') ? readReadingSettings(reader) : undefined,
    web: wants('web') ? readWeb(reader) : undefined,
  };
  if (reader.faults.length > 0) return { kind: 'faulty', faults: reader.faults };
  const present = Object.entries(read).filter(([, value]) => value !== undefined);
  return { kind: 'ready', config: { rules, ...Object.fromEntries(present) } };
}

/** The section, which the caller asked `readConfig` for. */
export function sectionOf<S extends Section>(config: Config, section: S): Sections[S] {
  const settings: Sections[S] | undefined = (config as Partial<Sections>)[section];
  if (settings === undefined) throw new RangeError(`Settings of "${section}" were not asked for`);
  return settings;
}

function readDatabase(reader: SettingReader): DatabaseSettings | undefined {
  const address = z.string().regex(/^mongodb(\+srv)?:\/\/[^\s/]+/);
  const words = "the database's address, for instance mongodb://localhost:27017/twostep";
  const uri = reader.need('MONGODB_URI', address, words);
  return uri === undefined ? undefined : { uri };
}

function readLetters(reader: SettingReader): LetterSettings | undefined {
  const own = emailAddress.safeParse(reader.optional('MAIL_USER', text, 'the mailbox', ''));
  const fromWords = 'the e-mail address letters come from';
  const from =
    own.success && !reader.isSet('LETTERS_FROM')
      ? own.data
      : reader.need('LETTERS_FROM', emailAddress, fromWords);
  const addresses = listOf(emailAddress);
  const digestWords = 'the e-mail addresses that get the daily digest, by comma';
  const digestTo = reader.need('DIGEST_TO', addresses, digestWords);
  const escalateWords = 'the e-mail addresses that get escalations, by comma';
  const escalateTo = reader.optional('ESCALATE_TO', addresses, escalateWords, digestTo);
  const cap = wholeNumber(1, 100_000);
  const perSender = reader.optional('LETTERS_PER_SENDER_AN_HOUR', cap, 'a whole number from 1', 5);
  const anHour = reader.optional('LETTERS_AN_HOUR', cap, 'a whole number from 1', 300);
  if (from === undefined || digestTo === undefined || escalateTo === undefined) return undefined;
  return { from, digestTo, escalateTo, perSenderAnHour: perSender, anHour };
}

const crashWords = 'the name of a crash point with its arrival and signal, in a test run';
const crashPoint = z.string().transform((written, context) => {
  const arming = crashArmingOf(written);
  if (arming !== undefined) return arming;
  context.addIssue('no such point');
  return z.NEVER;
});

function readRules(reader: SettingReader, isProduction: boolean): RuleSettings {
  const days = listOf(wholeNumber(0, 250)).refine(
    (all) =>
      all.length === 3 && all.every((day, place) => place === 0 || day > (all[place - 1] ?? 0)),
  );
  const dayWords = 'three rising numbers of working days, for instance 2,5,10';
  const [first, second, third] = reader.optional('REFERRAL_DUE_WORKING_DAYS', days, dayWords, []);
  const hours = 'working hours from 0 to 80';
  const instant = z.iso.datetime({ offset: true }).transform((written) => new Date(written));
  const nowWords = 'a time with its zone, for instance 2026-11-23T09:00:00Z';
  const now = reader.optional('TWOSTEP_NOW', instant, nowWords, null);
  const crash = reader.optional('TWOSTEP_CRASH_AT', crashPoint, crashWords, null);
  for (const setting of isProduction ? ['TWOSTEP_NOW', 'TWOSTEP_CRASH_AT'] : []) {
    if (!reader.isSet(setting)) continue;
    reader.fault(setting, `${setting} is for test runs only: unset it in production.`);
  }
  return {
    dueWorkingDays: [first ?? 2, second ?? 5, third ?? 10],
    graceWorkingHours: reader.optional('CALL_GRACE_WORKING_HOURS', wholeNumber(0, 80), hours, 2),
    matchMode: reader.optional(
      'MATCH_MODE',
      z.enum(['suggest', 'automatic']),
      '`suggest` or `automatic`',
      'suggest' as const,
    ),
    leaseSeconds: reader.optional(
      'LEASE_SECONDS',
      wholeNumber(1, 3600),
      'seconds from 1 to 3600',
      60,
    ),
    now,
    crash,
  };
}

function readWeb(reader: SettingReader): WebSettings | undefined {
  const number = reader.optional('WEB_PORT', port, 'a port from 1 to 65535', 3000);
  const words = 'the address at which staff open the page';
  const url = reader.optional('WEB_URL', webAddress, words, `http://localhost:${number}`);
  const issuer = reader.need('OIDC_ISSUER', webAddress, "the sign-in service's issuer address");
  const clientId = reader.need('OIDC_CLIENT_ID', text, "the page's client id");
  const clientSecret = reader.need('OIDC_CLIENT_SECRET', text, "the page's client secret");
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    return undefined;
  }
  return { port: number, url, oidc: { issuer, clientId, clientSecret } };
}
