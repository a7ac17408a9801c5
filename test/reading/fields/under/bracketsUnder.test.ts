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
jo@thorn.gp.example
(What is your email address?)

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
      'referrer.email': 'jo@thorn.gp.example',
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

const infant = text(
  [
    "Ada Testchild\n(What is the infant's full name?)",
    "14/03/2026\n(What is the infant's date of birth?)",
    '\n(If not yet born, what is the due date?)',
    "9990000018\n(What is the infant's NHS number?)",
    "07700 900312\n(Mother's mobile number)",
    'LS7 3AB\n(Postcode)',
  ].join('\n'),
);
const asRead = {
  ...{ 'infant.fullName': 'Ada Testchild', 'infant.dob': '2026-03-14', 'infant.edd': null },
  ...{ 'infant.nhsNumber': '9990000018', 'parent.phone': '+447700900312' },
  ...{ 'infant.postcode': 'LS7 3AB' },
};

describe('labels in brackets under their answers among questions over theirs', () => {
  it('leaves questions for an account over what was told, with the headings of its writer', () => {
    const form = [
      ...infant,
      segments(boldly('9. What concerns you most about this infant and parent?')),
      ...text('Situation\nShe looks away.\nBackground\nAn only child.'),
      segments(
        boldly("10. What do you know of the family's past, and what has been put in place?"),
      ),
      ...text('Her father died.\n\n- Visits at home.\nCP plan\n(Is there any safeguarding plan?)'),
      ...text('nil known\n(Are there risks to staff?)'),
    ];
    expect(fieldsOf(form)).toMatchObject({
      ...asRead,
      reason: 'Situation\nShe looks away.\nBackground\nAn only child.',
      background: 'Her father died.\n\n- Visits at home.',
      safeguarding: 'CP plan',
      risk: 'nil known',
    });
  });

  it('takes brackets over nothing known for a label too, and no heading for an answer', () => {
    const form = [
      line('Referrer', { heading: true }),
      ...text('Dr Jo Tester\n(Dr / Mr / Mrs / Ms)\nBlue\n(Shade of the badge)'),
      line('Infant patient', { heading: true }),
      ...infant,
    ];
    const fields = fieldsOf(form);
    expect(fields).toMatchObject(asRead);
    expect(JSON.stringify(fields)).not.toContain('Blue');
  });

  it('leaves words in brackets below an answer where labels stand before their answers', () => {
    const form = text(
      [
        'Name of infant: Ada Testchild\n(first baby)',
        'Date of birth: 14/03/2026\n(at term)',
        'NHS number: 9990000018\n(from the red book)',
        "Mother's mobile number: 07700 900312\n(date of birth not known)",
      ].join('\n'),
    );
    expect(fieldsOf(form)).toMatchObject({
      'infant.dob': '2026-03-14',
      'infant.nhsNumber': '9990000018',
    });
  });
});
