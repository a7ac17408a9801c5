import { expect, it } from 'vitest';
import { foldWords } from '../../../../src/reading/fields/labels/fold.ts';
import { fieldsOf, line, table } from '../blocks.ts';

it('reads labels in words cut short', () => {
  expect(
    fieldsOf([
      line('Infant identification', { heading: true }),
      table(
        ['Inf. surname', 'Testchild'],
        ['Inf. forename', 'Ada'],
        ['Inf. ethnic gp.', 'White British'],
        ['Inf. home addr.', '1 High Street, Leeds'],
      ),
      line('Family', { heading: true }),
      table(['Mat. name', 'Ann Testchild'], ['Lang.', 'English'], ['GP pract.', 'Elm Surgery']),
      line('Reason for ref.', { heading: true }),
      line('Mum looks away when Ada cries.'),
    ]),
  ).toMatchObject({
    'infant.familyName': 'Testchild',
    'infant.givenName': 'Ada',
    'infant.ethnicity': 'White British',
    'infant.address': '1 High Street, Leeds',
    'mother.name': 'Ann Testchild',
    language: 'English',
    'gp.practice': 'Elm Surgery',
    reason: 'Mum looks away when Ada cries.',
  });
});

it('leaves names alone that are such words without their dot', () => {
  expect(foldWords('Pat Sample')).toBe('pat sample');
  expect(foldWords('Mat and Pat')).toBe('mat and pat');
});
