import { expect, it } from 'vitest';
import type { Line } from '../../../src/reading/document.ts';
import { headingsAlike } from '../../../src/reading/documents/pdf/layout/headingsAlike.ts';

const line = (text: string, height: number, more: Partial<Line> = {}): Line => ({
  kind: 'line',
  height,
  segments: [{ text, bold: true }],
  ...more,
});

it('takes a heading alone on its page for one, as those of the page before look the same', () => {
  const blocks = [
    line('Child', 10.5, { heading: true }),
    line('Forename', 9),
    line('Birth family', 10.5, { heading: true }),
    line('Has consent been given?', 10.5),
    line('Social worker making the request', 10.5),
    line('Email', 9),
  ];
  const headings = headingsAlike(blocks).filter(
    ({ kind, ...block }) => kind === 'line' && 'heading' in block,
  );
  expect(headings).toEqual([blocks[0], blocks[2], { ...blocks[4], heading: true }]);
});

it('leaves labels of that size labels where they are as many as the headings', () => {
  const blocks = [
    line('Child', 10, { heading: true }),
    line('Parents', 10, { heading: true }),
    line('Forename', 10),
    line('Surname', 10),
  ];
  expect(headingsAlike(blocks)).toEqual(blocks);
});
