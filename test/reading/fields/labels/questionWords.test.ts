import { describe, expect, it } from 'vitest';
import { labelMeaning } from '../../../../src/reading/fields/labels/meaning.ts';

function topicOf(label: string): string | undefined {
  return labelMeaning(label)?.asked[0]?.topic;
}

describe('a question that no wording of the dictionary meets', () => {
  it.each([
    ['What language do they speak at home?', 'language'],
    ['Named community midwife', 'midwife'],
    ['Is there a social worker?', 'social-worker'],
    ['Is the baby a boy or a girl?', 'sex'],
    ['Date of telephone discussion with IMH duty', 'call-date'],
    ['Parent consents to referral', 'consent'],
    ['Woman has consented to referral', 'consent'],
    ['Are there any brothers or sisters?', 'siblings'],
    ['Discussed with', 'call-practitioner'],
  ])('is understood by the words it is made of: %s', (label, topic) => {
    expect(topicOf(label)).toBe(topic);
  });

  it('asks for the concern, and for no relationship, where it speaks of concerns about both', () => {
    const words =
      'What are the concerns about this child and their relationship with their carer(s)?';
    expect(topicOf(words)).not.toBe('relationship');
  });

  it('is not guessed at where one of its words is unknown', () => {
    expect(topicOf('Name of the swimming baby group')).toBeUndefined();
    expect(topicOf('Dentist of the mother and baby')).toBeUndefined();
  });

  it('takes no answer behind a question mark for words of the question', () => {
    expect(topicOf('Who does the baby live with? Mother')).toBeUndefined();
  });
});
