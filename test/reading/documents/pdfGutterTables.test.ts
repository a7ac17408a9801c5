import type { PDFFont } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { shown, type Sheet } from './drawnSheet.ts';

type Drawn = readonly [x: number, y: number, text: string];

const draw =
  (texts: readonly Drawn[], fontOf: (sheet: Sheet, x: number) => PDFFont = ({ font }) => font) =>
  (sheet: Sheet): void => {
    for (const [x, y, text] of texts)
      sheet.page.drawText(text, { x, y, size: 10, font: fontOf(sheet, x) });
  };

describe('a part of a page that stands in columns, without upright lines', () => {
  it('has its columns told from all rows, where one answer comes as near to the next label as two words', async () => {
    const lines = await shown(
      draw([
        [50, 740, 'Child'],
        [160, 740, 'Ivy Testchild'],
        [300, 740, 'Born on'],
        [410, 740, '3 May 2026'],
        [50, 718, 'School'],
        [160, 718, 'Sample Road Infant School'],
        [300, 718, 'Language spoken'],
        [410, 718, 'Welsh'],
        [300, 706, 'at home'],
        [50, 684, 'Who lives there'],
        [160, 684, 'Mum and her own parents'],
        [300, 684, 'Telephone'],
        [410, 684, '0113 496 0001'],
      ]),
    );
    expect(lines).toEqual([
      '{[Child] | [Ivy Testchild] | [Born on] | [3 May 2026]}',
      '{[School] | [Sample Road Infant School] | [Language spoken] / [at home] | [Welsh]}',
      '{[Who lives there] | [Mum and her own parents] | [Telephone] | [0113 496 0001]}',
    ]);
  });

  it('keeps the lines of a cell in their row where the others are set to its middle', async () => {
    const lines = await shown(
      draw(
        [
          [50, 740, 'Child'],
          [160, 740, 'Ivy Testchild'],
          [300, 740, 'Born on'],
          [410, 740, '3 May 2026'],
          [50, 712, 'Weeks of gestation'],
          [50, 700, 'at birth'],
          [160, 706, '36+2'],
          [300, 712, 'NHS number of'],
          [300, 700, 'the infant'],
          [410, 706, '999 000 0018'],
          [50, 672, 'Religion'],
          [160, 678, 'Church of'],
          [160, 666, 'England'],
          [300, 672, 'Telephone'],
          [410, 672, '0113 496 0001'],
        ],
        ({ font, bold }, x) => (x === 50 || x === 300 ? bold : font),
      ),
    );
    expect(lines).toEqual([
      '{[Child] | [Ivy Testchild] | [Born on] | [3 May 2026]}',
      '{[Weeks of gestation] / [at birth] | [36+2] | [NHS number of] / [the infant] | [999 000 0018]}',
      '{[Religion] | [Church of] / [England] | [Telephone] | [0113 496 0001]}',
    ]);
  });

  it('may have labels that all end before their answers, in the first column and in a later one', async () => {
    const pairs: readonly (readonly [string, string, string, string])[] = [
      ['Child', 'Ivy Testchild', 'Born on', '3 May 2026'],
      ['Home address', '1 Trial Road, Leeds', 'First language', 'Welsh'],
      ['Mother', 'Ann Testchild', 'Telephone', '0113 496 0001'],
      ['Job', 'Joiner', 'Religion', 'None'],
    ];
    const lines = await shown(({ page, font }) => {
      pairs.forEach((row, place) => {
        row.forEach((text, column) => {
          const end = [130, 135, 370, 375][column] ?? 0;
          const x = column % 2 === 0 ? end - font.widthOfTextAtSize(text, 10) : end;
          page.drawText(text, { x, y: 740 - place * 20, size: 10 });
        });
      });
    });
    expect(lines).toEqual(pairs.map((row) => `{${row.map((text) => `[${text}]`).join(' | ')}}`));
  });

  it('parts its rows by the lines drawn below all columns, however near their words are', async () => {
    const lines = await shown((sheet) => {
      draw([
        [50, 740, 'Name of the child'],
        [50, 728, 'or unborn baby'],
        [160, 740, 'Ivy Testchild'],
        [300, 740, 'Born on'],
        [410, 740, '3 May 2026'],
        [50, 714, 'NHS number'],
        [160, 714, '999 000 0018'],
        [300, 714, 'Address'],
        [410, 714, '1 Trial Road'],
        [410, 702, 'Leeds'],
        [50, 688, 'Telephone'],
        [160, 688, '0113 496 0001'],
        [300, 688, 'Religion'],
        [410, 688, 'None'],
        [50, 674, 'Mother'],
        [160, 674, 'Ann Testchild'],
        [300, 674, 'Language'],
        [410, 674, 'Welsh'],
      ])(sheet);
      for (const y of [752, 724, 698, 684, 670]) {
        sheet.page.drawLine({ start: { x: 48, y }, end: { x: 545, y }, thickness: 0.5 });
      }
    });
    expect(lines).toEqual([
      '{[Name of the child] / [or unborn baby] | [Ivy Testchild] | [Born on] | [3 May 2026]}',
      '{[NHS number] | [999 000 0018] | [Address] | [1 Trial Road] / [Leeds]}',
      '{[Telephone] | [0113 496 0001] | [Religion] | [None]}',
      '{[Mother] | [Ann Testchild] | [Language] | [Welsh]}',
    ]);
  });

  it('holds labels over their answers as pairs, told by their distances where both look alike', async () => {
    const lines = await shown(
      draw(
        [
          ['Child', 'Ivy Testchild', 'Born on', '3 May 2026'],
          ['Mother', 'Ann Testchild', 'Religion', 'None'],
          ['Telephone', '0113 496 0001', 'Language', 'Welsh'],
        ].flatMap(([one = '', two = '', three = '', four = ''], place): Drawn[] => [
          [50, 740 - place * 30, one],
          [50, 728 - place * 30, two],
          [300, 740 - place * 30, three],
          [300, 728 - place * 30, four],
        ]),
      ),
    );
    expect(lines).toEqual([
      '{[Child] | [Ivy Testchild] | [Born on] | [3 May 2026]}',
      '{[Mother] | [Ann Testchild] | [Religion] | [None]}',
      '{[Telephone] | [0113 496 0001] | [Language] | [Welsh]}',
    ]);
  });

  it('has its rows parted by dashed lines, and a column that begins in two of its rows alone', async () => {
    const lines = await shown((sheet) => {
      draw([
        [50, 740, 'Child'],
        [160, 740, 'Ivy Testchild'],
        [300, 740, 'Born on'],
        [410, 740, '3 May 2026'],
        [50, 716, 'Home address and'],
        [50, 704, 'postcode'],
        [160, 716, '1 Trial Road'],
        [300, 716, 'Language'],
        [410, 716, 'Welsh'],
        [50, 682, 'Mother'],
        [160, 682, 'Ann Testchild'],
        [300, 682, 'Religion'],
      ])(sheet);
      for (const y of [731, 696, 673]) {
        for (let x = 48; x < 545; x += 9)
          sheet.page.drawLine({ start: { x, y }, end: { x: x + 3, y }, thickness: 0.5 });
      }
    });
    expect(lines).toEqual([
      '{[Child] | [Ivy Testchild] | [Born on] | [3 May 2026]}',
      '{[Home address and] / [postcode] | [1 Trial Road] | [Language] | [Welsh]}',
      '{[Mother] | [Ann Testchild] | [Religion] | }',
    ]);
  });

  it('has its rows parted by the lines below them, though small labels stand a little above the foot of their answers', async () => {
    const rows = [
      ['Name of child', 'Ivy Testchild', '', 'Date of birth', '26/6/2026'],
      ['NHS number', '999 000 0018', '', 'Sex', 'Female'],
      ['GP practice', 'Sample Lane', 'Medical Practice', 'Religion', 'None'],
      ['Home address', '7 Sample Grove,', 'Leeds LS9 8TF', 'Language', 'Twi'],
      ['Gestation', '36+2 weeks', '', 'Hospital', 'Sample Infirmary'],
    ];
    const lines = await shown(({ page }) => {
      let y = 740;
      for (const [label = '', answer = '', rest = '', other = '', last = ''] of rows) {
        page.drawText(label, { x: 63, y: y + 2.5, size: 8 });
        page.drawText(answer, { x: 180, y, size: 11 });
        page.drawText(rest, { x: 180, y: y - 14, size: 11 });
        page.drawText(other, { x: 298, y: y + 2.5, size: 8 });
        page.drawText(last, { x: 415, y, size: 11 });
        y -= rest === '' ? 4 : 18;
        page.drawLine({ start: { x: 57, y }, end: { x: 528, y } });
        y -= 12;
      }
    });
    expect(lines).toContain(
      '{[GP practice] | [Sample Lane] / [Medical Practice] | [Religion] | [None]}',
    );
    expect(lines).toContain('{[NHS number] | [999 000 0018] | [Sex] | [Female]}');
  });

  it('goes on with an answer behind a tab where its label begins', async () => {
    const lines = await shown(
      draw([
        [50, 740, 'Name of mother'],
        [250, 740, 'Ann Testchild'],
        [50, 720, 'Who lives in the household?'],
        [250, 720, 'Mother, father, her own mother and father, their two'],
        [50, 708, 'siblings'],
        [50, 688, 'Interpreter needed?'],
        [250, 688, 'No'],
        [50, 668, 'Preferred method of contact'],
        [250, 668, 'Text message, and by post where nobody answers'],
        [50, 648, 'Religion'],
        [250, 648, 'None'],
      ]),
    );
    expect(lines.join(' ')).toContain('their two] / [siblings]');
  });

  it('has a row for each label that an answer stands beside, where its columns are too narrow to tell by room', async () => {
    const rows = [
      ["Mother's date", 'of birth', '18/11/2000', 'Interpreter', 'required?', 'No'],
      ["Mother's full", 'name', 'Ann Testchild', 'Brothers and', 'sisters', 'None'],
      ['Household', 'members', 'Mum and baby', "Father's", 'name', 'Sam Testchild'],
      ["Parents'", 'mobile', '07700 900299', 'GP practice', 'of the child', 'Sample Lane'],
    ];
    const lines = await shown(
      draw(
        rows.flatMap(
          ([one = '', rest = '', answer = '', other = '', end = '', last = ''], place) => {
            const y = 740 - place * 28;
            return [
              ...([
                [50, y, one],
                [50, y - 12, rest],
                [122, y, answer],
              ] as Drawn[]),
              ...([
                [290, y, other],
                [290, y - 12, end],
                [364, y, last],
              ] as Drawn[]),
            ];
          },
        ),
      ),
    );
    expect(lines).toEqual(
      rows.map(
        ([one, rest, answer, other, end, last]) =>
          `{[${one}] / [${rest}] | [${answer}] | [${other}] / [${end}] | [${last}]}`,
      ),
    );
  });

  it('is read frame by frame where two frames stand side by side', async () => {
    const lines = await shown((sheet) => {
      for (const left of [50, 310]) {
        sheet.page.drawRectangle({ x: left - 8, y: 640, width: 250, height: 120, borderWidth: 1 });
        const [name, word] = left === 50 ? ['Child', 'Ivy'] : ['Mother', 'Ann'];
        draw([
          [left, 735, `${name}'s name`],
          [left + 100, 735, `${word} Testchild`],
          [left, 715, `${name}'s home`],
          [left, 703, 'and postcode'],
          [left + 100, 715, '1 Trial Road'],
          [left, 680, `${name}'s number`],
          [left + 100, 680, '0113 496 0001'],
        ])(sheet);
      }
    });
    expect(lines.join('\n')).toContain(
      [
        "{[Child's name] | [Ivy Testchild]}",
        "{[Child's home] / [and postcode] | [1 Trial Road]}",
        "{[Child's number] | [0113 496 0001]}",
      ].join('\n'),
    );
  });
});

it('takes the line right below a label, that ends where it ends, for the rest of it, beside boxes to tick', async () => {
  const lines = await shown(({ page, font }) => {
    const text = ['Has the parent of the child agreed', 'to this request?'];
    text.forEach((line, place) => {
      const x = 200 - font.widthOfTextAtSize(line, 10);
      page.drawText(line, { x, y: 740 - place * 12, size: 10 });
    });
    page.drawText('[ ] Yes [x] No', { x: 220, y: 740, size: 10 });
  });
  expect(lines).toEqual([
    '{[Has the parent of the child agreed] / [to this request?] | [[ ] Yes [x] No]}',
  ]);
});

it('begins a row with each count of its questions, where one is left blank', async () => {
  const lines = await shown(
    draw([
      [50, 740, '(a)'],
      [70, 740, 'Surname:'],
      [250, 740, 'Testchild'],
      [50, 725, '(b)'],
      [70, 725, 'Born on'],
      [250, 725, '3 May 2026'],
      [50, 710, '(c)'],
      [70, 710, 'Due date if not yet born:'],
      [50, 695, '(d)'],
      [70, 695, 'Is the child male or female?'],
      [250, 695, 'Female'],
      [50, 680, '(e)'],
      [70, 680, 'Adult with parental responsibility:'],
      [250, 680, 'Mother'],
    ]),
  );
  expect(lines).toEqual([
    '{[(a)] | [Surname:] | [Testchild] | }',
    '{[(b)] | [Born on] | [3 May 2026] | }',
    '{[(c)] | [Due date if not yet born:]}',
    '{[(d)] | [Is the child male or female?] | [Female] | }',
    '{[(e)] | [Adult with parental responsibility:] | [Mother] | }',
  ]);
});

it('reads a few close rows of one line each as rows, where one of their answers is left out', async () => {
  const lines = await shown(
    draw(
      [
        [41, 702, 'Name'],
        [134, 702, 'Jo Tester'],
        [298, 702, 'Role'],
        [390, 702, 'Family Support Worker'],
        [41, 688, 'Agency'],
        [134, 688, 'Trial Action'],
        [298, 688, 'Phone'],
        [390, 688, '07700900432'],
        [41, 674, 'Email'],
        [298, 674, 'Date of referral'],
        [390, 674, 'Sunday 8 November 2026'],
        [41, 660, 'Family has agreed'],
        [134, 660, 'Yes'],
      ],
      ({ font, bold }, x) => (x === 41 || x === 298 ? bold : font),
    ),
  );
  expect(lines).toEqual([
    '[Name] [Jo Tester] [Role] [Family Support Worker]',
    '[Agency] [Trial Action] [Phone] [07700900432]',
    '[Email] [Date of referral] [Sunday 8 November 2026]',
    '[Family has agreed] [Yes]',
  ]);
});
