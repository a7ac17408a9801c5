import { describe, expect, it } from 'vitest';
import type { Line, OpenedDocument, Segment } from '../../src/reading/document.ts';
import { withoutGuesses } from '../../src/reading/faintWords.ts';
import { readForm } from '../../src/reading/fields/readForm.ts';
import type { Fields } from '../../src/reading/writtenReferral.ts';

type Shown = Extract<OpenedDocument, { kind: 'document' }>;

function picture(...lines: readonly (readonly Segment[])[]): Shown {
  const blocks = lines.map((segments): Line => ({ kind: 'line', segments, page: 1 }));
  return { kind: 'document', format: 'image', blocks, pages: 1, notes: [], confidence: 0.9 };
}

function fieldsOf(document: Shown): Fields {
  const reading = readForm({ part: 'scan.jpg', document }, new Date('2026-03-02T12:00:00Z'));
  if (reading.kind !== 'referral') throw new Error(reading.reason);
  const [referral] = reading.referrals;
  if (referral === undefined) throw new Error('no referral');
  return withoutGuesses(referral, document).fields;
}

const form = (...more: readonly (readonly Segment[])[]) =>
  picture(
    [{ text: 'Infant Mental Health referral' }],
    [{ text: 'Name of infant:' }, { text: 'Zoe Testchild' }],
    ...more,
    [{ text: 'Mother’s name:' }, { text: 'Ann Testchild' }],
    [{ text: 'Reason for referral:' }, { text: 'Bonding is hard for tbem.', faint: ['tbem.'] }],
  );

describe('words read from a picture', () => {
  it('make a value unreadable where one of them is faint, and keep what was seen', () => {
    const fields = fieldsOf(
      form([{ text: 'Religion:' }, { text: 'Cburch of Eng1and', faint: ['Eng1and'] }]),
    );

    expect(fields['infant.religion']).toMatchObject({
      state: 'unreadable',
      value: null,
      raw: 'Cburch of Eng1and',
    });
    expect(fields['infant.fullName']).toMatchObject({ state: 'found', value: 'Zoe Testchild' });
  });

  it('make a value unreadable, too, where a faint one stands so close that it is a part of another', () => {
    const fields = fieldsOf(
      form([{ text: 'Religion:' }, { text: 'Church of VIIAEngland', faint: ['VIIA'] }]),
    );
    expect(fields['infant.religion']?.state).toBe('unreadable');
  });

  it('leave a narrative as it was read: a person reads it beside the picture', () => {
    expect(fieldsOf(form()).reason).toMatchObject({
      state: 'found',
      value: 'Bonding is hard for tbem.',
    });
  });

  it('do not spoil another field that holds the same word clearly', () => {
    const fields = fieldsOf(
      form(
        [{ text: 'Religion:' }, { text: 'None known here', faint: ['None'] }],
        [{ text: 'Ethnicity:' }, { text: 'None given' }],
      ),
    );
    expect(fields['infant.ethnicity']).toMatchObject({ state: 'found', value: 'None given' });
  });

  it('give an NHS number where its check digit vouches for it, also with one letter in it', () => {
    const fields = fieldsOf(
      form([{ text: 'NHS number:' }, { text: '999 O00 0018', faint: ['O00'] }]),
    );
    expect(fields['infant.nhsNumber']).toMatchObject({
      state: 'found',
      value: '9990000018',
      raw: '999 O00 0018',
    });
  });

  it('give no answer where a ring or a stroke of the pen left half of the question', () => {
    const consent = (...answer: readonly Segment[]) =>
      fieldsOf(form([{ text: 'Has the family consented to this referral?' }, ...answer])).consent
        ?.state;
    expect(consent({ text: '/ No' })).toBe('unreadable');
    expect(consent({ text: 'Yes / (No)' })).toBe('unreadable');
    expect(consent({ text: 'Yes', faint: ['Yes'] })).toBe('unreadable');
    expect(consent({ text: 'Yes' })).toBe('found');
    expect(consent({ text: 'Yes /' }, { text: 'No', struck: true, faint: ['No'] })).toBe('found');
  });

  it('give no answer where a box was read as letters, for the other box goes with either', () => {
    const answer = (question: string, text: string) =>
      fieldsOf(form([{ text: question }, { text }]));
    const consent = (text: string) => answer('Has the family consented?', text).consent?.state;
    expect(consent('Yes (J No \u2612')).toBe('unreadable');
    expect(consent('Yes \u2612 No')).toBe('unreadable');
    expect(consent('Yes O No X')).toBe('unreadable');
    expect(consent('Yes \u2612 No \u2610')).toBe('found');
    expect(consent('\u2612 Yes')).toBe('found');
    expect(answer('Sex of infant:', 'Female 0 Male \u2612')['infant.sex']?.state).toBe(
      'unreadable',
    );
  });

  it('give no address that came in pieces, of which one may be lost', () => {
    const fields = fieldsOf(
      form(
        [{ text: 'Parent’s email:' }, { text: 'ann testchild@post.example' }],
        [{ text: 'Referrer’s email:' }, { text: 'beth.ashdown@community.example' }],
      ),
    );
    expect(fields['parent.email']).toMatchObject({ state: 'unreadable', value: null });
    expect(fields['referrer.email']).toMatchObject({ state: 'found' });
  });

  it('give an address in which only a space beside its dot or a new line came between', () => {
    const fields = fieldsOf(
      form(
        [{ text: 'Parent’s email:' }, { text: 'ann .testchild@post.example' }],
        [
          { text: 'Referrer’s email:' },
          { text: 'beth. ashdown@community.example', faint: ['beth.'] },
        ],
      ),
    );
    expect(fields['parent.email']).toMatchObject({
      state: 'found',
      value: 'ann.testchild@post.example',
    });
    expect(fields['referrer.email']).toMatchObject({ state: 'unreadable' });
  });

  it('give no value in which letters were taken for a box, that was cut off, or that is no words', () => {
    const fields = fieldsOf(
      form(
        [{ text: 'Address of infant:' }, { text: '27 \u2612 Fold, Leeds' }],
        [{ text: 'Parent’s email:' }, { text: 'ann@post.ex\u00ab' }],
        [{ text: 'Referrer’s organisation:' }, { text: '0113 496 0293 08/11/26' }],
      ),
    );
    for (const key of ['infant.address', 'parent.email', 'referrer.organisation'] as const)
      expect(fields[key]?.state, key).not.toBe('found');
  });

  it('give no answer where a speck before the first box parts each box from its answer', () => {
    const fields = fieldsOf(
      form([
        { text: 'Parents consent to this referral:' },
        { text: 'J\u2610 Yes \u2612 No', faint: ['J'] },
      ]),
    );
    expect(fields.consent?.state).not.toBe('found');
  });

  it('give no value that is the rest of a question of two lines, or ends as a label does', () => {
    const read = (label: string, text: string) => fieldsOf(form([{ text: label }, { text }]));
    expect(read('Name of duty practitioner:', 'to')['dutyCall.practitioner']?.state).not.toBe(
      'found',
    );
    expect(
      read('Organisation of referrer:', 'Early Start Team:')['referrer.organisation']?.state,
    ).not.toBe('found');
    expect(
      read('Organisation of referrer:', 'Early Start Team')['referrer.organisation']?.state,
    ).toBe('found');
  });

  it('give no name in which a capital I and a small i cannot be told apart', () => {
    const read = (text: string) =>
      fieldsOf(form([{ text: 'Health visitor:' }, { text }])).healthVisitor;
    expect(read('Fiona Macintyre')?.state).toBe('unreadable');
    expect(read('Fiona Mackay')?.state).toBe('found');
    expect(read('Will Fllison')?.state).toBe('unreadable');
    expect(read('Ellen Lloyd')?.state).toBe('found');
  });

  it('give no answer where the first of two boxes has lost its word to the label', () => {
    const read = (text: string) => fieldsOf(form([{ text: 'Consent given:' }, { text }])).consent;
    expect(read('☒ No ☐')?.state).toBe('unreadable');
    expect(read('Yes ☒ No ☐')).toMatchObject({ state: 'found', value: 'yes' });
    // A torn cell: the box of the first line may be that of either answer.
    for (const torn of ['☒ No ☐\nYe s', '☒ No ☐ Ye s', '☐ ¥es ☒ No', 'Yes ☐ ☒\nNo'])
      expect(read(torn)?.state).toBe('unreadable');
    expect(read('Yes ☒\nNo ☐')).toMatchObject({ state: 'found', value: 'yes' });
    expect(read('☒ Yes ☐ Not given')).toMatchObject({ state: 'found', value: 'yes' });
  });
});
