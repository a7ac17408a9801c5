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
