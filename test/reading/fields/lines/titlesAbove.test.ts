import { describe, expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
  ['Relationship to baby', ''],
  ['Safeguarding information', ''],
);

describe('the name of a service over the name of its form', () => {
  it.each([
    ['Parent-Infant Relationship Team', 'Request for involvement'],
    ['Early Help and Infant Mental Health', 'Multi-agency referral'],
  ])('asks nothing that the form answers: %s over %s', (service, title) => {
    expect(fieldsOf([line(service), line(title), line(''), child])).toMatchObject({
      'parent.relationship': null,
      safeguarding: null,
    });
  });

  it('asks nothing where it runs over every page either', () => {
    const running = line('Early Help and Infant Mental Health: Multi-agency referral', {
      running: true,
    });

    expect(fieldsOf([running, child, running]).safeguarding).toBeNull();
  });

  it('is no question where it asks for one: an answer below it stays one', () => {
    const fields = fieldsOf([
      line('Early help involvement:'),
      line('Referral to the hub made'),
      child,
    ]);

    expect(fields.safeguarding).toContain('Referral to the hub made');
  });

  it('asks nothing where it is first and larger than all else, though it asks for help', () => {
    const set = { page: 1, segments: [{ text: 'Little Roots - asking for our help', bold: true }] };
    const title = line('', { ...set, top: 20, height: 15 });
    const below = line('We are a small team.', { page: 1, top: 50, height: 9 });

    expect(fieldsOf([title, below, child]).reason ?? null).toBeNull();
  });

  it.each([
    ['over its answer', [line('DATE OF REQUEST'), line('05/11/2026')]],
    ['before a stroke', [line('Date of request - 5 November 2026')]],
  ])('is no title where a label stands under it: %s', (_, asked) => {
    const title = line('Request for infant mental health support');

    expect(fieldsOf([title, ...asked, line(''), child])).toMatchObject({
      'referral.date': '2026-11-05',
    });
  });
});

describe('lines right below one another and larger than all else', () => {
  const large = (text: string) => line(text, { height: 14 });
  const form = [
    line('Baby', { height: 13 }),
    ...[
      'Name of baby: Ada Testchild',
      'Date of birth: 14/03/2026',
      "Mother's name: Ann Testchild",
      'Referrer: Jo Sample',
      'Family history:',
    ].map((text) => line(text, { height: 11 })),
  ];

  it('are the title of the form, whatever its words ask elsewhere', () => {
    const fields = fieldsOf([
      line('Trial Network', { height: 10 }),
      large('Family psychology and mental health:'),
      large('step-down referral'),
      ...form,
    ]);
    expect(fields).toMatchObject({ 'infant.fullName': 'Ada Testchild', background: null });
  });

  it('are no more than those: the first heading right below them opens its part', () => {
    const mother = table(['Full name', 'Ann Testchild'], ['Date of birth', '02/03/1995']);
    const fields = fieldsOf([
      large('Antenatal referral to the Infant Mental Health team'),
      line("Woman's details", { height: 11, heading: true }),
      mother,
      ...form.slice(0, 3),
    ]);
    expect(fields).toMatchObject({ 'mother.name': 'Ann Testchild', 'mother.dob': '1995-03-02' });
  });
});
