import { describe, expect, it } from 'vitest';
import { fieldsOf, line, referralsOf, table } from './blocks.ts';

const form = (infant: string, number: string, mother: string, referrer: string) => [
  line('Infant Mental Health Service', { heading: true }),
  line('Written referral following duty call'),
  line('Infant', { heading: true }),
  table(["Infant's name", infant], ['NHS number', number], ['Date of birth', '14/03/2026']),
  line('Primary caregiver (mother)', { heading: true }),
  table(['Name', mother], ['Date of birth', '04/07/1998']),
  line('Referral', { heading: true }),
  table(['Reason for referral', `${mother} feels nothing for the baby.`]),
  line('Referring practitioner', { heading: true }),
  table(['Name', referrer], ['Role', 'Health visitor']),
];
const ada = form('Ada Testchild', '999 000 0018', 'Ann Testchild', 'Jo Tester');
const ben = form('Ben Example', '999 000 0026', 'Bea Example', 'Sam Worker');

describe('a document that holds the same form twice', () => {
  it('is two referrals, each with its own mother, words and referrer', () => {
    const both = [...ada, line(''), ...ben];

    expect(referralsOf(both)).toHaveLength(2);
    expect(fieldsOf(both, 0)).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      'mother.name': 'Ann Testchild',
      reason: 'Ann Testchild feels nothing for the baby.',
      'referrer.name': 'Jo Tester',
    });
    expect(fieldsOf(both, 1)).toMatchObject({
      'infant.fullName': 'Ben Example',
      'infant.nhsNumber': '9990000026',
      'mother.name': 'Bea Example',
      reason: 'Bea Example feels nothing for the baby.',
      'referrer.name': 'Sam Worker',
    });
  });

  it('is two referrals, too, where each form is its title and one table', () => {
    const whole = (infant: string, number: string, reason: string) => [
      line('Northcliffe Foundation Trust'),
      line('Parent-Infant Relationship Service: professional referral', { heading: true }),
      line('Please complete every section.'),
      table(
        [{ text: 'Infant', columns: 2, shaded: true }],
        ["Infant's name", infant],
        ['Date of birth', '14/03/2026'],
        ['NHS number', number],
        [{ text: 'Mother', columns: 2, shaded: true }],
        ['Name', 'Ann Testchild'],
        ['Reason for referral', reason],
        [{ text: 'Referrer', columns: 2, shaded: true }],
        ['Name', 'Jo Tester'],
      ),
    ];
    const both = [
      ...whole('Ada Testchild', '999 000 0018', 'Ada is watchful.'),
      line(''),
      ...whole('Ben Testchild', '999 000 0026', 'Ben cries.'),
    ];
    expect([0, 1].map((child) => fieldsOf(both, child)['reason'])).toEqual([
      'Ada is watchful.',
      'Ben cries.',
    ]);
  });

  it('is two referrals, too, where only one of them has the line of help below its title', () => {
    const both = [...ada, line(''), ...ben.toSpliced(1, 0, line('For advice ring first.'))];

    expect(referralsOf(both)).toHaveLength(2);
    expect(fieldsOf(both, 1)).toMatchObject({
      'infant.fullName': 'Ben Example',
      'mother.name': 'Bea Example',
    });
  });

  it('is one where the title comes again over other questions', () => {
    const more = Array.from({ length: 9 }, (_, at) => line(`Further note ${at}: none`));
    const both = [...ada, line('Infant Mental Health Service', { heading: true }), ...more];

    expect(referralsOf(both)).toHaveLength(1);
  });

  it('is one where both name the same child', () => {
    expect(referralsOf([...ada, line(''), ...ada])).toHaveLength(1);
  });
});
