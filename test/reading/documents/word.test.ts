import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/reading/documents/document.word.ts';
import { defaultCeilings, type Ceilings } from '../../../src/reading/document.ts';
import { show, wholeText } from './show.ts';
import { control, legacyField, paragraph, run, wordFile, type FurtherParts } from './wordFile.ts';

const open = (bytes: Uint8Array, ceilings: Partial<Ceilings> = {}) =>
  readWord({ name: 'form.docx', bytes }, { ...defaultCeilings, ...ceilings });
const read = async (body: string, further?: FurtherParts) =>
  show(await open(wordFile(body, further)));

describe('a Word form', () => {
  it('parts a line at tabs, wide gaps and where a bold label ends', async () => {
    const lines = await read(
      paragraph(run('Name: ', '<w:b/>'), run('Zoe Test'), '<w:r><w:tab/></w:r>', run('Sex     F')),
    );

    expect(lines).toEqual(['[Name:] [Zoe Test] [Sex] [F]']);
  });

  it.each([
    ['a coloured pen', '<w:highlight w:val="yellow"/>'],
    ['a colour below it', '<w:shd w:val="clear" w:fill="FFFF00"/>'],
    ['a ring round it', '<w:bdr w:val="single" w:sz="12" w:space="0" w:color="FF0000"/>'],
    ['bold letters', '<w:b/>'],
    ['an underline', '<w:u w:val="single"/>'],
  ])(
    'takes the one of several printed answers that stands out by %s for the chosen one',
    async (_, face) => {
      const lines = await read(
        paragraph(run('Yes', face), run(' / '), run('No')) +
          paragraph(run('Male / '), run('Female', face), run(' / Not known')) +
          paragraph(run('Yes / No', face)) +
          paragraph(run('We said '), run('no', face), run(' to this')),
      );

      expect(lines).toEqual([
        '[Yes] [-/ No-]',
        '[-Male /-] [Female] [-/ Not known-]',
        '[Yes / No]',
        '[We said no to this]',
      ]);
    },
  );

  it('tells the words that a line begins with in a colour or slant of their own', async () => {
    const blue = '<w:color w:val="1F4E79"/>';
    const opened = await open(
      wordFile(
        paragraph(run('Name ', blue), run('Zoe Test')) +
          paragraph(run('Name ', '<w:i/>'), run('Zoe Test')) +
          paragraph(run('Name', blue)) +
          paragraph(run('Name', '<w:color w:val="000000"/>')),
      ),
    );
    const lines = opened.kind === 'document' ? opened.blocks : [];
    const [colour, slant, whole, plain] = lines.map((each) =>
      each.kind === 'line' ? each.segments[0] : undefined,
    );
    expect([colour?.lead, slant?.lead, whole?.tint]).toEqual(['Name', 'Name', '1f4e79']);
    expect([whole?.lead, colour?.tint, plain?.tint]).toEqual([undefined, undefined, undefined]);
  });

  it('strikes the printed answer that was not chosen before the dots of its line', async () => {
    const lines = await read(
      paragraph(run('Sex ……'), run('Male', '<w:u w:val="single"/>'), run(' / '), run('Female………')),
    );
    expect(lines).toEqual(['[Sex ……Male] [-/ Female………-]']);
  });

  it('shows paragraphs in one frame as a box to write in, and a title in a frame as a title', async () => {
    const side = (name: string) => `<w:${name} w:val="single" w:sz="4"/>`;
    const frame = `<w:pPr><w:pBdr>${['top', 'left', 'bottom', 'right'].map(side).join('')}</w:pBdr></w:pPr>`;
    const framed = (inside: string) => `<w:p>${frame}${inside}</w:p>`;
    const lines = await read(
      framed(run('About the family', '<w:b/>')) +
        paragraph(run('Why now?')) +
        framed(run('She looks away.')) +
        framed(run('She is quiet.')) +
        paragraph(run('Consent')),
    );

    expect(lines).toEqual([
      '[About the family]',
      '[Why now?]',
      '{[She looks away.] / [She is quiet.]}',
      '[Consent]',
    ]);
  });

  it('leaves a stressed word inside its sentence', async () => {
    expect(await read(paragraph(run('I am '), run('very', '<w:b/>'), run(' worried')))).toEqual([
      '[I am very worried]',
    ]);
  });

  it('shows an underlined stretch of nothing as a blank to fill in, and a filled one as its words', async () => {
    const underline = '<w:u w:val="single"/>';
    const lines = await read(
      paragraph(run('GP: '), run('          ', underline)) +
        paragraph(run('GP: '), run('   Dr Vale      ', underline), run('Tel: ')),
    );

    expect(lines).toEqual(['[GP:] [____]', '[GP:] [Dr Vale] [Tel:]']);
  });

  it('reads content controls: typed, chosen, ticked, and blank where only the prompt shows', async () => {
    const lines = await read(
      paragraph(control('<w:alias w:val="Infant"/><w:text/>', run('Zoe Test'))) +
        paragraph(control('<w:showingPlcHdr/><w:text/>', run('Write the name here'))) +
        paragraph(control('<w:dropDownList/>', run('Choose an item.'))) +
        paragraph(
          control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', run('☒')),
          run(' Yes '),
          control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', run('☐')),
          run(' No'),
        ),
    );

    expect(lines).toEqual(['«Zoe Test»', '«»', '«»', '[☒ Yes ☐ No]']);
  });

  it('reads legacy form fields: text, tick box by state or default, and the chosen entry', async () => {
    const choice =
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Choose"/><w:listEntry w:val="Midwife"/></w:ddList>';
    const lines = await read(
      paragraph(
        legacyField('<w:name w:val="T1"/><w:textInput/>', 'FORMTEXT', 'Ann Test'),
        legacyField('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX'),
        legacyField('<w:checkBox><w:default w:val="1"/></w:checkBox>', 'FORMCHECKBOX'),
        legacyField(
          '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>',
          'FORMCHECKBOX',
        ),
        legacyField(choice, 'FORMDROPDOWN'),
      ) + paragraph(legacyField('<w:textInput/>', 'FORMTEXT', '\u2002\u2002\u2002\u2002\u2002')),
    );

    expect(lines).toEqual(['«Ann Test» [☒☒☐] «Midwife»', '«»']);
  });

  it('keeps merged values, drops instructions, and never loses text to a field that does not end', async () => {
    const unended =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF</w:instrText></w:r>';
    const lines = await read(
      paragraph(legacyField('', 'MERGEFIELD Name', 'Zoe Test'), unended) + paragraph(run('after')),
    );

    expect(lines).toEqual(['[Zoe Test]', '[after]']);
  });

  it('reads tick glyphs of symbol fonts', async () => {
    const symbol = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;
    const lines = await read(
      paragraph(
        symbol('F0FE'),
        run(' Yes '),
        symbol('F0A8'),
        run(' No '),
        run('\u00fe', '<w:rFonts w:ascii="Wingdings"/>'),
      ),
    );

    expect(lines).toEqual(['[☒ Yes ☐ No ☒]']);
  });

  it('takes tracked changes as accepted and drops hidden text, and marks what is crossed out', async () => {
    const lines = await read(
      paragraph(
        `<w:ins w:id="1">${run('kept')}</w:ins>`,
        '<w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del>',
        `<w:moveFrom w:id="3">${run('moved')}</w:moveFrom>`,
        run('secret', '<w:vanish/>'),
        run(' Yes', '<w:strike/>'),
        run(' / No'),
      ) +
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('one ')}</w:p>` +
        paragraph(run('line')),
    );

    expect(lines).toEqual(['[kept] [-Yes-] [/ No]', '[one line]']);
  });

  it('sets tables on their grid: spans, merged rows, tables in cells, a control round a cell', async () => {
    const cell = (inside: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph(run('in')))}</w:tr></w:tbl>${paragraph()}`;
    const lines = await read(
      `<w:tbl><w:tr>${cell(paragraph(run('Child')), '<w:vMerge w:val="restart"/>')}${cell(paragraph(run('Name')))}${control('<w:text/>', cell(paragraph(run('Zoe'))))}</w:tr>` +
        `<w:tr>${cell(paragraph(), '<w:vMerge/>')}${cell(inner, '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    );

    expect(lines).toEqual(['{1x2:[Child] | [Name] | «Zoe»}', '{2x1:{[in]}}']);
  });

  it('reads a text box once though it stands twice in the file', async () => {
    const box = `<w:txbxContent>${paragraph(run('in the box'))}</w:txbxContent>`;
    const lines = await read(
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        run('anchor'),
      ),
    );

    expect(lines).toEqual(['[anchor]', '{[in the box]}']);
  });

  it('reads the fallback of a character that only newer versions can show', async () => {
    const newer = '<mc:Choice Requires="w16se"><symEx/></mc:Choice>';
    const older = '<mc:Fallback><w:t>😀</w:t></mc:Fallback>';
    const either = `<w:r><mc:AlternateContent>${newer}${older}</mc:AlternateContent></w:r>`;

    expect(await read(paragraph(run('so '), either))).toEqual(['[so 😀]']);
  });

  it('reads headers and footers that Word shows, each once, and footnotes that are pointed to', async () => {
    const lines = await read(
      paragraph(run('body'), '<w:r><w:footnoteReference w:id="2"/></w:r>') +
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/></w:sectPr>',
      {
        'header1.xml': { kind: 'header', xml: `<w:hdr>${paragraph(run('999 000 0018'))}</w:hdr>` },
        'header2.xml': { kind: 'header', xml: `<w:hdr>${paragraph(run('old'))}</w:hdr>` },
        'footnotes.xml': {
          kind: 'footnotes',
          xml: `<w:footnotes><w:footnote w:id="1">${paragraph(run('x'))}</w:footnote><w:footnote w:id="2">${paragraph(run('note'))}</w:footnote></w:footnotes>`,
        },
      },
    );

    expect(lines).toEqual(['~[999 000 0018]', '[body]', '[note]']);
  });

  it('keeps empty lines and line breaks of the words to the character', async () => {
    const text = 'First  line\n\n  second, indented\nthird\twith a tab';
    const body = text
      .split('\n\n')
      .map((part) => paragraph(part.split('\n').map(withTabs).join('<w:r><w:br/></w:r>')))
      .join(paragraph());

    expect(wholeText(await open(wordFile(body)))).toBe(text);
  });
});

function withTabs(line: string): string {
  return line
    .split('\t')
    .map((part) => run(part))
    .join('<w:r><w:tab/></w:r>');
}

describe('a hostile Word file', () => {
  it('is over the ceiling, not in memory, when it unpacks to too much', async () => {
    const bomb = wordFile(paragraph(run('a'.repeat(5_000_000))));

    const opened = await open(bomb, { unpackedBytes: 1_000_000 });

    expect(bomb.length).toBeLessThan(20_000);
    expect(opened.kind).toBe('over-ceiling');
  });

  it('is over the ceiling with too much text, too many parts or too deep a nesting', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(400);
    const nested = await open(wordFile(deep));
    const long = await open(wordFile(paragraph(run('a'.repeat(1000)))), { characters: 999 });
    const many = await open(wordFile(paragraph()), { entries: 2 });

    expect([nested.kind, long.kind, many.kind]).toEqual(Array(3).fill('over-ceiling'));
  });

  it('ends a circle of styles', async () => {
    const styles =
      '<w:styles><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>';
    const body = `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${run('text')}</w:p>`;

    expect(await read(body, { 'styles.xml': { kind: 'styles', xml: styles } })).toEqual(['[text]']);
  });

  it('says that an encrypted file needs a password', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);

    expect(await open(ole)).toEqual({ kind: 'cannot-open', why: 'The Word file needs a password' });
  });

  it('never throws, whatever the bytes', async () => {
    const sound = wordFile(paragraph(run('Name: Zoe')));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 }),
        fc.nat(sound.length),
        async (changes, cut) => {
          const bytes = sound.slice(0, cut === 0 ? undefined : cut);
          for (const [at, value] of changes) bytes[at] = value;
          expect((await open(bytes)).kind).toMatch(/^(document|cannot-open|over-ceiling)$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
