import { expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const at = (left: number, text: string, entered = false): Segment => ({
  text,
  left,
  right: left + 60,
  ...(entered ? { entered } : {}),
});
const row = (...segments: Segment[]): Line => ({ kind: 'line', segments, page: 1 });
const pair = (label: string, hers: string, his: string): Line =>
  row(at(60, label), at(150, hers, true), at(303, label), at(397, his, true));

it('labels side by side under a mother and a father ask of each what stands under her or him', () => {
  const form = [
    line("Child's name: Ada Testchild"),
    line('Date of birth: 03/02/2026'),
    row(at(60, 'Mother'), at(303, 'Father')),
    pair('Name', 'Ann Testchild', 'Bo Example'),
    pair('DOB', '04/09/1999', '01/02/1998'),
    line('Reason for referral: She turns away.'),
  ];
  expect(fieldsOf(form)).toMatchObject({
    'mother.name': 'Ann Testchild',
    'mother.dob': '1999-09-04',
    'father.name': 'Bo Example',
  });
});

it('a father alone in a list of parents is named by his relationship', () => {
  const form = [
    line("Child's name: Ada Testchild"),
    line('Date of birth: 03/02/2026'),
    line('Reason for referral: She turns away.'),
    table(
      ['Name', 'Relationship', 'Date of birth', 'Phone'],
      ['', '', '', ''],
      ['Bo Example', 'Father', '01/02/1998', ''],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({ 'father.name': 'Bo Example' });
});

it('labels in one line over boxes in the next, and columns without labels, are of whom they stand under', () => {
  const head = [
    line("Child's name: Ada Testchild"),
    line('Date of birth: 03/02/2026'),
    row(at(60, 'Mother'), at(303, 'Father')),
  ];
  const end = line('Reason for referral: She turns away.');
  const lines = [
    row(at(60, 'Name'), at(303, 'Name')),
    row(at(60, 'Ann Testchild', true), at(303, '', true)),
    row(at(60, 'DOB'), at(303, 'DOB')),
    row(at(60, '04/09/1999', true), at(303, '', true)),
  ];
  const stacked = fieldsOf([...head, ...lines, end]);
  expect(stacked).toMatchObject({ 'mother.name': 'Ann Testchild', 'mother.dob': '1999-09-04' });
  expect(stacked['father.name'] ?? null).toBeNull();
});
