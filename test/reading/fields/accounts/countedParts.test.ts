import { expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const child = [
  'Section A - the child',
  "Child's name: Ivy Testchild",
  'DOB: 3 February 2026',
  'Ethnic group: White British',
  '',
  'Section B - parents and carers',
  'Parent/carer name: Ann Testchild',
  'Phone: 07700 900464',
  '',
  'Section C - reasons',
].join('\n');
const concern = 'Main concerns:\nMum checks his breathing and lets nobody hold him.';
const history = 'Background information:\nBoth parents work nights. The grandmother cares.';
const referrer =
  'Referred by: Jo Tester\nProfession: Health visitor\nReferral date: 12 November 2026';
const read = (...parts: readonly string[]) => fieldsOf(text(parts.join('\n')));

it('ends an account at the head of the next counted part, whatever that is about', () => {
  const services =
    'Section D - services\nHealth visitor: May Tester, Oak Centre\nOther services: Home-Start';
  const plans = 'Early help, CIN or CP plan:\nA child in need plan since May.';
  const fields = read(
    ...[child, '', concern, '', '', history, '', '', services, '', plans, '', ''],
    'Section E - referrer',
    referrer,
  );

  expect(fields).toMatchObject({
    background: 'Both parents work nights. The grandmother cares.',
    healthVisitor: 'May Tester, Oak Centre',
    otherAgencies: 'Home-Start',
    safeguarding: 'A child in need plan since May.',
  });
});

it('ends an account at other professionals in a paragraph of their own where the form asks on below', () => {
  const agencies = 'Other professionals: Home-Start; Housing Options';
  const fields = read(child, '', concern, '', '', history, '', agencies, '', 'Signed', referrer);

  expect(fields).toMatchObject({
    background: 'Both parents work nights. The grandmother cares.',
    otherAgencies: 'Home-Start; Housing Options',
  });
});

it('leaves what others said in the account where more of it is told below', () => {
  const told = `${history}\n\nOther professionals: all worried\n\nThey met in May.`;
  const fields = read(child, '', concern, '', '', told, '', '', 'Signed', referrer);

  expect(fields.background).toContain('They met in May.');
});
