import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(
  ['Name of infant', 'Isla Sample'],
  ['DOB', '01/02/2026'],
  ['NHS No', '999 000 0018'],
);
const reach = 'Tel: 0113 496 0750\nE-mail: tanner69@trust.example';
const referrer = {
  'referrer.name': 'Hugh Tanner',
  'referrer.phone': '+441134960750',
  'referrer.email': 'tanner69@trust.example',
};

it('takes contact details in the part of the referrer for theirs, and the next for the family', () => {
  const read = fieldsOf([
    child,
    line('Referring practitioner', { heading: true }),
    table(
      ['Name of practitioner', 'Hugh Tanner'],
      ['Post', 'Health visitor'],
      ['Contact details', reach],
      ['Date of call to duty line', '11/11/2026'],
      ['Practitioner who took the call', 'Joel Hastings'],
    ),
    line('Family', { heading: true }),
    table(
      ['Parent or carer to contact', 'Samina Sample'],
      ['Contact details', 'Mob: 07700 900626\nE-mail: samina@mail.example'],
    ),
  ]);
  expect(read).toMatchObject({
    ...referrer,
    'dutyCall.practitioner': 'Joel Hastings',
    'parent.name': 'Samina Sample',
    'parent.phone': '+447700900626',
    'parent.email': 'samina@mail.example',
  });
});

it('reads both ways to be reached from one box, whatever it is called', () => {
  const read = fieldsOf([
    child,
    line('Referrer', { heading: true }),
    table(['Referred by', 'Hugh Tanner'], ['Position', 'Health visitor'], ['Contact', reach]),
  ]);
  expect(read).toMatchObject(referrer);
  expect(read['parent.phone'] ?? null).toBeNull();
});

it('takes the practitioner whose job is asked for behind them for the referrer, below any heading', () => {
  const read = fieldsOf([
    line('1. Status', { heading: true }),
    table(
      ['1.1 Practitioner’s name', 'Hugh Tanner', '1.2 Job title', 'Specialist nurse'],
      ['1.3 Organisation', 'Sample Service', '1.4 Email', 'tanner69@trust.example'],
      ['1.5 Telephone contact', '0113 496 0750', '1.6 Date of referral', '13/11/2026'],
    ),
    line('2. Child', { heading: true }),
    child,
  ]);
  expect(read).toMatchObject({ ...referrer, 'referrer.role': 'Specialist nurse' });
  expect(read['dutyCall.practitioner'] ?? null).toBeNull();
});

it('knows "Mother / carer 1" and "Father / carer 2"', () => {
  const read = fieldsOf([
    child,
    line('Family', { heading: true }),
    table(['Mother / carer 1', 'Ann Sample'], ['Father / carer 2', 'Florin Sample']),
  ]);
  expect(read).toMatchObject({ 'mother.name': 'Ann Sample', 'father.name': 'Florin Sample' });
});

it('takes a practitioner whose role and telephone are asked for right behind for who refers', () => {
  const fields = fieldsOf([
    child,
    line('D Practitioner', { heading: true }),
    table(
      ['Practitioner name', 'Jo Example'],
      ['Practitioner role', 'GP partner'],
      ['Practitioner organisation', 'Trial Service'],
      ['Practitioner phone', '0113 496 0271'],
    ),
  ]);

  expect(fields).toMatchObject({ 'referrer.name': 'Jo Example', 'referrer.role': 'GP partner' });
  expect(fields['dutyCall.practitioner']).toBeUndefined();
});
