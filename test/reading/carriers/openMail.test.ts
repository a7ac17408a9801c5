import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../src/reading/carriers/fileKind.ts';
import { openMail } from '../../../src/reading/carriers/openMail.mailparser.ts';
import { defaultCeilings } from '../../../src/reading/document.ts';

const opened = async (mail: Buffer | string) => {
  const opening = await openMail(Buffer.from(mail), defaultCeilings);
  if (opening.kind !== 'opened') throw new Error(opening.why);
  return opening.mail;
};
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('opening a mail', () => {
  it('reads letters of Windows-1252 whatever the mail says of its character set', async () => {
    const body = 'Mum\x92s words \x96 \x93none\x94';
    const encoded = 'Mum=92s words =96 =93none=94';
    const wanted = 'Mum\u2019s words \u2013 \u201cnone\u201d';
    for (const mail of [
      latin(`From: a@b.example\nSubject: x\n\n${body}`),
      latin(`From: a@b.example\nContent-Type: text/plain\n\n${body}`),
      latin(`From: a@b.example\nContent-Type: text/plain; charset=us-ascii\n\n${body}`),
      latin(`From: a@b.example\nContent-Type: text/plain; charset=iso-8859-1\n\n${body}`),
      latin(`From: a@b.example\nContent-Type: text/plain; charset="windows-1252"\n\n${body}`),
      latin(
        `From: a@b.example\nContent-Type: text/plain;\n format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n${encoded}`,
      ),
    ]) {
      expect((await opened(mail)).text?.trim(), mail.toString('latin1')).toBe(wanted);
    }
    const html = latin(
      `From: a@b.example\nContent-Type: text/html\n\n<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>${body}</p>`,
    );
    expect((await opened(html)).html).toContain(wanted);
  });

  it('takes no date from a header that holds none', async () => {
    const dates = ['Date: yesterday\n', '', 'Date: Mon, 02 Mar 2026 09:15:00 +0000\n'];
    const read = await Promise.all(
      dates.map(async (date) => (await opened(`From: a@b.example\n${date}\nx`)).headers.date),
    );

    expect(read).toEqual([null, null, new Date('2026-03-02T09:15:00Z')]);
  });

  it('counts From headers and lists every address of each', async () => {
    const { headers } = await opened(
      'From: A <a@x.example>, b@x.example\nFrom: C@x.example\nTo: Group: d@x.example, e@x.example;\n\nx',
    );

    expect(headers.fromHeaders).toBe(2);
    expect(headers.from.map(({ address }) => address)).toEqual([
      'a@x.example',
      'b@x.example',
      'c@x.example',
    ]);
    expect(headers.to.map(({ address }) => address)).toEqual(['d@x.example', 'e@x.example']);
  });

  it('lets no header bring a line of its own', async () => {
    const { headers } = await opened(
      'From: =?utf-8?Q?Eve=0D=0ABcc:_x?= <eve@x.example>\nSubject: =?utf-8?Q?a=0D=0AX-Evil:_1=E2=80=A8z?=\n\nx',
    );

    expect(headers.subject).toBe('a X-Evil: 1 z');
    expect(headers.from[0]?.name).not.toMatch(/[\r\n]/u);
  });

  it('gives the same part hashes where only line ends, encoding and boundaries changed', async () => {
    const one = await opened(
      'From: a@b.example\nContent-Type: multipart/mixed; boundary=one\n\n--one\nContent-Type: text/plain; charset=utf-8\n\nForm attached \n\n--one\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--one--\n',
    );
    const other = await opened(
      'From: a@b.example\r\nX-New: 1\r\nContent-Type: multipart/mixed; boundary=two\r\n\r\n--two\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nRm9ybSBhdHRhY2hlZA==\r\n--two\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBE\r\nRg==\r\n--two--\r\n',
    );

    expect(one.partHashes).toHaveLength(2);
    expect(other.partHashes).toEqual(one.partHashes);
  });

  it('refuses what is over a ceiling and names it', async () => {
    const parts = Array.from({ length: 300 }, () => '--b\n\nx\n').join('');
    const mail = `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`;

    const opening = await openMail(Buffer.from(mail), defaultCeilings);

    expect(opening).toMatchObject({ kind: 'over-ceiling' });
    expect(opening.kind === 'over-ceiling' && opening.why).toMatch(/200 parts/u);
  });
});

describe('what a file is', () => {
  const kindOf = (content: string | Buffer, name: string | null = null, declaredType = '') =>
    fileKind({ name, declaredType, bytes: Buffer.from(content) });

  it('is told by its bytes, not by its name', () => {
    expect(kindOf('%PDF-1.7', 'form.docx')).toBe('pdf');
    expect(kindOf(`${' '.repeat(300)}%PDF-1.4`, 'form')).toBe('pdf');
    expect(kindOf('{\\rtf1\\ansi x}', 'form.doc')).toBe('rtf');
    expect(kindOf('<html><body>x</body></html>', 'form.doc')).toBe('html');
    expect(kindOf(Buffer.from('ffd8ffe000104a464946', 'hex'), 'form.pdf')).toBe('jpeg');
    expect(kindOf(Buffer.from('4d5a900003000000', 'hex'), 'form.pdf')).toBe('program');
    expect(kindOf(Buffer.from('0000001c6674797068656963', 'hex'))).toBe('heic');
  });

  it('is text where it only begins like something else', () => {
    expect(kindOf('BMI of the mother: 23\nName: Zoe\n')).toBe('text');
    expect(kindOf('MZ is a name\n')).toBe('text');
    expect(kindOf('From: the health visitor\nabout the family we spoke of\n', 'note.txt')).toBe(
      'text',
    );
  });

  it('is a mail where it begins with the headers of one', () => {
    const mail = 'Received: from x\nFrom: a@b.example\nSubject: y\n\nz';
    expect(kindOf(mail)).toBe('mail');
    expect(kindOf(mail, 'saved.txt')).toBe('mail');
    expect(kindOf('z', 'x', 'message/rfc822')).toBe('mail');
    expect(kindOf(`From a@b Mon Mar  2 09:15:00 2026\n${mail}`)).toBe('mail');
  });
});
