import { describe, expect, it } from 'vitest';
import { fieldsOf, read, table, text } from '../blocks.ts';

const form =
  "Child's name: Oskar Lind\nDate of birth: 14/08/2026\nNHS number: 999 000 0018\nMother's name: Marta Lind\nReason for referral: Marta feels nothing when he cries.";

const reason = 'Marta feels nothing when he cries.';

describe('a form that is signed below', () => {
  it.each([
    ['right below the narrative', 'Kind regards\nSue Green\nHealth Visitor'],
    [
      'over a block and a notice',
      '\nKind regards,\nSue\n\nSue Green | Health Visitor\nTel: 0113 496 0511\nI do not work on Fridays\n\nThis email is confidential. If you are not the intended recipient please delete it and tell the sender that you have received it.',
    ],
    ['without a closing', '\nSue Green\nHealth Visitor\n0113 496 0511'],
  ])('keeps the signature %s out of the narrative, and tells who refers', (_, ending) => {
    expect(fieldsOf(text(`${form}\n${ending}`))).toMatchObject({
      reason,
      'referrer.name': 'Sue Green',
      'referrer.role': 'Health Visitor',
    });
  });

  it('keeps the bare name of who refers out of the narrative', () => {
    const named = form.replace('Mother', 'Referrer name: Sue Green\nMother');
    expect(fieldsOf(text(`${named}\n\nSue`))).toMatchObject({ reason });
  });

  it('takes no line of the signature for a health visitor of the family', () => {
    const signed = `${form}\n\nKind regards\nSue Green\nHealth Visitor\nEast Families`;
    expect(fieldsOf(text(signed))).not.toHaveProperty('healthVisitor');
  });

  it('reads questions that follow the closing', () => {
    const more = `${form}\n\nMany thanks\n\nGP practice: Oakwood Surgery\nConsent: Yes`;
    expect(fieldsOf(text(more))).toMatchObject({
      'gp.practice': 'Oakwood Surgery',
      consent: 'yes',
    });
  });

  it('is a form, though it begins and ends as a letter does', () => {
    const rows = form.split('\n').map((line) => line.split(': '));
    const covered = [
      ...text(
        'Dear all\n\nPlease see my referral for this family below, after our call on Friday.',
      ),
      table(...rows, ['Your name', 'Sue Green']),
      ...text('Kind regards\nSue Green\nHealth Visitor'),
    ];
    expect(read(covered)).toMatchObject({ kind: 'referral', how: 'form' });
    expect(fieldsOf(covered)).toMatchObject({ 'infant.fullName': 'Oskar Lind', reason });
  });

  it('is a form in parts under headings, and signed', () => {
    const parts =
      'PART A: THE CHILD\nFull name: Oskar Lind\nDate of birth: 14/08/2026\nNHS number: 999 000 0018\n\nPART B: THE FAMILY\nMother\u2019s name: Marta Lind\n\nPART C: REFERRER\nName: Sue Green\nJob title: Parent infant worker\n\nPART D: REASON FOR REFERRAL TO IMH\nMarta - who feels nothing - turns away when he cries.\n\nBest wishes\nSue Green';
    expect(fieldsOf(text(parts))).toMatchObject({
      'infant.fullName': 'Oskar Lind',
      'mother.name': 'Marta Lind',
      reason: 'Marta - who feels nothing - turns away when he cries.',
    });
  });

  it.each([
    ['the name and the place', '\nSue Green\nEast Wing'],
    ['the mark over a signature', '-- \nSue Green\nHealth Visitor\nEast Families'],
    ['a telephone', '\nSent from my iPad'],
    ['a telephone, below the name', '\nSue\n\nGet Outlook for Android'],
    ['a form on the web', '\nThis is an automated message, please do not reply.'],
    ['a survey', 'Create your own Google Form'],
    ['a survey, under a rule', '\n---\nYou are receiving this email because you own this form.'],
    [
      'a mailing list',
      '\n_______________________________________________\nhub mailing list\nhub@lists.council.example\nhttps://lists.council.example/mailman/listinfo/hub',
    ],
    [
      'a group',
      '\n-- \nYou received this message because you are subscribed to the group.\nTo leave it send an email to hub+leave@lists.council.example.',
    ],
    ['the name and the trade', '\nSue\nHealth Visitor'],
    [
      'the name and the trade in a line',
      'Sue Green, Health Visitor\n\n*** This message has been scanned for viruses ***',
    ],
    ['a closing with the name', '\nBest, Sue'],
    [
      'a notice of the trust',
      '\nThis email and any attachments are confidential and intended solely for the addressee. East Families NHS Trust, registered at One Street, accepts no liability for it.',
    ],
    ['a plea', '\nPlease consider the environment before printing this email.'],
    ['an apology', '\nApologies again\nSue'],
    ['an apology for the trouble', '\nSorry for the mix-up\nSue'],
  ])('keeps out of the narrative what is added by %s', (_, ending) => {
    const named = form.replace('Mother', 'Referrer name: Sue Green\nMother');
    const fields = fieldsOf(text(`${named}\n${ending}`));
    expect(fields).toMatchObject({ reason });
    expect(fields).not.toHaveProperty('healthVisitor');
  });

  it.each(['Sam', 'Sam Reid\nEast Families', 'IMH admin'])(
    'keeps out of the narrative who signs below a table: %s',
    (name) => {
      const rows = form.split('\n').map((line) => line.split(': '));
      const fields = fieldsOf([table(...rows), ...text(`\n${name}`)]);
      expect(fields).toMatchObject({ reason });
    },
  );

  it('reads the words that go on below a table', () => {
    const rows = form.split('\n').map((line) => line.split(': '));
    const below = table(...rows.slice(0, 4));
    const told = 'Marta waits\nHe waits';
    const fields = fieldsOf([below, ...text(`\nReason for referral\n\n${told}`)]);
    expect(fields).toMatchObject({ reason: told });
  });

  it.each([
    'He read it aloud.\nThis message from her mother upset him and is confidential.',
    'He is calm only with Sue\nwho is a nurse.',
    'She wrote him one line.\n\nSent from my iPad it said, and no more.',
    'Both say one thing.\n\nSorry for the trouble',
    'She leaves.\n---\nShe comes back.',
  ])('leaves in the narrative what only looks like an ending: %s', (told) => {
    const named = form.replace('Mother', 'Referrer name: Sue Green\nMother');
    expect(fieldsOf(text(named.replace(reason, told)))).toMatchObject({ reason: told });
  });
});
