import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table, text } from '../blocks.ts';

const boldly = (words: string): Segment => ({ text: words, bold: true });
const inBold = (words: string): Block => segments(boldly(words));
const child = table(['Name of baby', 'Ada Testchild'], ['Date of birth', '31/07/2026']);
const told = {
  reason: 'Ada looks away from her mother when she is fed.',
  background: 'Two visits by the health visitor, a course of baby massage.',
};

describe('a box that holds questions of its own', () => {
  it('answers these, and not the head over it', () => {
    const form = [
      child,
      inBold('Clinical details'),
      table([
        {
          text: '',
          blocks: [
            inBold('Reason for referral'),
            line(told.reason),
            inBold('Relevant past history'),
            line(told.background),
            inBold('Safeguarding / vulnerabilities'),
            line('Public Law Outline since August.'),
          ],
        },
      ]),
    ];
    expect(fieldsOf(form)).toMatchObject({
      ...told,
      safeguarding: 'Public Law Outline since August.',
    });
  });

  const clinical = (...blocks: Block[]): Block[] => [
    child,
    line('Clinical information', { heading: true }),
    line(''),
    table([{ text: '', blocks }]),
  ];

  it('answers them in whatever words they ask, one of them unknown, one left open and one in bold before its answer', () => {
    const form = clinical(
      inBold('Tell us what worries you about the relationship between baby and parent'),
      line(told.reason),
      inBold('What support has been offered so far?'),
      line('Tried so far:'),
      line('a) baby massage'),
      inBold('What matters most to you'),
      line('That they enjoy each other.'),
      inBold('Is there anything we should know about safety?'),
      line(''),
      inBold("Is children's social care involved? Please describe"),
      line('Child in need since May.'),
      segments(boldly('Family doctor:'), 'Mill Lane Surgery'),
    );
    expect(fieldsOf(form)).toMatchObject({
      reason: told.reason,
      background: 'Tried so far:\na) baby massage',
      risk: null,
      safeguarding: 'Child in need since May.',
      'gp.practice': 'Mill Lane Surgery',
    });
  });

  it('takes what the dictionary has for both risks and safeguarding for the one that is asked for', () => {
    const form = clinical(
      inBold('Reason for referral'),
      line(told.reason),
      inBold('Neonatal and family history'),
      line(told.background),
      inBold('Risks or safeguarding alerts'),
      line('None known.'),
    );
    expect(fieldsOf(form)).toMatchObject({ ...told, risk: 'None known.' });
  });

  it('answers the question over it where it has one head of the writer’s', () => {
    const form = [
      child,
      inBold('Reason for referral'),
      table([
        { text: '', blocks: [line(told.reason), inBold('Background'), line('An only child.')] },
      ]),
    ];
    expect(fieldsOf(form).reason).toBe(`${told.reason}\nBackground\nAn only child.`);
  });

  it('is one of several below a head, each with its question on top, known or not', () => {
    const form = table(
      [{ text: '', columns: 2, blocks: [inBold('Referral details')] }],
      [{ text: `Reason for referral\n${told.reason}`, columns: 2 }],
      [{ text: `Neonatal and family history\n${told.background}`, columns: 2 }],
      [{ text: 'Risks or safeguarding alerts\nNone known at the time of writing.', columns: 2 }],
    );
    expect(fieldsOf([child, form])).toMatchObject({
      ...told,
      risk: 'None known at the time of writing.',
    });
  });
});

describe('a question of plans or risks right over a box', () => {
  it.each([
    ['Anything that might put our staff at risk?', 'risk'],
    ['Safeguarding / vulnerabilities', 'safeguarding'],
    ['Safeguarding: is there anything we should know?', 'safeguarding'],
  ] as const)('is answered in it, whether it looks like a head or not: %s', (question, key) => {
    const form = [
      child,
      inBold('Reason for referral'),
      table([told.reason]),
      inBold(question),
      table(['Past overdose at 16. Safety plan shared with GP.']),
    ];
    expect(fieldsOf(form)).toMatchObject({
      reason: told.reason,
      [key]: 'Past overdose at 16. Safety plan shared with GP.',
    });
  });
});

describe('labels that a part of a form makes plain', () => {
  it.each([
    ['Antenatal or postnatal?', 'Antenatal ☐   Postnatal ☒', 'infant.unborn', 'no'],
    ['Antenatal / postnatal', 'Antenatal ☒   Postnatal ☐', 'infant.unborn', 'yes'],
    ['Other adults at the address', 'Uncle', 'household', 'Uncle'],
    ['Advice call held?', '☒ Yes ☐ No', 'dutyCall.tookPlace', 'yes'],
    ['What else is going on for this family?', 'Debts.', 'background', 'Debts.'],
  ] as const)('%s %s', (label, answer, key, value) => {
    expect(
      fieldsOf([child, table(['Reason for referral', told.reason], [label, answer])]),
    ).toMatchObject({
      [key]: value,
    });
  });

  it('date a form by the date beside its consent where it bears no other', () => {
    const consent = [
      line('Agreement', { heading: true }),
      table(['Has the family given consent?', 'Yes'], ['Date', '09.11.2026']),
    ];
    const dated = [...consent, line('Referrer', { heading: true }), table(['Date', '12.11.2026'])];
    const form = [child, ...text(`Reason for referral: ${told.reason}`)];
    expect(fieldsOf([...form, ...consent])['referral.date']).toBe('2026-11-09');
    expect(fieldsOf([...form, ...dated])['referral.date']).toBe('2026-11-12');
  });
});
