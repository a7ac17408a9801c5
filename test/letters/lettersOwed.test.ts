import { describe, expect, it } from 'vitest';
import { lettersOwed } from '../../src/letters/lettersOwed.ts';
import type { Letter } from '../../src/letters/letter.ts';
import type { PathwayFacts } from '../../src/pathway/facts.ts';
import { aLetter, letterRules, owedNow } from '../support/letterBuilders.ts';
import {
  aCall,
  aCandidate,
  aLink,
  aMail,
  anAssessment,
  aReferral,
  aSlot,
  at,
  headers,
  someFacts,
} from '../support/pathwayBuilders.ts';

const tuesday = at('2026-11-24T10:00:00Z');
const [stage1, stage2, stage3] = [
  at('2026-11-26T09:00:00Z'),
  at('2026-12-01T09:00:00Z'),
  at('2026-12-08T09:00:00Z'),
];

function owed(facts: PathwayFacts, now: Date, letters: readonly Letter[] = []) {
  return lettersOwed(facts, letters, now, letterRules);
}
function kinds(facts: PathwayFacts, now: Date, letters: readonly Letter[] = []): string[] {
  return owed(facts, now, letters).map(({ kind }) => kind);
}

describe('a mail that holds referrals', () => {
  it('is acknowledged once, with all its children, to its outer sender', () => {
    const mail = aMail('m1');
    const route = { kind: 'mail', mail: 'm1' } as const;
    const facts = someFacts({
      mails: [mail],
      referrals: [aReferral('R-2', { route, place: 2 }), aReferral('R-1', { route })],
    });

    expect(owed(facts, tuesday)).toMatchObject([
      {
        kind: 'received',
        about: 'm1',
        mail: 'm1',
        to: 'sam.okoro@maternity.example',
        heldBecause: null,
        content: { references: ['R-1', 'R-2'], receivedAt: mail.receivedAt },
      },
    ]);
  });

  it('is owed its acknowledgement since it came, and the request to telephone since it was flagged', () => {
    const mail = aMail('m1');
    const route = { kind: 'mail', mail: 'm1' } as const;
    const facts = someFacts({
      mails: [mail],
      referrals: [aReferral('R-1', { route })],
      assessments: [anAssessment('R-1', { decision: 'no-prior-call', candidates: [] })],
    });

    const letters = owed(facts, at('2026-12-01T10:00:00Z'));

    const since = letters.map((letter) => [letter.kind, letter.since] as const);
    const [received, telephone] = since;
    expect(received).toEqual(['received', mail.receivedAt]);
    expect(telephone?.[0]).toBe('please-telephone');
    expect(telephone?.[1].getTime()).toBeGreaterThan(mail.receivedAt.getTime());
  });

  it('is not acknowledged before it is read, nor where nobody may be answered', () => {
    const answer = { allowed: false, reason: 'Automatic.', to: null, holdBecause: null };
    const route = { kind: 'mail', mail: 'm2' } as const;
    const facts = someFacts({
      mails: [aMail('m1', { state: 'received', class: null }), aMail('m2', { answer })],
      referrals: [aReferral('R-1', { route })],
    });

    expect(owed(facts, tuesday)).toEqual([]);
  });

  it('is acknowledged only after release where its sender is in doubt', () => {
    const answer = {
      allowed: true,
      reason: 'A person wrote it.',
      to: 'x@maternity.example',
      holdBecause: 'The mail has more than one From header.',
    };
    const facts = someFacts({
      mails: [aMail('mail-of-R-1', { answer })],
      referrals: [aReferral('R-1')],
    });

    expect(owed(facts, tuesday)).toMatchObject([
      { kind: 'received', heldBecause: 'The mail has more than one From header.' },
    ]);
  });

  it('that was sent again is answered with the first reference', () => {
    const first = aMail('mail-of-R-1');
    const again = aMail('m2', {
      state: 'duplicate',
      class: null,
      duplicateOf: 'mail-of-R-1',
      receivedAt: at('2026-11-24T12:00:00Z'),
      answer: { allowed: false, reason: 'Not read.', to: null, holdBecause: null },
    });
    const facts = someFacts({ mails: [first, again], referrals: [aReferral('R-1')] });

    expect(owed(facts, tuesday)).toMatchObject([
      { kind: 'received', about: 'mail-of-R-1' },
      {
        kind: 'already-received',
        about: 'm2',
        to: 'sam.okoro@maternity.example',
        content: { references: ['R-1'], firstReceivedAt: first.receivedAt },
      },
    ]);
  });

  it('that reading found to bring an earlier referral again is answered the same way', () => {
    const again = aMail('m2', { version: { of: 'R-1', kind: 'resend', changed: [] } });
    const facts = someFacts({
      mails: [aMail('mail-of-R-1'), again],
      referrals: [aReferral('R-1')],
    });

    expect(kinds(facts, tuesday)).toEqual(['received', 'already-received']);
  });

  it('that corrects an earlier referral is acknowledged under the same reference', () => {
    const correction = aMail('m2', {
      version: { of: 'R-1', kind: 'correction', changed: ['infant.dob'] },
    });
    const facts = someFacts({ mails: [correction], referrals: [aReferral('R-1')] });

    expect(owed(facts, tuesday)).toMatchObject([
      { kind: 'received', content: { references: [], corrected: ['R-1'] } },
    ]);
  });
});

describe('a mail that holds no referral', () => {
  it.each([
    ['cannot-open', 'cannot-open'],
    ['no-attachment', 'nothing-attached'],
    ['blank-form', 'blank-form'],
    ['self-referral', 'self-referral'],
  ] as const)('of class %s is answered with %s', (mailClass, kind) => {
    expect(kinds(someFacts({ mails: [aMail('m1', { class: mailClass })] }), tuesday)).toEqual([
      kind,
    ]);
  });

  it('that could not be read safely is said not to have been opened', () => {
    const mail = aMail('m1', { state: 'quarantined', class: null });

    expect(kinds(someFacts({ mails: [mail] }), tuesday)).toEqual(['cannot-open']);
  });

  it.each(['query', 'other-service', 'auto-reply', 'bounce', 'read-receipt', 'spam'] as const)(
    'of class %s gets no letter',
    (mailClass) => {
      expect(kinds(someFacts({ mails: [aMail('m1', { class: mailClass })] }), tuesday)).toEqual([]);
    },
  );
});

describe('a referral without a duty call', () => {
  const facts = someFacts({
    mails: [aMail('mail-of-R-1')],
    referrals: [aReferral('R-1')],
    assessments: [anAssessment('R-1')],
  });

  it('is not asked about while the call may still be typed up', () => {
    expect(kinds(facts, at('2026-11-24T11:29:00Z'))).toEqual(['received']);
  });

  it('is asked about once it is flagged, and only once', () => {
    const now = at('2026-11-24T11:30:00Z');

    const letters = owed(facts, now).map((due) => owedNow(due, now));

    expect(letters.map(({ kind }) => kind)).toEqual(['received', 'please-telephone']);
    expect(owed(facts, stage3, letters)).toEqual([]);
  });

  it('is told when its call was found, where it was asked to telephone', () => {
    const call = aCall();
    const [referral] = facts.referrals;
    const linked = { ...facts, calls: [call], links: [aLink(call, referral!)] };
    const now = at('2026-11-24T11:30:00Z');
    const asked = owed(facts, now).map((due) => owedNow(due, now));

    expect(kinds(linked, tuesday)).toEqual(['received']);
    expect(owed(linked, stage1, asked)).toMatchObject([
      { kind: 'call-found', about: 'R-1', to: 'sam.okoro@maternity.example' },
    ]);
  });
});

describe('a call whose form is missing', () => {
  const facts = someFacts({ calls: [aCall()] });

  it('brings a reminder, a second one, and then our own lead', () => {
    const letters: Letter[] = [];
    const kindsAt = (now: Date): string[] => {
      const due = owed(facts, now, letters);
      letters.push(...due.map((one) => owedNow(one, now)));
      return due.map(({ kind, to }) => `${kind} to ${to ?? ''}`);
    };

    expect(kindsAt(at('2026-11-25T16:00:00Z'))).toEqual([]);
    expect(kindsAt(stage1)).toEqual(['form-due to sam.okoro@maternity.example']);
    expect(kindsAt(stage1)).toEqual([]);
    expect(kindsAt(stage2)).toEqual(['form-due-again to sam.okoro@maternity.example']);
    expect(kindsAt(stage3)).toEqual(['escalation to lead@leeds.example']);
    expect(kindsAt(at('2027-02-01T09:00:00Z'))).toEqual([]);
  });

  it('brings one reminder after an outage, not three', () => {
    const due = owed(facts, stage3);

    expect(due.map(({ kind }) => kind)).toEqual(['form-due', 'escalation']);
    expect(
      kinds(
        facts,
        stage3,
        due.map((one) => owedNow(one, stage3)),
      ),
    ).toEqual([]);
  });

  it('tells our lead the same of a reminder owed with it as of one owed a moment before', () => {
    const [reminder, escalation] = owed(facts, stage3);
    const [later] = owed(facts, stage3, [owedNow(reminder!, stage3)]);

    expect(escalation).toMatchObject({ kind: 'escalation', content: { askedAt: [stage3] } });
    expect(later).toEqual(escalation);
  });

  it.each([
    ['could not be read since it was due', at('2026-11-25T16:00:00Z'), ['escalation']],
    ['could never be read', new Date(0), ['escalation']],
    ['was read since', stage1, ['form-due', 'escalation']],
    ['is not read by us', null, ['form-due', 'escalation']],
  ] as const)('brings a reminder or none where the mailbox %s', (_name, readUntil, kinds) => {
    const due = lettersOwed(facts, [], stage3, letterRules, readUntil);

    expect(due.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('brings one letter for twins, which says how many forms are missing', () => {
    const call = aCall({ children: [aSlot(1), aSlot(2)] });
    const referral = aReferral('R-1', { route: { kind: 'post', by: 'Ann', call: 'DC-1' } });
    const twins = someFacts({
      calls: [call],
      referrals: [referral],
      links: [aLink(call, referral, { child: 2 })],
    });

    expect(owed(twins, stage1)).toMatchObject([
      { kind: 'form-due', content: { children: 2, childrenWithoutForm: 1 } },
    ]);
  });

  it('brings no reminder where the referrer has no address, and still our own lead', () => {
    const call = aCall();
    const facts = someFacts({
      calls: [{ ...call, referrer: { ...call.referrer, email: null } }],
    });

    expect(kinds(facts, stage1)).toEqual([]);
    expect(owed(facts, stage3)).toMatchObject([
      { kind: 'escalation', content: { hasAddress: false } },
    ]);
  });

  it.each([
    ['cannot be opened', { class: 'cannot-open' }],
    ['was set aside', { state: 'quarantined', class: null }],
    ['is blank', { class: 'blank-form' }],
    ['is not read yet', { state: 'received', class: null }],
  ] as const)('waits two working days for a mail of the referrer that %s', (_name, more) => {
    const mail = aMail('m1', { ...more, receivedAt: at('2026-11-24T09:30:00Z') });
    const waiting = someFacts({ calls: [aCall()], mails: [mail] });

    expect(kinds(waiting, at('2026-11-26T16:59:00Z'))).not.toContain('form-due');
    expect(kinds(waiting, at('2026-11-26T17:01:00Z'))).toContain('form-due');
  });

  it('waits for a form of the referrer that a person has to confirm', () => {
    const receivedAt = at('2026-11-25T09:30:00Z');
    const waiting = someFacts({
      calls: [aCall()],
      mails: [aMail('mail-of-R-1', { receivedAt })],
      referrals: [aReferral('R-1', { receivedAt })],
      assessments: [anAssessment('R-1', { decision: 'review', candidates: [aCandidate('DC-1')] })],
    });

    expect(kinds(waiting, stage1)).toEqual(['received']);
    expect(kinds(waiting, stage2)).toEqual(['received', 'form-due']);
  });

  it('does not wait for mail of others, nor for mail from before the call', () => {
    const from = [{ address: 'else@clinic.example', name: '' }];
    const other = aMail('m1', { class: 'blank-form', headers: headers({ from }) });
    const answer = { ...other.answer, to: 'else@clinic.example' };
    const before = aMail('m2', { class: 'blank-form', receivedAt: at('2026-11-23T09:00:00Z') });
    const facts = someFacts({ calls: [aCall()], mails: [{ ...other, answer }, before] });

    expect(kinds(facts, stage1)).toContain('form-due');
  });

  it('brings no letter once a person has cancelled the reminder', () => {
    const cancelled = aLetter('form-due', { state: 'cancelled' });

    expect(kinds(facts, stage1, [cancelled])).toEqual([]);
  });
});
