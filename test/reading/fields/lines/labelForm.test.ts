import { describe, expect, it } from 'vitest';
import { fieldsOf, segments, text } from '../blocks.ts';

const child = [
  ['Child’s full name', 'Ivy Testchild'],
  ['Date of birth', '03/02/2026'],
  ['Mother’s name', 'Ann Testchild'],
  ['Home language', 'Welsh'],
  ['GP practice', 'Hillfoot Surgery'],
] as const;
const story = 'Ann finds it hard to look at Ivy.\nHousing: damp.\nGP: aware, seen in May.';

/** A form whose labels are all written in one way, with a label in it that no dictionary holds. */
function form(label: (words: string, answer: string) => string): string {
  return [
    'Infant Mental Health referral form',
    '',
    ...child.map(([words, answer]) => label(words, answer)),
    '',
    'Reason for referral:',
    story,
    '',
    label('Songs that soothe', 'lullabies'),
    label('Consent given', 'Yes'),
    label('Name of referrer', 'Jo Tester'),
  ].join('\n');
}

describe('the form in which a document writes its labels', () => {
  it.each([
    [
      'colons below each other',
      (words: string, answer: string) => `${words.padEnd(30)}: ${answer}`,
    ],
    ['dots', (words: string, answer: string) => `${words.padEnd(34, '.')} ${answer}`],
    [
      'colons, with one label too long for its column',
      (words: string, answer: string) =>
        words === 'Songs that soothe'
          ? `Which songs soothe the baby when tired?: ${answer}`
          : `${words.padEnd(30)}: ${answer}`,
    ],
  ])('ends a narrative before a label that nobody knows: %s', (_, label) => {
    const fields = fieldsOf(text(form(label)));
    expect(fields).toMatchObject({ reason: story, consent: 'yes', 'referrer.name': 'Jo Tester' });
  });

  it('ends a narrative before a label with dots of their own, which on a page are a piece apart', () => {
    const dotted = (words: string, answer: string) =>
      segments(
        { text: words, left: 40, right: 160 },
        { text: '\u2026\u2026\u2026', left: 170, right: 200 },
        { text: answer, left: 205, right: 300, entered: true },
        { text: '............', left: 305, right: 360 },
      );
    const fields = fieldsOf([
      ...child.map(([words, answer]) => dotted(words, answer)),
      segments({ text: 'Reason for referral', left: 40, right: 120 }),
      ...story.split('\n').map((words) => segments({ text: words, left: 40, right: 300 })),
      dotted('Songs that soothe', 'lullabies'),
      segments({ text: 'Relevant background', left: 40, right: 120 }),
      segments({ text: 'Seen by the nurse since May.', left: 40, right: 200 }),
      segments(
        { text: 'Does the mother consent?:', left: 40, right: 160 },
        { text: '\u2612 Yes   \u2610 No', left: 170, right: 260 },
      ),
      dotted('Name of referrer', 'Jo Tester'),
    ]);
    expect(fields).toMatchObject({
      reason: story,
      background: 'Seen by the nurse since May.',
      consent: 'yes',
      'referrer.name': 'Jo Tester',
    });
  });

  it('gives a label of its own to words before a colon that stands with the answer', () => {
    const fields = fieldsOf(text(form((words, answer) => `${words.padEnd(30)}: ${answer}`)));
    expect(fields['gp.practice']).toBe('Hillfoot Surgery');
  });

  it('ends a narrative before the next number, known or not', () => {
    let number = 0;
    const fields = fieldsOf(
      text(
        [
          'Infant Mental Health referral form',
          ...child.map(([words, answer]) => `${String((number += 1))}. ${words}: ${answer}`),
          '6. Please tell us the reason for the referral:',
          '1) Ivy cries when held.',
          '2) Social worker: none.',
          'Siblings: love her.',
          '7. Please tell us what other support the family has had:',
          'Family history: closed to the perinatal team in May.',
          '8. Songs that soothe: lullabies',
          '9. Name of referrer: Jo Tester',
        ].join('\n'),
      ),
    );
    expect(fields).toMatchObject({
      reason: '1) Ivy cries when held.\n2) Social worker: none.\nSiblings: love her.',
      background: 'Family history: closed to the perinatal team in May.',
      'referrer.name': 'Jo Tester',
    });
    expect(fields).not.toHaveProperty('siblings');
  });
});
