import { describe, expect, it } from 'vitest';
import { decideAnswer } from '../../src/intake/answering.ts';
import type { AnswerSettings } from '../../src/intake/answering.ts';
import { mailClasses } from '../../src/intake/mail.ts';
import type { MailHeaders } from '../../src/intake/mailHeaders.ts';
import { someHeaders } from '../support/mailBuilders.ts';

const settings: AnswerSettings = {
  ownAddresses: ['referrals@leeds.example', 'digest@leeds.example'],
  authservId: 'mx.leeds.example',
  ackDomains: ['school.example'],
};

function answer(
  changed: Partial<MailHeaders> = {},
  mailClass: Parameters<typeof decideAnswer>[1] = 'referral',
  formEmail: string | null = null,
  given: Partial<AnswerSettings> = {},
) {
  return decideAnswer(someHeaders(changed), mailClass, { ...settings, ...given }, formEmail);
}

const from = (address: string): Partial<MailHeaders> => ({ from: [{ address, name: 'X' }] });

describe('deciding who is answered', () => {
  it('answers the outer From, whatever the form says', () => {
    expect(answer({}, 'referral', 'someone.else@school.example')).toEqual({
      allowed: true,
      reason: 'A person wrote it.',
      to: 'sally.senco@school.example',
      holdBecause: null,
    });
  });

  it.each([
    ['Auto-Submitted', { autoSubmitted: 'auto-replied' }],
    ['Auto-Submitted with a parameter', { autoSubmitted: 'auto-generated; type=x' }],
    ['an Auto-Submitted word we never heard of', { autoSubmitted: 'vacation-robot' }],
    ['Precedence bulk', { precedence: 'bulk' }],
    ['Precedence in capitals', { precedence: 'LIST' }],
    ['Precedence auto_reply', { precedence: 'auto_reply' }],
    ['a mailing list', { listHeaders: ['list-unsubscribe'] }],
    ['an empty return path', { returnPath: '<>' }],
    ['an empty return path without brackets', { returnPath: '' }],
    ['a delivery report', { contentType: 'multipart/report; report-type=delivery-status' }],
    ['a report by its type', { reportType: 'disposition-notification' }],
    ['a mail server', from('MAILER-DAEMON@mx.example')],
    ['a postmaster', from('postmaster@school.example')],
    ['an Exchange server', from('MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@trust.example')],
    ['a sender who asks for none', { autoResponseSuppress: 'All' }],
    ['a sender who asks for no out-of-office', { autoResponseSuppress: 'DR, OOF' }],
    ['our own letter come back', { automaticMarks: { 'x-twostep-letter': 'letter-1' } }],
    ['a mark of another vendor', { automaticMarks: { 'x-autoreply': 'yes' } }],
    ['an automatic reply by its subject', { subject: 'Automatic reply: Referral AL' }],
    ['one in another language', { subject: 'Abwesenheitsnotiz: Referral' }],
    ['our own mailbox', from('Referrals@Leeds.example')],
    ['no sender', { from: [] }],
    ['a sender that is no address', from('not an address')],
    ['an address that would break a header', from('a@b.example\r\nBcc: c@d.example')],
  ] as const)('never answers %s, and says why', (_name, changed) => {
    const decided = answer(changed);

    expect(decided).toMatchObject({ allowed: false, to: null, holdBecause: null });
    expect(decided.reason.length).toBeGreaterThan(20);
  });

  it.each([
    ['Auto-Submitted no', { autoSubmitted: 'no' }],
    ['Auto-Submitted No with a comment', { autoSubmitted: 'No (a person)' }],
    [
      'a wish for no receipts, as Exchange puts on some mail of people',
      { autoResponseSuppress: 'DR, RN, NRN' },
    ],
    ['an ordinary Precedence', { precedence: 'first-class' }],
    ['a mark that says no', { automaticMarks: { 'x-autoreply': 'no' } }],
  ] as const)('answers mail with %s', (_name, changed) => {
    expect(answer(changed)).toMatchObject({ allowed: true, holdBecause: null });
  });

  it.each(['auto-reply', 'bounce', 'read-receipt', 'spam'] as const)(
    'never answers a mail read as %s',
    (mailClass) => {
      expect(answer({}, mailClass).allowed).toBe(false);
    },
  );

  it('answers a person who replies to an automatic reply', () => {
    expect(answer({ subject: 'RE: Automatic reply: Referral AL' }).allowed).toBe(true);
    expect(answer({ subject: 'Out of area? Referral' }).allowed).toBe(true);
  });

  it('answers every other class', () => {
    const silent = ['auto-reply', 'bounce', 'read-receipt', 'spam', 'query'];
    for (const mailClass of mailClasses.filter((one) => !silent.includes(one))) {
      expect(answer({}, mailClass).allowed).toBe(true);
    }
  });

  it('leaves a question to a person, since no letter answers one', () => {
    expect(answer({}, 'query')).toMatchObject({ allowed: false, to: null });
  });

  describe('where a machine sent it', () => {
    const machine = from('no-reply@web-forms.example');

    it('answers the referrer of the form where the domain is one of ours to trust', () => {
      expect(answer(machine, 'referral', 'Jo.Senco@leeds.School.example')).toMatchObject({
        allowed: true,
        to: 'jo.senco@leeds.school.example',
        holdBecause: null,
      });
    });

    it('holds the answer where the domain is not', () => {
      for (const email of [
        'jo@elsewhere.example',
        'jo@notschool.example',
        'jo@school.example.evil.example',
      ]) {
        const decided = answer(machine, 'referral', email);
        expect(decided).toMatchObject({ allowed: true, to: email });
        expect(decided.holdBecause).toContain('ACK_DOMAINS');
      }
    });

    it('holds the answer where the form names nobody', () => {
      expect(answer(machine, 'referral')).toMatchObject({ allowed: true, to: null });
      expect(answer(machine, 'referral').holdBecause).toContain('no e-mail address');
    });

    it('answers nobody where there is no form, and never ourselves', () => {
      expect(answer(machine, 'query').allowed).toBe(false);
      expect(answer(machine, 'referral', 'referrals@leeds.example').allowed).toBe(false);
    });

    it.each([
      'noreply',
      'no-reply',
      'no_reply',
      'donotreply',
      'do.not.reply',
      'forms-noreply',
      'noreply+17',
      'scanner',
      'scan',
      'mfd-3rd-floor',
      'xerox.b2',
      'bizhub',
      'copier2',
      'fax',
      'efax',
      'wordpress',
      'www-data',
      'webforms',
      'web',
      'website',
      'notifications',
    ])('knows %s@ for a machine', (name) => {
      expect(answer(from(`${name}@web.example`), 'referral').to).toBeNull();
    });
  });

  it.each(['scanlon', 'faxby', 'xena', 'forms', 'rooty', 'mfdavies'])(
    'takes %s@ for a person or a team',
    (name) => {
      expect(answer(from(`${name}@nhs.example`), 'referral').to).toBe(`${name}@nhs.example`);
    },
  );

  describe('where a person must release the answer', () => {
    it('holds a mail with two From headers or two senders', () => {
      const two = [
        { address: 'a@school.example', name: '' },
        { address: 'b@school.example', name: '' },
      ];
      expect(answer({ fromHeaders: 2 }).holdBecause).toContain('more than one From');
      expect(answer({ from: two }).holdBecause).toContain('more than one sender');
    });

    it.each([
      ['DMARC failed', ['mx.leeds.example; dmarc=fail (p=none) header.from=school.example']],
      ['SPF and DKIM failed', ['mx.leeds.example; spf=fail smtp.mailfrom=x; dkim=fail']],
      ['it failed, with a version and capitals', ['MX.Leeds.example 1; DMARC=FAIL']],
      [
        'it failed above a forged pass',
        ['mx.leeds.example; dmarc=fail', 'mx.leeds.example; dmarc=pass'],
      ],
    ])('holds where %s by our own server', (_name, authenticationResults) => {
      expect(answer({ authenticationResults }).holdBecause).toContain('could not confirm');
    });

    it.each([
      ['another server says so', ['mx.evil.example; dmarc=fail']],
      [
        'ours says pass above a forged fail',
        ['mx.leeds.example; dmarc=pass', 'mx.leeds.example; dmarc=fail'],
      ],
      [
        'the words stand in a comment',
        ['mx.leeds.example; dmarc=pass (was dmarc=fail; dmarc=fail)'],
      ],
      [
        'only SPF failed and DKIM passed, as with forwarded mail',
        ['mx.leeds.example; spf=fail; dkim=pass'],
      ],
      ['nothing is known', []],
      ['the header is empty', ['']],
    ])('does not hold where %s', (_name, authenticationResults) => {
      expect(answer({ authenticationResults }).holdBecause).toBeNull();
    });

    it('believes nobody where our server is not known', () => {
      const authenticationResults = ['mx.leeds.example; dmarc=fail'];
      expect(
        answer({ authenticationResults }, 'referral', null, { authservId: null }).holdBecause,
      ).toBeNull();
    });

    it("believes Exchange's header, which has no name, only where it is topmost", () => {
      const fail =
        'spf=fail (sender IP is 203.0.113.9) smtp.mailfrom=x.example; dkim=none;dmarc=fail action=oreject;compauth=fail reason=000';
      const exchange = { authservId: 'exchange-online' };
      const held = (authenticationResults: string[]) =>
        answer({ authenticationResults }, 'referral', null, exchange).holdBecause !== null;
      expect(held([fail])).toBe(true);
      expect(held(['mx.other.example; dmarc=pass', fail])).toBe(false);
    });
  });
});
