import { describe, expect, it } from 'vitest';
import { meaningInLabelPlace } from '../../../../src/reading/fields/labels/evidence.ts';

const topicOf = (written: string) =>
  meaningInLabelPlace(written)
    ?.asked.map(({ topic }) => topic)
    .join('+');

const askedIn = (written: string) =>
  meaningInLabelPlace(written)?.asked.map(({ subject, topic }) => `${subject ?? '-'} ${topic}`);

describe('a label that names a person and a thing', () => {
  it.each([
    ["Foster / kinship carer's name", 'parent name'],
    ['Name of parent being referred', 'parent name'],
    ['Clinician email', 'referrer email'],
    ['My number', 'referrer phone'],
    ['HV contact number', '- phone'],
    ["Foster carer's daytime telephone", 'parent phone'],
  ])('asks the one of the other: %s', (written, asked) => {
    expect(askedIn(written)).toEqual([asked]);
  });

  it.each(['Name of nursery', 'Mother and baby names', 'Rosa Quillfeather'])(
    'asks neither where a word is not known or one is lacking: %s',
    (written) => {
      expect(askedIn(written) ?? ['- none']).toEqual(['- none']);
    },
  );
});

describe('a label that no dictionary holds', () => {
  it.each([
    ['How would the family describe their ethnicity?', 'ethnicity'],
    ['Ethnicity code/description', 'ethnicity'],
    ["Tell us about the family's story so far", 'background'],
    ['Work already done to date', 'background'],
    ['Summary of admission and support to date', 'background'],
    ['Description of difficulties, including how long they have been present', 'reason'],
    ['What are you asking for, and why now?', 'reason'],
    ['Is the child open to social care? (CIN / CP / LAC)', 'safeguarding'],
    ['Does this person hold PR?', 'has-pr'],
    ['Agencies already involved', 'agencies'],
    ['Which languages are spoken within this household?', 'language'],
  ])('is understood by the weight of its words: %s', (written, topic) => {
    expect(topicOf(written)).toBe(topic);
  });

  it.each([
    'Ethnic group and faith',
    'Preferred pronouns',
    'Zebedee Quillfeather',
    'Hillfoot Surgery',
    'They gave their permission on the telephone.',
    'Seen 12/10/26 with previous support',
    'Vaccination batch, colour of folder, and support',
  ])('asks nothing that is kept where its words do not agree or are not known: %s', (written) => {
    expect(topicOf(written) ?? 'none').toBe('none');
  });
});
