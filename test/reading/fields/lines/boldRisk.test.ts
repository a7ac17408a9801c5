import { expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, text } from '../blocks.ts';

it('takes a line in bold about dangers over running words for a question, where short labels are plain', () => {
  const asked = (words: string) => {
    const inBold: Segment = { text: words, bold: true };
    return segments(inBold);
  };
  const fields = fieldsOf([
    ...text("Child's name: Ada Testchild\nDate of birth: 14/03/2026\nGP: Trial Surgery"),
    asked('Is the child subject to a plan?'),
    line('No current concerns, to be reviewed in January.'),
    asked('Alcohol, drug misuse, domestic violence, mental ill health'),
    line('Self-harm in 2019, none since. Protective factors: baby, partner, faith.'),
  ]);
  expect(fields).toMatchObject({
    safeguarding: 'No current concerns, to be reviewed in January.',
    risk: 'Self-harm in 2019, none since. Protective factors: baby, partner, faith.',
  });
});
