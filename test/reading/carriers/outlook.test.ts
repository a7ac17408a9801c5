import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../src/reading/writtenReferral.ts';
import { msgFile, tnefFile } from '../../support/outlookFiles.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';
import { readToTheEnd } from '../../support/readHere.ts';

const nora = { name: 'Nora Nurse', address: 'nora@nhs.example' };
const form = { name: 'Referral for the service.txt', bytes: Buffer.from(zoeForm) };
const named = (read: Awaited<ReturnType<typeof readToTheEnd>>) =>
  read.referrals.map(({ fields }) => valueOf(fields, 'infant.fullName'));

describe('an Outlook message that is attached', () => {
  it('is opened: its own text, its files and who wrote it', async () => {
    for (const message of [
      { subject: 'Referral', sender: nora, body: zoeForm },
      { subject: 'Referral', sender: nora, html: `<p>${zoeForm.replaceAll('\n', '<br>')}</p>` },
      { subject: 'Referral', sender: nora, body: 'Form attached', files: [form] },
      {
        subject: 'FW: Referral',
        sender: nora,
        body: 'Mail attached',
        files: [{ name: 'first.eml', bytes: rawMail({ text: zoeForm }) }],
      },
      {
        subject: 'FW: Referral',
        sender: nora,
        files: [
          { name: 'first.msg', bytes: msgFile({ subject: 'x', sender: nora, files: [form] }) },
        ],
      },
    ]) {
      const read = await readToTheEnd(
        rawMail({ text: 'Passing on', parts: [{ name: 'r.msg', content: msgFile(message) }] }),
      );
      expect(named(read)).toEqual(['Zoe Testchild']);
      expect(read.originalSenders[0]).toBe('Nora Nurse <nora@nhs.example>');
      expect(read.answer.to).toBe('sally.tester@nhs.example');
    }
  });

  it('keeps the headers that it came with', async () => {
    const headers =
      'From: Pat Other <pat@nhs.example>\r\nTo: x@nhs.example\r\nMessage-ID: <1@nhs.example>\r\n';
    const bytes = msgFile({ subject: 'x', sender: nora, headers, body: 'hello' });

    const read = await readToTheEnd(
      rawMail({ text: 'x', parts: [{ name: 'a.msg', content: bytes }] }),
    );

    expect(read.originalSenders).toEqual(['Pat Other <pat@nhs.example>']);
  });

  it('says so where it is broken', async () => {
    const bytes = msgFile({ subject: 'x', sender: nora, files: [form] });
    bytes.fill(0xff, 512, 1_400);

    const read = await readToTheEnd(
      rawMail({ text: 'x', parts: [{ name: 'a.msg', content: bytes }] }),
    );

    expect(read.class).toBe('cannot-open');
  });
});

describe('a winmail.dat', () => {
  it('gives its files with their long names', async () => {
    const read = await readToTheEnd(
      rawMail({
        text: 'Form attached',
        parts: [{ name: 'winmail.dat', type: 'application/ms-tnef', content: tnefFile([form]) }],
      }),
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
    expect(read.parts.map(({ name }) => name)).toContain(
      'winmail.dat > Referral for the service.txt',
    );
  });

  it('gives its body where the mail itself says nothing', async () => {
    const content = tnefFile([], zoeForm);
    const read = await readToTheEnd(
      rawMail({ parts: [{ name: 'winmail.dat', type: 'application/ms-tnef', content }] }),
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
  });

  it('gives what came before where it is cut short', async () => {
    const whole = tnefFile([form, { name: 'b.txt', bytes: Buffer.alloc(500, 65) }]);
    const read = await readToTheEnd(
      rawMail({ text: 'x', parts: [{ name: 'winmail.dat', content: whole.subarray(0, -600) }] }),
    );

    expect(named(read)).toEqual(['Zoe Testchild']);
  });
});
