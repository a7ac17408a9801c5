import { expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

it('takes the bullets of a list of questions for no answer, and keeps those of an account', async () => {
  const pairs = [
    ['Name', 'Ivy Testchild'],
    ['Born on', '3 May 2026'],
    ['Social worker', ''],
    ['Midwife', ''],
    ['What have you tried?', '• Two visits at home.'],
  ] as const;
  const lines = await shown(({ page, font, bold }) => {
    for (const [row, [question, answer]] of pairs.entries()) {
      const y = 700 - row * 34;
      page.drawText('•', { x: 50, y, size: 10, font });
      page.drawText(question, { x: 66, y, size: 10, font: bold });
      page.drawText(answer, { x: 66, y: y - 15, size: 10, font });
    }
  });
  expect(lines.filter((line) => line !== '')).toEqual(
    pairs.flatMap(([question, answer]) => [
      `[${question}]`,
      ...(answer === '' ? [] : [`[${answer}]`]),
    ]),
  );
});
