import { expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const form = (sex: string, interpreter: string, contact: string): ReturnType<typeof fieldsOf> =>
  fieldsOf(
    text(
      `Child's name: Ada Testchild\nDate of birth: 03/02/2026\nInfant's sex: ${sex}\nInterpreter needed? ${interpreter}\nPreferred contact: ${contact}\nReason for referral: She looks *past* him / he cries.\n`,
    ),
  );

it('takes that of printed answers for chosen which a plain mail sets between stars, strokes or brackets', () => {
  expect(
    form('Female / *Male* / Unknown', '*Yes* / No', 'Phone call / Text / *Email*'),
  ).toMatchObject({
    'infant.sex': 'male',
    interpreter: 'yes',
    'parent.contactPreference': 'Email',
    reason: 'She looks *past* him / he cries.',
  });
  expect(form('Male / _Female_', 'Yes / **No** sister helps', '[Text] | Email')).toMatchObject({
    'infant.sex': 'female',
    interpreter: 'no',
    'parent.contactPreference': 'Text',
  });
});

it('takes none for chosen where no sign or every sign stands there', () => {
  expect(form('Female / Male', 'Yes / No', 'Phone / Text')).toMatchObject({
    'infant.sex': null,
    interpreter: null,
  });
  expect(form('*Female* / *Male*', '[Yes] / [No]', '')).not.toMatchObject({ interpreter: 'yes' });
});
