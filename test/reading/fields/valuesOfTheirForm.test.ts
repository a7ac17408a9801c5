import { describe, expect, it } from 'vitest';
import { readFieldValue } from '../../../src/reading/fields/answers/fieldValue.ts';
import { reference, fieldsOf, line, table } from './blocks.ts';

const code = (...lines: string[]): unknown => readFieldValue('gp.odsCode', lines, reference);
const more = [
  line('Name of infant: Amara Sample'),
  line('Mother name: Robyn Sample'),
  line('Home language: Polish'),
];

describe('the code of a practice', () => {
  it('is a letter and five digits, wherever they stand', () => {
    expect(code('b86999')).toEqual({ kind: 'found', value: 'B86999' });
    expect(code('Code: B86 999')).toEqual({ kind: 'found', value: 'B86999' });
    expect(code('Oakwood Surgery (Y02345)')).toEqual({ kind: 'found', value: 'Y02345' });
  });

  it('is no other text', () => {
    expect(code('Oakwood Surgery')).toEqual({ kind: 'unreadable' });
    expect(code('LS7 3AB')).toEqual({ kind: 'unreadable' });
    expect(code('n/a')).toEqual({ kind: 'blank' });
    expect(code('not known')).toEqual({ kind: 'blank' });
  });
});

describe('a box ticked behind the question itself', () => {
  const consent = (words: string): unknown => readFieldValue('consent', [words], reference);

  it.each([
    ['Has the parent consented to this referral? Yes☒ No☐', 'yes'],
    ['Has the parent consented to this referral? ☒ Yes ☐ No', 'yes'],
    ['Has the parent consented to this referral? Yes ☐ No ☒', 'no'],
    ['Has the parent consented to this referral? ☐ Yes ☒ No', 'no'],
    ['☒ I confirm that the parent / carer has agreed to this referral', 'yes'],
    ['☒ The parent does not agree to this referral ☐ They agree', 'no'],
    ['Consent: Yes ☒ No ☐', 'yes'],
    ['Yes: ☒ No: ☐', 'yes'],
  ])('is the answer of its option: %s', (words, value) => {
    expect(consent(words)).toEqual({ kind: 'found', value });
  });

  it('says nothing by the words that are printed beside empty boxes', () => {
    expect(consent('Has the parent consented to this referral? ☐ Yes ☐ No')).toEqual({
      kind: 'blank',
    });
  });

  it('tells the sex, too', () => {
    const sex = readFieldValue('infant.sex', ['Sex of the baby: Male ☒ Female ☐'], reference);
    expect(sex).toEqual({ kind: 'found', value: 'male' });
  });
});

describe('a language', () => {
  it('is none of its own where only yes or no stands there, and told by the next question', () => {
    const form = table(
      ["Infant's name", 'Amara Sample'],
      ["Mother's name", 'Robyn Sample'],
      ['Is English their first language?', 'No'],
      ['If no, please specify preferred language', 'Bengali'],
    );
    expect(fieldsOf([form])).toMatchObject({ language: 'Bengali' });
    expect(readFieldValue('language', ['No'], reference)).toEqual({ kind: 'unreadable' });
  });
});

describe('a name', () => {
  it.each(['6', '20.', '12/10'])('is not %s, which has no letter', (text) => {
    expect(readFieldValue('parent.name', [text], reference)).toEqual({ kind: 'unreadable' });
  });

  it('is blank where a dash stands for it', () => {
    expect(readFieldValue('parent.name', ['-'], reference)).toEqual({ kind: 'blank' });
  });
});

describe('a value in a hand of its own', () => {
  it('is the date that was meant', () => {
    const date = (words: string): unknown => readFieldValue('referral.date', [words], reference);
    for (const words of [
      "4th of March '26",
      '4th March 26',
      'Weds 4 Mar 2026',
      '4/3/26',
      '04.03.26',
    ])
      expect(date(words), words).toEqual({ kind: 'found', value: '2026-03-04' });
    for (const words of [
      'March 4th 2026',
      'the 4th of March, 2026',
      '4-Mar-26',
      '2026-03-04T09:10',
      '04032026',
    ])
      expect(date(words), words).toEqual({ kind: 'found', value: '2026-03-04' });
  });

  it('is a postcode parted by its cell or its comma', () => {
    expect(
      fieldsOf([...more, table(['Postcode', 'LS15\n4RF'], ['Ethnicity', 'White British'])]),
    ).toMatchObject({ 'infant.postcode': 'LS15 4RF' });
    expect(
      fieldsOf([...more, table(['Address', '3 Elm Row\nLeeds\nLS15,\n4RF'], ['Sex', 'F'])]),
    ).toMatchObject({ 'infant.postcode': 'LS15 4RF' });
  });

  it('is the weeks and days of a pregnancy, and no date', () => {
    for (const weeks of ['32+4', '32/40', '32 weeks + 4 days', '32+4/40', '32 wks'])
      expect(
        fieldsOf([...more, line(`Gestation: ${weeks}`), line('EDD: 17/01/2027')]),
      ).toMatchObject({ 'infant.gestation': weeks, 'infant.edd': '2027-01-17' });
  });
});

it('takes a sentence and printed help for nobody’s name, and a bleep for the telephone of who refers', () => {
  const telling =
    "She's telling us to slow down: gaze aversion and splayed fingers when her mum leans in.";
  expect(readFieldValue('infant.fullName', [telling], reference)).toEqual({ kind: 'unreadable' });
  expect(readFieldValue('infant.fullName', ['(name): Ivy Testchild'], reference)).toEqual({
    kind: 'found',
    value: 'Ivy Testchild',
  });
  const known = 'Ivy Ann Testchild, known as Ivy to her mother and to all of the family';
  expect(readFieldValue('infant.fullName', [known], reference)).toMatchObject({ kind: 'found' });
  const fields = fieldsOf([
    ...more,
    table(
      ['Parents’ telephone', ''],
      ['Referred by', 'Jo Tester'],
      ['Unit', 'Sample Hub'],
      ['Bleep / ext', '0113 496 0451'],
    ),
  ]);
  expect(fields).toMatchObject({ 'parent.phone': null, 'referrer.phone': '+441134960451' });
  const several = ['Ext / bleep / mobile', '0113 496 0076'];
  const referrer = [...more, table(['Referred by', 'Jo Tester'], ['Unit', 'Sample Hub'], several)];
  expect(fieldsOf(referrer)).toMatchObject({ 'referrer.organisation': 'Sample Hub' });
});

describe('an e-mail address that the end of a line broke', () => {
  const email = (...lines: string[]): unknown => readFieldValue('referrer.email', lines, reference);

  it('is whole where its first half ends in a hyphen', () => {
    const whole = { kind: 'found', value: 'jo.tester@community-nhs.example' };
    expect(email('jo.tester@community- nhs.example')).toEqual(whole);
    expect(email('jo.tester@community-', 'nhs.example')).toEqual(whole);
  });

  it('takes no words behind a stroke for its second half', () => {
    expect(email('jo.tester@nhs.example - work')).toMatchObject({ value: 'jo.tester@nhs.example' });
  });
});
