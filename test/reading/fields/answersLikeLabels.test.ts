import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/reading/document.ts';
import type { FieldKey } from '../../../src/reading/writtenReferral.ts';
import { fieldsOf, line, segments, table, text } from './blocks.ts';

/** A question with its answer, between two others. */
interface Asked {
  readonly heading: string;
  readonly before: [string, string];
  readonly label: string;
  readonly after: [string, string];
}

const bold = (words: string): { text: string; bold: boolean } => ({ text: words, bold: true });
const closed = (label: string): string => (label.endsWith('?') ? label : `${label}:`);

const shapes: Readonly<Record<string, (asked: Asked, answer: string) => Block[]>> = {
  'in the cell beside its label': ({ before, label, after }, answer) => [
    table(before, [label, answer], after),
  ],
  'beside another pair in its row': ({ before, label, after }, answer) => [
    table([...before, label, answer], [...after, 'Postcode', 'LS7 3AB']),
  ],
  'behind its label': ({ before, label, after }, answer) =>
    text(`${before.join(': ')}\n${closed(label)} ${answer}\n${after.join(': ')}`),
  'behind its label in bold': ({ before, label, after }, answer) =>
    [before, [label, answer] as const, after].map(([asked, said]) =>
      segments(bold(closed(asked)), said),
    ),
  'below the head of its column': ({ before, label, after }, answer) => [
    table([bold(before[0]), bold(label), bold(after[0])], [before[1], answer, after[1]]),
  ],
};

function readAs(key: FieldKey, asked: Asked, answer: string, shape: string): unknown {
  const form = shapes[shape]?.(asked, answer) ?? [];
  const fields = fieldsOf([
    table(
      ["Child's name", 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
      ["Mother's name", 'Robyn Testchild'],
    ),
    line(asked.heading, { heading: true }),
    ...form,
    line('Reason for referral', { heading: true }),
    line('He cries and she looks away from him, and they do not sleep.'),
  ]);
  return fields[key];
}

const referrer = {
  heading: 'Referrer details',
  before: ['Name', 'Ann Example'] as [string, string],
  after: ['Telephone', '0113 496 0001'] as [string, string],
};
const family = {
  heading: 'Family',
  before: ['Ethnicity', 'White British'] as [string, string],
  after: ['First language', 'Polish'] as [string, string],
};
const network = {
  heading: 'Professionals',
  before: ['GP practice', 'Trial Practice'] as [string, string],
  after: ['Midwife', 'Ann Example'] as [string, string],
};

/** Each answer uses words that other questions are made of. */
const answers: readonly (readonly [FieldKey, Asked, readonly string[]])[] = [
  [
    'referrer.role',
    { ...referrer, label: 'Job title' },
    [
      'Named Midwife for Safeguarding',
      'Safeguarding Midwife',
      'Consultant Paediatrician',
      'Team Manager',
      'Contact Supervisor',
      'Health Visitor',
      'GP',
      'Child Protection Social Worker',
      'Family Support Worker',
    ],
  ],
  [
    'referrer.organisation',
    { ...referrer, label: 'Organisation' },
    ['Safeguarding Team', 'Nursery', 'Health Visiting Team', 'Childrens Social Care', 'CAMHS'],
  ],
  [
    'otherAgencies',
    { ...network, label: 'Other agencies involved' },
    ['Early Help', 'Nursery', 'Family Nurse (closed in May)'],
  ],
  [
    'safeguarding',
    { ...family, label: 'Is the child subject to a plan?' },
    ['Social worker allocated', 'Child in Need', 'Open to Early Help, lead practitioner Jo'],
  ],
  [
    'risk',
    { ...family, label: 'Known risks' },
    ['Risk of self-harm', 'Substance misuse (cannabis)', 'Past domestic abuse'],
  ],
  [
    'household',
    { ...family, label: 'Who lives in the household?' },
    ['Mum and sister', 'Father and his brother', 'Partner: Tom Sample'],
  ],
  [
    'parent.contactPreference',
    { ...family, label: 'Preferred method of contact' },
    ['Email', 'Telephone', 'Phone (mum)', 'Via social worker'],
  ],
  [
    'language',
    { ...family, label: 'Language spoken at home', after: ['Religion', 'None'] },
    ['Mum: Urdu. Dad: English', 'British Sign Language'],
  ],
];

it.each(Object.keys(shapes))(
  'reads boxes to tick for what was chosen, though their words ask for numbers elsewhere, %s',
  (shape) => {
    const asked = { ...family, label: 'Preferred method of contact' };
    const ticked: readonly (readonly [answer: string, chosen: string])[] = [
      ['☐ Telephone ☒ Text ☒ Email ☐ Letter', 'Text; Email'],
      ['☒ Phone call ☐ Text message ☒ Email', 'Phone call; Email'],
      ['☐ Mobile ☐ Email ☒ Post', 'Post'],
    ];
    for (const [answer, chosen] of ticked)
      expect(readAs('parent.contactPreference', asked, answer, shape)).toBe(chosen);
  },
);

describe('an answer in words that other questions are made of', () => {
  it.each(Object.keys(shapes))('is the answer, %s', (shape) => {
    const wrong = answers.flatMap(([key, asked, all]) =>
      all.flatMap((answer) => {
        const read = readAs(key, asked, answer, shape);
        return read === answer ? [] : [`${asked.label}: ${answer} -> ${JSON.stringify(read)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it('reads plain words right below a question in bold as its answer, where labels are in bold', () => {
  const fields = fieldsOf(
    [
      [bold("Child's name"), 'Ada Testchild'],
      [bold("Mother's name"), 'Robyn Testchild'],
      [bold('Is it OK to leave a voicemail or text?'), 'Email please'],
      [bold('Preferred language'), 'Portuguese'],
      [bold('Siblings'), 'None'],
      [bold('Job title'), 'Named Nurse'],
    ].flatMap(([label, answer]) => [segments(label ?? ''), segments(answer ?? '')]),
  );
  expect(fields).toMatchObject({
    'parent.contactPreference': 'Email please',
    language: 'Portuguese',
  });
});
