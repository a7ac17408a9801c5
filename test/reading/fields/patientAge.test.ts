import { describe, expect, it } from 'vitest';
import { read, text } from './blocks.ts';

const form =
  'Name: Sam Hoyle\nDOB: 12/04/2015\nNHS number: 999 000 0018\nSchool: Oak Primary\nParent/carer: Kim Hoyle\nTelephone: 07700 900111\nReferrer: Sue Green, school nurse\nReason for referral: Refuses to go to school.';

const letter =
  'Dear team\n\nRe: Sam Hoyle, DOB 12/04/2017, NHS 999 000 0018\n\nI refer this boy who is aggressive at school. Mother Kim Hoyle.\n\nYours sincerely\nSue Green\nGP';

describe('the age of who is referred', () => {
  it('tells a form about somebody well over our age from ours', () => {
    expect(read(text(form))).toMatchObject({
      kind: 'other-service',
      reason: 'the form is about somebody of 11 years',
    });
  });

  it('tells a letter about somebody well over our age from ours', () => {
    expect(read(text(letter))).toEqual({
      kind: 'other-service',
      reason: 'the letter is about somebody of 9 years',
    });
    const memory =
      'Dear Memory Clinic\n\nPatient: Edna Firth, born 04/04/1938, NHS 999 000 0018. Please see her about her memory.\n\nDr Sue Green';
    expect(read(text(memory)).kind).toBe('other-service');
  });

  it('leaves a letter that names no patient by number or reference for a person', () => {
    const asked = 'Dear team\n\nDo you see adults? I was born in 12/04/1990.\n\nMany thanks\nSue';
    expect(read(text(asked)).kind).toBe('not-a-form');
  });

  it('tells it of a form of few questions too', () => {
    const few =
      'Dear Talking Therapies\n\nName: Gary Holt\nDate of birth: 22/06/1988\nNHS number: 999 000 0018\nReason for referral: Panic since he lost his job.\n\nDr Sue Green';
    expect(read(text(few)).kind).toBe('other-service');
    const speech =
      "Speech and Language Therapy request\n\nChild's name: Oscar Lund\nDate of birth: 01/10/2021\nReason for referral: He stammers.\nReferred by: Kay Bright, SENCO";
    expect(read(text(speech)).kind).toBe('other-service');
  });

  it.each([
    ['of a baby', form.replace('Refuses to go to school.', 'Turns away from the baby.')],
    ['of a duty call', `${form}\nDate of duty call: 12/11/2026`],
    ['with a younger child', `${form}\nSister DOB: 12/09/2026`],
  ])('leaves a form %s with us, whatever year it gives', (_, words) => {
    expect(read(text(words)).kind).toBe('referral');
  });

  it('reads no printed line about where to send the form as its narrative', () => {
    const blank =
      'Infant Mental Health Service\nName of child:\nDate of birth:\nNHS number:\nMother:\nReferrer:\nReason for referral:\n\nPlease return to imh@leeds.example';
    expect(read(text(blank)).kind).toBe('blank-form');
  });
});
