import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, text } from '../blocks.ts';

const bold = (text: string) => ({ text, bold: true });
const asked = (label: string, answer = ''): Line =>
  segments(bold(label), ...(answer ? [answer] : []));
const alone = (text: string): Line => segments(bold(text));
const form = (father: readonly Line[]): Line[] => [
  alone('About the baby'),
  asked("Child's full name", 'Ada Testchild'),
  asked('Date of birth', '14/03/2026'),
  line(''),
  alone('About mum'),
  asked('Full name', 'Ann Testchild'),
  asked('Home language', 'Urdu'),
  ...father,
  line(''),
  alone('Completed by'),
  asked('Name', 'Jo Tester'),
  asked('Job title', 'Health visitor'),
];

describe('a line in bold without an answer, set as the headings of its form are', () => {
  it('opens a section though nobody knows its words: the name below is not the mother’s too', () => {
    const fields = fieldsOf(
      form([line(''), alone('About dad or other co-parent'), asked('Name', 'Sam Testchild')]),
    );

    expect(fields).toMatchObject({
      'mother.name': 'Ann Testchild',
      'father.name': 'Sam Testchild',
    });
  });

  it('is a label left blank where it stands right below another', () => {
    const fields = fieldsOf(form([alone('Interpreter needed'), asked('Tel', '07700 900451')]));

    expect(fields).toMatchObject({ interpreter: null, 'parent.phone': '+447700900451' });
  });
});

describe('a line of a typed form, set apart over labels as the headings of its form are', () => {
  const typedForm = (...parts: readonly string[]) =>
    fieldsOf(
      text(
        [
          "Baby\nBaby's name: Ada Testchild\nBirth date: 14/03/2026\nBoy or girl: Girl",
          "Mum\nMum's name: Ann Testchild\nMum's mobile: 07700 900451",
          ...parts,
          'Person filling in this form\nName: Jo Tester\nEmployer: Hillfoot Hub',
        ].join('\n\n'),
      ),
    );

  it('opens a section though nobody knows its words', () => {
    const fields = typedForm(
      'The wider clan\nFaith: Jewish\nBrothers and sisters: Max, 4',
      'Birth partner / father\nName: Sam Testchild',
    );

    expect(fields).toMatchObject({
      ...{ 'infant.fullName': 'Ada Testchild', 'mother.name': 'Ann Testchild' },
      ...{ 'infant.religion': 'Jewish', siblings: 'Max, 4', 'father.name': 'Sam Testchild' },
      ...{ 'referrer.name': 'Jo Tester', 'referrer.organisation': 'Hillfoot Hub' },
    });
  });

  it('goes on with the account above where only the writer’s own words stand below it', () => {
    const reason = 'She looks away.\n\nWhat is going well\nFeeding: she drains each bottle.';
    const fields = typedForm(`Reason for referral:\n${reason}`);

    expect(fields).toMatchObject({ reason, 'referrer.name': 'Jo Tester' });
  });

  it('is no heading where it has an answer of its own', () => {
    const fields = typedForm('Health visitor: Una Other\nGP: Hill Surgery');

    expect(fields).toMatchObject({
      healthVisitor: 'Una Other',
      'gp.practice': 'Hill Surgery',
    });
  });
});
