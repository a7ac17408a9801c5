import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readText } from '../../../src/reading/documents/document.text.ts';
import { show, wholeText } from './show.ts';

describe('plain text', () => {
  it('reads a label in bold as programs write it, and no stress of a person', () => {
    const show2 = (words: string) => show(readText(words, defaultCeilings));
    expect(show2('**Name:** Zoe\n__DOB__: 1/2/2026\n\n**Why now**\n\nShe *hates* it')).toEqual([
      '[Name:] [Zoe]',
      '[DOB:] [1/2/2026]',
      '',
      '[Why now]',
      '',
      '[She *hates* it]',
    ]);
    expect(show2('Why: a\n**Urgent**\nb')).toEqual(['[Why: a]', '[**Urgent**]', '[b]']);
  });

  it('reads framed titles as headings, where a text has more than one', () => {
    const framed = readText('==== CHILD ====\nName: Zoe\n==== WHY ====\na', defaultCeilings);
    const blocks = framed.kind === 'document' ? framed.blocks : [];
    expect(
      blocks.flatMap((block) =>
        block.kind === 'line' && block.heading ? [block.segments[0]?.text] : [],
      ),
    ).toEqual(['CHILD', 'WHY']);
    expect(show(readText('a\n*** URGENT ***\nb', defaultCeilings))).toEqual([
      '[a]',
      '[*** URGENT ***]',
      '[b]',
    ]);
  });

  it('reads notes with hashes, stars and rows of strokes as headings, labels in bold and tables', () => {
    const notes =
      '### Parent\n| Name | Ann |\n| Phone | 1 |\n### Why\n**Reason**\n\nShe *hates* it\n\n**Story**\n\na\n\n| Risk? | Dog |\n| Date | 2 |';
    expect(show(readText(notes, defaultCeilings))).toEqual([
      ...['[Parent]', '{[Name] | [Ann]}', '{[Phone] | [1]}', '[Why]', '[Reason]', ''],
      ...['[She *hates* it]', '', '[Story]', '', '[a]', '', '{[Risk?] | [Dog]}', '{[Date] | [2]}'],
    ]);
    const alone = notes.replace('\n| Date | 2 |', '').replace('Name | Ann |', '$&\n| DOB | 3 |');
    expect(show(readText(alone, defaultCeilings)).at(-1)).toBe('{[Risk?] | [Dog]}');
    expect(show(readText('# Hello\na | b', defaultCeilings))).toEqual(['[# Hello]', '[a | b]']);
  });

  it('reads lines in brackets below empty ones as headings, where three or more stand so', () => {
    const headed = (words: string): readonly (string | undefined)[] => {
      const opened = readText(words, defaultCeilings);
      return (opened.kind === 'document' ? opened.blocks : []).flatMap((block) =>
        block.kind === 'line' && block.heading === true ? [block.segments[0]?.text] : [],
      );
    };
    const three = '\n[A. The infant]\nName: Ada\n\n[Why]\na\n\n[Referrer]\nName: Jo';
    expect(headed(three)).toEqual(['A. The infant', 'Why', 'Referrer']);
    expect(headed('Name\n[Full Name]\nDOB\n[Date of Birth]\nNHS\n[NHS number]\n')).toEqual([]);
    expect(headed('\n[Why]\na\n\n[Referrer]\nb')).toEqual([]);
  });

  it('reads rows parted by strokes as tables without strokes at their ends, and one signature as a line', () => {
    const typed =
      'Surname | Forename | NHS number\nTestchild | Ada | 999 000 0018\n\n| Mother | Father\nName | Ann | Sam\n\nJo Example | Nurse | East Team';
    expect(show(readText(typed, defaultCeilings))).toEqual([
      '{[Surname] | [Forename] | [NHS number]}',
      '{[Testchild] | [Ada] | [999 000 0018]}',
      '',
      '{ | [Mother] | [Father]}',
      '{[Name] | [Ann] | [Sam]}',
      '',
      '[Jo Example | Nurse | East Team]',
    ]);
  });

  it('parts lines at tabs and at three spaces or more, not at two', () => {
    expect(show(readText('Name:\tZoe\nDOB    1/2/2026  noted', defaultCeilings))).toEqual([
      '[Name:] [Zoe]',
      '[DOB] [1/2/2026  noted]',
    ]);
  });

  it('takes the stars of a mail program around a label for bold', () => {
    expect(show(readText('*Name:* Zoe\n*DOB*: 1/2/2026\n*She* said', defaultCeilings))).toEqual([
      '[Name:] [Zoe]',
      '[DOB:] [1/2/2026]',
      '[*She* said]',
    ]);
  });

  it('can be put back to the character', () => {
    const words = fc.array(fc.constantFrom('a', 'B:', ' ', '  ', '    ', '\t', '\n', '-'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const expected = text.split('\n').map((line) => line.trimEnd());
        if (
          expected.at(-1) === '' &&
          text !== '' &&
          (text.endsWith('\n') || expected.length === 1)
        ) {
          if (text.endsWith('\n')) expected.pop();
        }
        const read = wholeText(readText(text, defaultCeilings)).split('\n');
        expect(read.join('\n').trimEnd()).toBe(expected.join('\n').trimEnd());
      }),
    );
  });

  it('keeps the dashes under a heading, which a person may have typed', () => {
    expect(show(readText('Sleep\n-----\nWakes hourly', defaultCeilings))).toEqual([
      '[Sleep]',
      '[-----]',
      '[Wakes hourly]',
    ]);
  });

  it('reads typed tick boxes', () => {
    expect(show(readText('[x] Yes [ ] No', defaultCeilings))).toEqual(['[☒ Yes ☐ No]']);
  });

  it('joins soft line breaks where the mail says that it has them', () => {
    const text = 'one \ntwo\n> q \n> r\n-- \nname';

    expect(wholeText(readText(text, defaultCeilings, { flowed: true }))).toBe(
      'one two\n> q r\n--\nname',
    );
  });

  it('stays over the ceiling in words', () => {
    expect(readText('abc', { ...defaultCeilings, characters: 2 }).kind).toBe('over-ceiling');
  });

  it('is quick on a line of nothing but spaces', () => {
    const started = performance.now();
    readText(' '.repeat(1_500_000), defaultCeilings);

    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
