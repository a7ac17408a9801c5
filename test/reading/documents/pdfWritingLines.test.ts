import { describe, expect, it } from 'vitest';
import { shown, type Sheet } from './drawnSheet.ts';

const line = ({ page }: Sheet, from: number, to: number, y: number): void =>
  page.drawLine({ start: { x: from, y }, end: { x: to, y } });

const columns = [50, 300] as const;

/** Rows of two lines to write on; the label stands under its line, or over it. */
function rows(
  sheet: Sheet,
  given: readonly (readonly [label: string, answer: string])[][],
  side: 'under' | 'over',
  size = 7,
): void {
  const { page } = sheet;
  given.forEach((row, place) => {
    const y = 740 - place * 36;
    row.forEach(([label, answer], column) => {
      const x = columns[column] ?? 50;
      line(sheet, x, x + 220, y);
      page.drawText(answer, { x: x + 2, y: y + 3, size: 10 });
      page.drawText(label, { x, y: side === 'under' ? y - size - 1 : y + 15, size });
    });
  });
}

const answered = [
  [
    ['Given name', 'Eleanor Jean'],
    ['Family name', 'Singh Gill'],
  ],
  [
    ['Birth date', '21/6/2026'],
    ['Religion or belief', ''],
  ],
  [
    ['Name of primary caregiver', ''],
    ['Relationship to the infant', 'Mum'],
  ],
] as const;

const asRows = [
  '{[Given name:] | «Eleanor Jean» | [Family name:] | «Singh Gill»}',
  '{[Birth date:] | «21/6/2026» | [Religion or belief:] | «»}',
  '{[Name of primary caregiver:] | «» | [Relationship to the infant:] | «Mum»}',
];

const mutable = answered.map((row) => [...row]);

const pairs = [
  ['Given name', 'Eleanor Jean'],
  ['Birth date', '21/6/2026'],
  ['Religion or belief', 'None'],
  ['Relationship to the infant', 'Mum'],
] as const;

describe('lines to write on with their labels under or over them', () => {
  it('gives the answer on a line to the small label under it, and leaves a bare line blank', async () => {
    expect(await shown((sheet) => rows(sheet, mutable, 'under'))).toEqual(asRows);
  });

  it('tells labels under their lines by their distance where they are as large as answers', async () => {
    expect(await shown((sheet) => rows(sheet, mutable, 'under', 10))).toEqual(asRows);
  });

  it('gives the answer on a line to the label over it, though both look the same', async () => {
    expect(await shown((sheet) => rows(sheet, mutable, 'over', 10))).toEqual(asRows);
  });

  it('gives each answer to the label over it where a line ends each row right above the next label', async () => {
    const lines = await shown((sheet) => {
      for (const [place, [label, answer]] of pairs.entries()) {
        const y = 740 - place * 33;
        sheet.page.drawText(label, { x: 50, y: y + 19, size: 10 });
        sheet.page.drawText(answer, { x: 50, y: y + 3, size: 10 });
        line(sheet, 46, 300, y);
      }
    });
    expect(lines).toEqual(pairs.map(([label, answer]) => `{[${label}:] | «${answer}»}`));
  });

  it('takes lines across the page far below labels and their answers for the edges of rows', async () => {
    const lines = await shown((sheet) => {
      for (const [place, [label, answer]] of pairs.entries()) {
        const y = 740 - place * 26;
        sheet.page.drawText(label, { x: 62, y, size: 10 });
        sheet.page.drawText(answer, { x: 298, y, size: 10 });
        line(sheet, 57, 528, y - 12);
      }
    });
    expect(lines).toEqual(pairs.map(([label, answer]) => `{[${label}] | [${answer}]}`));
  });

  it('takes no heading for the label of the line under it, where each line holds its label and its answer', async () => {
    const read = await shown(({ page, bold }) => {
      let y = 740;
      for (const [heading, ...labels] of [
        ['The child', 'Name:', 'Sex:'],
        ['The placement', 'Carer:', 'Telephone:'],
        ['The network', 'Midwife:', 'GP:'],
        ['Requested by', 'Social worker:', 'Team:'],
      ] as const) {
        page.drawText(heading, { x: 50, y, size: 12, font: bold });
        for (const label of labels) {
          y -= 15;
          page.drawText(label, { x: 50, y, font: bold });
          page.drawText('Jo Tester', { x: 54 + bold.widthOfTextAtSize(label, 10), y });
          page.drawLine({ start: { x: 50, y: y - 3 }, end: { x: 540, y: y - 3 } });
        }
        y -= 26;
      }
    });
    expect(read.slice(0, 4)).toEqual([
      '[The child]',
      '[Name:] [Jo Tester]',
      '[Sex:] [Jo Tester]',
      '[The placement]',
    ]);
  });

  it('parts one line across the page among the labels under it', async () => {
    const seen = await shown((sheet) => {
      mutable.forEach((row, place) => {
        const y = 740 - place * 36;
        line(sheet, 50, 540, y);
        row.forEach(([label, answer], column) => {
          const x = columns[column] ?? 50;
          sheet.page.drawText(answer, { x: x + 1, y: y + 3 });
          sheet.page.drawText(label, { x, y: y - 8, size: 7 });
        });
      });
    });
    expect(seen).toEqual(asRows);
  });

  it('takes the rules under larger headings for no lines to write on, though labels are bold too', async () => {
    const seen = await shown((sheet) => {
      ['Duty call', 'Infant', 'Referrer'].forEach((heading, place) => {
        const y = 740 - place * 60;
        sheet.page.drawText(heading, { x: 50, y: y + 2, size: 11, font: sheet.bold });
        line(sheet, 50, 550, y);
        sheet.page.drawText('Name in full', { x: 50, y: y - 14, size: 9.5, font: sheet.bold });
        sheet.page.drawText('Ava Singh', { x: 230, y: y - 14 });
      });
    });
    expect(seen.join('\n')).not.toContain('«');
  });

  it('takes the lines under headings that are larger, though not in bold, for no lines to write on', async () => {
    const parts = [
      ['Tell us about the baby', ['Name:', 'Ava Singh'], ['Born:', '21/6/2026']],
      ['Tell us about mum', ['Full name:', 'Jo Singh']],
      ['Who are you?', ['Your name:', 'Ada Tester'], ['Your role:', '']],
    ] as const;
    const seen = await shown((sheet) => {
      let y = 760;
      for (const [heading, ...pairs] of parts) {
        sheet.page.drawText(heading, { x: 50, y, size: 11 });
        line(sheet, 50, 550, y - 4);
        for (const [place, [label, answer]] of pairs.entries()) {
          sheet.page.drawText(answer, { x: 330, y: y - 16 - place * 16, size: 8.5 });
          sheet.page.drawText(label, { x: 50, y: y - 16 - place * 16, size: 9 });
        }
        y -= 32 + pairs.length * 16;
      }
    });
    expect(seen).toEqual([
      '[Tell us about the baby]',
      '[Name:] [Ava Singh]',
      '[Born:] [21/6/2026]',
      '[Tell us about mum]',
      '[Full name:] [Jo Singh]',
      '[Who are you?]',
      '[Your name:] [Ada Tester]',
      '[Your role:]',
    ]);
  });

  it('takes no larger answers on lines across the page for headings, though an account stands below the last', async () => {
    const seen = await shown((sheet) => {
      pairs.forEach(([label, answer], place) => {
        const y = 760 - place * 32;
        sheet.page.drawText(answer, { x: 52, y: y + 3, size: 11 });
        line(sheet, 50, 540, y);
        sheet.page.drawText(label, { x: 50, y: y - 9, size: 8 });
      });
      for (let row = 0; row < 6; row += 1)
        sheet.page.drawText('Words of an account that runs on', { x: 50, y: 600 - row * 14 });
    });
    expect(seen.slice(0, 4)).toEqual(pairs.map(([label, answer]) => `{[${label}:] | «${answer}»}`));
  });

  it('takes the line under a heading for no line to write on', async () => {
    const seen = await shown((sheet) => {
      sheet.page.drawText('About the infant', { x: 50, y: 775, size: 12, font: sheet.bold });
      line(sheet, 50, 540, 771);
      rows(sheet, mutable, 'under');
    });
    expect(seen).toEqual(['[About the infant]', ...asRows]);
  });

  it('keeps an answer of two lines together above its line', async () => {
    const seen = await shown((sheet) => {
      rows(sheet, mutable, 'under');
      line(sheet, 50, 270, 600);
      sheet.page.drawText('12 Sample Street,', { x: 52, y: 615 });
      sheet.page.drawText('Leeds LS7 3AB', { x: 52, y: 603 });
      sheet.page.drawText('Address', { x: 50, y: 592, size: 7 });
    });
    expect(seen.at(-1)).toBe('{[Address:] | «12 Sample Street,» / «Leeds LS7 3AB»}');
  });

  it('leaves the small hint under a label and the number before it out of the answer', async () => {
    const seen = await shown((sheet) => {
      const questions = [
        ['What is the baby called?', 'First name and surname', 'Ivy Testchild'],
        ['When was the baby born?', '', '3 May 2026'],
        ['NHS number, if you have it', 'It has ten digits', ''],
        ['Which surgery do they go to?', '', 'Trial Practice'],
      ] as const;
      questions.forEach(([label, hint, answer], place) => {
        const y = 700 - place * 48;
        const top = y + (hint === '' ? 16 : 24);
        sheet.page.drawText(String(place + 9), { x: 34, y: top });
        sheet.page.drawText(label, { x: 53, y: top });
        sheet.page.drawText(hint, { x: 53, y: y + 14, size: 8 });
        sheet.page.drawText(answer, { x: 53, y: y + 3 });
        line(sheet, 53, 500, y);
      });
    });
    expect(seen).toEqual([
      '{[What is the baby called?] / [First name and surname] | «Ivy Testchild»}',
      '{[When was the baby born?] | «3 May 2026»}',
      '{[NHS number, if you have it:] / [It has ten digits] | «»}',
      '{[Which surgery do they go to?] | «Trial Practice»}',
    ]);
  });
});

describe('a line of dots that is broken where something stands in it', () => {
  it('takes what the dots touch on both sides for the answer of the label before them', async () => {
    const read = await shown((sheet) => {
      const { page, font } = sheet;
      const label = 'First name';
      const start = 50 + font.widthOfTextAtSize(label, 10) + 4;
      page.drawText(label, { x: 50, y: 700, size: 10 });
      line(sheet, start, start + 37, 699);
      page.drawText('Ivy Ann', { x: start + 39, y: 700, size: 10 });
      line(sheet, start + 40 + font.widthOfTextAtSize('Ivy Ann', 10), 260, 699);
    });
    expect(read).toEqual(['[First name] «Ivy Ann»']);
  });

  it('keeps two labels apart that stand in one row, each a space before its dots', async () => {
    const read = await shown((sheet) => {
      const { page, font } = sheet;
      const width = (words: string): number => font.widthOfTextAtSize(words, 10);
      page.drawText('Signed', { x: 50, y: 700, size: 10 });
      line(sheet, 54 + width('Signed'), 150, 699);
      page.drawText('Day', { x: 154, y: 700, size: 10 });
      line(sheet, 158 + width('Day'), 260, 699);
    });
    expect(read).toEqual(['[Signed] «» [Day] «»']);
  });
});

describe('an account typed on rows of dots', () => {
  it('keeps its full stops, and the row left empty between two paragraphs as an empty line', async () => {
    const lines = await shown(({ page }) => {
      const dotted = (x: number, y: number, count: number): void =>
        page.drawText('.'.repeat(count), { x, y, size: 9 });
      page.drawText('Email:', { x: 45, y: 760 });
      dotted(81, 758.5, 160);
      page.drawText('jo.testworth@mailbox.example', { x: 84, y: 760, size: 9 });
      page.drawText('Why are you referring?', { x: 45, y: 730 });
      for (const y of [712, 697, 682, 667]) dotted(45, y, 180);
      page.drawText('Cries whenever she is put down.', { x: 45, y: 713 });
      page.drawText('Mother agrees to this referral.', { x: 45, y: 683 });
    });
    expect(lines.slice(0, 5)).toEqual([
      '[Email:] «jo.testworth@mailbox.example»',
      '[Why are you referring?]',
      '«Cries whenever she is put down.»',
      '',
      '«Mother agrees to this referral.»',
    ]);
  });
});

describe('small print in brackets under lines to write on', () => {
  const asked = (sheet: Sheet, y: number, answer: string, label: string): void => {
    line(sheet, 54, 550, y);
    sheet.page.drawText(answer, { x: 54, y: y + 4, size: 10 });
    sheet.page.drawText(label, { x: 54, y: y - 14, size: 8 });
  };

  it('asks about the line above it, though the next answer stands nearer, and not about a text above that', async () => {
    const lines = await shown((sheet) => {
      sheet.page.drawText('Have you spoken with us?', { x: 54, y: 760 });
      asked(sheet, 738, 'Mon 21 September 2026', '(When was it?)');
      asked(sheet, 704, 'Ivy Testchild', '(Baby: full name)');
      asked(sheet, 670, '', '(Baby: date of birth)');
      asked(sheet, 636, 'ann@post.example', '(Email)');
      line(sheet, 54, 136, 639);
      sheet.page.drawText('She cries whenever she is put down, and', { x: 54, y: 580 });
      sheet.page.drawText('nobody sleeps.', { x: 54, y: 568 });
      asked(sheet, 548, 'Early Help', '(Safeguarding arrangements)');
    });
    expect(lines).toEqual([
      '[Have you spoken with us?]',
      '{[When was it?] | «Mon 21 September 2026»}',
      '{[Baby: full name:] | «Ivy Testchild»}',
      '{[Baby: date of birth:] | «»}',
      '{[Email:] | «ann@post.example»}',
      '[She cries whenever she is put down, and]',
      '[nobody sleeps.]',
      '{[Safeguarding arrangements:] | «Early Help»}',
    ]);
  });

  it('is a hint where each line has its label before it', async () => {
    const lines = await shown((sheet) => {
      for (const [y, label, answer, hint] of [
        [738, 'Name', 'Ivy Testchild', '(in full)'],
        [704, 'Born on', '3 May 2026', '(dd/mm/yyyy)'],
        [670, 'Telephone', '0113 496 0001', '(by day)'],
      ] as const) {
        sheet.page.drawText(label, { x: 54, y: y + 4 });
        line(sheet, 130, 550, y);
        sheet.page.drawText(answer, { x: 134, y: y + 4, size: 10 });
        sheet.page.drawText(hint, { x: 130, y: y - 14, size: 8 });
      }
    });
    expect(lines.filter((text) => !text.startsWith('[('))).toEqual([
      '[Name] «Ivy Testchild»',
      '[Born on] «3 May 2026»',
      '[Telephone] «0113 496 0001»',
    ]);
  });
});
