import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const said = (words: string): unknown =>
  fieldsOf(
    text(
      `Dear team\n\nRe: Ada Lind, DOB 14/08/2026, NHS 999 000 0018\nMother: Marta Lind\n\nI refer Ada, who looks past her mother. ${words}\n\nKind regards\nSue Green\nHealth Visitor`,
    ),
  ).consent;

describe('whether a family agrees, in the words of a letter', () => {
  it.each([
    'Consent gained from mum.',
    "Consent obtained verbally at today's visit.",
    'Verbal consent given by both parents.',
    'Parental consent: yes.',
    'Consent: Verbal from mother 12/11/26.',
    'Marta has said yes to this referral.',
    'Marta has agreed that I should write to you.',
    'Both parents are in agreement with the referral.',
    'Mum is on board with the referral and would like help.',
    'I discussed the referral with Marta and she is happy to go ahead.',
    'Referral discussed with mum - agrees.',
    'Mum gave her permission for this referral.',
    'Parents consented to referral.',
    'I have gained informed consent from Marta to make this referral.',
    'I can confirm that mum has consented to this referral.',
    'Mum was initially unsure but has now agreed to the referral.',
    'Marta asked whether she could be referred and has given her consent.',
    'She has no objection to the referral.',
    'She did not hesitate to agree to the referral.',
    "With mum's agreement I am referring her.",
    'Marta knows I am writing and is in agreement.',
    'Marta is keen for this to go ahead.',
    'She is very keen to have your help.',
    'I have her permission to send you their details.',
    'Marta is glad for you to be in touch.',
    'Marta knows of it and agrees.',
    "I have Marta's agreement to this referral.",
    'I would be glad if you could offer her some time. She has agreed to this.',
  ])('is yes: “%s”', (words) => {
    expect(said(words)).toBe('yes');
  });

  it.each([
    'Mum refused consent.',
    'Marta has withdrawn her consent.',
    'Consent not given.',
    'Consent: no.',
    'Consent has been refused by dad, who has PR.',
    'I do not have consent from the family.',
    'She did not agree to this referral.',
    "Mum isn't in agreement with the referral.",
    'She does not want to be referred.',
    'Mum has declined the referral.',
    'Mum is unaware of this referral.',
    'Mum is not keen on the referral.',
  ])('is no: “%s”', (words) => {
    expect(said(words)).toBe('no');
  });

  it.each([
    'Mum consented to a referral to IAPT last year.',
    'She has consented to photographs being taken for the red book.',
    'Mum consented to the vitamin K injection.',
    'She says she does not agree with the health visitor about weaning.',
    'Marta declined a referral to Homestart in June.',
    'She did not want to be referred to the perinatal team.',
    "Mum says she can't consent until she has spoken to dad.",
    'Do I need consent before you can accept this?',
    'Marta has capacity to consent.',
    'Consent has not yet been obtained.',
    'She would consent if it was at home.',
    'Mum has consented but dad has not consented.',
    'Consent for sharing with nursery was given in May.',
    'Mum is aware of the referral.',
  ])('is not said: “%s”', (words) => {
    expect(said(words)).toBeUndefined();
  });
});
