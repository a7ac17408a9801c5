import { describe, expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
  ['Relationship to baby', ''],
  ['Reason for referral', 'She looks past him.'],
);
const running = (text: string) => line(text, { running: true });

describe('what is repeated on every page', () => {
  it('is read where a label has its answer on its line', () => {
    expect(fieldsOf([child, running('NHS number: 999 000 0018')])).toMatchObject({
      'infant.nhsNumber': '9990000018',
    });
  });

  it.each(['Parent-Infant Relationship Team', 'Reason for referral', 'Social worker'])(
    'answers nothing with the footer below another header: %s',
    (header) => {
      const footer = running('Return to the secure mailbox. Version 7');
      const fields = fieldsOf([child, running(header), footer]);

      expect(fields).toMatchObject({ 'parent.relationship': null, reason: 'She looks past him.' });
      expect(fields.socialWorker).toBeUndefined();
    },
  );

  it.each([
    ['Infants in care: infant mental health consultation v3.2', 'Page 1'],
    ['Multi-agency: request for the parenting pathway', 'Page 2 of 3'],
  ])('names the form, and answers nothing by its words: %s', (title, page) => {
    const footer = { ...running(''), segments: [{ text: title }, { text: page }] };
    const fields = fieldsOf([line(title.replace(' v3.2', ''), { heading: true }), child, footer]);

    expect(fields).toMatchObject({ reason: 'She looks past him.' });
    expect(fields.safeguarding).toBeUndefined();
    expect(fields.otherAgencies).toBeUndefined();
  });
});
