import { describe, expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

/** A label in bold with its answer right behind it. */
function asked({ page, bold }: Sheet, label: string, answer: string, x: number, y: number): void {
  page.drawText(label, { x, y, font: bold });
  page.drawText(answer, { x: x + bold.widthOfTextAtSize(label, 10) + 4, y });
}

function frame({ page }: Sheet, x: number, y: number, width: number, height: number): void {
  page.drawRectangle({ x, y, width, height, borderWidth: 0.7 });
}

describe('an answer behind its label that goes on at the left edge of the next line', () => {
  it('is one answer in its cell, though its second line is a label elsewhere', async () => {
    const lines = await shown((sheet) => {
      frame(sheet, 50, 770, 230, 40);
      frame(sheet, 280, 770, 230, 40);
      asked(sheet, 'GP name and surgery:', 'Kirkstall Lane Medical', 55, 795);
      sheet.page.drawText('Practice', { x: 55, y: 783 });
      asked(sheet, 'Midwife:', 'Ann Example', 285, 795);
    });

    expect(lines).toEqual([
      '{[GP name and surgery:] [Kirkstall Lane Medical Practice] | [Midwife:] [Ann Example]}',
    ]);
  });

  it('is one answer each, two of them side by side in one box', async () => {
    const lines = await shown((sheet) => {
      frame(sheet, 50, 740, 480, 60);
      asked(sheet, 'Name of health visitor:', 'Ann', 55, 785);
      asked(sheet, 'GP practice:', 'Trial Practice', 290, 785);
      asked(sheet, 'Social worker (if applicable):', 'Ruth Example, Child', 55, 765);
      sheet.page.drawText('Protection team', { x: 55, y: 752 });
      asked(sheet, 'Others in the team around the infant:', 'Dietitian and', 290, 765);
      sheet.page.drawText('SALT', { x: 290, y: 752 });
    });

    expect(lines.join('\n')).toContain(
      '[Social worker (if applicable):] [Ruth Example, Child Protection team] ' +
        '[Others in the team around the infant:] [Dietitian and SALT]',
    );
  });

  it('is left in its lines where more of them are broken off before the edge, as in an address', async () => {
    const lines = await shown((sheet) => {
      frame(sheet, 50, 730, 200, 70);
      asked(sheet, 'Address:', "27 St Example's Crescent", 55, 785);
      ['Pudsey and Calverley', 'Leeds'].forEach((text, line) => {
        sheet.page.drawText(text, { x: 55, y: 772 - line * 13 });
      });
    });

    expect(lines.join('\n')).not.toContain('Crescent Pudsey');
  });

  it('ends where the next line would have had its place behind it', async () => {
    const lines = await shown((sheet) => {
      frame(sheet, 50, 760, 480, 40);
      asked(sheet, 'GP:', 'Dr Example', 55, 785);
      sheet.page.drawText('Practice', { x: 55, y: 773 });
    });

    expect(lines.join('\n')).not.toContain('Dr Example Practice');
  });
});
