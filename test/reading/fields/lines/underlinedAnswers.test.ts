import { describe, expect, it } from 'vitest';
import type { Block, Line, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments } from '../blocks.ts';

const ruled = (words: string): Segment => ({ text: words, underlined: true });
const onLine = (words: string): Line => segments(ruled(words));
const pair = (label: string, answer: string): Block => segments(label, ruled(answer));
const people = [
  pair('Name of child', 'Ada Testchild'),
  pair('Date of birth', '03/02/2026'),
  pair("Mother's name", 'Ann Testchild'),
  pair('Home address', '12 Mill Lane, Leeds'),
  pair('First language', 'Welsh'),
  pair("Referrer's name", 'Jo Example'),
  pair('Job title', 'GP'),
];
const background = ['What we tried:', '- baby massage', '- six visits', 'It did not "go in".'];

describe('a form with a line to write on below each answer', () => {
  it('asks on where the line ends, whatever was told above it', () => {
    const fields = fieldsOf([
      ...people,
      line('Your worries about the relationship'),
      onLine('Ada looks away from her mother when she is fed.'),
      line('Family history and what has been tried so far'),
      ...background.map(onLine),
      line('Any safeguarding issues, past or present'),
      onLine('Child in need since May.'),
      line('Any risks we should know about when visiting'),
      onLine('A large dog.'),
    ]);
    expect(fields).toMatchObject({
      ...{ reason: 'Ada looks away from her mother when she is fed.' },
      ...{ background: background.join('\n'), 'referrer.role': 'GP' },
      ...{ safeguarding: 'Child in need since May.', risk: 'A large dog.' },
    });
  });

  it('keeps what the writer underlines in an account of a form that underlines no answer', () => {
    const plain = people.map((block) =>
      block.kind === 'line' ? segments(...block.segments.map(({ text }) => text)) : block,
    );
    const told = ['Ada looks away.', 'At the clinic', 'A large dog.'];
    const [first = '', head = '', last = ''] = told;
    const fields = fieldsOf([
      ...plain,
      line('Reason for referral'),
      line(first),
      onLine(head),
      line(last),
    ]);
    expect(fields.reason).toBe(told.join('\n'));
  });
});
