import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const form = (between: string) =>
  fieldsOf(
    text(`1. Baby
Name of Baby: Ada Testchild
Date of birth: 14/03/2026
2. Family Details
Mother's full name: Ann Testchild
Brothers and sisters:
${between}
GP surgery: Test Surgery`),
  );

describe('a numbered title below a label left blank', () => {
  it('begins the next section and answers nothing, though nothing shows that it is set in bold', () => {
    expect(form('3. Professionals')).not.toMatchObject({ siblings: '3. Professionals' });
  });

  it('is no list of answers', () => {
    expect(form('Jon Testchild, 4')).toMatchObject({ siblings: 'Jon Testchild, 4' });
  });
});

it('takes the next question of a counted part for no answer of one left blank, though nobody knows its words', () => {
  const fields = fieldsOf(
    text(
      '4.1 Name of infant: Ada Testchild\n4.2 Date of birth: 14/03/2026\n4.3 GP practice: Trial Practice\n' +
        '4.4 Health visitor: Jo Example\n4.5 Allocated social worker\n4.6 Who else comes by  Physio; dietitian\n',
    ),
  );
  expect(fields.socialWorker ?? null).toBeNull();
});
