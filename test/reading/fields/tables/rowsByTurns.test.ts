import { expect, it } from 'vitest';
import { fieldsOf, table } from '../blocks.ts';

const rows = (question: string) => [
  ['Main concerns about the relationship'],
  ['She startles, does not settle in arms and watches the door.'],
  ['Family history'],
  ['There was a short stay in a refuge.'],
  [question],
  ['No current concerns. Discussed with our safeguarding lead.'],
  ['Risk information'],
  ['Cannabis use by a lodger.'],
];

it('takes what stands in the place of a question for one, where rows in one face ask and answer by turns', () => {
  const infant = table(['Name of baby', 'Ada Testchild'], ['Date of birth', '14/03/2026']);
  const fields = fieldsOf([infant, table(...rows('Level of need / statutory plan'))]);
  expect(fields).toMatchObject({
    safeguarding: 'No current concerns. Discussed with our safeguarding lead.',
    risk: 'Cannabis use by a lodger.',
  });
});
