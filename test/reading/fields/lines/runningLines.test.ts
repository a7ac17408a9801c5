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

  it('is a whole part of the form where its title stands over labels with their answers', () => {
    const fields = fieldsOf([
      child,
      running('Referring agency'),
      running("Worker's name: Pat Trial"),
      running("Worker's role: Nursery nurse"),
      running('Agency phone: 0113 496 0101'),
      running('Agency email: pat@trial.example'),
    ]);
    expect(fields).toMatchObject({
      'referrer.name': 'Pat Trial',
      'referrer.role': 'Nursery nurse',
      'referrer.phone': '+441134960101',
      'referrer.email': 'pat@trial.example',
    });
  });

  it('is no part by a label with its answer, though its words would head one', () => {
    const fields = fieldsOf([
      child,
      running('Family nurse: Marek Trial'),
      running('Role: Perinatal nurse'),
      running('Team: Trial Team'),
      running('Work mobile: 0113 496 0906'),
      running('Date sent: 10/11/2026'),
    ]);
    expect(fields).toMatchObject({ 'referrer.phone': '+441134960906' });
    expect(fields['parent.phone']).toBeUndefined();
    expect(Object.values(fields)).toContain('Marek Trial');
  });

  it('has the date of the form beside its title', () => {
    const cell = (text: string) => ({ text, blocks: [running(text)] });
    for (const date of ['Date: 14/11/2026', "Today's date: 14 Nov 2026"])
      expect(fieldsOf([table([cell('Refer a family to us'), cell(date)]), child])).toMatchObject({
        'referral.date': '2026-11-14',
      });
  });
});
