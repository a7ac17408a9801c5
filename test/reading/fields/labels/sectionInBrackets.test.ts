import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const form = (section: string, ...more: string[][]) =>
  fieldsOf([
    line('Infant', { heading: true }),
    table(["Infant's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    line(section, { heading: true }),
    table(['Name', 'Ann Testchild'], ['Date of birth', '04/07/1998'], ...more),
    line('Brief risk screen', { heading: true }),
    table(['Co-sleeping on a sofa; advice given.']),
  ]);

it('takes whoever stands in the brackets of a heading for whom its section is about', () => {
  expect(form('Primary caregiver (mother)')).toMatchObject({
    'mother.name': 'Ann Testchild',
    'mother.dob': '1998-07-04',
  });
  expect(form('Main carer (father)')).toMatchObject({ 'father.name': 'Ann Testchild' });
  expect(form('Primary caregiver')).toMatchObject({ 'parent.name': 'Ann Testchild' });
});

it('reads the brief risk screen in the box below its heading', () => {
  expect(form('Mother').risk).toBe('Co-sleeping on a sofa; advice given.');
});

it('asks whether the call took place by “discussed with IMH duty practitioner?”', () => {
  const fields = form('Mother', ['Discussed with IMH duty practitioner?', '(x) Yes ( ) No']);

  expect(fields['dutyCall.tookPlace']).toBe('yes');
});

it('takes a part whose brackets say “you” for that of who refers', () => {
  expect(
    fieldsOf([
      line("Your family's worker (that's you)", { heading: true }),
      table(['Full name', 'Jo Sample'], ['Job', 'Family nurse'], ['Email', 'jo@trust.example']),
      line('Baby', { heading: true }),
      table(['Full name', 'Ada Testchild'], ['Date of birth', '14/03/2026']),
      line('Reason for referral', { heading: true }),
      line('Mum looks away when Ada cries.'),
    ]),
  ).toMatchObject({
    'referrer.name': 'Jo Sample',
    'referrer.role': 'Family nurse',
    'referrer.email': 'jo@trust.example',
  });
});
