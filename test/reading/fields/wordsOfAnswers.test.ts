import { describe, expect, it } from 'vitest';
import { fieldsOf, line, table } from './blocks.ts';

const child = line('Name of infant: Amara Sample');
const more = [line('Mother name: Robyn Sample'), line('Home language: Polish')];
const inBold = (text: string): { text: string; bold: boolean } => ({ text, bold: true });
const label = (text: string): { text: string; shaded: boolean } => ({ text, shaded: true });

describe('words of an answer that are words of labels too', () => {
  it('are the answer where they stand in the cell behind a label', () => {
    const form = table(
      [label('Preferred method of contact'), 'Email'],
      [label('Brothers and sisters'), 'First baby'],
      [label('CPP / CIN / LAC'), 'Child Protection Plan - neglect'],
      [label('Risk to a lone worker'), 'Do not visit alone: ex-partner may attend'],
      [label('Likes to be called'), 'Baby A'],
    );

    expect(fieldsOf([child, form, ...more])).toMatchObject({
      'parent.contactPreference': 'Email',
      siblings: 'First baby',
      safeguarding: 'Child Protection Plan - neglect',
      risk: 'Do not visit alone: ex-partner may attend',
      'infant.alias': 'Baby A',
    });
  });

  it('are no heads of columns, where every row below the title begins with a label', () => {
    const form = table(
      [{ text: 'Section 6 - Risk and safeguarding', shaded: true, columns: 2 }],
      [
        inBold('Brief risk screen: any risk to infant, others or staff'),
        'Needles seen on the stairwell',
      ],
      [
        inBold('Safeguarding: current plan or previous involvement'),
        'Child in Need (since September)',
      ],
      [inBold('Consent'), '☒ I confirm that the parent has agreed to this referral'],
    );
    expect(fieldsOf([child, form, ...more])).toMatchObject({
      safeguarding: 'Child in Need (since September)',
      consent: 'yes',
    });
  });

  it('are the narrative where they stand in the box below its question', () => {
    const told = 'Risk to baby? None seen. Risk to the relationship: considerable.';
    const tried = 'Tried so far:\n1. Listening visits\n2. Baby massage';
    const form = table(
      [{ ...label('Primary reason for referral'), columns: 2 }],
      [{ text: told, columns: 2 }],
      [{ ...label('Interventions tried and outcome'), columns: 2 }],
      [{ text: tried, columns: 2 }],
      [label('Ethnicity'), 'White British'],
    );

    const got = fieldsOf([child, form, ...more]);

    expect(got).toMatchObject({ reason: told, background: tried });
    expect(got).not.toHaveProperty('risk');
  });

  it('go on with a narrative about the same thing, and a question set as the one before ends it', () => {
    const got = fieldsOf([
      child,
      ...more,
      line('Reason for referral:'),
      line('Amara looks away.'),
      line('Background:'),
      line('Support from the hub.'),
      line('Previous help: IAPT 2020.'),
    ]);

    expect(got).toMatchObject({
      reason: 'Amara looks away.',
      background: 'Support from the hub.\nPrevious help: IAPT 2020.',
    });
  });

  it('ask on behind the mark of their question', () => {
    const got = fieldsOf([
      child,
      ...more,
      line('Urgent? No/Yes: describe why: Dog at the property'),
      line('Discussed with all who hold PR? If no, why: Yes'),
    ]);

    expect(got).toMatchObject({ risk: 'Dog at the property', consent: 'yes' });
  });
});

it('takes the one tick behind printed answers for a tick of the last of them', () => {
  const form = table(
    ['Interpreter needed', 'Yes   No ✓'],
    ['Consent to this referral', 'Yes ✓   No'],
    ['Sex of infant', 'Male   Female ✓'],
  );
  expect(fieldsOf([child, form, ...more])).toMatchObject({
    ...{ interpreter: 'no', consent: 'yes', 'infant.sex': 'female' },
  });
});

it.each([
  ['shabana.kowalczy\nk@post.example', 'shabana.kowalczyk@post.example'],
  ['rebecca.stubbs@l\needs-\ncommunity.exam\nple', 'rebecca.stubbs@leeds-community.example'],
  ['Jane Smith\njane@post.example', 'jane@post.example'],
  // A word or the first half of the address: whoever writes to it must look.
  ['shabana\nkowal@post.example', '?'],
])(
  'never takes the second half of an address over two lines for the whole: %j',
  (written, read) => {
    const form = table(['Parent email', written], ['Reason for referral', 'x']);
    expect(fieldsOf([child, form, ...more])['parent.email']).toBe(read);
  },
);

it.each(['** \u2610 Yes  \u2612 No', '*: \u2610 Yes  \u2612 No', '\u2610 Yes  \u2612 No'])(
  'reads boxes before their words as such, whatever marks of print stand before the first: %s',
  (written) => {
    const form = table(['Interpreter required?', written], ['Reason for referral', 'x']);
    expect(fieldsOf([child, form, ...more])).toMatchObject({ interpreter: 'no' });
  },
);

it.each([
  [
    'I have read and understood the privacy notice and agree that the information may be shared.',
    '?',
  ],
  ['I understand and consent to my information being shared with the agencies named below', '?'],
  ['I have gained verbal consent from mum, who agrees to the referral', 'yes'],
  ['Mum agrees to this referral and to information being shared', 'yes'],
])('takes a printed declaration for nobody\u2019s consent: %s', (written, consent) => {
  const form = table(['Consent', written], ['Reason for referral', 'x']);
  expect(fieldsOf([child, form, ...more])).toMatchObject({ consent });
});
