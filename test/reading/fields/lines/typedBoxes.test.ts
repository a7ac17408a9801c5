import { describe, expect, it } from 'vitest';
import { fieldsOf, line, read, segments, table, text } from '../blocks.ts';

const child = text(
  "Child's name: Ada Testchild\nDate of birth: 03/02/2026\nReason for referral: She turns away.",
);
const bold = (text: string) => ({ text, bold: true });
const sex = segments("Child's sex:", 'Male _', 'Female X');

describe('an x or a free blank beside each printed answer', () => {
  it('says which one was chosen, on one line', () => {
    expect(
      fieldsOf([
        ...child,
        sex,
        segments("Child's ethnicity:", 'White British _', 'Sikh Punjabi X', 'Arab _'),
        segments('Social care or Early Help plan:', 'None X', 'Early Help _', 'Child in Need _'),
        segments('Interpreter required Y/N:', 'Y _', 'N X'),
      ]),
    ).toMatchObject({
      'infant.sex': 'female',
      'infant.ethnicity': 'Sikh Punjabi',
      safeguarding: 'None',
      interpreter: 'no',
    });
  });

  it('says so in front of its answer', () => {
    expect(
      fieldsOf([...child, line("Child's sex: _ Male  X Female"), line('Interpreter: X Yes  _ No')]),
    ).toMatchObject({ 'infant.sex': 'female', interpreter: 'yes' });
  });

  it('says so on lines and in cells of their own', () => {
    expect(
      fieldsOf([
        ...child,
        table(
          [bold('Social care or Early Help plan'), 'None _\nEarly Help X'],
          [bold('Interpreter needed?'), 'Yes _\nNo X'],
        ),
      ]),
    ).toMatchObject({ safeguarding: 'Early Help', interpreter: 'no' });
    expect(
      fieldsOf([...child, table([bold('Interpreter needed?'), 'Yes', '_', 'No', 'X'])]),
    ).toMatchObject({ interpreter: 'no' });
  });

  it('leaves a question blank of which every blank is free', () => {
    const read = fieldsOf([
      ...child,
      sex,
      segments('Interpreter needed?', 'Yes _', 'No _'),
      segments('Social care or Early Help plan:', 'None _', 'Early Help _', 'Child in Need _'),
    ]);
    expect(read.interpreter ?? null).toBeNull();
    expect(read.safeguarding ?? null).toBeNull();
  });

  it('is told from blanks to write on and from words', () => {
    expect(
      fieldsOf([
        ...child,
        line('Name of GP: Dr Ann X  Tel: ____'),
        line('Family history: Two elder siblings, seen x 2. _ is known to CAMHS.'),
      ]),
    ).toMatchObject({ background: 'Two elder siblings, seen x 2. _ is known to CAMHS.' });
  });
});

it('leaves a number or a sign beside both printed answers to a person: it may count them or choose one', () => {
  expect(fieldsOf([...child, line('Interpreter needed: Yes 0 No 1')]).interpreter).toBe('?');
  expect(fieldsOf([line("Child's sex: Male 1 Female 2"), ...child])['infant.sex']).toBe('?');
  expect(fieldsOf([...child, line('Interpreter needed: Yes 2')]).interpreter).toBe('yes');
});

const blank = '__________________________';
describe('a form of blanks that nobody filled', () => {
  const form = [
    segments(`Child's forename: ${blank}`, `Child's surname: ${blank}`),
    segments('Is the child male or female?  M ___', 'F ___'),
    segments(`Child's ethnicity: ${blank}`, `House number and street: ${blank}`),
    segments('Interpreter required:  Yes ___', 'No ___'),
    segments('Level of need:  Universal ___', 'Targeted ___', 'Specialist ___'),
    segments('Is there a plan in place?  No plan ___', 'Early Help plan ___', 'CIN plan ___'),
    segments('Family consent:  Yes, written ___', 'No ___'),
  ];

  it('is read as one without answers: short blanks are boxes, and each label before a long one asks', () => {
    expect(read(form).kind).not.toBe('referral');
  });

  it('is read for the answers that are typed on some of them', () => {
    const filled = [
      segments("Child's forename: __Ada_____", "Child's surname: __Testchild_____"),
      ...form.slice(2, 4),
      segments('Is there a plan in place?  No plan ___', 'Early Help plan _X_', 'CIN plan ___'),
      ...form.slice(6),
      ...child.slice(1),
    ];
    const fields = fieldsOf(filled);
    expect(fields).toMatchObject({ 'infant.givenName': 'Ada', safeguarding: 'Early Help plan' });
    for (const key of ['infant.ethnicity', 'interpreter', 'consent'] as const)
      expect(fields[key] ?? null).toBeNull();
  });

  it('keeps short blanks to write on for what they are', () => {
    const contact = segments('Tel ____', 'Email ____');
    expect(fieldsOf([line("Mother's name: Ann Testchild"), contact, ...child])).toMatchObject({
      'mother.name': 'Ann Testchild',
    });
  });
});
