import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../src/reading/writtenReferral.ts';
import { ourAddress, readHere, readToTheEnd } from '../../support/readHere.ts';
import { paragraph, run, wordFile } from '../documents/wordFile.ts';
import { formText, maxForm, rawMail, zoeForm } from '../../support/rawMails.ts';

const named = (read: Awaited<ReturnType<typeof readToTheEnd>>) =>
  read.referrals.map(({ fields }) => valueOf(fields, 'infant.fullName'));

describe('the way a form may come', () => {
  it('is found in the body, as text, as HTML and in both', async () => {
    const html = `<p>${zoeForm.replaceAll('\n', '<br>')}</p>`;
    for (const body of [{ text: zoeForm }, { html }, { text: zoeForm, html }]) {
      const read = await readToTheEnd(rawMail(body));
      expect(read.class).toBe('referral');
      expect(named(read)).toEqual(['Zoe Testchild']);
      expect(read.referrals[0]?.fields['infant.dob']?.source.part).toBe('body');
    }
  });

  it('is found in the text where the HTML is only a shell', async () => {
    const read = await readToTheEnd(
      rawMail({ text: zoeForm, html: '<p>Please see the text.</p>' }),
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
  });

  it('is found attached, whatever name and type it was given', async () => {
    for (const part of [
      { name: 'form.txt', type: 'text/plain' },
      { name: 'form.pdf', type: 'application/pdf' },
      { type: 'application/octet-stream' },
      { name: '../../etc/form', type: 'application/x-unknown' },
    ]) {
      const read = await readToTheEnd(
        rawMail({ text: 'See attached.', parts: [{ ...part, content: zoeForm }] }),
      );
      expect(named(read)).toEqual(['Zoe Testchild']);
      expect(read.parts.map(({ name }) => name)).not.toContain('../../etc/form');
    }
  });

  it('is found in a zip, in a zip in a zip and in a mail in a zip', async () => {
    const inner = zipSync({ 'forms/form.txt': Buffer.from(zoeForm) });
    const mail = rawMail({ text: 'Form attached', parts: [{ name: 'f.txt', content: zoeForm }] });
    for (const content of [
      inner,
      zipSync({ 'a.zip': inner }),
      zipSync({ 'm.eml': mail, 'readme.txt': Buffer.from('hello') }),
    ]) {
      const read = await readToTheEnd(
        rawMail({ text: 'x', parts: [{ name: 'forms.zip', type: 'application/zip', content }] }),
      );
      expect(named(read)).toEqual(['Zoe Testchild']);
    }
  });

  it('is found in a zip that holds a Word file without packing it', async () => {
    const word = wordFile(
      zoeForm
        .split('\n')
        .map((line) => paragraph(run(line)))
        .join(''),
    );
    const content = zipSync({ 'Referral form.docx': word }, { level: 0 });
    const read = await readToTheEnd(
      rawMail({ text: 'x', parts: [{ name: 'form.zip', type: 'application/zip', content }] }),
    );
    expect(named(read)).toEqual(['Zoe Testchild']);
  });

  it('is found in a digest, whose mails need no type of their own', async () => {
    const inner = rawMail({ text: 'x', parts: [{ name: 'f.txt', content: zoeForm }] });
    const digest = ['--dig', '', inner.toString('latin1'), '--dig--', ''].join('\r\n');
    const head = [
      'From: Sally Tester <sally.tester@nhs.example>',
      'Subject: digest',
      'MIME-Version: 1.0',
      'Content-Type: multipart/digest;',
      ' boundary="dig"',
    ];

    const read = await readToTheEnd(Buffer.from([...head, '', digest].join('\r\n'), 'latin1'));

    expect(named(read)).toEqual(['Zoe Testchild']);
  });

  it('is found in text that an old program encoded into the mail', async () => {
    const read = await readToTheEnd(
      rawMail({ text: `Form below.\n\n${uuencoded('form.txt', zoeForm)}\nSally` }),
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
    expect(read.parts.map(({ name }) => name)).toContain('form.txt');
  });

  it('leaves an encoded file that never ends as the text it is', async () => {
    const broken = uuencoded('form.txt', zoeForm).replace(/\nend$/u, '');

    const read = await readToTheEnd(rawMail({ text: `Form below.\n\n${broken}` }));

    expect(read.class).toBe('query');
  });

  it('reads a form in a mail that is signed with PGP, and none of the signature', async () => {
    const signature =
      '-----BEGIN PGP SIGNATURE-----\n\niQEzBAEB\n=a1b2\n-----END PGP SIGNATURE-----\n';
    const told = `${zoeForm.trim()}\n- -- \nSally`;
    const text = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${told}\n${signature}`;
    const [head = ''] = rawMail({}).toString().split('MIME-Version');
    const plain = `${head}MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${text}`;
    for (const mail of [plain, rawMail({ text })]) {
      const read = await readToTheEnd(mail);
      expect(read.class).toBe('referral');
      const [referral] = read.referrals;
      expect(referral?.fields.reason?.value).toBe('Mother finds it hard to respond to cues.');
    }
  });

  it('tells who wrote a mail that is encrypted with PGP, in the body or whole', async () => {
    const sealed = '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n';
    for (const mail of [
      rawMail({ text: sealed }),
      rawMail({ type: 'multipart/encrypted', parts: [{ name: 'x.asc', content: sealed }] }),
    ]) {
      const read = await readToTheEnd(mail);
      expect(read.class).toBe('cannot-open');
      expect(read.answer.to).toBe('sally.tester@nhs.example');
    }
  });

  it('is found in a mail attached to a mail attached to a mail, each sender kept apart', async () => {
    const first = rawMail({
      from: 'Nora Nurse <nora@nhs.example>',
      subject: 'Referral',
      text: 'Form attached',
      parts: [{ name: 'form.txt', content: zoeForm }],
    });
    const second = rawMail({
      from: 'Dan Duty <dan@nhs.example>',
      subject: 'FW: Referral',
      text: 'Passing on',
      parts: [{ type: 'message/rfc822', content: first, disposition: null }],
    });
    const third = rawMail({
      subject: 'FW: FW: Referral',
      text: 'And again',
      parts: [{ name: 'mail.eml', type: 'application/octet-stream', content: second }],
    });

    const read = await readToTheEnd(third);

    expect(named(read)).toEqual(['Zoe Testchild']);
    expect(read.headers?.from[0]?.address).toBe('sally.tester@nhs.example');
    expect(read.originalSenders).toEqual([
      'Dan Duty <dan@nhs.example>',
      'Nora Nurse <nora@nhs.example>',
    ]);
    expect(read.answer.to).toBe('sally.tester@nhs.example');
  });

  it('is found under an inline forwarding block of every usual program', async () => {
    const blocks = [
      'From: Nora Nurse <nora@nhs.example>\nSent: 27 February 2026 16:02\nTo: Sally Tester\nSubject: Referral',
      '---------- Forwarded message ---------\nFrom: Nora Nurse <nora@nhs.example>\nDate: Fri, 27 Feb 2026 at 16:02\nSubject: Referral\nTo: <sally.tester@nhs.example>',
      'Begin forwarded message:\n\nFrom: Nora Nurse <nora@nhs.example>\nSubject: Referral\nDate: 27 February 2026 at 16:02:00 GMT\nTo: sally.tester@nhs.example',
      '-------- Forwarded Message --------\nSubject: Referral\nDate: Fri, 27 Feb 2026 16:02:00 +0000\nFrom: Nora Nurse <nora@nhs.example>\nTo: sally.tester@nhs.example',
      'Von: Nora Nurse <nora@nhs.example>\nGesendet: Freitag, 27. Februar 2026 16:02\nAn: Sally Tester\nBetreff: Referral',
    ];
    for (const block of blocks) {
      const read = await readToTheEnd(
        rawMail({ subject: 'Fw: Referral', text: `For you\n\n${block}\n\n${zoeForm}` }),
      );
      expect(named(read), block).toEqual(['Zoe Testchild']);
      expect(read.originalSenders.join(), block).toContain('nora@nhs.example');
    }
  });

  it('is found where a program quotes what it forwards', async () => {
    const quoted = `Begin forwarded message:\n\nFrom: Nora <nora@nhs.example>\nDate: 27 February 2026\nTo: sally\n\n${zoeForm}`;
    const text = `Hello\n\n${quoted.replaceAll(/^/gmu, '> ')}\n\nSent from my iPhone`;

    const read = await readToTheEnd(rawMail({ subject: 'Fwd: Referral', text }));

    expect(named(read)).toEqual(['Zoe Testchild']);
  });

  it('is not taken again from an earlier mail that a reply quotes', async () => {
    const ours = `On Fri, 27 Feb 2026 at 16:02, IMH <${ourAddress}> wrote:\n> Thank you for your referral.\n>\n`;
    const theirs = zoeForm.replaceAll(/^/gmu, '>> ');
    const outlook = `From: Sally Tester <sally.tester@nhs.example>\nSent: 27 February 2026 16:02\nTo: IMH <${ourAddress}>\nSubject: Referral\n\n${zoeForm}`;
    for (const quote of [`${ours}${theirs}`, outlook]) {
      const read = await readToTheEnd(
        rawMail({
          subject: 'RE: Referral',
          headers: ['In-Reply-To: <letter@leeds.example>'],
          text: `Thanks, when will you telephone?\n\n${quote}`,
        }),
      );
      expect(read.class).toBe('query');
      expect(read.referrals).toEqual([]);
      expect(read.parts.map(({ verdict }) => verdict)).toContain(
        'an earlier mail, quoted; not read again',
      );
    }
  });

  it("is read from a colleague's mail that a reply brings to us for the first time", async () => {
    const text = `Adding the service.\n\nFrom: Nora Nurse <nora@nhs.example>\nSent: 27 February 2026 16:02\nTo: Sally Tester <sally.tester@nhs.example>\nSubject: Referral\n\n${zoeForm}`;

    const read = await readToTheEnd(
      rawMail({ subject: 'RE: Referral', headers: ['In-Reply-To: <a@nhs.example>'], text }),
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
  });

  it('is read where our own blank form was filled in inside the reply', async () => {
    const text = `Done, see below.\n\nFrom: IMH <${ourAddress}>\nSent: 27 February 2026 16:02\nTo: Sally Tester <sally.tester@nhs.example>\nSubject: Our form\n\n${zoeForm}`;

    const read = await readToTheEnd(
      rawMail({ subject: 'RE: Our form', headers: ['In-Reply-To: <f@leeds.example>'], text }),
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
  });
});

describe('one referral a child', () => {
  it('is made of the form in the body and again attached', async () => {
    const read = await readToTheEnd(
      rawMail({ text: zoeForm, parts: [{ name: 'form.txt', content: zoeForm }] }),
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
    expect(read.referrals[0]?.fields['infant.dob']?.source.part).toBe('form.txt');
  });

  it('says so where body and attachment say two things', async () => {
    const changed = zoeForm.replace('LS7 3AB', 'LS8 1AA');
    const read = await readToTheEnd(
      rawMail({ text: changed, parts: [{ name: 'form.txt', content: zoeForm }] }),
    );

    const field = read.referrals[0]?.fields['infant.postcode'];
    expect(read.referrals).toHaveLength(1);
    expect(field?.state).toBe('conflicting');
    expect(field?.state === 'conflicting' && field.alternatives.map(({ value }) => value)).toEqual([
      'LS7 3AB',
      'LS8 1AA',
    ]);
  });

  it('is made of every attached form for another child', async () => {
    const read = await readToTheEnd(
      rawMail({
        text: 'Two forms attached.',
        parts: [
          { name: 'a.txt', content: zoeForm },
          { name: 'b.txt', content: maxForm },
          { name: 'c.txt', content: zoeForm },
        ],
      }),
    );

    expect(named(read)).toEqual(['Zoe Testchild', 'Max Sampleson']);
    expect(read.parts.map(({ verdict }) => verdict)).toContain('the same file again');
  });

  it('keeps twins apart who share birth date, mother and address', async () => {
    const twin = (name: string, sex: string) =>
      formText({ name, dob: '03/02/2026', more: [`Sex: ${sex}`] });
    const read = await readToTheEnd(
      rawMail({
        text: 'Forms attached',
        parts: [
          { name: 'a.txt', content: twin('Zoe Testchild', 'Female') },
          { name: 'b.txt', content: twin('Zac Testchild', 'Male') },
        ],
      }),
    );

    expect(named(read)).toEqual(['Zoe Testchild', 'Zac Testchild']);
  });

  it('is not doubled by covering words that speak of the child', async () => {
    const text =
      'Dear team,\n\nPlease find attached the referral for Zoe Testchild, born 3 February 2026.\n\nSally Tester\nHealth visitor, North Leeds 0-19 Team\n0113 496 0009\n';
    const read = await readToTheEnd(
      rawMail({ text, parts: [{ name: 'f.txt', content: zoeForm }] }),
    );

    expect(read.referrals).toHaveLength(1);
    expect(read.referrals[0]?.fields['referrer.phone']).toMatchObject({ value: '+441134960001' });
  });
});

describe('ceilings', () => {
  it('name themselves where a mail goes over them', async () => {
    const cases = [
      { ceilings: { bytes: 500 }, names: /READ_FILE_MEGABYTES/u },
      { ceilings: { parts: 3 }, names: /READ_PARTS/u },
      { ceilings: { depth: 1 }, names: /READ_DEPTH/u },
      { ceilings: { entries: 2 }, names: /READ_ENTRIES/u },
      { ceilings: { unpackedBytes: 100 }, names: /READ_UNPACKED_MEGABYTES/u },
    ];
    const zip = zipSync({
      'a.txt': Buffer.from('a'.repeat(300)),
      'b.txt': Buffer.from('b'),
      'c.zip': zipSync({ 'd.txt': Buffer.from('d') }),
    });
    const mail = rawMail({
      text: 'Files',
      parts: [1, 2, 3, 4].map((place) => ({
        name: `${place}.zip`,
        content: place === 1 ? zip : zipSync({ 'e.txt': Buffer.from(`e${place}`) }),
      })),
    });
    for (const { ceilings, names } of cases) {
      const outcome = await readHere(mail, { ceilings });
      expect(outcome.kind, String(names)).toBe('quarantine');
      expect(outcome.kind === 'quarantine' && outcome.reason).toMatch(names);
    }
  });

  it('do not hide a readable form that stands beside what goes over them', async () => {
    const zip = zipSync({ 'a.txt': Buffer.alloc(5_000, 65) });
    const read = await readToTheEnd(
      rawMail({
        text: 'Form and photographs',
        parts: [
          { name: 'form.txt', content: zoeForm },
          { name: 'more.zip', content: zip },
        ],
      }),
      { ceilings: { unpackedBytes: 1_000 } },
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
    expect(read.referrals[0]?.doubts.join()).toMatch(/READ_UNPACKED_MEGABYTES/u);
  });
});

function uuencoded(name: string, content: string): string {
  const bytes = Buffer.from(content);
  const letter = (bits: number) => String.fromCharCode((bits & 0x3f) + 0x20);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 45) {
    const piece = bytes.subarray(at, at + 45);
    let line = letter(piece.length);
    for (let place = 0; place < piece.length; place += 3) {
      const [a = 0, b = 0, c = 0] = piece.subarray(place, place + 3);
      line +=
        letter(a >> 2) + letter((a << 4) | (b >> 4)) + letter((b << 2) | (c >> 6)) + letter(c);
    }
    lines.push(line);
  }
  return [`begin 644 ${name}`, ...lines, '`', 'end'].join('\n');
}
