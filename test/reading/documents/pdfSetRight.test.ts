import { expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

const pairs = [
  ['Child', 'Ivy Testchild'],
  ['Also called', ''],
  ['Born on', '3 May 2026'],
  ['Who does the child live with?', 'Mum and her own parents'],
  ['Does the family have', 'No'],
  ['any other needs?', ''],
  ['Language', 'Welsh'],
  ['Religion', ''],
  ['Telephone', '0113 496 0001'],
] as const;

it('takes each label that ends right before its answer for one of its own, wrapped ones apart', async () => {
  const lines = await shown(({ page, font }) => {
    let y = 760;
    for (const [label, answer] of pairs) {
      y -= label === 'any other needs?' ? 12 : 16;
      page.drawText(label, { x: 200 - font.widthOfTextAtSize(label, 10), y, size: 10 });
      page.drawText(answer, { x: 207, y, size: 10 });
    }
  });
  const text = lines.join(' ').replace(/\s+/gu, ' ');
  expect(text).toContain('[Does the family have] / [any other needs?] | [No]');
  expect(text).toContain('[Child] | [Ivy Testchild]');
  expect(text).toContain('[Born on] | [3 May 2026]');
  expect(text).toContain('[Language] | [Welsh]');
  expect(text).toContain('[Telephone] | [0113 496 0001]');
});

it('reads labels over their answers down one half of a page and then down the other', async () => {
  const lines = await shown(({ page, font, bold }) => {
    const column = (x: number, from: number, step: number, name: string): void => {
      for (let place = 0; place < 18; place += 1) {
        const y = from - place * step;
        page.drawText(`Label ${name}${place}`, { x, y, size: 10, font: bold });
        page.drawText(`answer ${name}${place} that goes on for some more words`, {
          x,
          y: y - 12,
          size: 10,
          font,
        });
      }
    };
    page.drawText('About the child', { x: 50, y: 770, size: 13, font: bold });
    column(50, 748, 36, 'a');
    column(310, 770, 31, 'b');
    page.drawText('About the referral', { x: 310, y: 205, size: 13, font: bold });
  });
  const text = lines.join(' ');
  expect(text.indexOf('answer a17')).toBeGreaterThan(0);
  expect(text.indexOf('answer a17')).toBeLessThan(text.indexOf('Label b0'));
});
