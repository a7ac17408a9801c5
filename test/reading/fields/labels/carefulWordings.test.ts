import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import type { FieldKey } from '../../../../src/reading/writtenReferral.ts';
import { line, read, table } from '../blocks.ts';
import { wordings } from './carefulWordings.ts';

/** An answer that no other line of the form holds. */
const answers: Readonly<Partial<Record<FieldKey | 'nothing', string>>> = {
  ...{ 'infant.dob': '14/06/2026', 'infant.edd': '20/12/2026', 'mother.dob': '03/02/1995' },
  ...{ 'referral.date': '20/11/2026', 'dutyCall.date': '18/11/2026', 'infant.sex': 'Female' },
  ...{ 'infant.unborn': 'Yes', 'parent.hasPR': 'Yes', interpreter: 'Yes', consent: 'Yes' },
  ...{ 'dutyCall.tookPlace': 'Yes', 'infant.gestation': '38+2', 'gp.odsCode': 'B86999' },
  ...{ 'infant.nhsNumber': '999 318 2321', 'mother.nhsNumber': '999 318 2321' },
  ...{ 'infant.postcode': 'LS7 3AB', 'infant.address': '4 Test Row, Leeds' },
  ...{ 'parent.phone': '07700 900123', 'referrer.phone': '0113 496 0123' },
  ...{ 'parent.email': 'a.b@mail.example', 'referrer.email': 'a.b@mail.example' },
  ...{ 'referrer.role': 'Nursery Nurse', reason: 'Zeb quillows in the evening.' },
  ...{ background: 'Zeb quillows in the evening.', nothing: 'Zeb quillows in the evening.' },
};
const others: readonly (readonly [FieldKey, string, string])[] = [
  ['infant.fullName', 'Full name of infant', 'Amy Filler'],
  ['mother.name', 'Mother’s name', 'Beth Filler'],
  ['reason', 'Reason for referral', 'Filler words.'],
  ['language', 'Home language', 'Welsh'],
  ['siblings', 'Siblings', 'none'],
  ['risk', 'Risks to staff', 'none known'],
  ['gp.practice', 'GP practice', 'Fill Surgery'],
];

const barOver = (text: string) => [{ text, columns: 2, shaded: true, bold: true }];

/** The label in a table of labels, below the heading of its section. */
function form(heading: string, label: string, answer: string, key: string): readonly Block[] {
  const filler = others.filter(([own]) => own !== key).map(([, ...pair]) => pair);
  return [
    line('Infant Mental Health referral form', { heading: true }),
    table(
      barOver('Who it is about'),
      ...filler.slice(0, 2),
      barOver(heading),
      [label, answer],
      barOver('Other matters'),
      ...filler.slice(2),
    ),
  ];
}

/** The fields that took the answer. */
function fieldsWith(blocks: readonly Block[], answer: string): readonly string[] {
  const reading = read(blocks);
  const fields = reading.kind === 'referral' ? (reading.referrals[0]?.fields ?? {}) : {};
  return Object.entries(fields)
    .filter(([, { state, raw }]) => state !== 'blank' && raw?.includes(answer) === true)
    .map(([key]) => key);
}

describe('a label as a form that nobody has seen may word it', () => {
  for (const { heading, asks } of wordings) {
    it(`gives its answer to the field that a careful reader means, and to no other: ${heading}`, () => {
      const wrong: string[] = [];
      for (const [key, labels] of Object.entries(asks)) {
        const answer = answers[key as FieldKey] ?? 'Robyn Quillow';
        for (const label of labels) {
          const got = fieldsWith(form(heading, label, answer, key), answer);
          const wanted = key === 'nothing' ? [] : [key];
          if (got.join() !== wanted.join()) wrong.push(`${label}: ${got.join()}, and not ${key}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});
