import { describe, expect, it } from 'vitest';
import { fieldsOf, line, segments, table, text } from '../blocks.ts';

const asRead = {
  'infant.fullName': 'Ada Testchild',
  'infant.dob': '2026-03-14',
  'infant.postcode': 'LS7 3AB',
  'parent.phone': '+447700900312',
  healthVisitor: null,
};

describe('labels under their answers', () => {
  it('gives an answer on typed underscores to the label on the line below', () => {
    const form = text(
      [
        'Ada Testchild______________\nName of baby',
        '14/03/2026_________________\nDate of birth',
        'LS7 3AB____________________\nPostcode',
        "07700 900312_______________\nMother's mobile number",
        '___________________________\nHealth visitor',
      ].join('\n\n'),
    );
    expect(fieldsOf(form)).toEqual(asRead);
  });

  it('takes the stroke between an answer and the label in brackets for no answer', () => {
    const stroke = '-'.repeat(30);
    const form = text(
      [
        `Ada Testchild\n${stroke}\n(Name of baby)`,
        `14/03/2026\n${stroke}\n(Date of birth)`,
        `LS7 3AB\n${stroke}\n(Postcode)`,
        `07700 900312\n${stroke}\n(Mother's mobile number)`,
        `\n${stroke}\n(Health visitor)`,
      ].join('\n\n'),
    );
    expect(fieldsOf(form)).toEqual(asRead);
  });

  it('gives a row of answers to the row of labels under it', () => {
    const form = table(
      ['Ada Testchild', '14/03/2026'],
      ['Name of baby', 'Date of birth'],
      ['LS7 3AB', '07700 900312'],
      ['Postcode', "Mother's mobile number"],
      ['', ''],
      ['Health visitor', ''],
    );
    expect(fieldsOf([form])).toEqual(asRead);
  });

  it('reads small labels in words nobody knows so, too, and leaves tables with heads as they are', () => {
    const form = table(
      ['Ada Testchild\nName of baby', '14/03/2026\nDate of birth'],
      ['LS7 3AB\nPostcode', "07700 900312\nMother's mobile number"],
      ['Vic Sample\nName of duty practitioner spoken to', '27/10/2026\nDate spoken to'],
    );
    const people = table(
      ['Full name', 'Relationship to infant', 'DoB', 'Lives in household (Y/N)'],
      ['Ann Testchild', 'Mum', '19/08/1997', 'Yes'],
      ['Bob Testchild', 'Father', '', 'Yes'],
    );
    const status = table(['\u2610 None\n\u2612 Looked after\nStatutory status', '']);
    expect(fieldsOf([form, line('Household', { heading: true }), people, status])).toMatchObject({
      'dutyCall.practitioner': 'Vic Sample',
      'dutyCall.date': '2026-10-27',
      'mother.name': 'Ann Testchild',
      'father.name': 'Bob Testchild',
      safeguarding: 'Looked after',
    });
  });

  it('reads the small label at the foot of a cell as the label of that cell', () => {
    const form = table(
      ['Ada Testchild\nName of baby', '14/03/2026\nDate of birth'],
      ['LS7 3AB\nPostcode', "07700 900312\nMother's mobile number"],
      ['Health visitor'],
    );
    expect(fieldsOf([form])).toEqual(asRead);
  });

  it('knows "GP" over "Job title" for the answer, though it is a label elsewhere', () => {
    const form = text(
      [
        'Ada Testchild\nName of baby',
        '14/03/2026\nDate of birth',
        'LS7 3AB\nPostcode',
        "07700 900312\nMother's mobile number",
        'GP\nJob title of referrer',
      ].join('\n\n'),
    );
    expect(fieldsOf(form)['referrer.role']).toBe('GP');
  });

  it('gives nothing to either label where it cannot be told which of them is answered', () => {
    const form = [
      ...text(
        'Ada Testchild\nName of baby\n\n14/03/2026\nDate of birth\n\nLS7 3AB\nPostcode\n\nfemale\nSex\n',
      ),
      segments('Carla Bentley'),
      segments('GP practice', { text: 'Health visitor', gap: '\t' }),
    ];
    const fields = fieldsOf(form);
    expect([fields['gp.practice'], fields['healthVisitor']]).toEqual([undefined, undefined]);
  });

  it('leaves a form alone whose answers stand below their labels', () => {
    const form = ['Name of baby', 'Ada Testchild', 'Date of birth', '14/03/2026', 'Postcode']
      .concat(['LS7 3AB', "Mother's mobile number", '07700 900312', 'Health visitor'])
      .map((words) => line(words));
    expect(fieldsOf(form)).toEqual(asRead);
  });
});
