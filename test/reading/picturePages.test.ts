import { describe, expect, it } from 'vitest';
import type { GatheredDocument } from '../../src/reading/carriers/gathered.ts';
import type { Block } from '../../src/reading/document.ts';
import { withPagesJoined } from '../../src/reading/picturePages.ts';
import { line, reference, table } from './fields/blocks.ts';

function picture(part: string, blocks: readonly Block[]): GatheredDocument {
  const document = { kind: 'document', format: 'image', blocks, pages: 1, notes: [] } as const;
  return {
    role: 'attachment',
    part,
    what: 'a picture',
    alternatives: [{ part, document }],
    note: { name: part, format: 'jpeg', sha256: part, bytes: 1, verdict: 'a picture' },
  };
}

const title = line('Infant Mental Health Service: referral form');
const firstPage = picture('1.jpg', [
  title,
  table(
    ["Infant's name", 'Oskar Lind'],
    ['Date of birth', '14/08/2026'],
    ['NHS number', '999 000 0018'],
  ),
]);
const secondPage = picture('2.jpg', [
  line('Page 2'),
  table(['Reason for referral', 'He turns away from her and cries for hours.']),
]);

const partsOf = (pictures: readonly GatheredDocument[]): readonly string[] =>
  withPagesJoined(pictures, reference).map(({ part }) => part);

describe('the pictures of one mail', () => {
  it('are the pages of one form where one of them alone says whose it is', () => {
    const [form, ...more] = withPagesJoined([secondPage, firstPage], reference);

    expect(more).toEqual([]);
    expect(form?.part).toBe('1.jpg');
    expect(form?.alternatives[0]?.document).toMatchObject({ pages: 2 });
  });

  it('are forms of their own where two say whose they are', () => {
    const sister = picture('3.jpg', [
      title,
      table(["Infant's name", 'Ida Lind'], ['Date of birth', '14/08/2026']),
    ]);

    expect(partsOf([firstPage, sister, secondPage])).toEqual(['1.jpg', '3.jpg', '2.jpg']);
  });

  it('stay apart where one is a form that nobody filled in', () => {
    const blank = picture('4.jpg', [
      title,
      table(
        ["Infant's name", ''],
        ['Date of birth', ''],
        ['NHS number', ''],
        ["Mother's name", ''],
        ['Reason for referral', ''],
      ),
    ]);

    expect(partsOf([firstPage, blank])).toEqual(['1.jpg', '4.jpg']);
  });

  it('join what the end of a page cuts, and nothing where the next begins with a label', () => {
    const cut = picture('1.jpg', [
      title,
      table(
        ["Infant's name", 'Oskar Lind'],
        ['Date of birth', '14/08/2026'],
        ['Reason for referral', 'He turns away from her and'],
      ),
    ]);
    const reasonOf = (next: GatheredDocument) => {
      const [form] = withPagesJoined([cut, next], reference);
      return JSON.stringify(form?.alternatives[0]?.document.blocks);
    };

    const rest = picture('2.jpg', [table(['', 'cries for hours.'], ['Consent', 'Yes'])]);
    expect(reasonOf(rest)).toMatch(
      /turns away from her and.{0,200}cries for hours.{0,200}Consent/u,
    );
    const own = picture('2.jpg', [table(['Background', 'moved here in May'])]);
    expect(reasonOf(own)).toMatch(/her and.*"kind":"table".*Background/u);
  });

  it('are pages of one form where another names the mother alone, and no other mother is named', () => {
    const child = picture('1.jpg', [
      title,
      table(
        ["Infant's name", 'Oskar Lind'],
        ['Date of birth', '14/08/2026'],
        ['NHS number', '999 000 0018'],
        ["Mother's name", 'Ann Lind'],
      ),
    ]);
    const parents = (name: string) =>
      picture('2.jpg', [
        line('Parent details'),
        table(["Mother's name", name], ['Telephone', '07700 900123']),
      ]);

    expect(partsOf([child, parents('Ann Lind')])).toEqual(['1.jpg']);
    expect(partsOf([firstPage, parents('Ann Lind')])).toEqual(['1.jpg']);
    expect(partsOf([child, parents('Eve Moss')])).toEqual(['1.jpg', '2.jpg']);
  });
});
