import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const over = (label: string, answer: string): readonly Block[] => [line(label), table([answer])];

describe('“Mum” alone right over a box', () => {
  it('asks for her name', () => {
    const form = [
      ...over('Name of baby', 'Ada Testchild'),
      ...over('Mum', 'Ann Testchild'),
      ...over('Address', '2 Test Row, Leeds, LS7 3AB'),
      ...over('Reason for referral', 'She looks away from her mother when fed.'),
    ];
    expect(fieldsOf(form)).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'mother.name': 'Ann Testchild',
      'infant.address': '2 Test Row, Leeds, LS7 3AB',
    });
  });

  it('heads her part where the box holds labels of its own', () => {
    const form = [
      ...over('Baby', 'Name: Ada Testchild\nDate of birth: 31/07/2026'),
      ...over('Mum', 'Name: Ann Testchild\nDate of birth: 02/05/1994'),
      ...over('Reason for referral', 'She looks away from her mother when fed.'),
    ];
    expect(fieldsOf(form)).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'infant.dob': '2026-07-31',
      'mother.name': 'Ann Testchild',
      'mother.dob': '1994-05-02',
    });
  });
});

describe('what asks for an account right over its box', () => {
  it('is the question, though its section asks for the same, and no word of the answer', () => {
    const form = [
      ...over('Name of baby', 'Ada Testchild'),
      line('Why this family', { heading: true }),
      ...over('Main reason we are referring', 'She looks away from her mother when fed.'),
      ...over('Support so far', 'Two visits.'),
    ];
    expect(fieldsOf(form)).toMatchObject({ reason: 'She looks away from her mother when fed.' });
  });
});
