import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, text } from '../blocks.ts';

const boldly = (words: string): Segment => ({ text: words, bold: true });
const asLine = (words: string) =>
  words.startsWith('# ') ? segments(boldly(words.slice(2))) : line(words);

describe('a form that prints each label in brackets below its answer', () => {
  const form = `# Referrer
Jo Tester
(Print)
Family Nurse
(Capacity in which you know the family)
(0113) 496 0111
(Daytime telephone)

(Who employs you, and where?)
# Infant
Ada Testchild
(What is the infant's full name?)
31/07/2026
(What is the infant's date of birth?)

(If not yet born, what is the due date?)
Mother
(Who does the infant live with?)
2 Test Row
Leeds
LS7 3AB
(Address)
She turns away from Ada.

Nobody has seen her smile.
(Reason for referral)`;

  it('is read from below, whether the words of a label are known or not', () => {
    const read = fieldsOf(form.split('\n').map(asLine));
    expect(read).toMatchObject({
      'referrer.role': 'Family Nurse',
      'referrer.phone': '+441134960111',
      'infant.fullName': 'Ada Testchild',
      'infant.dob': '2026-07-31',
      'infant.livesWith': 'Mother',
      'infant.address': '2 Test Row, Leeds, LS7 3AB',
      reason: 'She turns away from Ada.\n\nNobody has seen her smile.',
    });
    expect(read['infant.edd'] ?? null).toBeNull();
  });

  it('is told from one whose brackets say more of the label above them', () => {
    const hinted = `Child's name
(full name)
Ada Testchild
Date of birth
(or due date)
31/07/2026
Address
(with postcode)
2 Test Row, Leeds, LS7 3AB
Mother's name
(in full)
Ann Testchild
Telephone
(of the mother)
0113 496 0112
Reason for referral
(your concerns)
She turns away from Ada.`;
    expect(fieldsOf(text(hinted))).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'mother.name': 'Ann Testchild',
      reason: 'She turns away from Ada.',
    });
  });
});
