import { describe, expect, it } from 'vitest';
import { defaultCeilings, type Segment } from '../../../src/reading/document.ts';
import { readText } from '../../../src/reading/documents/document.text.ts';
import { fieldsOf, line, read, referralsOf, segments, table } from './blocks.ts';

/** What is read of a form typed as plain text. */
function typed(words: string): ReturnType<typeof fieldsOf> {
  const opened = readText(words, defaultCeilings);
  return fieldsOf(opened.kind === 'document' ? opened.blocks : []);
}

function inBold(text: string): Segment {
  return { text, bold: true };
}

const family =
  'Name of infant: Ava Smith\nDOB: 01/09/2026\nNHS number: 9990000018\nMother: Jane Smith\n';

describe('a narrative typed in a mail', () => {
  it('may be a numbered list whose lines look like questions', () => {
    const list =
      '1. Concerns about the relationship\nThey seem like strangers.\n2. Hopes\n3. Support so far: listening visits x4';
    expect(typed(`${family}Reason for referral -\n${list}`)).toMatchObject({ reason: list });
  });

  it('is found behind a leader that shrank to one dot', () => {
    const form = `${family}Reason for referral . No eye contact today. Smiled at me.\nReferrer ...... Sue Green`;
    expect(typed(form)).toMatchObject({ reason: 'No eye contact today. Smiled at me.' });
  });

  it('is each child\u2019s own where the same labels follow for a second one', () => {
    const second = family
      .replace('Ava', 'Ben')
      .replace('01/09/2026', '02/03/2025')
      .replace('0018', '0026');
    const opened = readText(
      `1.\n${family}Reason for referral: Ava screams.\n\n2.\n${second}Reason for referral: Ben hits her.\n\nReferrer: Sue Green`,
      defaultCeilings,
    );
    const found = referralsOf(opened.kind === 'document' ? opened.blocks : []);
    expect(
      found.map(({ fields }) => [fields['infant.fullName']?.value, fields.reason?.value]),
    ).toEqual([
      ['Ava Smith', 'Ava screams.'],
      ['Ben Smith', 'Ben hits her.'],
    ]);
    expect(found.map(({ fields }) => fields['referrer.name']?.value)).toEqual([
      'Sue Green',
      'Sue Green',
    ]);
  });

  it('ends at a short label below an empty line, and not at a person who is spoken of', () => {
    const story = 'Jane feels nothing.\n\nMum: tearful.\nDad: works nights.';
    expect(
      typed(
        `${family}What worries me:\n${story}\n\nTried:\nListening visits x 4.\n\nConsent: Jane agrees to the referral.\n`,
      ),
    ).toMatchObject({ reason: story, background: 'Listening visits x 4.', consent: 'yes' });
  });

  it('keeps a label’s explanation with the label', () => {
    expect(
      typed(
        `${family}Reason for referral:\nJane is flat.\nFeeding: propped.\n\nSafeguarding: pre-birth assessment, CP plan:\nClosed in August.\n`,
      ),
    ).toMatchObject({
      reason: 'Jane is flat.\nFeeding: propped.',
      safeguarding: 'Closed in August.',
    });
  });

  it('ends at a question that stands alone, and leaves that blank', () => {
    expect(
      typed(
        `${family}Reason for referral:\nJane feels numb.\n\nWhat support is already in place?\n\nSafeguarding concerns / plans\n\nGP: Oakwood\n`,
      ),
    ).toMatchObject({
      reason: 'Jane feels numb.',
      background: null,
      safeguarding: null,
      'gp.practice': 'Oakwood',
    });
  });

  it('ends at the greeting of the mail and at its signature', () => {
    const signed = typed(
      `${family}Reason for referral:\nJane feels numb.\n\nKind regards\nSue Green\nHealth visitor\n`,
    );
    expect(signed.reason).toBe('Jane feels numb.');
    expect(typed(`${family}Other agencies:\n\n--\nSent from our trust.\n`)).toMatchObject({
      otherAgencies: null,
    });
  });

  it('is one narrative though its label names several things', () => {
    const words = 'Listening visits x4, baby massage (left early), signposted.';
    expect(
      typed(`${family}Background: history and what has been tried:\n${words}\n`),
    ).toMatchObject({ background: words });
  });

  it('may begin with the words of its own label, and loses no indent of its own', () => {
    const words = 'Tried: video feedback.\n  - ended by mum';
    expect(
      typed(`${family}What has been tried?\n   Tried: video feedback.\n     - ended by mum\n`),
    ).toMatchObject({ background: words });
  });
});

describe('a label', () => {
  it('may stand before a colon in a column of its own, or before a dash', () => {
    expect(
      typed(
        'CHILD NAME     :  ELSIE SMITH\nDATE OF BIRTH  :  22/08/26\nGP             :  OAKWOOD\nMOTHER         :  ROSE SMITH\nREASON FOR REFERRAL\n-------------------\nOut of step.\n',
      ),
    ).toMatchObject({
      'infant.fullName': 'ELSIE SMITH',
      'gp.practice': 'OAKWOOD',
      reason: 'Out of step.',
    });
  });

  it('may be a whole question', () => {
    expect(
      typed(
        "1. What is the baby's full name?\n   Luca Smith\n\n2. When was the baby born?\n   5 September 2026\n\n3. What is mum's full name and date of birth?\n   Erin Smith, 12/12/1993\n\n4. Why are you referring this family?\n   Erin feels frozen.\n\n5. Does the family agree to this referral?\n   Yes\n\n6. How can we contact you?\n   0113 496 0555 / noor@community.example\n",
      ),
    ).toEqual({
      'infant.fullName': 'Luca Smith',
      'infant.dob': '2026-09-05',
      'mother.name': 'Erin Smith',
      'mother.dob': '1993-12-12',
      reason: 'Erin feels frozen.',
      consent: 'yes',
      'referrer.phone': '+441134960555',
      'referrer.email': 'noor@community.example',
    });
  });

  it('may say “her” of the person named before', () => {
    expect(
      typed(
        `${family}Her date of birth: 03/04/1995\nHer NHS number: 9990000026\nReason: Worried.\n`,
      ),
    ).toMatchObject({
      'infant.dob': '2026-09-01',
      'mother.dob': '1995-04-03',
      'mother.nhsNumber': '9990000026',
    });
  });

  it('is no title of a form', () => {
    const titles = [
      'Parent-Infant Relationship Service: Referral Form',
      'Early Help: Request for Support',
    ];
    for (const title of titles) {
      expect(
        typed(`${title}\nPlease telephone the duty line first.\n\n${family}Reason: Worried.\n`),
      ).toMatchObject({ reason: 'Worried.', 'infant.fullName': 'Ava Smith' });
    }
  });

  it('takes no heading and no printed line for its answer', () => {
    expect(
      typed(
        `${family}Reason: Worried.\nOther children in the family:\n\nCARE TEAM\n---------\nMidwife: Sue Green\nDate of referral:\n\nProduced from the clinical system\n`,
      ),
    ).toMatchObject({ siblings: null, midwife: 'Sue Green', 'referral.date': null });
  });
});

describe('an answer', () => {
  it('gives a name apart from what stands with it', () => {
    expect(
      typed(
        'Name of infant: Ava Smith\nDOB: 01/09/2026\nMother: Robyn Smith, dob 4.4.95\nReason: Worried.\nReferrer: Petra Green, health visitor, Oakwood 0-19 team, 0113 496 0777\n',
      ),
    ).toMatchObject({
      'mother.name': 'Robyn Smith',
      'mother.dob': '1995-04-04',
      'referrer.name': 'Petra Green',
      'referrer.role': 'health visitor',
      'referrer.organisation': 'Oakwood 0-19 team',
      'referrer.phone': '+441134960777',
    });
  });

  it('is read of several tick questions on one line, and of ticks without a label', () => {
    expect(
      fieldsOf([
        table(
          ['Name of baby', 'Ava Smith'],
          ['Date of birth', '01/09/2026'],
          ['Male ☐ Female ☒', ''],
        ),
        line('Interpreter needed? ☐ Yes ☒ No  Family consents to referral: ☒ Yes ☐ No'),
        line('Reason for referral: Worried.'),
      ]),
    ).toMatchObject({ 'infant.sex': 'female', interpreter: 'no', consent: 'yes' });
  });

  it('joins the lines of an address that have boxes of their own', () => {
    expect(
      typed(
        `${family}Address line 1: 3 Trial Court\nAddress line 2: Beeston\nTown: Leeds\nPostcode: LS11 8AA\nReason: Worried.\n`,
      ),
    ).toMatchObject({ 'infant.address': '3 Trial Court, Beeston, Leeds' });
  });

  it('stands below its label in one cell, whatever the cell beside it asks', () => {
    const cell = (label: string, ...answers: string[]) => ({
      text: '',
      blocks: [segments(inBold(label)), ...answers.map((words) => line(words))],
    });
    expect(
      fieldsOf([
        table(
          [cell("Infant's name", 'Ava Smith'), cell('Date of birth', '01/09/2026')],
          [cell('Relationship to the child', 'Mother'), cell('Consent obtained', 'Yes')],
          [cell('Any disability or additional needs?'), cell('Is an interpreter required?', 'No')],
          [cell('Email'), cell('GP practice', 'Oakwood')],
        ),
      ]),
    ).toMatchObject({
      'parent.relationship': 'Mother',
      consent: 'yes',
      'infant.disability': null,
      interpreter: 'no',
    });
  });

  it('may be a word that is a label too, behind a dash or on a line to write on', () => {
    expect(typed(`${family}\nREFERRER\nName - Kim Mockford\nJob title - GP\n`)).toMatchObject({
      'referrer.role': 'GP',
    });
    const strokes = { text: '____________', gap: ' ' };
    const onLine = segments('Job title:', { text: '__', gap: ' ' }, { text: 'Midwife' }, strokes);
    expect(
      fieldsOf([
        ...family
          .trim()
          .split('\n')
          .map((words) => line(words)),
        line('Referrer'),
        onLine,
      ]),
    ).toMatchObject({ 'referrer.role': 'Midwife' });
  });

  it('belongs to the person whose section a bold line opens, though that line might be a question', () => {
    const heading = segments(inBold('Parent / carer with whom the child lives'));
    const child = family
      .trim()
      .split('\n')
      .map((words) => line(words));
    const carer = [line('Name: Bea Mockford'), line('Contact number: 07700 900123')];
    expect(fieldsOf([...child, heading, ...carer])).toMatchObject({
      'infant.fullName': 'Ava Smith',
      'parent.name': 'Bea Mockford',
      'parent.phone': '+447700900123',
    });
  });

  it('is no dash in its own middle, and no farewell below a label without an answer', () => {
    const risk = 'Do not visit alone – father has threatened staff';
    expect(
      typed(
        `${family}\nKnown risks\n${risk}\n\nPractitioner you spoke to:\n\nBest wishes\nKim Mockford\n`,
      ),
    ).toMatchObject({ risk, 'dutyCall.practitioner': null });
  });

  it('is read of a table typed with strokes', () => {
    expect(
      typed(
        "| Child's name | Ava Smith |\n|---|---|\n| DOB | 14/06/2026 |\n| Mother | Lena Smith |\n| HV | |\n| Concerns | Little joy. |\n",
      ),
    ).toMatchObject({
      'infant.fullName': 'Ava Smith',
      'infant.dob': '2026-06-14',
      healthVisitor: null,
      reason: 'Little joy.',
    });
  });

  it('is never what the form has to say about consent, or the telephone of its letterhead', () => {
    const fields = fieldsOf([
      line('Tel: 0113 496 0111   Email: clinic@trust.example'),
      table(['Name of infant', 'Ava Smith'], ['DOB', '01/09/2026'], ["Mother's name", 'Jane']),
      line('Reason for referral: Worried.'),
      line('Consent', { heading: true }),
      line('A referral cannot be accepted unless the woman is aware of it.'),
    ]);
    expect(fields).toMatchObject({ consent: null });
    expect(fields['parent.phone'] ?? null).toBeNull();
  });

  it('leaves a form blank whose only words are its own', () => {
    expect(
      read([
        line('Parent-Infant Relationship Service: Referral Form'),
        line('Please telephone the duty line before sending this form.'),
        ...family.split('\n').map((words) => line(words.replace(/:.*/u, ':'))),
        line('GP:'),
        line('Reason for referral:'),
      ]),
    ).toMatchObject({ kind: 'blank-form' });
  });
});
