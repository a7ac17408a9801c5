import { describe, expect, test } from 'vitest';
import { readConfig, sectionOf } from '../../src/platform/config.ts';
import type { Section } from '../../src/platform/settings.ts';
import { defaultCeilings } from '../../src/reading/document.ts';

const full = {
  MONGODB_URI: 'mongodb://someone:hush-hush@db.example:27017/twostep',
  MAIL_HOST: 'imap.example',
  MAIL_USER: 'Referrals@leeds.example',
  MAIL_AUTH: 'password',
  MAIL_PASSWORD: 'tight-lipped',
  SMTP_HOST: 'smtp.example',
  DIGEST_TO: 'duty@leeds.example, lead@leeds.example',
};
const all: readonly Section[] = ['database', 'mail', 'smtp', 'letters', 'reading'];

function ready(environment: Record<string, string>, sections: readonly Section[] = all) {
  const reading = readConfig(environment, sections);
  if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.faults));
  return reading.config;
}
function faults(environment: Record<string, string>, sections: readonly Section[] = all) {
  const reading = readConfig(environment, sections);
  return reading.kind === 'faulty' ? reading.faults : [];
}

describe('settings', () => {
  test('have the defaults of the contract', () => {
    const config = ready(full);
    expect(config.rules).toEqual({
      dueWorkingDays: [2, 5, 10],
      graceWorkingHours: 2,
      matchMode: 'suggest',
      leaseSeconds: 60,
      now: null,
      crash: null,
    });
    const mail = sectionOf(config, 'mail');
    expect(mail).toMatchObject({ port: 993, tls: 'implicit', folders: 'default', since: null });
    const smtp = sectionOf(config, 'smtp');
    expect(smtp).toMatchObject({ port: 587, tls: 'starttls', signIn: { kind: 'password' } });
    const letters = sectionOf(config, 'letters');
    expect(letters).toEqual({
      from: 'referrals@leeds.example',
      digestTo: ['duty@leeds.example', 'lead@leeds.example'],
      escalateTo: ['duty@leeds.example', 'lead@leeds.example'],
      perSenderAnHour: 5,
      anHour: 300,
    });
    expect(sectionOf(config, 'reading').ownAddresses).toContain('referrals@leeds.example');
  });

  test('give reading the ceilings it has by itself, each of which can be moved', () => {
    const reading = sectionOf(ready({}, ['reading']), 'reading');
    expect(reading).toMatchObject({ seconds: 20, megabytes: 512, ceilings: defaultCeilings });
    const moved = {
      READ_SECONDS: '60',
      READ_MEGABYTES: '1024',
      READ_FILE_MEGABYTES: '2',
      READ_PARTS: '3',
      READ_DEPTH: '4',
      READ_PAGES: '5',
      READ_UNPACKED_MEGABYTES: '6',
      READ_ENTRIES: '7',
      READ_CHARACTERS: '8000',
      READ_MEGAPIXELS: '9',
    };
    expect(sectionOf(ready(moved, ['reading']), 'reading')).toMatchObject({
      seconds: 60,
      megabytes: 1024,
      ceilings: {
        bytes: 2 * 1024 * 1024,
        parts: 3,
        depth: 4,
        pages: 5,
        unpackedBytes: 6 * 1024 * 1024,
        entries: 7,
        characters: 8_000,
        pixels: 9_000_000,
      },
    });
    const wrong = Object.fromEntries(Object.keys(moved).map((setting) => [setting, '0']));
    expect(faults(wrong, ['reading']).map(({ setting }) => setting)).toEqual(Object.keys(moved));
  });

  test('a command that needs only the database is not asked for more', () => {
    const config = ready({ MONGODB_URI: full.MONGODB_URI }, ['database']);
    expect(sectionOf(config, 'database').uri).toBe(full.MONGODB_URI);
    expect(() => sectionOf(config, 'mail')).toThrow(RangeError);
  });

  test('every missing setting is told at once, each once, with what to do', () => {
    const told = faults({});
    expect(told.map((fault) => fault.setting).sort()).toEqual(
      [
        'MONGODB_URI',
        'MAIL_HOST',
        'MAIL_USER',
        'MAIL_AUTH',
        'SMTP_HOST',
        'LETTERS_FROM',
        'DIGEST_TO',
      ].sort(),
    );
    for (const fault of told)
      expect(fault.message).toMatch(new RegExp(`^${fault.setting} .*set it to`));
  });

  test.each([
    ['MAIL_PORT', '70000'],
    ['MAIL_TLS', 'maybe'],
    ['MAIL_SINCE', '1/11/2026'],
    ['SMTP_PORT', 'mail'],
    ['DIGEST_TO', 'not an address'],
    ['ACK_DOMAINS', 'nhs net'],
    ['REFERRAL_DUE_WORKING_DAYS', '5,2,10'],
    ['REFERRAL_DUE_WORKING_DAYS', '4,8'],
    ['CALL_GRACE_WORKING_HOURS', '-1'],
    ['MATCH_MODE', 'always'],
    ['LEASE_SECONDS', '999999'],
    ['LETTERS_AN_HOUR', 'many'],
    ['TWOSTEP_NOW', '2026-11-23 09:00'],
    ['MONGODB_URI', 'postgres://db.example/twostep'],
  ])('a wrong %s is refused by its name and its value is not shown', (setting, value) => {
    const [fault, ...more] = faults({ ...full, [setting]: value });
    expect(more).toEqual([]);
    expect(fault?.setting).toBe(setting);
    expect(fault?.message).toContain('is wrong: it takes');
    expect(fault?.message).not.toContain(value);
  });

  test('no secret stands in any fault', () => {
    const words = JSON.stringify(faults({ ...full, MAIL_PORT: 'x', OAUTH_CLIENT_SECRET: 'psst' }));
    for (const secret of ['hush-hush', 'tight-lipped', 'psst']) expect(words).not.toContain(secret);
  });

  test('the frozen clock is refused in production and taken in a test run', () => {
    const frozen = { ...full, TWOSTEP_NOW: '2026-11-23T09:00:00Z' };
    expect(ready(frozen).rules.now).toEqual(new Date('2026-11-23T09:00:00Z'));
    const [fault] = faults({ ...frozen, NODE_ENV: 'production' });
    expect(fault?.setting).toBe('TWOSTEP_NOW');
  });

  test('a Microsoft tenant gives the token address and the scope', () => {
    const { MAIL_PASSWORD, ...rest } = full;
    expect(MAIL_PASSWORD).toBeDefined();
    const oauth = {
      MAIL_AUTH: 'oauth2',
      OAUTH_TENANT_ID: 'tenant.example',
      OAUTH_CLIENT_ID: 'app',
      OAUTH_CLIENT_SECRET: 'psst',
    };
    const { signIn } = sectionOf(ready({ ...rest, ...oauth }), 'mail');
    expect(signIn).toEqual({
      kind: 'oauth2',
      user: full.MAIL_USER,
      oauth: {
        tokenUrl: 'https://login.microsoftonline.com/tenant.example/oauth2/v2.0/token',
        clientId: 'app',
        scope: 'https://outlook.office365.com/.default',
        grant: { kind: 'client_credentials', proof: { kind: 'secret', secret: 'psst' } },
      },
    });
    const missing = faults({ ...rest, MAIL_AUTH: 'oauth2', OAUTH_GRANT: 'refresh_token' });
    expect(missing.map((fault) => fault.setting).sort()).toEqual(
      ['OAUTH_CLIENT_ID', 'OAUTH_REFRESH_TOKEN', 'OAUTH_TOKEN_URL'].sort(),
    );
  });

  test('an own SMTP account is used where it is set', () => {
    const own = { ...full, SMTP_USER: 'letters', SMTP_PASSWORD: 'quiet' };
    const expected = { kind: 'password', user: 'letters', password: 'quiet' };
    expect(sectionOf(ready(own), 'smtp').signIn).toEqual(expected);
  });

  test('folders are a list by comma, or all', () => {
    const folders = (value: string) =>
      sectionOf(ready({ ...full, MAIL_FOLDERS: value }), 'mail').folders;
    expect(folders('INBOX, Junk Email')).toEqual(['INBOX', 'Junk Email']);
    expect(folders('*')).toBe('all');
  });
});
