import { describe, expect, it } from 'vitest';
import type { Line, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, segments } from '../blocks.ts';

let top = 0;
/** Printed lines below each other: headings larger than labels and answers. */
const print = (text: string, height: number, bold = false): Line => {
  top += 20;
  return { kind: 'line', segments: [{ text, left: 34, bold }], height, top, page: 1 };
};
const heading = (text: string): Line => print(text, 16.5, true);
const plain = (...texts: string[]): Line[] => texts.map((text) => print(text, 11));

describe('headings printed larger than all else', () => {
  it('open sections though they ask as well: the address below "2. Contact" is not the father’s', () => {
    const fields = fieldsOf([
      heading('1. Family members'),
      ...plain('Infant: name', 'Ivy Testchild', 'Infant: date of birth', '03/02/2026'),
      ...plain('Father / partner: name', 'Sam Testchild', 'Father / partner: date of birth'),
      heading('2. Contact'),
      ...plain('Address', '1 Trial Road, Leeds', 'Postcode', 'LS1 1AA'),
      heading('3. Referrer'),
      ...plain('Name', 'Jo Tester', 'Profession', 'Health Visitor', 'Tel', '0113 496 0123'),
    ]);
    expect(fields).toMatchObject({
      'infant.dob': '2026-02-03',
      'infant.address': '1 Trial Road, Leeds',
      'referrer.name': 'Jo Tester',
    });
  });

  it('end an account though they are not in bold, where they are much larger', () => {
    const fields = fieldsOf([
      print('Baby', 15),
      ...plain('Name', 'Ivy Testchild', 'Date of birth', '03/02/2026'),
      print('Relevant medical and social history', 15),
      ...plain('Ivy looks past her mother.', 'Ann was in care.'),
      print('Family', 15),
      ...plain("Mother's name", 'Ann Testchild', "Father's name", 'Sam Testchild'),
      print('Referrer', 15),
      ...plain('Name', 'Jo Tester', 'Job title', 'Health Visitor', 'Tel', '0113 496 0123'),
    ]);
    expect(fields).toMatchObject({
      background: 'Ivy looks past her mother.\nAnn was in care.',
      'mother.name': 'Ann Testchild',
    });
  });

  it('hold the title apart: "Request for psychotherapy" asks for no reason', () => {
    const fields = fieldsOf([
      print('Request for parent-infant psychotherapy', 22, true),
      ...plain('Specialist Perinatal and Infant Services'),
      heading('1. Infant details'),
      ...plain('Name', 'Ivy Testchild', 'Date of birth', '03/02/2026', 'NHS no.', ''),
      heading('2. Concerns'),
      ...plain('Reason for referral', 'Ivy looks past her mother.'),
      heading('3. Referrer details'),
      ...plain('Name', 'Jo Tester', 'Profession', 'Health Visitor', 'Tel', '0113 496 0123'),
    ]);
    expect(fields.reason).toBe('Ivy looks past her mother.');
  });
});

it('takes "Baby: date of birth" in bold for one label', () => {
  const faced = (label: string): Segment => ({ text: `${label}:`, bold: true });
  const pair = (label: string, answer: string): Line => segments(faced(label), answer);
  const fields = fieldsOf([
    pair('Baby: full name', 'Ivy Testchild'),
    pair('Baby: date of birth', '03/02/2026'),
    pair('Mother: full name', 'Ann Testchild'),
    pair('Mother: date of birth', '04/05/1999'),
    pair('Reason for referral', 'Ivy looks away.'),
  ]);
  expect(fields).toMatchObject({
    'infant.fullName': 'Ivy Testchild',
    'infant.dob': '2026-02-03',
    'mother.dob': '1999-05-04',
  });
});

describe('headings of a form whose answers are larger', () => {
  it('are larger than the labels, where answers are larger still', () => {
    const pair = (label: string, value: string): Line[] => [print(label, 7.5), print(value, 11)];
    const fields = fieldsOf([
      print('C. Child', 12, true),
      ...pair("Child's name:", 'Ivy Testchild'),
      ...pair('Date of birth:', '03/02/2026'),
      ...pair('Ethnicity:', 'Arab'),
      print('E. Father', 12, true),
      ...pair("Father's name:", 'Sam Testchild'),
      print('F. Where they stay', 12, true),
      ...pair('Current address:', '1 Trial Road, Leeds'),
      ...pair('Postcode:', 'LS1 1AA'),
      print('G. Referrer', 12, true),
      ...pair('Name:', 'Jo Tester'),
      ...pair('Job title:', 'Health Visitor'),
      ...pair('Telephone:', '0113 496 0123'),
    ]);
    expect(fields['infant.address']).toBe('1 Trial Road, Leeds');
  });

  it('need not be in bold on a form that is typed into boxes of any size', () => {
    const pair = (label: string, value: string): Line[] => [
      print(label, 9.5),
      {
        ...print('', 11),
        segments: [{ text: value, entered: true, boxName: label, left: 34, right: 300 }],
      },
    ];
    const fields = fieldsOf([
      print("Baby's information", 11),
      ...pair("Baby's name", 'Ivy Testchild'),
      ...pair('Date of birth', '03/02/2026'),
      print("Partner's information", 11),
      ...pair('Name', 'Sam Testchild'),
      print('Home information', 11),
      ...pair('Address', '1 Trial Road, Leeds'),
      ...pair('Postcode', 'LS1 1AA'),
      print("Referrer's information", 11),
      ...pair('Name', 'Jo Tester'),
      ...pair('Job title', 'Health Visitor'),
      ...pair('Telephone', '0113 496 0123'),
    ]);
    expect(fields).toMatchObject({
      'father.name': 'Sam Testchild',
      'infant.address': '1 Trial Road, Leeds',
    });
  });
});
