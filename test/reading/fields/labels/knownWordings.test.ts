import { describe, expect, it } from 'vitest';
import { wordings } from '../../../../src/reading/fields/dictionary/wordings/allWordings.ts';
import { wordingLines } from '../../../../src/reading/fields/dictionary/wordings/wordings.ts';
import { labelMeaning } from '../../../../src/reading/fields/labels/meaning.ts';
import { gistOf, labelWords } from '../../../../src/reading/fields/labels/gist.ts';
import {
  likelyMeaning,
  wordingMeaning,
} from '../../../../src/reading/fields/labels/knownWordings.ts';

const asked = (meaning: ReturnType<typeof wordingMeaning>) =>
  meaning?.asked.map(({ subject, topic }) => `${subject ?? '-'} ${topic}`);

describe('a label that says the same as a wording we know', () => {
  it.each([
    ["2.3 Baby's home address", 'infant address'],
    ['Home address of the baby', 'infant address'],
    ['Setting email', 'referrer email'],
    ["E4. Midwife's caseload team", '- midwife'],
  ])('asks what that one asks: %s', (written, meaning) => {
    expect(asked(wordingMeaning(written))).toEqual([meaning]);
  });

  it.each(['Mum was seen on 12/10/26', 'Male ☐ Female ☒', 'The baby is settled.', ''])(
    'is no text with figures, ticks or a full stop: %s',
    (written) => {
      expect(wordingMeaning(written)).toBeUndefined();
      expect(likelyMeaning(written)).toBeUndefined();
    },
  );
});

describe('a label that is no wording we know', () => {
  it.each([
    ['Which telephone number should we ring the carer on?', 'phone'],
    ['In your words, what worries you about this baby and mother?', 'reason'],
    ['Past support that the family had from other services', 'background'],
    ['Which other teams are seeing the family just now?', 'agencies'],
  ])('asks what its words ask in the wordings: %s', (written, topic) => {
    expect(likelyMeaning(written)?.asked.map((one) => one.topic)).toEqual([topic]);
  });

  it.each([
    ['When did the concerns begin?', 'a time, and no date that is kept'],
    ['Number of people in the household', 'a count'],
    ['Does the family have pets?', 'what "yes" answers, in words of another question'],
    ['Date of discussion with parents', 'a talk that was not with us'],
    ['What I have seen', 'a heading of the referrer’s own'],
    ['What do you do there?', 'words of which none says what is asked'],
    ['Zebra crossing quota forecast', 'nothing that forms ask'],
    ['Date of legal order', 'a date that is not of the referral'],
    ['Please tick those that apply to the family', 'what boxes below it answer'],
  ])('asks nothing: %s (%s)', (written) => {
    expect(likelyMeaning(written)?.asked.filter(({ topic }) => topic !== 'none') ?? []).toEqual([]);
  });
});

it('no two wordings of the same gist ask different things', () => {
  const meant = new Map<string, string>();
  const clashes: string[] = [];
  for (const { topic, subject, words } of wordings) {
    for (const line of wordingLines(words)) {
      const asks = `${subject ?? '-'} ${topic}`;
      const before = meant.get(gistOf(labelWords(line)));
      if (before !== undefined && before !== asks) clashes.push(`${line}: ${before}, ${asks}`);
      meant.set(gistOf(labelWords(line)), asks);
    }
  }
  expect(clashes).toEqual([]);
});

it('asks for no consent where it has no word of agreement, however like those that do it is', () => {
  const likely = likelyMeaning('Has the mother been seen by her GP in the last month?');
  expect(likely?.asked.map(({ topic }) => topic) ?? []).not.toContain('consent');
});

it('knows a label behind the number of its question, though no space parts the two', () => {
  const topics = ['10.Postcode', "13.Mother's full name", '17.E-mail', '22.GP practice'].map(
    (label) => labelMeaning(label)?.asked.map(({ topic }) => topic),
  );
  expect(topics).toEqual([['postcode'], ['name'], ['email'], ['practice']]);
});

it('is no question for services where it is the name of one', () => {
  expect(likelyMeaning('Ashgrove Under-Fives Service')).toBeUndefined();
});
