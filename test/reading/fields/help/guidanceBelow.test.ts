import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, read, table } from '../blocks.ts';

const infant = table(["Infant's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const told = 'Ann finds Ada hard to settle.\n\nShe would like help.';
const bold = (text: string): Line => ({ kind: 'line', segments: [{ text, bold: true }] });
const entry = (text: string): Line => line(text, { listed: true });
const slanted = (text: string): Line => ({ kind: 'line', segments: [{ text, slanted: true }] });
const cell = (...blocks: Block[]) => ({ text: '', blocks });
const lines = (text: string): Line[] => text.split('\n').map((one) => line(one));
const list = [line('Please include:'), entry('onset and duration'), entry('what has been tried')];
const dashes = ['Please include:', '- the baby: feeding, sleeping', '- the relationship'].map(
  (text) => line(text),
);
const reasonOf = (...blocks: Block[]) => fieldsOf([infant, ...blocks])['reason'];

describe('what a form prints below a question to say what to write about', () => {
  it('begins no narrative in the same cell, in the next one, beside it or below it', () => {
    const question = bold('Reason for referral');
    expect(reasonOf(table([cell(question, ...list, line(''), ...lines(told))]))).toBe(told);
    expect(reasonOf(table([cell(question, ...dashes, ...lines(told))]))).toBe(told);
    expect(reasonOf(table([cell(question, ...list)], [told]))).toBe(told);
    expect(reasonOf(table([cell(question, ...list), told]))).toBe(told);
    expect(reasonOf(question, ...list, ...lines(told))).toBe(told);
    expect(reasonOf(question, ...dashes, table([told]))).toBe(told);
  });

  it('is told by the words before its colon', () => {
    const question = bold('Reason for referral');
    for (const lead of [
      'Guidance: referrals without this information may be returned.',
      'Things to think about: • pregnancy and birth • losses • support',
      'You may wish to include the views of both parents',
    ])
      expect(reasonOf(table([cell(question, line(lead), ...lines(told))]))).toBe(told);
  });

  it('answers no form, so that one with nothing else is blank', () => {
    const blank = [
      table(["Infant's name", ''], ['Date of birth', ''], ['NHS number', ''], ['Address', '']),
      table(['Referrer name', ''], ['Job title', ''], ['Telephone', '']),
      table([cell(bold('Reason for referral'), ...list)], ['']),
      table([cell(bold('Family history'), ...dashes)]),
    ];
    expect(read(blank).kind).toBe('blank-form');
  });

  it('takes nothing from a list in which somebody is told of', () => {
    const own = '- Ada is quiet and watchful\n- both parents say that all is well';
    const reason = reasonOf(table([cell(bold('Reason for referral'), ...dashes, ...lines(own))]));
    expect(reason).toContain(own);
    const begins = 'Please ring me first:\n- she has not told her family';
    expect(reasonOf(table([cell(bold('Reason for referral'), ...lines(begins))]))).toBe(begins);
  });

  it('is no answer where it is a hint in italics at the head of a box', () => {
    const fields = fieldsOf([
      infant,
      table(
        ['First language', cell(slanted('(spoken at home)'), line('Urdu'))],
        ['Ethnicity', cell(slanted('(as the family puts it)'))],
      ),
    ]);
    expect(fields).toMatchObject({ language: 'Urdu', 'infant.ethnicity': null });
  });
});
