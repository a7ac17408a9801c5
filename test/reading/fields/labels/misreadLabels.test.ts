import { describe, expect, it } from 'vitest';
import type { Block, Segment } from '../../../../src/reading/document.ts';
import { withLabelsMended } from '../../../../src/reading/fields/labels/misreadLabels.ts';

const line = (...segments: Segment[]): Block => ({ kind: 'line', segments });

function textOf(segment: Segment): string {
  const [block] = withLabelsMended([line(segment)]);
  return block?.kind === 'line' ? (block.segments[0]?.text ?? '') : '';
}

describe('a label in a picture with one letter misread', () => {
  it.each([
    ['NHS Nuinber', 'NHS Number'],
    ["Mother's naine:", "Mother's name:"],
    ['E. COMyLETED BY', 'E. COMPLETED BY'],
    ['Date 0f birih: 03/04/2026', 'Date 0f birih: 03/04/2026'],
    ['Referrer narne: Ann Blythe', 'Referrer name: Ann Blythe'],
    ['D.0.B.: 20.04.2026', 'D.O.B.: 20.04.2026'],
    ['D0B', 'DOB'],
    ['Name of parenticarer', 'Name of parent/carer'],
    ['Father I partner (full name)', 'Father / partner (full name)'],
    ['Ethnicily: White British', 'Ethnicity: White British'],
  ])('%s is read as %s', (written, meant) => {
    expect(textOf({ text: written })).toBe(meant);
  });

  it('is set right where it stands alone only if it was in doubt: it may be a name', () => {
    expect(textOf({ text: 'Naine', faint: ['Naine'] })).toBe('Name');
    expect(textOf({ text: 'Naine' })).toBe('Naine');
  });

  it('leaves answers, narratives and labels that are known as they are', () => {
    for (const text of [
      'Marner',
      'Sister Mary',
      'Naine Smith',
      'Mothers naine is not known to us.',
    ])
      expect(textOf({ text })).toBe(text);
    expect(textOf({ text: 'Nuinber', entered: true })).toBe('Nuinber');
  });

  it('is in doubt no more, and its answer still is', () => {
    const [block] = withLabelsMended([
      line({ text: "Mother's naine: Jonn Hall", faint: ['naine:', 'Jonn'] }),
    ]);
    expect(block).toEqual(line({ text: "Mother's name: Jonn Hall", faint: ['Jonn'] }));
  });
});
