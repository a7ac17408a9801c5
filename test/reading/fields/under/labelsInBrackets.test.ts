import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, text } from '../blocks.ts';

const inBold = (words: string): Segment => ({ text: words, bold: true });

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

describe('labels in brackets under their answers', () => {
  it('leaves questions for an account over what was told, with the headings of its writer', () => {
    const form = [
      ...infant,
      segments(inBold('9. What concerns you most about this infant and parent?')),
      ...text('Situation\nShe looks away.\nBackground\nAn only child.'),
      segments(
        inBold("10. What do you know of the family's past, and what has been put in place?"),
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
