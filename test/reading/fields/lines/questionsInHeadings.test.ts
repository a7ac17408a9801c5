import { expect, it } from 'vitest';
import { fieldsOf, line } from '../blocks.ts';

const head = (words: string) => line(words, { heading: true });

it('reads a form whose every question is a heading over its answer, below the headings of its sections', () => {
  const reason = ['My worries are:', '- no smile', 'BIRTH', 'At 41 weeks.'];
  const form = [
    ...[head('Infant mental health referral form'), head('Child'), head("Child's name")],
    ...[line('Ada Testchild'), head('Date of birth'), line('03/02/2026')],
    ...[head('Referrer details'), head('Referrer name'), line('Ruth Tester')],
    ...[head('Job title'), line('Health Visitor'), head('Email'), line('ruth@nhs.example')],
    ...[head('Telephone'), line('0113 496 0211'), head('Referral')],
    head('Why are you referring this family now?'),
    ...[...reason.map((words) => line(words)), head('Consent')],
    ...[head('Has the parent consented to this referral?'), line('Yes')],
  ];
  expect(fieldsOf(form)).toMatchObject({
    ...{ 'referrer.role': 'Health Visitor', 'referrer.email': 'ruth@nhs.example' },
    ...{ 'referrer.phone': '+441134960211', reason: reason.join('\n'), consent: 'yes' },
  });
});
