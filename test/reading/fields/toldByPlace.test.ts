import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../src/reading/document.ts';
import { fieldsOf, line, referralsOf, segments, table } from './blocks.ts';

const boldly = (words: string): Segment => ({ text: words, bold: true });
const inBold = (words: string): Block => segments(boldly(words));
const child = table(['Name of baby', 'Ada Testchild'], ['Date of birth', '31/07/2026']);
const reason = 'Ada looks away from her mother when she is fed.';

describe('who refers, where no label says so', () => {
  const run = table(
    ['Role', 'Family Nurse'],
    ['Team', 'Thorn Team'],
    ['Work mobile', '07700 900248'],
    ['Date sent', '20/10/2026'],
  );

  it('is the nurse named before a job and a team of her own', () => {
    const form = [
      child,
      table(['Reason for referral', reason]),
      inBold('E  Nurse'),
      table(['Family nurse', 'Mara Tester']),
      run,
    ];
    expect(fieldsOf(form)).toMatchObject({
      'referrer.name': 'Mara Tester',
      'referrer.role': 'Family Nurse',
      'referrer.organisation': 'Thorn Team',
    });
  });

  it('is none of several workers', () => {
    const form = [
      child,
      table(['Reason for referral', reason]),
      table(['Midwife', 'Mara Tester'], ['Health visitor', 'Jo Tester']),
      run,
    ];
    expect(fieldsOf(form)).toMatchObject({ midwife: 'Mara Tester', healthVisitor: 'Jo Tester' });
  });
});

describe('a part of a form', () => {
  it('is the child’s where support is requested for it', () => {
    const form = [
      line('Child(ren) you are requesting support for', { heading: true }),
      table(['First name(s)', 'Ada', 'Surname', 'Testchild']),
      line('Completed by', { heading: true }),
      table(['Name', 'Jo Tester', 'Job role', 'Community Midwife']),
      table(['Reason for referral', reason]),
    ];
    expect(fieldsOf(form)).toMatchObject({
      'infant.givenName': 'Ada',
      'infant.familyName': 'Testchild',
      'referrer.name': 'Jo Tester',
    });
  });

  it('is the duty call’s below “C  Consultation”', () => {
    const form = [
      child,
      line('C  Consultation', { heading: true }),
      table(['Case discussed with IMH by telephone', 'Yes ☒ No ☐'], ['On (date)', '18/10/26']),
      table(['Reason for referral', reason]),
    ];
    expect(fieldsOf(form)).toMatchObject({ 'dutyCall.date': '2026-10-18' });
  });

  it('asks for the baby’s sex by the options behind “Is the baby a”, and for the whole discharge address', () => {
    const form = [
      child,
      table(
        ['Is the baby a', 'Boy ☐   Girl ☒'],
        ['Discharge address with postcode', '2 Test Row, Leeds, LS7 3AB'],
        ['Baby’s other parent', 'Ben Testchild'],
        ['Reason for referral', reason],
      ),
    ];
    expect(fieldsOf(form)).toMatchObject({
      'infant.sex': 'female',
      'infant.address': '2 Test Row, Leeds, LS7 3AB',
      'father.name': 'Ben Testchild',
    });
  });

  it('asks what its head asks, whatever else its prompt names', () => {
    const form = [
      child,
      line('Presenting difficulties', { heading: true }),
      table(
        ['Please describe the difficulties, how long they have lasted and what has been tried'],
        [`What we see: ${reason}\nWhat we have tried: baby massage.`],
      ),
    ];
    expect(fieldsOf(form)).toMatchObject({
      reason: `What we see: ${reason}\nWhat we have tried: baby massage.`,
    });
  });
});

describe('rows of labels and of answers in turn', () => {
  const twos = [
    line('Baby', { heading: true }),
    table(
      ['Name of infant', 'NHS number', 'Birth date'],
      ['Ada Testchild', '999 000 0018', '31/07/2026'],
      ['Born at (weeks + days)', 'Sex', ''],
      ['36/40', 'Female ☒ Male ☐', ''],
    ),
    line('Home', { heading: true }),
    table(['Home address', 'Lives with'], ['2 Test Row, Leeds', 'Mother']),
    line('Mother', { heading: true }),
    table(['Name of mother', 'Date of birth'], ['Ann Testchild', '02/05/1994']),
    line('Sign-off', { heading: true }),
    table(['Completed by', 'Job title'], ['Jo Tester', 'Social Worker']),
    line('Reason for referral', { heading: true }),
    line(reason),
  ];

  it('are of one child, where other tables have their answers below', () => {
    const read = referralsOf(twos);
    expect(read).toHaveLength(1);
    expect(fieldsOf(twos)).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'infant.sex': 'female',
    });
  });
});
