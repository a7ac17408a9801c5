import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readHtml } from '../../../src/reading/documents/document.html.ts';
import { show, wholeText } from './show.ts';

const read = (html: string) => show(readHtml(html, defaultCeilings));

describe('an HTML form', () => {
  it('collapses white space and breaks lines as a browser does', () => {
    expect(read('<div>Name:\n   Zo&euml;<br>DOB</div><span>a</span><div>b</div>')).toEqual([
      '[Name: Zoë]',
      '[DOB]',
      '[a]',
      '[b]',
    ]);
  });

  it('shows the empty line between paragraphs, and none where their margin is taken away', () => {
    expect(read('<p>a</p><p>b</p>')).toEqual(['[a]', '', '[b]']);
    expect(
      read('<p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>b</p>'),
    ).toEqual(['[a]', '', '[b]']);
    expect(read('<p style="margin:0">a</p><p style="margin:0">b</p>')).toEqual(['[a]', '[b]']);
  });

  it('parts a label from its value where tags or columns part them', () => {
    expect(read('<b>DOB:</b>1/2/2026 <b>Sex:</b> F')).toEqual(['[DOB:] [1/2/2026] [Sex:] [F]']);
    expect(read('<span class="label">Name</span><span>Zoe Test</span>')).toEqual([
      '[Name] [Zoe Test]',
    ]);
    expect(read('<style>.c{display:inline-block}</style><span class=c>Name</span>Zoe')).toEqual([
      '[Name] [Zoe]',
    ]);
  });

  it('sets tables on their grid and reads through tables that only lay out the page', () => {
    expect(
      read('<table><tr><th rowspan=2>Child<td>Name<td>Zoe<tr><td colspan=2>x</table>'),
    ).toEqual(['{1x2:[Child] | [Name] | [Zoe]}', '{2x1:[x]}']);
    expect(read('<table><tr><td><table><tr><td>Name<td>Zoe</table></table>')).toEqual([
      '{[Name] | [Zoe]}',
    ]);
  });

  it('sets the answer of a web form beside its question, where an empty cell only sets it in', () => {
    const question = (label: string, answer: string): string =>
      `<tr><td colspan=2><b>${label}</b></td></tr><tr><td width=20>&nbsp;</td><td>${answer}</td></tr>`;
    const form = `<table><tr><td><table><tr><td colspan=2>Referral</td></tr>${question('Name', 'Zoe')}${question('Born', '')}${question('Why', 'a<br>b')}</table></td></tr></table>`;

    expect(read(form)).toEqual([
      '{2x1:[Referral]}',
      '{[Name] | [Zoe]}',
      '{[Born] | }',
      '{[Why] | [a] / [b]}',
    ]);
    const ordinary = '<table><tr><td colspan=2>Twins<tr><td><td>Name<tr><td>One<td>Zoe</table>';
    expect(read(ordinary)).toEqual(['{2x1:[Twins]}', '{ | [Name]}', '{[One] | [Zoe]}']);
  });

  it('reads what was entered: text, choice, area, tick boxes', () => {
    expect(
      read(
        '<input value="Zoe" name=n> <input type=checkbox checked> Yes <input type=radio> No <input type=hidden value=x>',
      ),
    ).toEqual(['«Zoe» [☒ Yes ☐ No]']);
    expect(read('<select><option value="">Choose<option selected>Midwife</select>')).toEqual([
      '«Midwife»',
    ]);
    expect(read('<select><option value="">Please choose<option>Midwife</select>')).toEqual(['«»']);
    expect(read('<textarea>one\n\n two</textarea>')).toEqual(['«one»', '', '«two»']);
  });

  it('drops what is not shown', () => {
    expect(
      read(
        '<title>t</title><style>.h{display:none}@media print{.v{display:none}}</style><script>x</script><div class=h>a</div><div hidden>b</div><div style="display: none">c</div><div class=v>d</div><!-- e -->',
      ),
    ).toEqual(['[d]']);
  });

  it('keeps preformatted words to the character and definition lists as pairs', () => {
    const text = 'one  two\n\n\tthree';
    expect(wholeText(readHtml(`<pre>${text}</pre>`, defaultCeilings))).toBe(text);
    expect(read('<dl><dt>Mother<dd>Ann<dt>Father<dd>Bob</dl>')).toEqual([
      '{[Mother] | [Ann]}',
      '{[Father] | [Bob]}',
    ]);
    expect(read('<s>Yes</s> / No')).toEqual(['[-Yes-] [/ No]']);
  });
});

describe('the letters of a page', () => {
  const linesOf = (html: string) => {
    const opened = readHtml(html, defaultCeilings);
    return opened.kind === 'document' ? opened.blocks : [];
  };
  const sizesOf = (html: string) =>
    linesOf(html).map((block) => (block.kind === 'line' ? block.height : undefined));

  it('have the size that the page says, as points, and the usual one elsewhere', () => {
    const sheet = '<style>.g{font-size:8pt}.h{font:bold 16px Arial}</style>';
    const page = `${sheet}<div>a</div><div class=g>b</div><div class=h>c<small>d</small></div>`;
    expect(sizesOf(page)).toEqual([12, 8, 12]);
    expect(
      sizesOf('<div style="font-size:20px">a<div style="font-size:0.8em">b</div></div>'),
    ).toEqual([15, 12]);
    expect(sizesOf('<div>a</div><div><font size=2>b</font></div>')).toEqual([12, 10]);
    expect(sizesOf('<div>a</div>')).toEqual([undefined]);
  });

  it('have the colour that the page says, where it is not that of print', () => {
    const page =
      '<div style="color:#005">a</div><div style="color:#111">b</div><font color="Red">c</font>';
    expect(linesOf(page)).toMatchObject([
      { segments: [{ tint: '#005' }] },
      { segments: [{ text: 'b' }] },
      { segments: [{ tint: 'red' }] },
    ]);
    expect(JSON.stringify(linesOf('<p style="color:black">a</p>'))).not.toContain('tint');
  });
});

describe('hostile HTML', () => {
  it('neither throws nor loses text in a very deep nesting', () => {
    expect(read(`${'<div>'.repeat(20_000)}deep`)).toEqual(['[deep]']);
    expect(read(`${'<table><tr><td>'.repeat(2_000)}deep`).join('')).toContain('deep');
  });

  it('is over the ceiling with too many characters', () => {
    expect(readHtml('abc', { ...defaultCeilings, characters: 2 }).kind).toBe('over-ceiling');
  });

  it('reads any text put into it by its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
        expect(readHtml(`<div>${escaped}</div>`, defaultCeilings).kind).toBe('document');
      }),
    );
    fc.assert(
      fc.property(fc.string(), (html) => {
        expect(readHtml(html, defaultCeilings).kind).toBe('document');
      }),
    );
  });
});
