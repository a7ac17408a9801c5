import { expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

const rows = [
  ['Full name', 'Ivy Testchild'],
  ['Date of birth', '01/02/2026'],
  ['NHS number', '999 000 0018'],
  ['Known as', 'Ivy'],
  ['Practice', 'Trial Surgery'],
  ['Health visitor', 'Pat Sample'],
] as const;

it('parts no page at the space between two words of its title, which is as wide as the title is large', async () => {
  const lines = await shown(({ page, bold }) => {
    const opening = 'Infant and Family Service';
    page.drawText(opening, { x: 50, y: 800, size: 18, font: bold });
    const at = 50 + bold.widthOfTextAtSize(`${opening} `, 18) + 1;
    page.drawText('single referral', { x: at, y: 800, size: 18, font: bold });
    let y = 770;
    for (const part of ['Baby', 'Network']) {
      page.drawText(part, { x: 50, y, font: bold });
      const own = part === 'Baby' ? rows.slice(0, 4) : rows.slice(4);
      for (const [label, value] of own) {
        y -= 17;
        page.drawText(label, { x: 50, y });
        page.drawText('.'.repeat(90), { x: at + 4, y: y - 2.6, size: 9 });
        page.drawText(value, { x: at + 4, y: y + 1 });
      }
      y -= 24;
    }
  });
  expect(lines).toEqual([
    '[Infant and Family Service single referral]',
    '[Baby]',
    ...rows.slice(0, 4).map(([label, value]) => `[${label}] «${value}»`),
    '[Network]',
    ...rows.slice(4).map(([label, value]) => `[${label}] «${value}»`),
  ]);
});
