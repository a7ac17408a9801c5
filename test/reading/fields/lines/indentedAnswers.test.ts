import { expect, it } from 'vitest';
import { defaultCeilings } from '../../../../src/reading/document.ts';
import { readText } from '../../../../src/reading/documents/document.text.ts';
import { fieldsOf } from '../blocks.ts';

const formOf = (words: string): ReturnType<typeof fieldsOf> => {
  const opened = readText(words, defaultCeilings);
  return fieldsOf(opened.kind === 'document' ? opened.blocks : []);
};
const start = [
  ...['[The infant]', "Infant's forename", '    Ada', "Infant's surname", '    Testchild'],
  ...["Infant's date of birth", '    03/02/2026', 'NHS number', '', 'Infant resides with'],
  ...['    Both parents', "Infant's address including postcode"],
  ...[
    '    2 Sample Street, Leeds, LS1 2AB',
    'Any additional support that is needed',
    '    Glasses',
  ],
];
const why = ['', '[Why]', '', 'Reason for referral', 'She turns away.', '', '- no smile', ''];
const who = ['[Request made by]', 'Name of requester', '    Jo Tester', 'Job title'];
const form = (...lines: string[]): string => ['', ...start, ...why, ...who, ...lines].join('\n');

it('takes what is set in below a label for its answer, whatever either of them says', () => {
  const fields = formOf(form('    Early Help practitioner', 'Organisation', '    Sample Practice'));
  expect(fields).toMatchObject({
    'infant.address': '2 Sample Street, Leeds, LS1 2AB',
    'infant.nhsNumber': null,
    'referrer.name': 'Jo Tester',
    'referrer.role': 'Early Help practitioner',
    'referrer.organisation': 'Sample Practice',
    reason: 'She turns away.\n\n- no smile',
  });
});

it('keeps lines that a writer sets in where the form sets in none of its answers', () => {
  const told = 'She says:\n    nobody came.\nHe says:\n    she was asleep.';
  const words = `Child's name: Ada Testchild\nDate of birth: 03/02/2026\nReason for referral:\n${told}`;
  expect(formOf(words)).toMatchObject({ reason: told });
});
