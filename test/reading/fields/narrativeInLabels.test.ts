import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readText } from '../../../src/reading/documents/document.text.ts';
import { fieldsOf } from './blocks.ts';

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
});
