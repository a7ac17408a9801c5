import { describe, expect, it } from 'vitest';
import { shown } from './drawnSheet.ts';

type Drawn = readonly [x: number, y: number, text: string];

const read = (texts: readonly Drawn[]): Promise<string[]> =>
  shown(({ page, font }) => {
    for (const [x, y, text] of texts) page.drawText(text, { x, y, size: 10, font });
  });

const leader = '.'.repeat(36);

describe('answers at leaders and between blanks', () => {
  it('are answers where several begin at one tab, whatever their words, and a bare leader is blank', async () => {
    const lines = await read([
      [50, 740, `Child${leader}`],
      [178, 740, 'Ivy Testchild'],
      [50, 720, `Names${leader}`.slice(0, 40)],
      [50, 700, `Carer${leader}`],
      [178, 700, 'mother'],
      [50, 680, `Works${leader}`],
      [178, 680, 'GP partner'],
    ]);
    expect(lines).toEqual([
      '[Child] «Ivy Testchild»',
      `[Names] [${leader.slice(0, 35)}]`,
      '[Carer] «mother»',
      '[Works] «GP partner»',
    ]);
  });

  it('are answers between two blanks behind a label, of which several stand on a line', async () => {
    const lines = await read([
      [50, 740, 'Worker - name: __ Jo Testworth ____ Worker - role: __ Midwife ____'],
      [50, 720, 'Signed: ________ Date: ________'],
    ]);
    expect(lines).toEqual([
      '[Worker - name:] «Jo Testworth» [Worker - role:] «Midwife»',
      '[Signed:] [________] [Date:] [________]',
    ]);
  });

  it('are none where the words behind a leader ask again', async () => {
    const lines = await read([
      [50, 740, `Signed${leader}`],
      [184, 740, 'Date:'],
      [50, 700, `Name..${leader}`],
      [186, 700, 'Post:'],
    ]);
    expect(lines.join(' ')).not.toContain('«');
  });
});
