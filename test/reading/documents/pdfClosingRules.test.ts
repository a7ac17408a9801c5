import { describe, expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

interface Box {
  readonly question: string;
  readonly account: readonly string[];
}

/** Boxes without sides down the page, with a line across the page that closes each. */
function boxes({ page, bold }: Sheet, all: readonly Box[], inset: number): void {
  let y = 780;
  for (const { question, account } of all) {
    page.drawText(question, { x: 50 + inset, y, font: bold });
    account.forEach((text, line) => {
      page.drawText(text, { x: 54 + inset, y: y - 17 - line * 13 });
    });
    y -= 17 + account.length * 13;
    page.drawLine({ start: { x: 50, y }, end: { x: 545, y }, thickness: 0.6 });
    y -= 12;
  }
}

const told: readonly Box[] = [
  {
    question: 'Reason for referral',
    account: ['Ivy looks past her mother and sleeps in the pushchair for most of', 'the day.'],
  },
  { question: 'Background', account: ['Seen by the dietitian and discharged.'] },
  { question: 'Safeguarding', account: [] },
  { question: 'Risk', account: ['Low. Reviewed by the crisis team.'] },
];

describe('accounts with a line across the page that closes each', () => {
  it('are told right below their questions, and ask for nothing on the line', async () => {
    const lines = await shown((sheet) => {
      boxes(sheet, told, 4);
    });

    expect(lines).toEqual([
      '[Reason for referral]',
      '[Ivy looks past her mother and sleeps in the pushchair for most of]',
      '[the day.]',
      '[Background]',
      '[Seen by the dietitian and discharged.]',
      '[Safeguarding]',
      '[Risk]',
      '[Low. Reviewed by the crisis team.]',
    ]);
  });

  it('are no labels below headings, which begin where their lines to write on do', async () => {
    const parts = ['Child', 'Parent', 'Referrer', 'Practice'];
    const lines = await shown((sheet) => {
      boxes(
        sheet,
        parts.map((question) => ({ question, account: [`Name of the ${question}`] })),
        -4,
      );
    });

    expect(lines).toEqual(parts.flatMap((part) => [`[${part}]`, `{[Name of the ${part}:] | «»}`]));
  });
});
