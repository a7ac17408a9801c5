import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCeilings, linesIn, type OpenedDocument } from '../../../src/reading/document.ts';
import { readOpenDocument, readRichText } from '../../../src/reading/documents/document.office.ts';
import { readWord } from '../../../src/reading/documents/document.word.ts';
import { show } from './show.ts';
import { run, wordFile } from './wordFile.ts';

const namespaces = ['office', 'text', 'table', 'style', 'form', 'draw', 'fo']
  .map((name) => {
    const uri = name === 'draw' ? 'drawing' : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${uri}:1.0"`;
  })
  .join(' ');

function openDocument(body: string, styles = ''): Uint8Array {
  const xml = (root: string, inside: string) =>
    strToU8(`<?xml version="1.0"?><office:${root} ${namespaces}>${inside}</office:${root}>`);
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': xml(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
  });
}
const openOdt = async (body: string, styles?: string) =>
  readOpenDocument({ name: 'a.odt', bytes: openDocument(body, styles) }, defaultCeilings);
const readOdt = async (body: string, styles?: string) => show(await openOdt(body, styles));
const openRtf = async (rtf: string) =>
  readRichText(
    { name: 'a.rtf', bytes: Buffer.from(`{\\rtf1\\ansi ${rtf}}`, 'latin1') },
    defaultCeilings,
  );
const readRtf = async (rtf: string) => show(await openRtf(rtf));

const highlightedYes =
  '<style:style style:name="M" style:family="text"><style:text-properties fo:background-color="#ffff00"/></style:style>';

it('takes the printed answer that is highlighted for the one that was chosen', async () => {
  const written = '<text:p><text:span text:style-name="M">Yes</text:span> / No</text:p>';
  const odt = await readOdt(written, highlightedYes);
  const rtf = await readRtf('{\\highlight7 Yes} / No\\par ');
  expect(odt).toEqual(rtf);
  expect(odt).not.toEqual(await readRtf('Yes / No\\par '));
});

it('takes the printed answer that is ringed for the one that was chosen', async () => {
  const written = '<text:p><text:span text:style-name="M">Yes</text:span> / No</text:p>';
  const ringed = highlightedYes.replace('fo:background-color="#ffff00"', 'fo:border="1pt solid"');
  const chosen = await readRtf('{\\highlight7 Yes} / No\\par ');
  expect(await readOdt(written, ringed)).toEqual(chosen);
  expect(await readOdt(written, ringed.replace('fo:', 'loext:'))).toEqual(chosen);
  expect(await readRtf('{\\chbrdr\\brdrs\\brdrw15 Yes} / No\\par ')).toEqual(chosen);
});

it('tells a line that a tab leads on to the margin from one with a tab between its words', async () => {
  const paragraph = (...texts: readonly string[]) =>
    `<w:p>${texts.map((each) => (each === '' ? '<w:r><w:tab/></w:r>' : run(each))).join('')}</w:p>`;
  const led = (opened: OpenedDocument) =>
    opened.kind === 'document' ? linesIn(opened.blocks).map((each) => each.led === true) : [];
  const word = wordFile(paragraph('Name Zoe', '') + paragraph('Name', '', 'Zoe'));

  const all = [
    await openOdt('<text:p>Name Zoe <text:tab/></text:p><text:p>Name<text:tab/>Zoe</text:p>'),
    await openRtf('Name Zoe \\tab\\par Name\\tab Zoe\\par '),
    await readWord({ name: 'a.docx', bytes: word }, defaultCeilings),
  ];

  expect(all.map(led)).toEqual([
    [true, false],
    [true, false],
    [true, false],
  ]);
});

describe('an OpenDocument text', () => {
  it('keeps written spaces, tabs and line breaks, and collapses the rest', async () => {
    expect(
      await readOdt(
        '<text:p>Name:<text:tab/>Zoe\n   Test<text:s text:c="3"/>x<text:line-break/>next</text:p><text:p/>',
      ),
    ).toEqual(['[Name:] [Zoe Test] [x]', '[next]', '']);
  });

  it('sets tables on their grid and reads filled boxes and tick boxes', async () => {
    expect(
      await readOdt(
        '<office:forms><form:form><form:checkbox form:id="c1" form:current-state="checked"/><form:text form:id="t1" form:current-value="Zoe"/></form:form></office:forms>' +
          '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Child</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p><draw:control draw:control="t1"/></text:p></table:table-cell></table:table-row></table:table>' +
          '<text:p><draw:control draw:control="c1"/> Yes <text:placeholder>name</text:placeholder></text:p>',
      ),
    ).toEqual(['{2x1:[Child] | «Zoe»}', '[☒ Yes] «»']);
  });

  it('takes tracked changes as accepted and hidden text as not there', async () => {
    expect(
      await readOdt(
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>kept<text:span text:style-name="H">secret</text:span><text:span text:style-name="S">Yes</text:span></text:p>',
        '<style:style style:name="H"><style:text-properties text:display="none"/></style:style><style:style style:name="S" style:parent-style-name="S"><style:text-properties style:text-line-through-style="solid"/></style:style>',
      ),
    ).toEqual(['[kept] [-Yes-]']);
  });
});

describe('rich text', () => {
  it('reads characters of every notation, in the code page of the font', async () => {
    expect(
      await readRtf(
        "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial;}{\\f2\\fcharset2 Wingdings;}}\\f0 Zo\\'eb \\u321?{\\f1\\'b3} \\'93x\\'94 {\\f2\\'fe} Yes{\\f2\\'a8}\\par",
      ),
    ).toEqual(['[Zoë Łł “x” ☒ Yes☐]']);
  });

  it('reads tables, merged cells and tables in cells', async () => {
    const row = (shape: string, cells: string) => `\\trowd ${shape}\\pard\\intbl ${cells}\\row`;
    expect(
      await readRtf(
        `${row('\\clvmgf\\cellx100\\cellx200\\cellx300', 'Child\\cell Name\\cell Zoe\\cell')}${row('\\clvmrg\\cellx100\\cellx300', '\\cell wide\\cell')}\\pard after\\par`,
      ),
    ).toEqual(['{1x2:[Child] | [Name] | [Zoe]}', '{2x1:[wide]}', '[after]']);
    expect(
      await readRtf(
        '\\trowd\\cellx500\\pard\\intbl\\itap2 in\\nestcell{\\*\\nesttableprops\\trowd\\cellx100\\nestrow}\\pard\\intbl\\itap1 out\\cell\\row\\pard end\\par',
      ),
    ).toEqual(['{{[in]} / [out]}', '[end]']);
  });

  it('reads form fields by their data and other fields by their results', async () => {
    const field = (data: string, result: string) =>
      `{\\field{\\*\\fldinst ${data}}{\\fldrslt ${result}}}`;
    expect(
      await readRtf(
        `${field('FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffname T1}}}', 'Zoe')} ${field('FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres1}}', '')}${field('FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres25\\ffdefres0}}', '')} ${field('FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl Choose}{\\*\\ffl Midwife}}}', '')} ${field('MERGEFIELD x', 'merged')}\\par`,
      ),
    ).toEqual(['«Zoe» [☒☐] «Midwife» [merged]']);
  });

  it('drops what is not shown and reads headers and text boxes', async () => {
    expect(
      await readRtf(
        '{\\header 999\\par}{\\*\\unknown x}{\\pict 0102}kept{\\v secret}{\\deleted gone}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt box\\par}}}\\par{\\strike Yes}/No\\par',
      ),
    ).toEqual(['~[999]', '[kept]', '[box]', '[-Yes-] [/No]']);
  });
});

describe('hostile office files', () => {
  it('never throw, whatever the bytes', async () => {
    const rtf = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '\\cell',
        '\\row',
        '\\intbl',
        '\\itap9',
        "\\'e",
        '\\field',
        'x',
        '\\*',
      ),
    );
    await fc.assert(
      fc.asyncProperty(rtf, async (parts) => {
        const bytes = Buffer.from(`{\\rtf1${parts.join('')}`);
        const { kind } = await readRichText({ name: 'a', bytes }, defaultCeilings);
        expect(['document', 'cannot-open']).toContain(kind);
      }),
      { numRuns: 500 },
    );
    const deep = Buffer.from(`{\\rtf1${'{'.repeat(5_000)}`);
    expect((await readRichText({ name: 'a', bytes: deep }, defaultCeilings)).kind).toBe(
      'over-ceiling',
    );
    const repeated = await readOdt(
      '<table:table><table:table-row><table:table-cell table:number-columns-repeated="1000000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
    );
    expect(repeated.join('').length).toBeLessThan(1_000);
  });
});

it('is not read as whole where the end of a rich text file is missing', async () => {
  const bytes = Buffer.from('{\\rtf1\\ansi {Name of infant: Zoe}\\par Consent', 'latin1');
  expect(await readRichText({ name: 'a.rtf', bytes }, defaultCeilings)).toEqual({
    kind: 'cannot-open',
    why: 'The rich text file was cut off: its end is missing',
  });
});
