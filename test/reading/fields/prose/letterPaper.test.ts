import { describe, expect, it } from 'vitest';
import { fieldsOf, read, text } from '../blocks.ts';

const about =
  'Re: Ada Lind, DOB 02/07/2026, NHS 999 000 0018\n91 Elm Mews, Leeds, LS16 6TT\n\nI have seen Ada with her mother, Marta Lind, who avoids to be alone with her. I would be grateful for your assessment.';
const letter = (head: string, greeting: string, signed: string): string =>
  `${head}\n\n17 November 2026\n\n${greeting}\n\n${about}\n\nYours sincerely\n\nDr Sue Green\n${signed}`;

describe('the paper of a letter', () => {
  it('says whose letter it is, and not for which service', () => {
    for (const [head, signed] of [
      ['Sample Perinatal Mental Health Service\nThe Mount', 'Consultant Perinatal Psychiatrist'],
      ["Children's Physiotherapy\nSample Clinic", 'Senior Physiotherapist'],
    ] as const)
      expect(read(text(letter(head, 'Dear Colleague', signed))).kind, head).toBe('referral');
  });

  it('is none where the letter is addressed to that service', () => {
    const to = 'To: Sample Perinatal Mental Health Service\nThe Mount';
    expect(read(text(letter(to, 'Dear Colleague', 'GP'))).kind).toBe('other-service');
    const elsewhere = 'Sample Perinatal Mental Health Service\nThe Mount';
    const signed = 'Health Visitor\nEast Sample 0-19 Team';
    expect(read(text(letter(elsewhere, 'Dear Colleague', signed))).kind).toBe('other-service');
  });

  it('names the place of work over parts of it, a street with a telephone, and our address', () => {
    expect(
      fieldsOf(
        text(
          letter("Children's Physiotherapy\nSample Clinic", 'Dear Sirs', 'Senior Physiotherapist'),
        ),
      ),
    ).toMatchObject({ 'referrer.organisation': "Children's Physiotherapy" });
    const unspaced = letter(
      'East Sample Surgery\n12 Elm Road, Leeds LS6 1AB\nTelephone 0113 496 0133\nInfant Mental Health Service\nLeeds',
      'Dear Dr',
      'GP Partner',
    ).replace(/\n+/gu, '\n');
    expect(fieldsOf(text(unspaced))).toMatchObject({
      'referrer.organisation': 'East Sample Surgery',
      'referrer.phone': '+441134960133',
    });
  });
});
