import { expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

const rows = [
  ['Name', 'Ivy Testchild'],
  ['Date of birth', '3 May 2026'],
  ['Address', '1 Trial Road, Leeds'],
  ['Main language', 'Welsh'],
] as const;

it('puts colons that stand in a column behind their labels', async () => {
  const lines = await shown(({ page, font }) => {
    for (const [row, [label, answer]] of rows.entries()) {
      const y = 700 - row * 20;
      page.drawText(label, { x: 50, y, size: 10, font });
      page.drawText(':', { x: 210, y, size: 10, font });
      page.drawText(answer, { x: 225, y, size: 10, font });
    }
  });
  expect(lines).toEqual(rows.map(([label, answer]) => `[${label}:] [${answer}]`));
});

it('leaves a colon of an account where it was written', async () => {
  const lines = await shown(({ page, font }) => {
    page.drawText('She said this : nobody helps.', { x: 50, y: 700, size: 10, font });
    page.drawText('I said so : twice.', { x: 50, y: 687, size: 10, font });
  });
  expect(lines).toEqual(['[She said this : nobody helps.]', '[I said so : twice.]']);
});
