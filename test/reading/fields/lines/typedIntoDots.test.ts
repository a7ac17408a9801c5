import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line } from '../blocks.ts';

/** A label, dots, what was typed into them so many points further on, and dots again. */
function dotted(label: string, answer: string, gap = 0.4): Line {
  const right = 140 + gap + answer.length * 5;
  return {
    kind: 'line',
    segments: [
      { text: label, left: 57, right: 100 },
      { text: '............', left: 103, right: 140 },
      { text: answer, left: 140 + gap, right },
      { text: '............', left: right + gap, right: right + 40 },
    ],
  };
}

const form = [line('Infant Mental Health: request'), dotted('Name of infant', 'Ada Testchild')];

it('takes what was typed into dots for their answer, though it might ask something itself', () => {
  const fields = fieldsOf([
    ...form,
    dotted('Reason for referral', 'Mum is low'),
    dotted('Referrer name', 'Judith Marlow'),
    dotted('Referrer job title', 'Health Visitor'),
  ]);
  expect(fields['referrer.role']).toBe('Health Visitor');
  expect(fields.healthVisitor).toBeUndefined();
});

it('still takes a label between two rows of dots for a label where a space parts them', () => {
  const fields = fieldsOf([
    ...form,
    dotted('Reason for referral', 'Mum is low'),
    dotted('Referrer job title', 'Health visitor', 6),
  ]);
  expect(fields['referrer.role']).not.toBe('Health visitor');
});

it('takes words before dots for a label though no dictionary knows them, where labels have dots', () => {
  const fields = fieldsOf([
    dotted('Name of referrer', 'Karen Tester'),
    dotted('Job title', 'Health visitor'),
    dotted('Centre / organisation', 'Sample Wharf Midwives'),
    dotted('Email', 'karen@community.example'),
    dotted('Telephone', '0113 496 0123'),
    dotted('Name of child', 'Ivy Testchild'),
    dotted('Date of birth', '03/02/2026'),
  ]);
  expect(fields['referrer.organisation']).toBe('Sample Wharf Midwives');
});
