import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readText } from '../../../src/reading/documents/document.text.ts';
import { fieldsOf, line, table } from './blocks.ts';

function typed(words: string): ReturnType<typeof fieldsOf> {
  const opened = readText(words, defaultCeilings);
  return fieldsOf(opened.kind === 'document' ? opened.blocks : []);
}

const head =
  "Infant Mental Health referral\nBaby's name: Ava Smith\nDOB: 01/09/2026\nMother's name: Jane Smith\nHome language: Polish\n";

describe('a narrative written in headings of its own', () => {
  it('is kept whole, though each of its lines looks like a label', () => {
    const told = [
      'Mother: says she cannot cope with the crying.',
      'Sleep: wakes hourly',
      'GP: aware',
      'Siblings: love the baby',
      'Address: they move house next week',
      'Name: they call him Bee',
    ].join('\n');
    expect(typed(`${head}\nReason for referral:\n${told}\n\nConsent: yes\nRisk: none`)).toEqual({
      'infant.fullName': 'Ava Smith',
      'infant.dob': '2026-09-01',
      'mother.name': 'Jane Smith',
      language: 'Polish',
      reason: told,
      consent: 'yes',
      risk: 'none',
    });
  });

  it('ends at the bare answer of the next label', () => {
    expect(
      typed(
        `${head}Reason for referral: Mum is flat.\nMum: low in mood\nSafeguarding: none\nConsent: yes\n`,
      ),
    ).toMatchObject({ safeguarding: 'none', consent: 'yes' });
  });

  it('ends at a label alone on its line where every label of the form is', () => {
    expect(
      typed(
        "Infant Mental Health referral\nBaby's name\nAva Smith\nDOB\n01/09/2026\nMother's name\nJane Smith\nHome language\nPolish\nReason for referral\nMum: tearful\nRisk: low\nSafety: no worries\nSafeguarding\nNone known\nConsent\nYes\nSiblings\nTom\n",
      ),
    ).toMatchObject({
      reason: 'Mum: tearful\nRisk: low\nSafety: no worries',
      safeguarding: 'None known',
      consent: 'yes',
      siblings: 'Tom',
    });
  });

  it('may begin with a heading of its own right below the question', () => {
    expect(
      typed(
        `${head}\nWhat would you like help with?\nConcerns:\n1. Little eye contact.\n\nConsent: yes\n`,
      ),
    ).toMatchObject({ reason: 'Concerns:\n1. Little eye contact.', consent: 'yes' });
    expect(
      typed(
        `${head}\nCLINICAL INFORMATION\n--------------------\nReason for referral:\nMum is flat.\n\nConsent: yes\n`,
      ),
    ).toMatchObject({ reason: 'Mum is flat.' });
  });
});

describe('a question that explains itself', () => {
  it('asks what it begins with, and what is put as help may be the question', () => {
    expect(
      typed(
        `${head}Reason for referral - in your own words:\nMum is flat.\n\nTell us about the family's story so far\nThey moved in May.\n\nConsent: yes\n`,
      ),
    ).toMatchObject({ reason: 'Mum is flat.', background: 'They moved in May.' });
    expect(
      typed(
        `${head}Description of difficulties, including how long they have lasted:\nFlat since birth.\n\nConsent: yes\n`,
      ),
    ).toMatchObject({ reason: 'Flat since birth.' });
  });

  it('is no title, and a title is no question', () => {
    const got = typed(
      "Antenatal referral: specialist parent-infant pathway\nMother's name: Jane Smith\nEDD: 01/03/2027\nHome language: Polish\nSiblings: none\n",
    );
    expect(got).not.toHaveProperty('infant.unborn');
    expect(
      typed(`GP Referral - Parent Infant Mental Health\n${head}Siblings: none\n`),
    ).not.toHaveProperty('gp.practice');
  });

  it('may have an answer that begins as a label does', () => {
    expect(
      typed(`${head}Siblings: none\nEHA / CIN / CPP\tEarly Help - lead is nursery\n`),
    ).toMatchObject({ safeguarding: 'Early Help - lead is nursery' });
  });
});

describe('the last section of a typed form', () => {
  it('is no signature of a letter', () => {
    expect(
      typed(
        `${head}Reason for referral:\nMum is flat.\n\nREFERRED BY\nName - Sue Green\nRole - Health Visitor\nPhone - 01134 960 125\nDate - 10 Nov 2026\n`,
      ),
    ).toMatchObject({
      'referrer.name': 'Sue Green',
      'referrer.role': 'Health Visitor',
      'referral.date': '2026-11-10',
    });
  });
});

describe('the answer in the cell beside a label in bold', () => {
  const inBold = (words: string): { text: string; bold: boolean } => ({ text: words, bold: true });

  it('is kept whole, though lines of it look like labels', () => {
    const told = 'Mum feels numb.\nMum would like help: to love her.';
    const tried = 'Video feedback.\nOutcome: a little better.\nStrengths: keeps all appointments.';
    expect(
      fieldsOf([
        line('Baby name: Ava Smith'),
        line('Mother name: Jane Smith'),
        table(
          [inBold('Please describe your concerns about the parent-infant relationship'), told],
          [inBold('What support has been offered so far?'), tried],
        ),
        line('Home language: Polish'),
      ]),
    ).toMatchObject({ reason: told, background: tried });
  });

  it('is the printed word right before the tick', () => {
    expect(
      fieldsOf([
        line('Baby name: Ava Smith'),
        line('Mother name: Jane Smith'),
        table([inBold('Consent obtained'), 'Yes   No ✓'], [inBold('Interpreter'), 'Yes ✓   No']),
        line('Home language: Polish'),
      ]),
    ).toMatchObject({ consent: 'no', interpreter: 'yes' });
  });
});

it('goes on behind a sentence that tells of an agreement and ends in a colon', () => {
  const told =
    'Mum wrote to me last night and agreed that I share it:\n\n"I think he would be better with somebody else."';

  expect(typed(`${head}Reason for referral:\n\n${told}`)).toMatchObject({ reason: told });
});
