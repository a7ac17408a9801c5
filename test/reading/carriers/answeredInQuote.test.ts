import { expect, it } from 'vitest';
import { ourAddress, readToTheEnd } from '../../support/readHere.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const reply = ['In-Reply-To: <asked@leeds.example>'];

async function readReply(text: string) {
  return readToTheEnd(rawMail({ subject: 'Re: the form is still to come', headers: reply, text }));
}

const wrote = `On 2 Mar 2026, IMH Referrals <${ourAddress}> wrote:`;
const below = 'Filled in below.\n\n';

it.each([
  ['our own mail is quoted', `${below}${wrote}\n${quoted(zoeForm)}\n`],
  [
    'our own mail is quoted by our name alone',
    `${below}On 2 Mar 2026, IMH Referrals wrote:\n${quoted(zoeForm)}\n`,
  ],
  ['the mail that is answered is quoted without a heading', `${below}${quoted(zoeForm)}\n`],
  [
    'our own mail stands below under its headers, without addresses',
    `${below}From: IMH Referrals\nSent: 02 March 2026 09:00\nTo: Sally Tester\nSubject: The form\n\n${zoeForm}\n`,
  ],
  [
    'our own mail is quoted in a mail of the sender that is quoted',
    `Any luck? I filled it in last week.\n\nOn 1 Mar 2026, Sally Tester <sally.tester@nhs.example> wrote:\n> Done\n>\n> On 28 Feb 2026, IMH Referrals wrote:\n${quoted(quoted(zoeForm))}\n`,
  ],
  [
    'our own mail is quoted by another’s, that is quoted',
    `Sorry for the delay\n\nOn 3 Mar 2026, Admin <admin@nhs.example> wrote:\n> Sally, can you do this?\n>\n> ${wrote}\n${quoted(quoted(zoeForm))}\n`,
  ],
  [
    'our own mail is quoted by another’s, told by a name alone',
    `Sorry for the delay\n\nOn 3 Mar 2026, Admin wrote:\n> Sally, can you do this?\n>\n> ${wrote}\n${quoted(quoted(zoeForm))}\n`,
  ],
  [
    'the heading over our own mail is quoted with it',
    `Done\n\n> ${wrote}\n> \n${quoted(`Please fill this in.\n\n${zoeForm}`)}\n`,
  ],
  [
    'the heading over our own mail is quoted less deep than the form',
    `Done\n\n> ${wrote}\n> \n> Please fill this in.\n> \n${quoted(quoted(zoeForm))}\n`,
  ],
])('reads a form that was filled in where %s', async (_, text) => {
  const read = await readReply(text);
  expect(read.class).toBe('referral');
  expect(read.referrals).toHaveLength(1);
});

it('reads a form that a colleague filled in under our mail and somebody hands on', async () => {
  const head = (from: string, to: string) =>
    `From: ${from}\nSent: 01 March 2026 10:00\nTo: ${to}\nSubject: the form\n\n`;
  const sally = `${head('Sally Tester <sally.tester@nhs.example>', 'Hub <hub@nhs.example>')}Done, please send it on.\n\n`;
  const ours = head(`IMH Referrals <${ourAddress}>`, 'Sally Tester <sally.tester@nhs.example>');
  const from = 'Hub <hub@nhs.example>';
  const text = `Please see below.\n\n${sally}${ours}${zoeForm}\n`;
  const read = await readToTheEnd(rawMail({ from, subject: 'FW: the form', text }));
  expect(read.class).toBe('referral');
  expect(read.referrals).toHaveLength(1);
});

it('reads a form that was filled in under our mail, in a mail that is attached', async () => {
  const inner = rawMail({
    ...{ subject: 'RE: the form', headers: reply, to: 'Hub <hub@nhs.example>' },
    text: `Done\n\n${wrote}\n${quoted(zoeForm)}\n`,
  });
  const parts = [{ type: 'message/rfc822', content: inner }];
  const read = await readToTheEnd(
    rawMail({ from: 'Hub <hub@nhs.example>', subject: 'FW: the form', text: 'Attached.', parts }),
  );
  expect(read.class).toBe('referral');
  expect(read.referrals).toHaveLength(1);
});

it('reads a form that was filled in inside a blockquote', async () => {
  const lines = zoeForm.split('\n').map((line) => `<div>${line}</div>`);
  const html = `<p>Filled in below</p><blockquote type="cite">${lines.join('')}</blockquote>`;
  const read = await readToTheEnd(rawMail({ subject: 'Re: the form', headers: reply, html }));
  expect(read.class).toBe('referral');
  expect(read.referrals).toHaveLength(1);
});

it('reads answers that were written under each quoted question', async () => {
  const answered = zoeForm.replace(/^([^:\n]+:) (.+)$/gmu, '> $1\n$2');
  const read = await readReply(`Hi, answers under each.\n\n${wrote}\n${answered}`);
  const [referral] = read.referrals;
  expect(read.class).toBe('referral');
  expect(referral?.fields['infant.fullName']?.value).toBe('Zoe Testchild');
  expect(referral?.fields.reason?.value).toBe('Mother finds it hard to respond to cues.');
});

it('reads an answer that itself looks like a form with its question alone', async () => {
  const told = 'Mum: "I look at her and see nobody."\nDad: "She is fine."';
  const answered = zoeForm
    .replace('Mother finds it hard to respond to cues.', told)
    .replace(/^([^:\n]+:) (.+)$/gmu, (line, question: string, answer: string) =>
      told.includes(line) ? line : `> ${question}\n${answer}`,
    );
  const read = await readReply(`Hi, answers under each.\n\n${wrote}\n${answered}`);
  expect(read.referrals).toHaveLength(1);
  expect(read.referrals[0]?.fields['infant.fullName']?.value).toBe('Zoe Testchild');
  expect(read.referrals[0]?.fields.reason?.value).toBe(told);
});

it.each([
  [
    'our answer to it',
    `${wrote}\n> Thank you, we have it.\n>\n> On 1 Mar 2026, Sally Tester <sally.tester@nhs.example> wrote:\n${quoted(quoted(zoeForm))}\n`,
  ],
  [
    'our answer that quotes it without a heading',
    `${wrote}\n> Thank you, we have it.\n>\n${quoted(quoted(zoeForm))}\n`,
  ],
  [
    'a colleague’s mail to us',
    `On 1 Mar 2026, Jo <jo@nhs.example> wrote:\n> Thanks\n>\n> From: Sally Tester <sally.tester@nhs.example>\n> Sent: 28 February 2026\n> To: IMH <${ourAddress}>\n> Subject: Zoe\n>\n${quoted(zoeForm)}\n`,
  ],
])('reads no form again that lies in %s', async (_, text) => {
  const read = await readReply(`Any news?\n\n${text}`);
  expect(read.referrals).toHaveLength(0);
});

const blank = zoeForm.replace(/: .+$/gmu, ':');

it.each([
  ['under the questions of a blank form', `${wrote}\n${quoted(blank)}\nThanks, tomorrow.\nSally`],
  [
    'above the own earlier form, quoted by name',
    `When will she be seen?\n\nOn 1 Mar 2026, Sally Tester wrote:\n${quoted(zoeForm)}`,
  ],
])('reads no referral in a reply written %s', async (_, text) => {
  const read = await readReply(text);
  expect(read.referrals).toHaveLength(0);
});

it('reads one referral above the questions that another of our addresses asked', async () => {
  const asked =
    'Dear colleague\n\nThank you for calling. Please reply with:\nName of baby:\nDOB:\nMum:\nAddress:\nReason:\n\nAnna Bell\nDuty line 0113 496 0001';
  const read = await readReply(
    `Hi Anna, the details you asked for:\n\n${zoeForm}\n\nOn Mon, 16 Nov 2026 at 09:14, IMH duty <imh.duty@leyburn.example> wrote:\n\n${quoted(asked)}\n`,
  );
  expect(read.referrals).toHaveLength(1);
  expect(read.referrals[0]?.fields['infant.fullName']?.value).toBe('Zoe Testchild');
});
