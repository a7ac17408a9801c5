import { describe, expect, it } from 'vitest';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';

interface Row {
  readonly label: readonly string[];
  readonly answer: readonly string[];
}

/** Rows down the page from this height, with a line across the page under each. */
function rows({ page, bold }: Sheet, from: number, all: readonly Row[]): number {
  let y = from;
  for (const { label, answer } of all) {
    label.forEach((text, line) => {
      page.drawText(text, { x: 54, y: y - line * 13, font: bold });
    });
    answer.forEach((text, line) => {
      page.drawText(text, { x: 240, y: y - line * 14 });
    });
    y -= 14 * Math.max(label.length, answer.length) + 2;
    page.drawLine({ start: { x: 50, y: y + 8 }, end: { x: 545, y: y + 8 }, thickness: 0.7 });
    y -= 5;
  }
  return y;
}

const child: readonly Row[] = [
  { label: ['Name of child'], answer: ['Ivy Testchild'] },
  { label: ['Date of birth'], answer: [] },
  { label: ['Sex'], answer: ['Female'] },
  {
    label: ['Address and telephone number', 'of child'],
    answer: ['8a Sample Road', 'Crossgates', 'Leeds'],
  },
];
const referrer: readonly Row[] = [
  { label: ['Name of person completing', 'or referral'], answer: ['Ann Example'] },
  { label: ['Telephone number'], answer: [] },
  { label: ['Email'], answer: ['ann@council.example'] },
];

describe('rows with a line across the page under each, without uprights', () => {
  it('are whole rows between their lines, and a label left blank is no heading', async () => {
    const lines = await shown((sheet) => {
      sheet.page.drawText('Child being referred', { x: 50, y: 800, size: 13, font: sheet.bold });
      const y = rows(sheet, 775, child);
      sheet.page.drawText('Person referring', { x: 50, y: y - 8, size: 13, font: sheet.bold });
      rows(sheet, y - 28, referrer);
    });

    expect(lines).toEqual([
      '[Child being referred]',
      '{[Name of child] | [Ivy Testchild]}',
      '{[Date of birth] | }',
      '{[Sex] | [Female]}',
      '{[Address and telephone number] / [of child] | [8a Sample Road] / [Crossgates] / [Leeds]}',
      '[Person referring]',
      '{[Name of person completing] / [or referral] | [Ann Example]}',
      '{[Telephone number] | }',
      '{[Email] | [ann@council.example]}',
    ]);
  });

  it('leave a question whose answer runs across the page below it as it is', async () => {
    const sentence =
      'She looks away when her mother comes near, and her mother says that she is cross with her';
    const lines = await shown((sheet) => {
      const y = rows(sheet, 790, [...child, { label: ['Reason for referral'], answer: [] }]);
      sheet.page.drawText(sentence, { x: 54, y });
      sheet.page.drawText('all day long.', { x: 54, y: y - 13 });
      sheet.page.drawLine({ start: { x: 50, y: y - 18 }, end: { x: 545, y: y - 18 } });
      rows(sheet, y - 32, referrer);
    });

    expect(lines.slice(4, 7)).toEqual([
      '[Reason for referral]',
      `[${sentence}]`,
      '[all day long.]',
    ]);
  });
});

it('leaves the rows of a section apart whose heading alone has a line under it', async () => {
  const lines = await shown(({ page, bold }) => {
    ['Child', 'Parent', 'Referrer', 'Doctor', 'Others'].forEach((section, place) => {
      const y = 800 - place * 90;
      page.drawText(section, { x: 50, y, size: 12, font: bold });
      page.drawLine({ start: { x: 50, y: y - 4 }, end: { x: 545, y: y - 4 }, thickness: 0.7 });
      ['Name', 'Role', 'Phone'].forEach((label, row) => {
        page.drawText(`${section} ${label}`, { x: 50, y: y - 20 - row * 17, font: bold });
        page.drawText(`Answer ${row}`, { x: 240, y: y - 20 - row * 17 });
      });
    });
  });

  expect(lines.slice(0, 3)).toEqual([
    '[Child]',
    '[Child Name] [Answer 0]',
    '[Child Role] [Answer 1]',
  ]);
});

it('reads labels set to the right, close to their answers, over two lines', async () => {
  const labels = [
    ['First name', 'Ivy'],
    ['Surname', 'Testchild'],
    ['What is their relationship to the', 'Mother', 'child?'],
    ['Postcode', 'LS7 3AB'],
    ['Does the child have any disabilities or', 'No', 'medical conditions?'],
    ['Language', 'English'],
  ];
  const lines = await shown(({ page, bold }) => {
    let y = 780;
    for (const [label = '', answer = '', more] of labels) {
      const right = (text: string): number => 231 - bold.widthOfTextAtSize(text, 10);
      page.drawText(label, { x: right(label), y, font: bold });
      page.drawText(answer, { x: 237, y });
      if (more !== undefined) {
        y -= 12;
        page.drawText(more, { x: right(more), y, font: bold });
      }
      y -= 18;
    }
  });

  expect(lines).toContain('{[What is their relationship to the] / [child?] | [Mother]}');
  expect(lines).toContain(
    '{[Does the child have any disabilities or] / [medical conditions?] | [No]}',
  );
});

it('leaves a heading over a table of wrapped answers out of the rows before it', async () => {
  const lines = await shown(({ page, bold }) => {
    let y = 780;
    const row = (label: string, ...answer: string[]): void => {
      page.drawText(label, { x: 45, y, size: 10, font: bold });
      answer.forEach((text, place) => page.drawText(text, { x: 239, y: y - place * 14, size: 10 }));
      y -= 14 * (answer.length - 1);
      page.drawLine({ start: { x: 42, y: y - 5 }, end: { x: 552, y: y - 5 } });
      y -= 20;
    };
    const heading = (text: string): void => {
      page.drawText(text, { x: 52, y: y - 4, size: 11, font: bold });
      y -= 26;
    };
    heading('1 Who you are');
    row('Name', 'Jo Tester');
    row('Role', 'Midwife');
    row('Service', 'Sample Service');
    row('Telephone', '0113 496 0001');
    row('Email', 'jo@community.example');
    heading('2 The infant');
    row('First name', 'Ivy');
    row('Last name', 'Testchild');
    row('Home address', '1 Trial Road', 'Garforth', 'Leeds', 'LS1 1AA');
    row('GP practice', 'Sample Surgery');
    heading('3 The parents');
    row('Main carer', 'Ann Testchild');
    row('How is the main carer related', 'Mother');
    row('Telephone of the main carer', '07700 900001');
    row('Home languages', 'Welsh', 'English');
  });
  const at = (text: string): number => lines.findIndex((one) => one.includes(text));
  expect(lines).toContain('[2 The infant]');
  expect(at('2 The infant')).toBeGreaterThan(at('jo@community.example'));
  expect(at('2 The infant')).toBeLessThan(at('Ivy'));
  expect(at('3 The parents')).toBeGreaterThan(at('Sample Surgery'));
});

it('leaves the title of a part in larger bold letters out of its first row, whose label is in plain ones', async () => {
  const lines = await shown(({ page, font, bold }) => {
    page.drawText('Trial Council', { x: 54, y: 770, font, size: 10 });
    page.drawText('Details of the child', { x: 54, y: 750, font: bold, size: 12 });
    const asked = ['Family name', 'First name', 'Language', 'Religion', 'School'];
    for (const [place, label] of asked.entries()) {
      const y = 731 - place * 19;
      page.drawText(label, { x: 57, y, font, size: 10 });
      page.drawText(`answer ${place}`, { x: 240, y, font, size: 10 });
      page.drawLine({ start: { x: 50, y: y - 6 }, end: { x: 545, y: y - 6 }, thickness: 0.7 });
    }
  });
  expect(lines.slice(0, 2)).toEqual(['[Trial Council]', '[Details of the child]']);
  expect(lines[2]).toMatch(/^\W*Family name\W+answer 0\W*$/u);
});

it('hold a second label in bold with its answer where one stands behind the first answer', async () => {
  const lines = await shown((sheet) => {
    let y = 775;
    const two = (text: string, answer: string): void => {
      sheet.page.drawText(text, { x: 340, y, font: sheet.bold });
      sheet.page.drawText(answer, { x: 440, y });
    };
    for (const title of ['Mother', 'Father', 'Professionals']) {
      sheet.page.drawText(title, { x: 54, y: y + 2, size: 12, font: sheet.bold });
      sheet.page.drawLine({ start: { x: 50, y: y - 6 }, end: { x: 545, y: y - 6 } });
      y -= 20;
      if (title === 'Mother') two('Date of birth', '27-Jun-1989');
      if (title === 'Professionals') two('Social', 'Nell Trial');
      y = rows(sheet, y, [{ label: ['Name'], answer: ['Ann Example'] }]) - 4;
      y = rows(sheet, y, [{ label: ['Address'], answer: ['8a Sample Road'] }]) - 12;
    }
  });

  expect(lines).toContain('{[Name] | [Ann Example] | [Date of birth] | [27-Jun-1989]}');
  expect(lines).toContain('{[Name] | [Ann Example] | [Social] | [Nell Trial]}');
  expect(lines.filter((line) => line === '{[Address] | [8a Sample Road]}')).toHaveLength(3);
});
